package org.fazhi.settings.reading;

import java.util.List;
import java.util.Map;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * What a page carries around a report, and how a report's title reads: {@code conf/pages.yaml}.
 *
 * @param noise words of short lines that belong to the page, not to the report
 * @param ends how short lines begin after which nothing belongs to the report
 * @param feet words of such lines
 * @param trailer what a site puts at the end of a preview's line
 * @param dates words before the day of publication, the best first
 * @param datesOfDocument the same before the day of the document, which counts where the page tells
 *     no day of its own
 * @param datesBelow those of them that count below a report too
 * @param clocks words of a line that tells today's date
 * @param weekday found in such a line where no label stands before the day
 * @param publishers words before the body that published
 * @param publisherColumns those of them behind which its name follows without a colon
 * @param publisherPersons those of them behind which only a body's name counts
 * @param noPublishers what sites write there that is no body
 * @param meta names of {@code <meta>} elements that tell the same
 * @param labels how the next label begins, where such a name ends
 * @param signature the body that signs below a report, all of it
 * @param site the site of such a body, all of its name
 * @param titleSubjects a report's title contains one of them
 * @param titleKinds and one of them
 * @param titleBegins found in the first line of a title that runs over several
 * @param titleGoesOn how a further line of it begins that could be a title itself
 * @param titleMarks what tells a report's own title from others on its page
 * @param nextYear what a short line says that plans for a year; the first group is that year
 * @param others words of titles of other kinds of documents
 * @param opening how a report opens that has lost its title
 * @param untitled what a page without a title is weighed by
 * @param lookalikes what reads like a report and is none
 * @param blank a blank where a name or a year should stand
 * @param columns how the columns of a collector's table are called, by what they hold
 */
public record PageWords(
        List<String> noise,
        List<String> ends,
        List<String> feet,
        Expression trailer,
        List<String> dates,
        List<String> datesOfDocument,
        List<String> datesBelow,
        List<String> clocks,
        Expression weekday,
        List<String> publishers,
        List<String> publisherColumns,
        List<String> publisherPersons,
        List<String> noPublishers,
        Meta meta,
        List<String> labels,
        Expression signature,
        Expression site,
        List<String> titleSubjects,
        List<String> titleKinds,
        Expression titleBegins,
        Expression titleGoesOn,
        List<TitleMark> titleMarks,
        Expression nextYear,
        List<Other> others,
        Opening opening,
        Untitled untitled,
        List<Lookalike> lookalikes,
        Expression blank,
        Map<String, Expression> columns) {
    static final String FILE = "pages.yaml";

    /**
     * Another kind of document.
     *
     * @param word its title contains
     * @param kind what it is, as a reader is told
     * @param anywhere whether the word decides wherever it stands, not only after the last 报告
     */
    public record Other(String word, String kind, boolean anywhere) {}

    /**
     * What tells a report's own title from others on its page.
     *
     * @param words found in the title
     * @param points how much that weighs
     */
    public record TitleMark(Expression words, double points) {}

    /**
     * How a report opens that has lost its title.
     *
     * @param announcement how it announces itself; the first group is the matter it names
     * @param matter found in the matter of a yearly report
     * @param noMatter all of a matter that names none
     * @param otherMatter found in the matter of other documents
     * @param reporter how its first sentence begins; the first group is the body that reports
     * @param announcedReporter how the matter begins; the first group is the body that reports
     * @param noReporter found in what is no body's name
     */
    public record Opening(
            Expression announcement,
            Expression matter,
            Expression noMatter,
            Expression otherMatter,
            Expression reporter,
            Expression announcedReporter,
            Expression noReporter) {}

    /**
     * Names of {@code <meta>} elements, the best first.
     *
     * @param dates the day of publication
     * @param publishers the body that published
     * @param titles the title of what the page holds
     */
    public record Meta(List<String> dates, List<String> publishers, List<String> titles) {}

    /** A part of a page in which words are looked for. */
    public enum Part {
        TITLE,
        OPENING,
        HEADINGS,
        TEXT
    }

    /**
     * What a page without a title is weighed by.
     *
     * @param subject must stand in the opening or in a heading
     * @param enough points that make it a report
     * @param anotherAnnounced points it loses where it announces another matter
     * @param marks each gives its points once
     */
    public record Untitled(
            Expression subject, double enough, double anotherAnnounced, List<Mark> marks) {}

    /**
     * What speaks for a report.
     *
     * @param where the part in which it is found
     * @param words found there
     * @param points how much that weighs
     */
    public record Mark(Part where, Expression words, double points) {}

    /**
     * What reads like a report and is none.
     *
     * @param kind what it is, as a reader is told
     * @param where the part in which it is found
     * @param words found there
     */
    public record Lookalike(String kind, Part where, Expression words) {}

    public static PageWords parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        PageWords pages = file.as(PageWords.class);
        file.requireGroup("/next_year", pages.nextYear);
        Opening opening = pages.opening;
        file.requireGroup("/opening/announcement", opening.announcement());
        file.requireGroup("/opening/reporter", opening.reporter());
        file.requireGroup("/opening/announced_reporter", opening.announcedReporter());
        return pages;
    }
}
