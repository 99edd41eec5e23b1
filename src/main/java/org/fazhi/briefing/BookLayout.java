package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fazhi.settings.Settings;

/** The sheets of one book with every cell in its place: a pure function over the data. */
final class BookLayout {
    private final List<Sheet> sheets = new ArrayList<>();
    private final EvidenceIndex index;
    private final EvidenceSheet evidence;

    BookLayout(BookPlan plan, BriefingData data, Settings settings) {
        Material material = new Material(data, settings, plan);
        List<Sheet> content =
                switch (plan.kind()) {
                    case ALL, PROVINCE, PREFECTURE ->
                            material.large() ? large(plan, material) : comparison(plan, material);
                    case REGION -> region(plan, material);
                };
        List<String> names = new ArrayList<>(content.stream().map(Sheet::name).toList());
        boolean passages = content.stream().anyMatch(Sheet::restsOnPassages);
        if (passages) {
            names.add(SheetNames.EVIDENCE);
        }
        if (plan.kind() != BookPlan.Kind.REGION) {
            names.add(SheetNames.DEFINITIONS);
        }
        sheets.add(CoverSheet.build(material, plan, names));
        sheets.addAll(content);
        this.index = new EvidenceIndex(material, sheets);
        this.evidence = new EvidenceSheet(material, index);
        if (passages) {
            sheets.add(evidence.sheet());
        }
        if (plan.kind() != BookPlan.Kind.REGION) {
            sheets.add(DefinitionsSheet.build(material));
        }
    }

    private static List<Sheet> comparison(BookPlan plan, Material material) {
        Coverage coverage = coverage(plan, material);
        List<Sheet> sheets = new ArrayList<>();
        EditionSheet.build(material, plan).ifPresent(sheets::add);
        sheets.add(DistrictsSheet.build(material, coverage));
        sheets.add(StrengthsSheet.build(material));
        sheets.add(ShortcomingsSheet.build(material));
        sheets.add(AnswersSheet.build(material, false));
        sheets.add(IndicatorsSheet.build(material, coverage, plan.regionCode()));
        years(sheets, material);
        sheets.add(ContentsSheet.build(material, coverage));
        SimilarTextsSheet.build(material).ifPresent(sheets::add);
        sheets.add(ChecksSheet.build(material));
        sheets.add(KeywordsSheet.build(material));
        sheets.add(AllFiguresSheet.build(material));
        sheets.add(0, overview(plan, material, sheets));
        return sheets;
    }

    /** What the reports cover: by province, or by the one prefecture of a prefecture's book. */
    private static Coverage coverage(BookPlan plan, Material material) {
        UnaryOperator<String> area =
                plan.kind() == BookPlan.Kind.PREFECTURE
                        ? DivisionNames::prefectureOf
                        : DivisionNames::provinceOf;
        return new Coverage(material.holdings(), material.settings().coverageShare(), area);
    }

    /** Provinces as rows; sentences without the thousands of places they rest on. */
    private static List<Sheet> large(BookPlan plan, Material material) {
        Coverage coverage = coverage(plan, material);
        List<Sheet> sheets = new ArrayList<>();
        EditionSheet.build(material, plan).ifPresent(sheets::add);
        sheets.add(ProvincesSheet.build(material, coverage));
        sheets.add(StrengthsByProvinceSheet.build(material));
        sheets.add(ThemesByProvinceSheet.strengths(material));
        sheets.add(ShortcomingsSheet.counts(material));
        sheets.addAll(ThemesByProvinceSheet.shortcomings(material));
        sheets.add(IndicatorsSheet.build(material, coverage, plan.regionCode()));
        YearByProvinceSheet.build(material).ifPresent(sheets::add);
        if (material.comparison().hasPoints()) {
            sheets.add(YearPointsByProvinceSheet.build(material));
        }
        sheets.add(ContentsByProvinceSheet.build(material));
        sheets.add(0, overview(plan, material, sheets));
        return sheets;
    }

    private static Sheet overview(BookPlan plan, Material material, List<Sheet> others) {
        List<String> names = others.stream().map(Sheet::name).toList();
        List<BarChart> charts = others.stream().flatMap(sheet -> sheet.charts().stream()).toList();
        List<Statement> statements =
                Statement.of(material, plan.regionCode()).stream()
                        .map(
                                statement ->
                                        material.large()
                                                ? statement.in(names, SheetNames.DISTRICTS)
                                                : statement.in(names))
                        .toList();
        return OverviewSheet.build(material, plan.title(), statements, charts);
    }

    /** A region's own book: few pages, so that what looks back at last year stands beside. */
    private static List<Sheet> region(BookPlan plan, Material material) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(FiguresSheet.build(material, plan));
        EditionSheet.build(material, plan).ifPresent(sheets::add);
        sheets.add(StrengthsSheet.build(material));
        sheets.add(AnswersSheet.build(material, true));
        return sheets;
    }

    /** The sheets of the year before; none where they would say nothing. */
    private static void years(List<Sheet> sheets, Material material) {
        YearFiguresSheet.build(material).ifPresent(sheets::add);
        if (material.comparison().hasPoints()) {
            sheets.add(YearPointsSheet.build(material));
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    EvidenceIndex index() {
        return index;
    }

    EvidenceSheet evidence() {
        return evidence;
    }
}
