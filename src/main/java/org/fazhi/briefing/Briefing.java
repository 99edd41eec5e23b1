package org.fazhi.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fazhi.briefing.chart.ChartImageWriter;
import org.fazhi.briefing.chart.ChartModel;
import org.fazhi.briefing.chart.ChartSelection;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.BookSlices;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.point.Problems;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BookSlice;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.briefing.data.LedgerRow;
import org.fazhi.briefing.docx.PaperWriter;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.WorkbookLimits;
import org.fazhi.briefing.prose.BriefPaper;
import org.fazhi.briefing.prose.PaperSource;
import org.fazhi.briefing.prose.ReviewPaper;
import org.fazhi.briefing.xlsx.WorkbookWriter;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.BriefingSettings;
import org.fazhi.settings.briefing.SheetTexts;

/**
 * Makes the books of a year: rows of the tables in, workbooks and images out. Pure: it opens no
 * path and analyses nothing; the same data gives the same bytes. One instance serves any number of
 * threads.
 *
 * <p>{@link #plan} says which books are due. {@link #slicing} cuts the data to what each needs, so
 * that books can be written elsewhere. {@link #write} writes one.
 */
public final class Briefing {
    private final BriefingSettings settings;
    private final BriefingSettings settingsOfExamples;
    private final WorkbookLimits limits;
    private final PaperWriter brief;
    private final PaperWriter review;

    public Briefing(BriefingSettings settings) {
        this(settings, WorkbookLimits.EXCEL);
    }

    /**
     * @param limits what a sheet holds
     */
    public Briefing(BriefingSettings settings, WorkbookLimits limits) {
        this.settings = settings;
        this.settingsOfExamples = settings.ofExamples();
        this.limits = limits;
        this.brief = new PaperWriter(settings.papers().brief());
        this.review = new PaperWriter(settings.papers().review());
    }

    /**
     * The settings by which data is shown: where a report that counts is an invented example, those
     * of books that say so on every page.
     */
    private BriefingSettings settings(BriefingData data) {
        boolean examples =
                data.documents().stream()
                        .filter(document -> document.status() == Document.Status.OK)
                        .anyMatch(document -> settings.books().examples().has(document.title()));
        return examples ? settingsOfExamples : settings;
    }

    /**
     * The books that are due: one of all reports, one a province and one a prefecture with reports
     * of several regions, one a region with a report.
     */
    public List<BookPlan> plan(BriefingData data) {
        SheetTexts texts = settings(data).sheets();
        ReportIndex index = new ReportIndex(data.reportsAlone(), texts.frame());
        CoveredAreas coverage = new CoveredAreas(index, settings.books().coverageShare());
        int year = data.year();
        List<BookPlan> plans = new ArrayList<>();
        String covered = coverage.title(texts.frame());
        plans.add(
                new BookPlan(
                        BookPlan.Kind.ALL,
                        year,
                        RegionCode.NATION,
                        texts.cover().title().with(year, covered),
                        year
                                + "/"
                                + SafeText.fileName(texts.cover().file().with(covered))
                                + "-"
                                + year
                                + ".xlsx"));
        Set<RegionCode> regions = regions(index);
        if (coverage.areas().size() > 1) {
            for (RegionCode province : several(regions, RegionCode::provinceOrCorps)) {
                plans.add(plan(BookPlan.Kind.PROVINCE, year, province, index, texts));
            }
        }
        for (RegionCode prefecture : several(regions, RegionCode::prefecture)) {
            boolean below = !prefecture.equals(prefecture.provinceOrCorps());
            if (below && index.places().knows(prefecture)) {
                plans.add(plan(BookPlan.Kind.PREFECTURE, year, prefecture, index, texts));
            }
        }
        plans.forEach(plan -> regions.remove(plan.regionCode()));
        regions.forEach(code -> plans.add(plan(BookPlan.Kind.REGION, year, code, index, texts)));
        return plans;
    }

    /** The ledger of a year: every problem of every government. */
    public List<LedgerRow> ledger(BriefingData data) {
        BookContext context = new BookContext(data, settings);
        List<LedgerRow> rows = new ArrayList<>();
        for (Problems.Problem problem : Problems.of(context)) {
            RegionCode code = problem.report().regionCode();
            if (code != null) {
                rows.add(row(context, code, problem));
            }
        }
        return rows;
    }

    private LedgerRow row(BookContext context, RegionCode code, Problems.Problem problem) {
        return new LedgerRow(
                code,
                problem.point().pointId(),
                context.index().data().year(),
                context.index().name(problem.report()),
                problem.point().name(),
                problem.finding() == null ? "" : problem.finding().text(),
                String.join("、", Problems.states(settings.sheets().ledger().states(), problem)),
                problem.entry().unit(),
                problem.entry().measure(),
                problem.entry().due(),
                problem.entry().progress());
    }

    private static Set<RegionCode> regions(ReportIndex index) {
        return index.reports().stream()
                .map(Document::regionCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The areas in which there is more than one region, by code. */
    private static List<RegionCode> several(
            Set<RegionCode> regions, UnaryOperator<RegionCode> area) {
        return regions.stream()
                .collect(Collectors.groupingBy(area, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BookPlan plan(
            BookPlan.Kind kind, int year, RegionCode code, ReportIndex index, SheetTexts texts) {
        DivisionNames places = index.places();
        RegionCode province = code.provinceOrCorps();
        return new BookPlan(
                kind,
                year,
                code,
                texts.cover().title().with(year, places.fullName(code)),
                year
                        + "/"
                        + folder(province, places.name(province))
                        + "/"
                        + folder(code, places.name(code))
                        + ".xlsx");
    }

    private static String folder(RegionCode code, String name) {
        return name.equals(code.value()) ? name : code + "-" + SafeText.fileName(name);
    }

    /** Cuts from the data what a book needs, one plan after the other. */
    public Function<BookPlan, BookSlice> slicing(BriefingData data) {
        return new BookSlices(
                        data,
                        Objects.requireNonNull(
                                settings.indicators()
                                        .byId()
                                        .get(settings.books().chartIndicator())))
                ::slice;
    }

    /** Writes one book, and says which cells show what. */
    public Book write(BookSlice slice) {
        return workbook(slice, layout(slice));
    }

    /**
     * Writes one book, and the paper that is handed in with it under the same name.
     *
     * @return the book, then its paper where papers are written
     */
    public List<Book> writeWithPaper(BookSlice slice) {
        BookLayout layout = layout(slice);
        return settings.papers().written()
                ? List.of(workbook(slice, layout), paper(slice, layout))
                : List.of(workbook(slice, layout));
    }

    private BookLayout layout(BookSlice slice) {
        return new BookLayout(slice.plan(), slice.data(), settings(slice.data()));
    }

    private Book paper(BookSlice slice, BookLayout layout) {
        BookPlan plan = slice.plan();
        PaperSource source = layout.paperSource(plan, settings(slice.data()).papers().texts());
        Instant made = made(plan, slice.data());
        byte[] bytes =
                plan.kind() == BookPlan.Kind.REGION
                        ? review.write(ReviewPaper.of(source), made)
                        : brief.write(
                                BriefPaper.of(source, settings.papers().brief().order()), made);
        return new Book(plan.relativePath().replaceFirst("[.]xlsx$", ".docx"), bytes);
    }

    private Book workbook(BookSlice slice, BookLayout layout) {
        BookPlan plan = slice.plan();
        BriefingSettings shown = settings(slice.data());
        byte[] bytes =
                new WorkbookWriter(
                                layout.evidenceIndex(),
                                layout.evidence()::row,
                                shown.books().footer(),
                                shown.sheets().frame(),
                                limits)
                        .write(
                                layout.sheets(),
                                plan.title(),
                                layout.imprint(),
                                made(plan, slice.data()));
        return new Book(plan.relativePath(), bytes, layout.evidenceIndex().places());
    }

    /**
     * The charts of a book as images, each as PNG and SVG. Only those of all reports and of
     * provinces have any.
     */
    public List<Book> chartImages(BookSlice slice) {
        BookPlan plan = slice.plan();
        if (plan.kind() == BookPlan.Kind.REGION || plan.kind() == BookPlan.Kind.PREFECTURE) {
            return List.of();
        }
        String prefix = plan.kind() == BookPlan.Kind.ALL ? "" : plan.regionCode() + "-";
        BriefingSettings shown = settings(slice.data());
        ChartImageWriter writer = new ChartImageWriter(shown.sheets().charts());
        List<Book> images = new ArrayList<>();
        for (ChartModel model : ChartSelection.of(new BookContext(slice.data(), shown, plan))) {
            String path =
                    plan.year()
                            + "/charts/"
                            + prefix
                            + SafeText.fileName(model.name())
                            + "-"
                            + plan.year();
            images.add(new Book(path + ".png", writer.png(model)));
            images.add(new Book(path + ".svg", writer.svg(model)));
        }
        return images;
    }

    private static Instant made(BookPlan plan, BriefingData data) {
        if (data.asOf() != null) {
            return data.asOf().atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return LocalDate.of(plan.year() + 1, 4, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
