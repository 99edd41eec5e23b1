package org.fazhi.corpus.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What the page itself says of a report: who published it and when.
 *
 * @param publisher or null
 * @param published or null
 * @param sourceLeftOpen whether the page has a field for its source and names no body in it
 */
record PageFacts(
        @Nullable String publisher, @Nullable LocalDate published, boolean sourceLeftOpen) {
    private static final int LONGEST = 120;
    private static final int LONGEST_BELOW = 80;

    /**
     * Reads the lines above a report first, then those below it, then what the page's own elements
     * say.
     *
     * @param meta contents of {@code <meta>} elements by their names in small letters
     */
    static PageFacts read(PageLayout layout, Map<String, String> meta, PageWords pages) {
        List<String> head = shortOnes(layout.head());
        List<String> tail = shortOnes(layout.tail());
        PublisherReader publishers = new PublisherReader(pages);
        PublicationDay days = new PublicationDay(pages);
        String publisher = publishers.labelled(head);
        LocalDate published = days.labelled(head);
        DayLine bare = published == null || publisher == null ? days.bare(head) : null;
        if (bare != null) {
            published = published == null ? bare.date() : published;
            publisher = publisher == null ? bare.publisher() : publisher;
        }
        published = published == null ? days.ofDocument(head) : published;
        if (publisher == null) {
            publisher = publishers.labelled(tail);
        }
        if (published == null) {
            published = days.labelled(below(tail, pages));
        }
        publisher = publisher == null ? publishers.fromMeta(meta) : publisher;
        return new PageFacts(
                publisher,
                published == null ? days.fromMeta(meta) : published,
                publisher == null && publishers.asked(head));
    }

    private static List<String> shortOnes(List<PageLine> lines) {
        return lines.stream()
                .filter(line -> line.length() <= LONGEST)
                .map(PageLine::labelled)
                .toList();
    }

    private static List<String> below(List<String> lines, PageWords pages) {
        return lines.stream()
                .filter(line -> line.length() <= LONGEST_BELOW)
                .filter(line -> pages.datesBelow().stream().anyMatch(line::contains))
                .toList();
    }
}
