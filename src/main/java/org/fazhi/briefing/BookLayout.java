package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.EvidenceIndex;
import org.fazhi.briefing.content.OverviewLine;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.PaperSource;
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
import org.fazhi.briefing.sheet.ThemesByProvinceSheet;
import org.fazhi.briefing.sheet.point.CommonPointsSheet;
import org.fazhi.briefing.sheet.point.LedgerSheet;
import org.fazhi.briefing.sheet.point.StrengthsByProvinceSheet;
import org.fazhi.briefing.sheet.point.StrengthsSheet;
import org.fazhi.briefing.sheet.year.YearByProvinceSheet;
import org.fazhi.briefing.sheet.year.YearFiguresSheet;
import org.fazhi.briefing.sheet.year.YearPointsByProvinceSheet;
import org.fazhi.briefing.sheet.year.YearPointsSheet;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.BriefingSettings;
import org.fazhi.settings.briefing.papers.PaperTexts;

/** The sheets of one book with every cell in its place: a pure function over the data. */
final class BookLayout {
    private final List<Sheet> sheets = new ArrayList<>();
    private final EvidenceIndex evidenceIndex;
    private final EvidenceSheet evidence;
    private final String imprint;
    private final BookContext context;

    BookLayout(BookPlan plan, BriefingData data, BriefingSettings settings) {
        this.context = new BookContext(data, settings, plan);
        List<Sheet> content =
                switch (plan.kind()) {
                    case ALL, PROVINCE, PREFECTURE ->
                            context.large() ? large(plan, context) : comparison(plan, context);
                    case REGION -> region(plan, context);
                };
        List<String> names = new ArrayList<>(content.stream().map(Sheet::name).toList());
        boolean passages = content.stream().anyMatch(Sheet::restsOnPassages);
        if (passages) {
            names.add(SheetNames.EVIDENCE);
        }
        if (plan.kind() != BookPlan.Kind.REGION) {
            names.add(SheetNames.DEFINITIONS);
        }
        this.imprint = CoverSheet.imprint(context);
        sheets.add(CoverSheet.build(context, plan, names));
        sheets.addAll(content);
        this.evidenceIndex = new EvidenceIndex(context, sheets);
        this.evidence = new EvidenceSheet(context, evidenceIndex);
        if (passages) {
            sheets.add(evidence.sheet());
        }
        if (plan.kind() != BookPlan.Kind.REGION) {
            sheets.add(DefinitionsSheet.build(context));
        }
    }

    private static List<Sheet> comparison(BookPlan plan, BookContext context) {
        CoveredAreas coverage = coverage(plan, context);
        List<Sheet> sheets = new ArrayList<>();
        EditionSheet.build(context, plan).ifPresent(sheets::add);
        sheets.add(DistrictsSheet.build(context, coverage));
        common(sheets, context);
        sheets.add(StrengthsSheet.build(context));
        sheets.add(ShortcomingsSheet.build(context));
        sheets.add(AnswersSheet.build(context, false));
        LedgerSheet.build(context).ifPresent(sheets::add);
        sheets.add(IndicatorsSheet.build(context, coverage, plan.regionCode()));
        years(sheets, context);
        sheets.add(ContentsSheet.build(context, coverage));
        SimilarTextsSheet.build(context).ifPresent(sheets::add);
        sheets.add(ChecksSheet.build(context));
        sheets.add(KeywordsSheet.build(context));
        sheets.add(AllFiguresSheet.build(context));
        sheets.add(0, overview(plan, context, sheets));
        return sheets;
    }

    /** What the reports cover: by province, or by the one prefecture of a prefecture's book. */
    private static CoveredAreas coverage(BookPlan plan, BookContext context) {
        UnaryOperator<RegionCode> area =
                plan.kind() == BookPlan.Kind.PREFECTURE
                        ? RegionCode::prefecture
                        : RegionCode::provinceOrCorps;
        return new CoveredAreas(context.index(), context.settings().coverageShare(), area);
    }

    /** Provinces as rows; sentences without the thousands of places they rest on. */
    private static List<Sheet> large(BookPlan plan, BookContext context) {
        CoveredAreas coverage = coverage(plan, context);
        List<Sheet> sheets = new ArrayList<>();
        EditionSheet.build(context, plan).ifPresent(sheets::add);
        sheets.add(ProvincesSheet.build(context, coverage));
        common(sheets, context);
        sheets.add(StrengthsByProvinceSheet.build(context));
        sheets.add(ThemesByProvinceSheet.strengths(context));
        sheets.add(ShortcomingsSheet.counts(context));
        sheets.addAll(ThemesByProvinceSheet.shortcomings(context));
        sheets.add(IndicatorsSheet.build(context, coverage, plan.regionCode()));
        YearByProvinceSheet.build(context).ifPresent(sheets::add);
        if (context.comparison().hasPoints()) {
            sheets.add(YearPointsByProvinceSheet.build(context));
        }
        sheets.add(ContentsByProvinceSheet.build(context));
        sheets.add(0, overview(plan, context, sheets));
        return sheets;
    }

    private static Sheet overview(BookPlan plan, BookContext context, List<Sheet> others) {
        List<String> names = others.stream().map(Sheet::name).toList();
        List<NativeChart> charts =
                others.stream().flatMap(sheet -> sheet.charts().stream()).toList();
        List<OverviewLine> lines =
                OverviewLine.of(context, plan.regionCode()).stream()
                        .map(
                                line ->
                                        context.large()
                                                ? line.in(names, SheetNames.DISTRICTS)
                                                : line.in(names))
                        .toList();
        return OverviewSheet.build(context, plan.title(), lines, charts);
    }

    /** A region's own book: few pages, so that what looks back at last year stands beside. */
    private static List<Sheet> region(BookPlan plan, BookContext context) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(FiguresSheet.build(context, plan));
        EditionSheet.build(context, plan).ifPresent(sheets::add);
        sheets.add(AnswersSheet.build(context, true));
        LedgerSheet.build(context).ifPresent(sheets::add);
        sheets.add(StrengthsSheet.build(context));
        return sheets;
    }

    /** What several reports state alike; no sheet where nothing is. */
    private static void common(List<Sheet> sheets, BookContext context) {
        CommonPointsSheet.build(context, Finding.Kind.SHORTCOMING).ifPresent(sheets::add);
        CommonPointsSheet.build(context, Finding.Kind.STRENGTH).ifPresent(sheets::add);
    }

    /** The sheets of the year before; none where they would say nothing. */
    private static void years(List<Sheet> sheets, BookContext context) {
        YearFiguresSheet.build(context).ifPresent(sheets::add);
        if (context.comparison().hasPoints()) {
            sheets.add(YearPointsSheet.build(context));
        }
    }

    /** Which edition the book is, whose, and of what day. */
    String imprint() {
        return imprint;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** What the paper that is handed in with the book is made of. */
    PaperSource paperSource(BookPlan plan, PaperTexts texts) {
        return new PaperSource(plan, context, sheets, evidenceIndex, evidence::row, texts);
    }

    EvidenceIndex evidenceIndex() {
        return evidenceIndex;
    }

    EvidenceSheet evidence() {
        return evidence;
    }
}
