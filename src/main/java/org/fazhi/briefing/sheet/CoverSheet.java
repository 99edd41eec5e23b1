package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CheckIndex;
import org.fazhi.briefing.content.CheckKind;
import org.fazhi.briefing.content.EditionChanges;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.Edition;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.CoverTexts;

/** 封面目录: what this is, the corpus in numbers, the way to every sheet. */
public final class CoverSheet {
    private static final double[] WIDTHS = {8, 24, 24, 20, 24, 24};

    private final BookContext context;
    private final ReportIndex index;
    private final CoverTexts texts;
    private final BookPlan plan;

    private CoverSheet(BookContext context, BookPlan plan) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().cover();
        this.plan = plan;
    }

    /** A line of the contents. */
    private record Line(int ordinal, String sheet) {}

    /** Two numbers beside each other. */
    private record Pair(String first, long value, String second, long other) {}

    /**
     * @param others the names of the other sheets, in their order
     */
    public static Sheet build(BookContext context, BookPlan plan, List<String> others) {
        return new CoverSheet(context, plan).sheet(others);
    }

    private Sheet sheet(List<String> others) {
        boolean own = plan.kind() == BookPlan.Kind.REGION;
        SheetBuilder builder = context.sheet(SheetNames.COVER, own ? RegionCard.WIDTHS : WIDTHS);
        double space = own ? 6 : 18;
        builder.space(2 * space)
                .wide(plan.title(), CellLook.COVER_TITLE)
                .space(space)
                .wide(imprint(context), CellLook.COVER_LINE)
                .space(space);
        if (!own) {
            builder.rows(numberColumns(), numbers());
        }
        builder.space(space).caption(texts.contents());
        List<Column<Line>> columns = contentColumns(own ? 1 : 2, own ? 4 : 3);
        for (int i = 0; i < others.size(); i++) {
            builder.row(columns, new Line(i + 1, others.get(i)));
        }
        if (own) {
            RegionCard.add(builder, context, plan.regionCode());
        }
        notes(builder, others);
        return builder.onePage().build();
    }

    private List<Column<Line>> contentColumns(int sheet, int about) {
        return List.of(
                Column.over(1, "", line -> Cell.centred(String.valueOf(line.ordinal()))),
                Column.over(
                        sheet,
                        "",
                        line ->
                                new Cell.Words(
                                        line.sheet(), CellLook.TEXT, List.of(), line.sheet())),
                Column.over(about, "", line -> Cell.text(about(line.sheet()))));
    }

    private void notes(SheetBuilder builder, List<String> others) {
        builder.note(others.contains(SheetNames.EVIDENCE) ? texts.note() : texts.provinceNote());
        if (!context.comparison().hasYears()) {
            builder.note(texts.noYears());
        }
        builder.note(new EditionChanges(context).sentence(plan));
        if (index.data().edition() == Edition.FINAL) {
            builder.note(texts.settled().with(ChecksSheet.settled(context)));
        }
        builder.note(texts.legend());
    }

    /** What a sheet holds. */
    private String about(String name) {
        CoverTexts.About about = texts.about();
        CoverTexts.Provinces provinces = texts.provinces();
        boolean large = context.large();
        return switch (name) {
            case SheetNames.OVERVIEW -> about.overview();
            case SheetNames.FIGURES -> about.figures();
            case SheetNames.EDITION -> about.edition();
            case SheetNames.DISTRICTS -> large ? provinces.districts() : about.districts();
            case SheetNames.COMMON_PROBLEMS -> about.commonProblems();
            case SheetNames.COMMON_PRACTICES -> about.commonPractices();
            case SheetNames.STRENGTHS -> large ? provinces.strengths() : about.strengths();
            case SheetNames.STRENGTHS_BY_PROVINCE -> about.strengthsByProvince();
            case SheetNames.SHORTCOMINGS -> large ? provinces.shortcomings() : about.shortcomings();
            case SheetNames.FIELDS_BY_PROVINCE -> about.fieldsByProvince();
            case SheetNames.NATURES_BY_PROVINCE -> about.naturesByProvince();
            case SheetNames.ANSWERS -> about.answers();
            case SheetNames.LEDGER -> about.ledger();
            case SheetNames.INDICATORS -> large ? provinces.indicators() : about.indicators();
            case SheetNames.YEAR_FIGURES -> large ? provinces.yearFigures() : about.yearFigures();
            case SheetNames.YEAR_POINTS -> large ? provinces.yearPoints() : about.yearPoints();
            case SheetNames.CONTENTS -> large ? provinces.contents() : about.contents();
            case SheetNames.SIMILAR_TEXTS -> about.similarTexts();
            case SheetNames.CHECKS -> about.checks();
            case SheetNames.KEYWORDS -> about.keywords();
            case SheetNames.ALL_FIGURES -> about.allFigures();
            case SheetNames.EVIDENCE -> about.evidence();
            case SheetNames.DEFINITIONS -> about.definitions();
            default -> throw new IllegalArgumentException("no line on the cover: " + name);
        };
    }

    /** Which edition it is, whose, and of what day. */
    public static String imprint(BookContext context) {
        BriefingData data = context.index().data();
        CoverTexts texts = context.texts().cover();
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (data.edition()) {
                    case DRAFT -> texts.editions().draft();
                    case FINAL -> texts.editions().settled();
                });
        if (!context.settings().issue().isBlank()) {
            parts.add(context.settings().issue());
        }
        if (!context.settings().issuer().isBlank()) {
            parts.add(texts.issuer().with(context.settings().issuer()));
        }
        if (data.asOf() != null) {
            parts.add(context.collected(data.asOf()));
        }
        return String.join("　", parts);
    }

    private static List<Column<Pair>> numberColumns() {
        return List.of(
                Column.over(2, "", pair -> Cell.label(pair.first())),
                Column.over(1, "", pair -> Cell.count(pair.value())),
                Column.over(2, "", pair -> Cell.label(pair.second())),
                Column.over(1, "", pair -> Cell.count(pair.other())));
    }

    /** What is held, what reports say and what is to be verified, counted as 数据核实 lists it. */
    private List<Pair> numbers() {
        CoverTexts.Numbers said = texts.numbers();
        List<Document> reports = index.reports();
        long governments = index.governments().size();
        long provinces =
                reports.stream()
                        .map(Document::regionCode)
                        .filter(Objects::nonNull)
                        .map(RegionCode::provinceOrCorps)
                        .distinct()
                        .count();
        long figures =
                reports.stream().mapToLong(report -> index.observations(report).size()).sum();
        List<Finding> counted =
                Stream.of(Finding.Kind.values())
                        .flatMap(kind -> index.countedFindings(kind).stream())
                        .toList();
        long findings = counted.size();
        long honours = counted.stream().filter(Finding::isGranted).count();
        long firsts = counted.stream().filter(Finding::isClaimedFirst).count();
        String whose = context.countedName();
        CheckIndex checks = index.checkIndex();
        return List.of(
                new Pair(said.reports(), reports.size(), said.governments(), governments),
                new Pair(said.provinces(), provinces, said.figures(), figures),
                new Pair(
                        said.findings().with(whose),
                        findings - honours - firsts,
                        said.honours().with(whose),
                        honours),
                new Pair(
                        said.firsts().with(whose),
                        firsts,
                        said.doubts(),
                        checks.count(CheckKind.CONTRADICTION, CheckKind.DOUBT)),
                new Pair(
                        said.contents(),
                        checks.count(CheckKind.CONTENTS, CheckKind.PUBLICATION),
                        said.others(),
                        checks.count(
                                CheckKind.EXPLANATION,
                                CheckKind.LEVELS,
                                CheckKind.YEARS,
                                CheckKind.STATISTICS)));
    }
}
