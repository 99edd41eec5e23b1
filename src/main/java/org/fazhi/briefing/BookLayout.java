package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.Coverage;
import org.fazhi.briefing.content.EvidenceIndex;
import org.fazhi.briefing.content.OverviewLine;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.sheet.AllFiguresSheet;
import org.fazhi.briefing.sheet.AnswersSheet;
import org.fazhi.briefing.sheet.ChecksSheet;
import org.fazhi.briefing.sheet.ContentsByProvinceSheet;
import org.fazhi.briefing.sheet.ContentsSheet;
import org.fazhi.briefing.sheet.CoverSheet;
import org.fazhi.briefing.sheet.DefinitionsSheet;
import org.fazhi.briefing.sheet.DistrictsSheet;
import org.fazhi.briefing.sheet.EditionSheet;
import org.fazhi.briefing.sheet.EvidenceSheet;
import org.fazhi.briefing.sheet.FiguresSheet;
import org.fazhi.briefing.sheet.IndicatorsSheet;
import org.fazhi.briefing.sheet.KeywordsSheet;
import org.fazhi.briefing.sheet.OverviewSheet;
import org.fazhi.briefing.sheet.ProvincesSheet;
import org.fazhi.briefing.sheet.ShortcomingsSheet;
import org.fazhi.briefing.sheet.SimilarTextsSheet;
import org.fazhi.briefing.sheet.StrengthsByProvinceSheet;
import org.fazhi.briefing.sheet.StrengthsSheet;
import org.fazhi.briefing.sheet.ThemesByProvinceSheet;
import org.fazhi.briefing.sheet.YearByProvinceSheet;
import org.fazhi.briefing.sheet.YearFiguresSheet;
import org.fazhi.briefing.sheet.YearPointsByProvinceSheet;
import org.fazhi.briefing.sheet.YearPointsSheet;
import org.fazhi.settings.Settings;

/** The sheets of one book with every cell in its place: a pure function over the data. */
final class BookLayout {
    private final List<Sheet> sheets = new ArrayList<>();
    private final EvidenceIndex index;
    private final EvidenceSheet evidence;

    BookLayout(BookPlan plan, BriefingData data, Settings settings) {
        BookContext material = new BookContext(data, settings, plan);
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

    private static List<Sheet> comparison(BookPlan plan, BookContext material) {
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
    private static Coverage coverage(BookPlan plan, BookContext material) {
        UnaryOperator<String> area =
                plan.kind() == BookPlan.Kind.PREFECTURE
                        ? DivisionNames::prefectureOf
                        : DivisionNames::provinceOf;
        return new Coverage(material.holdings(), material.settings().coverageShare(), area);
    }

    /** Provinces as rows; sentences without the thousands of places they rest on. */
    private static List<Sheet> large(BookPlan plan, BookContext material) {
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

    private static Sheet overview(BookPlan plan, BookContext material, List<Sheet> others) {
        List<String> names = others.stream().map(Sheet::name).toList();
        List<NativeChart> charts =
                others.stream().flatMap(sheet -> sheet.charts().stream()).toList();
        List<OverviewLine> statements =
                OverviewLine.of(material, plan.regionCode()).stream()
                        .map(
                                statement ->
                                        material.large()
                                                ? statement.in(names, SheetNames.DISTRICTS)
                                                : statement.in(names))
                        .toList();
        return OverviewSheet.build(material, plan.title(), statements, charts);
    }

    /** A region's own book: few pages, so that what looks back at last year stands beside. */
    private static List<Sheet> region(BookPlan plan, BookContext material) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(FiguresSheet.build(material, plan));
        EditionSheet.build(material, plan).ifPresent(sheets::add);
        sheets.add(StrengthsSheet.build(material));
        sheets.add(AnswersSheet.build(material, true));
        return sheets;
    }

    /** The sheets of the year before; none where they would say nothing. */
    private static void years(List<Sheet> sheets, BookContext material) {
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
