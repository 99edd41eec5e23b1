package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.settings.Settings;

/** The sheets of one book with every cell in its place: a pure function over the data. */
final class BookLayout {
    private final List<Sheet> sheets = new ArrayList<>();
    private final EvidenceIndex index;
    private final EvidenceSheet evidence;

    BookLayout(BookPlan plan, BriefingData data, Settings settings) {
        Material material = new Material(data, settings, plan.kind() == BookPlan.Kind.ALL);
        List<Sheet> content =
                switch (plan.kind()) {
                    case ALL, PROVINCE ->
                            material.large() ? large(plan, material) : comparison(plan, material);
                    case REGION -> region(plan, material);
                };
        this.index = new EvidenceIndex(material, content);
        this.evidence = new EvidenceSheet(material.holdings(), index);
        List<Sheet> inside = new ArrayList<>(content);
        if (!index.passages().isEmpty()) {
            inside.add(evidence.sheet());
        }
        if (plan.kind() != BookPlan.Kind.REGION) {
            inside.add(DefinitionsSheet.build(material));
        }
        sheets.add(CoverSheet.build(material, plan, inside));
        sheets.addAll(inside);
    }

    private static List<Sheet> comparison(BookPlan plan, Material material) {
        Coverage coverage = new Coverage(material.holdings(), material.settings().coverageShare());
        List<Sheet> sheets = new ArrayList<>();
        EditionSheet.build(material, plan).ifPresent(sheets::add);
        sheets.add(DistrictsSheet.build(material, coverage));
        sheets.add(StrengthsSheet.build(material));
        sheets.add(ShortcomingsSheet.build(material));
        sheets.add(AnswersSheet.build(material));
        sheets.add(IndicatorsSheet.build(material, coverage, plan.regionCode()));
        years(sheets, material);
        sheets.add(ContentsSheet.build(material, coverage));
        SimilarTextsSheet.build(material).ifPresent(sheets::add);
        sheets.add(ChecksSheet.build(material));
        sheets.add(KeywordsSheet.build(material));
        sheets.add(AllFiguresSheet.build(material));
        List<BarChart> charts = sheets.stream().flatMap(sheet -> sheet.charts().stream()).toList();
        sheets.add(0, overview(plan, material, sheets, charts));
        return sheets;
    }

    /** Provinces as rows; sentences without the thousands of places they rest on. */
    private static List<Sheet> large(BookPlan plan, Material material) {
        Coverage coverage = new Coverage(material.holdings(), material.settings().coverageShare());
        List<Sheet> sheets = new ArrayList<>();
        EditionSheet.build(material, plan).ifPresent(sheets::add);
        sheets.add(ProvincesSheet.build(material, coverage));
        sheets.add(ThemesByProvinceSheet.build(material));
        sheets.add(IndicatorsSheet.build(material, coverage, plan.regionCode()));
        sheets.add(0, overview(plan, material, sheets, List.of()));
        return sheets;
    }

    private static Sheet overview(
            BookPlan plan, Material material, List<Sheet> others, List<BarChart> charts) {
        List<String> names = others.stream().map(Sheet::name).toList();
        List<Statement> statements =
                Statement.of(material, plan.regionCode()).stream()
                        .map(statement -> statement.in(names, !material.large()))
                        .toList();
        return OverviewSheet.build(material, plan.title(), statements, charts);
    }

    private static List<Sheet> region(BookPlan plan, Material material) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(CardSheet.build(material, plan));
        EditionSheet.build(material, plan).ifPresent(sheets::add);
        sheets.add(StrengthsSheet.build(material));
        sheets.add(AnswersSheet.build(material));
        years(sheets, material);
        sheets.add(ChecksSheet.build(material));
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
