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
    private static final int CHART_ROWS = 13;
    private static final double CHART_ROW = 24;
    private static final int MOST_BARS = 8;

    /** A point of fewer reports is nobody's but theirs. */
    private static final int FEWEST = 2;

    private final BookContext context;
    private final ReportIndex index;
    private final CommonPointsTexts texts;
    private final Finding.Kind kind;
    private final List<Line> lines = new ArrayList<>();
    private final int alone;

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
        builder.title(name).unit(texts.base().with(reports()));
        chart(builder, name, words);
        builder.caption(context.table(words.caption())).head(columns).rows(columns, lines);
        builder.note(texts.note().with(alone, problems ? SheetNames.SHORTCOMINGS : SheetNames.STRENGTHS));
        if (problems) {
            builder.note(texts.planNote());
        }
        return builder.source().build();
    }

    private int reports() {
        return lines.get(0).counts().ofReports();
    }

    /** The points by size, where they differ. */
    private void chart(SheetBuilder builder, String sheet, CommonPointsTexts.Kind words) {
        int bars = Math.min(lines.size(), MOST_BARS);
        int most = lines.get(0).counts().reports();
        if (bars < context.settings().chartMinimum()
                || most == lines.get(bars - 1).counts().reports()) {
            return;
        }
        int from = builder.nextRow();
        int rows = Math.min(CHART_ROWS, bars + 3);
        for (int row = 0; row < rows; row++) {
            builder.space(CHART_ROW);
        }
        int first = builder.nextRow() + 3;
        builder.chart(
                new NativeChart(
                        words.chart().with(lines.get(0).point().name(), most, reports()),
                        new NativeChart.Table(
                                sheet,
                                1,
                                List.of(new NativeChart.Series(texts.series(), COUNT)),
                                first,
                                first + bars - 1),
                        new NativeChart.Area(from, from + rows, 0, builder.columns()),
                        NativeChart.Orientation.BARS));
        builder.caption(context.figure(words.figure()));
    }

    private List<Column<Line>> columns(boolean problems) {
        boolean large = context.large();
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(
                new Column<>(
                        context.texts().heads().number(),
                        5,
                        line -> Cell.centred(String.valueOf(line.ordinal()))));
        columns.add(
                new Column<>(texts.point(), 22, line -> Cell.label(line.point().name())));
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
        columns.add(new Column<>(texts.wordings(), problems ? 34 : 44, this::wordings));
        columns.add(
                new Column<>(
                        large ? texts.provinces() : texts.regions(), 28, line -> places(line)));
        columns.add(new Column<>(texts.sinceLastYear(), 10, this::years));
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
                            .filter(report -> report.regionCode() != null)
                            .collect(
                                    Collectors.groupingBy(
                                            report -> report.regionCode().provinceOrCorps(),
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

    /** What became of it since the year before, over the governments whose reports of both are held. */
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

    private static void add(
            List<String> parts, Phrase phrase, int count) {
        if (count > 0) {
            parts.add(phrase.with(count));
        }
    }
}
