package org.fazhi.briefing.sheet.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.points.CommonPoint;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.part.CommonPointsTexts;
import org.fazhi.settings.conf.Phrase;

/**
 * 共性问题, 共性做法: what several reports state in words of their own, a row a point, those that most
 * reports state first.
 */
public final class CommonPointsSheet {
    private static final int WORDINGS = 3;
    private static final int NAMES = 12;
    private static final int COUNT = 2;
    private static final int BEFORE = 4;
    private static final int CHART_ROWS = 13;
    private static final double CHART_ROW = 19;
    private static final int MOST_BARS = 8;

    /** A point of fewer reports is nobody's but theirs. */
    private static final int FEWEST = 2;

    private final BookContext context;
    private final ReportIndex index;
    private final CommonPointsTexts texts;
    private final Finding.Kind kind;
    private final List<Line> lines = new ArrayList<>();
    private final int alone;
    private final boolean years;

    private CommonPointsSheet(BookContext context, Finding.Kind kind) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().commonPoints();
        this.kind = kind;
        int single = 0;
        for (CommonPoint point : context.comparison().points(kind, context.scopeCode())) {
            PointYear counts = point.in(context.scopeCode()).orElse(null);
            if (counts != null && counts.reports() >= FEWEST) {
                lines.add(new Line(lines.size() + 1, point, counts));
            } else if (counts != null && counts.reports() > 0) {
                single++;
            }
        }
        this.alone = single;
        this.years = lines.stream().anyMatch(line -> before(line) + now(line) > 0);
    }

    /** A point and in how many reports of the book's region it is stated. */
    private record Line(int ordinal, CommonPoint point, PointYear counts) {}

    /** The sheet; none where no two reports state the same. */
    public static Optional<Sheet> build(BookContext context, Finding.Kind kind) {
        CommonPointsSheet sheet = new CommonPointsSheet(context, kind);
        return sheet.lines.isEmpty() ? Optional.empty() : Optional.of(sheet.sheet());
    }

    private Sheet sheet() {
        boolean problems = kind == Finding.Kind.SHORTCOMING;
        CommonPointsTexts.Kind words = problems ? texts.problems() : texts.practices();
        String name = problems ? SheetNames.COMMON_PROBLEMS : SheetNames.COMMON_PRACTICES;
        List<Column<Line>> columns = columns(problems);
        SheetBuilder builder = context.sheet(name, columns);
        builder.title(name).unit(texts.base().with(context.countedName(), reports()));
        charts(builder, name, words);
        builder.caption(context.table(words.caption())).head(columns).rows(columns, lines);
        builder.note(
                texts.note()
                        .with(alone, problems ? SheetNames.SHORTCOMINGS : SheetNames.STRENGTHS));
        if (problems) {
            builder.note(texts.planNote());
            PointsByArea.add(builder, context, lines.stream().map(Line::point).toList());
        }
        return builder.source().build();
    }

    private int reports() {
        return lines.get(0).counts().ofReports();
    }

    /** The points by size, and beside the year before, each where they differ. */
    private void charts(SheetBuilder builder, String sheet, CommonPointsTexts.Kind words) {
        int bars = Math.min(lines.size(), MOST_BARS);
        if (bars < context.settings().chartMinimum()) {
            return;
        }
        List<Line> shown = lines.subList(0, bars);
        int most = shown.get(0).counts().reports();
        boolean size = most != shown.get(bars - 1).counts().reports();
        boolean change = shown.stream().anyMatch(line -> before(line) != now(line));
        // Each chart is followed by its caption; the table by its own and its heads.
        int height = Math.min(CHART_ROWS, bars + 3) + 1;
        int charts = (size ? 1 : 0) + (years && change ? 1 : 0);
        int first = builder.nextRow() + charts * height + 2;
        if (size) {
            chart(
                    builder,
                    words.figure(),
                    words.chart()
                            .with(
                                    shown.get(0).point().name(),
                                    most,
                                    reports(),
                                    context.countedName()),
                    table(
                            sheet,
                            List.of(new NativeChart.Series(texts.series(), COUNT)),
                            first,
                            bars));
        }
        if (years && change) {
            chart(
                    builder,
                    words.changeFigure(),
                    words.change().with(context.index().data().year() - 1, bars),
                    table(
                            sheet,
                            List.of(
                                    new NativeChart.Series(
                                            context.texts().heads().now(), BEFORE + 1),
                                    new NativeChart.Series(
                                            context.texts().heads().before(), BEFORE)),
                            first,
                            bars));
        }
    }

    private static NativeChart.Table table(
            String sheet, List<NativeChart.Series> series, int first, int bars) {
        return new NativeChart.Table(sheet, 1, series, first, first + bars - 1);
    }

    private void chart(
            SheetBuilder builder, String caption, String title, NativeChart.Table table) {
        int bars = table.lastRow() - table.firstRow() + 1;
        int from = builder.nextRow();
        int rows = Math.min(CHART_ROWS, bars + 3);
        for (int row = 0; row < rows; row++) {
            builder.space(CHART_ROW);
        }
        builder.chart(
                new NativeChart(
                        title,
                        table,
                        new NativeChart.Area(from, from + rows, 0, builder.columns()),
                        NativeChart.Orientation.BARS));
        builder.caption(context.figure(caption));
    }

    /** Of the governments whose reports of both years are held, how many stated it last year. */
    private static int before(Line line) {
        return line.counts().recurring() + line.counts().notMentioned();
    }

    /** And how many state it this year. */
    private static int now(Line line) {
        return line.counts().recurring() + line.counts().new_();
    }

    private List<Column<Line>> columns(boolean problems) {
        boolean large = context.large();
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(
                new Column<>(
                        context.texts().heads().number(),
                        5,
                        line -> Cell.centred(String.valueOf(line.ordinal()))));
        columns.add(new Column<>(texts.point(), 22, line -> Cell.label(line.point().name())));
        columns.add(
                new Column<>(
                        texts.reports(),
                        8,
                        line ->
                                new Cell.Numeric(
                                        line.counts().reports(),
                                        "#,##0",
                                        large ? List.of() : sources(line),
                                        null)));
        columns.add(
                new Column<>(
                        texts.share(),
                        7,
                        line -> Cell.share(line.counts().reports(), line.counts().ofReports())));
        if (years) {
            columns.add(new Column<>(texts.before(), 7, line -> Cell.count(before(line))));
            columns.add(new Column<>(texts.now(), 7, line -> Cell.count(now(line))));
        }
        columns.add(
                new Column<>(
                        texts.wordings(), (problems ? 34 : 44) - (years ? 6 : 0), this::wordings));
        columns.add(
                new Column<>(
                        large ? texts.provinces() : texts.regions(), 28, line -> places(line)));
        if (years) {
            columns.add(new Column<>(texts.sinceLastYear(), 10, this::years));
        }
        if (problems) {
            columns.add(new Column<>(texts.plans(), 10, this::plans));
        }
        columns.add(
                new Column<>(
                        context.texts().heads().evidence(),
                        13,
                        line ->
                                large
                                        ? Cell.centred(context.texts().themeCounts().elsewhere())
                                        : Cell.wayTo(Cell.text("", sources(line)))));
        return columns;
    }

    private static List<String> sources(Line line) {
        return line.point().members().stream().map(PointMember::findingId).toList();
    }

    /** The most typical wordings, each once and with whose it is. */
    private Cell wordings(Line line) {
        Map<String, String> wordings = new LinkedHashMap<>();
        List<String> sources = new ArrayList<>();
        for (PointMember member : line.point().members()) {
            Finding finding = index.finding(member.findingId());
            if (finding != null && wordings.size() < WORDINGS) {
                String words = context.point(finding);
                if (wordings.putIfAbsent(words, name(finding)) == null) {
                    sources.add(finding.findingId());
                }
            }
        }
        return Cell.text(
                wordings.entrySet().stream()
                        .map(each -> texts.wording().with(each.getKey(), each.getValue()))
                        .collect(Collectors.joining("\n")),
                context.large() ? List.of() : sources);
    }

    private String name(Finding finding) {
        return index.name(index.report(finding.docId()));
    }

    private List<Document> stating(Line line) {
        return line.point().members().stream()
                .map(member -> index.finding(member.findingId()))
                .filter(Objects::nonNull)
                .map(Finding::docId)
                .distinct()
                .map(index::report)
                .toList();
    }

    /** Whose reports state it, by division code; of a large book, how many of each province. */
    private Cell places(Line line) {
        List<Document> stating = stating(line);
        if (context.large()) {
            Map<RegionCode, Long> provinces =
                    stating.stream()
                            .map(Document::regionCode)
                            .filter(Objects::nonNull)
                            .collect(
                                    Collectors.groupingBy(
                                            RegionCode::provinceOrCorps,
                                            TreeMap::new,
                                            Collectors.counting()));
            return Cell.text(
                    listed(
                            provinces.entrySet().stream()
                                    .map(
                                            each ->
                                                    texts.province()
                                                            .with(
                                                                    index.places()
                                                                            .name(each.getKey()),
                                                                    each.getValue()))
                                    .toList()));
        }
        List<String> names =
                index.reports().stream().filter(stating::contains).map(index::name).toList();
        return Cell.text(listed(names));
    }

    private String listed(List<String> names) {
        String first = names.stream().limit(NAMES).collect(Collectors.joining("、"));
        return names.size() <= NAMES
                ? first
                : context.texts().themeCounts().several().with(first, names.size());
    }

    /**
     * What became of it since the year before, over the governments whose reports of both are held.
     */
    private Cell years(Line line) {
        PointYear counts = line.counts();
        List<String> parts = new ArrayList<>();
        add(parts, texts.years().added(), counts.new_());
        add(parts, texts.years().recurring(), counts.recurring());
        add(parts, texts.years().notMentioned(), counts.notMentioned());
        return Cell.centred(parts.isEmpty() ? "—" : String.join("\n", parts));
    }

    private Cell plans(Line line) {
        PointYear counts = line.counts();
        List<String> parts = new ArrayList<>();
        add(parts, texts.planned(), Objects.requireNonNullElse(counts.withPlan(), 0));
        add(parts, texts.unplanned(), Objects.requireNonNullElse(counts.withoutPlan(), 0));
        return Cell.centred(parts.isEmpty() ? "—" : String.join("\n", parts));
    }

    private static void add(List<String> parts, Phrase phrase, int count) {
        if (count > 0) {
            parts.add(phrase.with(count));
        }
    }
}
