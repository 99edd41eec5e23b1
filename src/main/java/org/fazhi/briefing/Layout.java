package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.compare.Highlight;
import org.fazhi.settings.Settings;

/** The sheets of one book with every cell in its place: a pure function over the data. */
final class Layout {
    private final List<Sheet> sheets = new ArrayList<>();
    private final EvidenceIndex index;
    private final EvidenceSheet evidence;

    Layout(BookPlan plan, BriefingData data, Settings settings) {
        Material material = new Material(data, settings, plan.kind() == BookPlan.Kind.ALL);
        List<Sheet> content =
                switch (plan.kind()) {
                    case ALL, PROVINCE ->
                            material.large() ? large(plan, material) : comparison(plan, material);
                    case REGION -> region(plan, material);
                };
        this.index = new EvidenceIndex(material.holdings(), content);
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
        sheets.add(DistrictsSheet.build(material, coverage));
        sheets.add(StrengthsSheet.build(material));
        sheets.add(ShortcomingsSheet.build(material));
        sheets.add(AnswersSheet.build(material));
        sheets.add(IndicatorsSheet.build(material, coverage, plan.regionCode()));
        sheets.add(ContentsSheet.build(material, coverage));
        sheets.add(ChecksSheet.build(material));
        sheets.add(KeywordsSheet.build(material));
        sheets.add(AllFiguresSheet.build(material));
        List<BarChart> charts = sheets.stream().flatMap(sheet -> sheet.charts().stream()).toList();
        sheets.add(
                0, OverviewSheet.build(material, plan.title(), statements(plan, material), charts));
        return sheets;
    }

    /** Provinces as rows; sentences without the thousands of places they rest on. */
    private static List<Sheet> large(BookPlan plan, Material material) {
        Coverage coverage = new Coverage(material.holdings(), material.settings().coverageShare());
        List<Statement> statements =
                statements(plan, material).stream().map(Statement::withoutSources).toList();
        return new ArrayList<>(
                List.of(
                        OverviewSheet.build(material, plan.title(), statements, List.of()),
                        ProvincesSheet.build(material, coverage),
                        ThemesByProvinceSheet.build(material),
                        IndicatorsSheet.build(material, coverage, plan.regionCode())));
    }

    private static List<Statement> statements(BookPlan plan, Material material) {
        List<Highlight> highlights =
                material.holdings().data().highlights().stream()
                        .filter(highlight -> highlight.regionCode().equals(plan.regionCode()))
                        .sorted(Comparator.comparingInt(Highlight::ordinal))
                        .toList();
        return highlights.isEmpty()
                ? Statements.of(material, plan.regionCode())
                : highlights.stream().map(OverviewSheet::statement).toList();
    }

    private static List<Sheet> region(BookPlan plan, Material material) {
        return new ArrayList<>(
                List.of(
                        CardSheet.build(material, plan),
                        StrengthsSheet.build(material),
                        AnswersSheet.build(material),
                        ChecksSheet.build(material)));
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
