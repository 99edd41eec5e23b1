package org.fazhi.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.compare.highlights.Highlight;
import org.fazhi.compare.highlights.HighlightWriter;
import org.fazhi.compare.highlights.ReportFacts;
import org.fazhi.compare.highlights.ReportFactsBuilder;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;

/**
 * What two districts have reported, and what the overview says of it with the project's settings.
 */
public final class ReportedFacts {
    public static final Set<Section.ContentKind> ALL_FOUR =
            Set.of(
                    Section.ContentKind.ACHIEVEMENTS,
                    Section.ContentKind.SHORTCOMINGS,
                    Section.ContentKind.LEADERSHIP,
                    Section.ContentKind.PLAN);
    public static final HighlightWriter WRITER = writer(ProjectFiles.settings());

    private ReportedFacts() {}

    /** What writes the overview's sentences. */
    public static HighlightWriter writer(Settings settings) {
        return new HighlightWriter(
                settings.analysis().highlights(),
                settings.reading().audit(),
                settings.reading().themes(),
                settings.reading().indicators(),
                settings.analysis().comparison(),
                Divisions.of(ProjectFiles.gazetteer()));
    }

    /** A report in time, with all contents, two shortcomings and a plan against one of them. */
    public static ReportFacts bazhou() {
        Finding weak = finding("a", Finding.Kind.SHORTCOMING, 1, "个别单位执法不规范。");
        return ReportFactsBuilder.builder()
                .seat(seat("511902", "a"))
                .published(LocalDate.of(2024, 2, 27))
                .contents(ALL_FOUR)
                .findings(
                        List.of(
                                weak,
                                finding("a", Finding.Kind.SHORTCOMING, 2, "少数干部法治意识不强"),
                                plan("a", weak.findingId())))
                .measured(Set.of("enforcement"))
                .build();
    }

    /** A report of November without a date, with achievements and a figure in doubt. */
    public static ReportFacts enyang() {
        return ReportFactsBuilder.builder()
                .seat(seat("511903", "b"))
                .asOf(LocalDate.of(2023, 11, 30))
                .contents(Set.of(Section.ContentKind.ACHIEVEMENTS))
                .findings(List.of(finding("b", Finding.Kind.SHORTCOMING, 1, "部分案卷不规范")))
                .doubts(List.of(doubt("b")))
                .build();
    }

    /** A row of the tables; {@code ids} are the figures it rests on. */
    public static RegionIndicator row(
            String indicator,
            RegionIndicator.Basis basis,
            Double value,
            int reporting,
            String... ids) {
        return RegionIndicatorBuilder.builder()
                .reportYear(2023)
                .regionCode(new RegionCode("511900"))
                .regionLevel(Document.GovernmentLevel.PREFECTURE)
                .indicator(indicator)
                .basis(basis)
                .value(value)
                .unit(basis == RegionIndicator.Basis.MEDIAN ? "%" : "件")
                .qualifier(Observation.Qualifier.EXACT)
                .reports(reporting)
                .reporting(reporting)
                .minimum(value)
                .median(value)
                .maximum(value)
                .observationIds(List.of(ids))
                .build();
    }

    /** The overview of a year. */
    public static List<String> sentences(
            String code,
            String name,
            int expected,
            List<ReportFacts> reports,
            List<RegionIndicator> rows) {
        return WRITER.write(2023, new RegionCode(code), name, expected, reports, rows).stream()
                .map(Highlight::sentence)
                .toList();
    }

    public static RosterEntry seat(String code, String docId) {
        return new RosterEntry(
                2023, new RegionCode(code), Document.GovernmentLevel.COUNTY, true, docId);
    }

    private static Finding plan(String docId, String answers) {
        return finding(docId, Finding.Kind.PLAN, 1, "规范执法", List.of(answers));
    }

    public static Finding finding(String docId, Finding.Kind kind, int ordinal, String text) {
        return finding(docId, kind, ordinal, text, List.of());
    }

    public static Finding finding(
            String docId, Finding.Kind kind, int ordinal, String text, List<String> answers) {
        return FindingBuilder.builder()
                .findingId(docId + ":" + kind + ":" + ordinal)
                .docId(docId)
                .sectionId(docId + ":s0")
                .kind(kind)
                .ordinal(ordinal)
                .text(text)
                .detail("")
                .fields(List.of("enforcement"))
                .natures(List.of("awareness"))
                .begin(ordinal * 10)
                .end(ordinal * 10 + 5)
                .answers(answers)
                .build();
    }

    private static Check doubt(String docId) {
        return new Check(
                docId + ":x:0",
                docId,
                new RegionCode("511903"),
                2023,
                Check.Family.ARITHMETIC,
                "x",
                Check.Severity.WARNING,
                "数据不一致",
                List.of(docId + ":1:0"),
                null,
                null,
                1);
    }
}
