package org.fazhi.invented;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fazhi.compare.copies.CopiedPassage.Kind;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.fazhi.region.RegionCode;

/**
 * Reports of invented districts over some years. Most of each is its own; some paragraphs stand in
 * its report of the year before, some in that of one other district, some in all, word for word or
 * with words changed. Which ones is known.
 */
public final class CopyingReports {
    private static final int COMMON = 8;

    /**
     * A report and what is copied in it.
     *
     * @param entry its place on the roster
     * @param reading as it would be read
     * @param copied the characters of its text that stand elsewhere, by kind
     */
    public record Report(RosterEntry entry, Reading reading, Map<Kind, BitSet> copied) {}

    private final int paragraphs;
    private final Random random;
    private final Prose prose;
    private final List<String> common = new ArrayList<>();

    private CopyingReports(int paragraphs, long seed) {
        this.paragraphs = paragraphs;
        random = new Random(seed);
        prose = new Prose(seed);
        for (int i = 0; i < COMMON; i++) {
            common.add(prose.paragraph(2));
        }
    }

    /** The reports of so many districts, each of so many successive years and paragraphs. */
    public static List<Report> of(int districts, int years, int paragraphs, long seed) {
        CopyingReports maker = new CopyingReports(paragraphs, seed);
        List<Report> reports = new ArrayList<>();
        List<List<Part>> before = List.of();
        for (int year = 0; year < years; year++) {
            List<List<Part>> now = new ArrayList<>();
            for (int district = 0; district < districts; district++) {
                now.add(
                        maker.parts(
                                before.isEmpty() ? null : before.get(district),
                                district == 0 ? null : now.get(district - 1)));
                reports.add(maker.report(district, 2021 + year, now.get(district)));
            }
            maker.tellBoth(reports.subList(reports.size() - districts, reports.size()), now);
            before = now;
        }
        return reports;
    }

    /** The roster on which the reports stand. */
    public static List<RosterEntry> roster(List<Report> reports) {
        return reports.stream().map(Report::entry).toList();
    }

    /**
     * A paragraph.
     *
     * @param kind where else it stands, null for nowhere
     * @param source its place among the paragraphs of the district it was copied from, or −1
     */
    private record Part(String text, Kind kind, int source) {}

    private List<Part> parts(List<Part> lastYear, List<Part> neighbour) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            int draw = random.nextInt(20);
            int from = random.nextInt(paragraphs);
            if (draw < 3) {
                parts.add(new Part(common.get(random.nextInt(COMMON)), Kind.BOILERPLATE, -1));
            } else if (draw < 6 && lastYear != null && lastYear.get(from).kind() == null) {
                parts.add(new Part(copy(lastYear.get(from)), Kind.OWN_LAST_YEAR, -1));
            } else if (draw < 8 && neighbour != null && neighbour.get(from).kind() == null) {
                parts.add(new Part(copy(neighbour.get(from)), Kind.OTHER_DISTRICT, from));
            } else {
                parts.add(new Part(prose.paragraph(1 + random.nextInt(4)), null, -1));
            }
        }
        return parts;
    }

    private String copy(Part part) {
        return random.nextBoolean() ? part.text() : prose.edited(part.text());
    }

    private Report report(int district, int year, List<Part> parts) {
        String code = String.format("%06d", 510_101 + district);
        String docId = String.format("%08x%08x", year, district);
        StringBuilder text = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        Map<Kind, BitSet> copied = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            copied.put(kind, new BitSet());
        }
        for (Part part : parts) {
            int begin = text.length();
            text.append("（一）工作进展。\n").append(part.text()).append('\n');
            int from = text.length() - 1 - part.text().length();
            if (part.kind() != null) {
                copied.get(part.kind()).set(from, text.length() - 1);
            }
            sections.add(section(docId, sections.size(), begin, text.length(), part.text()));
        }
        RosterEntry entry =
                new RosterEntry(
                        year, new RegionCode(code), Document.GovernmentLevel.COUNTY, true, docId);
        Reading reading =
                new Reading(
                        document(docId, code, year, text.toString()),
                        sections,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null);
        return new Report(entry, reading, copied);
    }

    /** What one has copied from another stands in both. */
    private void tellBoth(List<Report> reports, List<List<Part>> parts) {
        for (int district = 1; district < reports.size(); district++) {
            for (Part part : parts.get(district)) {
                if (part.kind() == Kind.OTHER_DISTRICT) {
                    Report source = reports.get(district - 1);
                    Section section = source.reading().sections().get(part.source());
                    int end = section.end() - 1;
                    source.copied()
                            .get(Kind.OTHER_DISTRICT)
                            .set(end - section.text().length(), end);
                }
            }
        }
    }

    private static Section section(String docId, int ordinal, int begin, int end, String text) {
        return new Section(
                docId + ":s" + begin,
                docId,
                null,
                ordinal,
                1,
                "（一）",
                "工作进展",
                Section.ContentKind.ACHIEVEMENTS,
                Section.NO_DOMAIN,
                begin,
                end,
                text);
    }

    private static Document document(String docId, String code, int year, String text) {
        return Documents.of(docId, year + "/" + code + ".txt", code, year, text);
    }
}
