package org.fazhi.corpus.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.corpus.Report;
import org.fazhi.corpus.format.Extraction;
import org.fazhi.corpus.format.FileFacts;
import org.fazhi.corpus.format.SourceFacts;
import org.fazhi.region.PlaceEvidence;
import org.fazhi.region.PlaceResolver;
import org.fazhi.region.ReportPlace;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.Corrections.Correction;
import org.fazhi.settings.reading.PageWords;
import org.fazhi.settings.reading.StatisticsForms;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.MappedText;
import org.fazhi.text.ScriptDetector;
import org.fazhi.text.Simplifier;
import org.jspecify.annotations.Nullable;

/** Reads a page's text: the report on it, and what the page says about the report. */
public final class PageReader {
    private static final int OPENING_PARAGRAPHS = 200;

    private final PageWords pages;
    private final StatisticsForms forms;
    private final Corrections corrections;
    private final Simplifier simplifier;
    private final PlaceResolver places;
    private final PlaceNaming naming;
    private final TitleReader titles;
    private final MainText mainText;
    private final RunOnLineSplitter runOn;
    private final ReportClassifier kinds;

    public PageReader(
            PageWords pages,
            StatisticsForms forms,
            Corrections corrections,
            Simplifier simplifier,
            PlaceResolver places,
            PlaceNaming naming) {
        this.pages = pages;
        this.forms = forms;
        this.corrections = corrections;
        this.simplifier = simplifier;
        this.places = places;
        this.naming = naming;
        this.titles = new TitleReader(pages);
        this.mainText = new MainText(pages, titles);
        this.runOn = new RunOnLineSplitter(titles);
        this.kinds = new ReportClassifier(pages, titles);
    }

    /**
     * The report of a page.
     *
     * @param found its text, and what its format tells beside it
     * @param told what those who collected it say of it
     */
    public Report read(
            FileFacts file, @Nullable String format, Extraction found, SourceFacts told) {
        String source = Objects.requireNonNull(found.text(), "text");
        MappedText page =
                LostMarks.restored(
                        SetApart.joined(PinyinMarks.removed(CharacterFolding.fold(source))));
        boolean traditional = ScriptDetector.isTraditional(page.text());
        if (traditional) {
            page = simplifier.simplify(page);
        }
        List<PageLine> lines = PageLine.of(page, runOn, pages.trailer());
        if (lines.isEmpty()) {
            return file.quarantined(format, "文件中没有文字；请重新下载或检查");
        }
        PageLayout layout = mainText.find(lines);
        if (layout.title() == null) {
            layout = layout.titled(pageTitle(found));
        }
        if (layout.title() == null && told.title() != null) {
            layout = layout.titled(titles.fromPage(told.title()));
        }
        StatisticsPage statistics =
                layout.title() == null
                        ? StatisticsPage.of(forms, titles(found, told), lines, page.text())
                        : null;
        if (statistics != null) {
            layout = layout.titled(statistics.title());
        }
        MappedText body = Paragraphs.join(page, layout.body());
        Document document =
                document(file, format, found, told, traditional, layout, body, statistics);
        if (document.status() == Document.Status.STATISTICS && statistics != null) {
            MappedText cells = StatisticsPage.cells(source);
            return new Report(
                    document,
                    traditional ? simplifier.simplify(cells) : cells,
                    List.of(),
                    statistics.form());
        }
        return document.status() == Document.Status.OK
                ? new Report(document, body, naming.contradictions(told, document), null)
                : new Report(document, MappedText.empty());
    }

    /** The titles that the page gives itself, and those who collected it. */
    private List<String> titles(Extraction found, SourceFacts told) {
        return Stream.of(found.pageTitle(), told.title())
                .filter(Objects::nonNull)
                .map(title -> CharacterFolding.fold(title).text())
                .toList();
    }

    private Document document(
            FileFacts file,
            @Nullable String format,
            Extraction found,
            SourceFacts told,
            boolean traditional,
            PageLayout layout,
            MappedText body,
            @Nullable StatisticsPage statistics) {
        Map<String, Correction> settled = corrections.of(file.docId(), file.path());
        PageFacts facts = PageFacts.read(layout, found.meta(), pages);
        Signature signature = Signature.read(layout.tail(), pages.signature());
        LocalDate toldDay = told.published() == null ? null : DateText.firstIn(told.published());
        boolean onPage = facts.published() != null || settled.containsKey("published");
        LocalDate signed = toldDay == null ? signature.date() : toldDay;
        LocalDate published = onPage ? facts.published() : signed;
        if (settled.containsKey("published")) {
            published = LocalDate.parse(settled.get("published").value());
        }
        List<String> paragraphs = body.text().lines().limit(OPENING_PARAGRAPHS).toList();
        Integer year =
                settled.containsKey("report_year")
                        ? Integer.valueOf(settled.get("report_year").value())
                        : ReportYear.of(layout.title(), paragraphs, published, pages);
        year = year == null ? naming.year(told) : year;
        ReportOpening opening = ReportOpening.of(paragraphs, pages.opening());
        PlaceEvidence evidence =
                new PlaceEvidence(
                        orEmpty(layout.title()),
                        orEmpty(opening.reporter()),
                        orEmpty(facts.publisher()),
                        orEmpty(signature.body()),
                        page(found.pageTitle(), layout),
                        body.text(),
                        told.places(file.path()),
                        told.host());
        ReportPlace place =
                naming.settle(naming.told(places.resolve(evidence, year), told), settled);
        String other =
                statistics == null
                        ? kinds.other(layout, opening, body.text())
                        : "统计表（" + statistics.name() + "）：不是年度报告，只读表中的数据";
        if (settled.containsKey("status")) {
            boolean report = settled.get("status").value().equals("ok");
            other = report ? null : "不是年度报告：" + settled.get("status").reason();
        }
        return DocumentBuilder.builder()
                .docId(file.docId())
                .sourcePath(file.path())
                .format(format)
                .sha256(file.sha256())
                .title(layout.title())
                .level(naming.level(place))
                .unit(place.unit())
                .province(naming.province(place))
                .prefecture(naming.prefecture(place))
                .county(naming.county(place))
                .township(place.township())
                .regionCode(place.region() == null ? null : place.region().code())
                .reportYear(year)
                .published(published)
                .publishedBasis(basis(published, onPage, toldDay != null))
                .asOf(CutoffDate.of(year, published, layout.title(), body.text()))
                .publisher(publisher(facts, told, signature, layout))
                .script(traditional ? Document.Script.TRADITIONAL : Document.Script.SIMPLIFIED)
                .characters((int) body.text().chars().filter(Character::isLetterOrDigit).count())
                .status(status(other, statistics != null && !settled.containsKey("status")))
                .placeBasis(naming.basis(place, settled))
                .reason(other == null ? remarks(found, naming.remarks(place, settled)) : other)
                .sourceText(Objects.requireNonNull(found.text(), "text"))
                .sourceUrl(told.url())
                .sourceTitle(told.title())
                .build();
    }

    private static Document.Status status(@Nullable String other, boolean statistics) {
        if (other == null) {
            return Document.Status.OK;
        }
        return statistics ? Document.Status.STATISTICS : Document.Status.OTHER;
    }

    private static @Nullable String remarks(Extraction found, @Nullable String ofPlace) {
        String ofText = found.remark();
        if (ofText == null) {
            return ofPlace;
        }
        return ofPlace == null ? ofText : ofPlace + "；" + ofText;
    }

    private @Nullable String pageTitle(Extraction found) {
        String title = titles.fromPage(found.pageTitle());
        for (String element : pages.meta().titles()) {
            title =
                    title == null
                            ? titles.fromPage(PublisherReader.of(found.meta(), element))
                            : title;
        }
        return title;
    }

    /**
     * Who published, by the page, by those who collected it; else who signs; else the body that the
     * title names, unless a field is left open.
     */
    private @Nullable String publisher(
            PageFacts facts, SourceFacts told, Signature signature, PageLayout layout) {
        if (facts.publisher() != null || told.publisher() != null) {
            return facts.publisher() != null ? facts.publisher() : told.publisher();
        }
        return signature.body() == null && !facts.sourceLeftOpen()
                ? new PublisherReader(pages).ofTitle(layout.title())
                : signature.body();
    }

    /** What the page says around the report, a line each. */
    private static String page(String pageTitle, PageLayout layout) {
        return Stream.concat(Stream.of(pageTitle), layout.head().stream().map(PageLine::text))
                .collect(Collectors.joining("\n"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Document.@Nullable PublishedBasis basis(
            @Nullable LocalDate published, boolean onPage, boolean told) {
        if (published == null) {
            return null;
        }
        return onPage
                ? Document.PublishedBasis.PAGE
                : told ? Document.PublishedBasis.SOURCES : Document.PublishedBasis.SIGNATURE;
    }
}
