package org.fazhi.briefing.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.briefing.texts.AllFiguresTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.reading.Indicators.Indicator;

/** 附表 全部指标: every figure of an indicator, as stated, with period, scope and the words. */
public final class AllFiguresSheet {
    private final BookContext context;
    private final AllFiguresTexts texts;

    /** Where each indicator stands in the catalogue. */
    private final Map<String, Integer> order = new HashMap<>();

    private AllFiguresSheet(BookContext context) {
        this.context = context;
        this.texts = context.texts().allFigures();
        context.indicators().keySet().forEach(id -> order.put(id, order.size()));
    }

    /** A figure with the report that states it. */
    private record Line(Document report, Observation figure, Indicator indicator) {
        List<String> ids() {
            return List.of(figure.observationId());
        }

        String unit() {
            return ShownUnit.of(figure);
        }
    }

    public static Sheet build(BookContext context) {
        return new AllFiguresSheet(context).sheet();
    }

    private Sheet sheet() {
        List<Column<Line>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.ALL_FIGURES, columns);
        builder.title(texts.title()).unit(texts.order()).head(columns);
        List<Line> lines = context.index().reports().stream().flatMap(this::lines).toList();
        builder.rows(columns, lines);
        if (lines.isEmpty()) {
            builder.wide(texts.none(), CellLook.GROUP);
        }
        builder.note(texts.note());
        builder.source();
        return builder.build();
    }

    private List<Column<Line>> columns() {
        HeadTexts heads = context.texts().heads();
        return List.of(
                new Column<>(
                        heads.region(),
                        18.5,
                        line -> Cell.label(context.index().name(line.report()))),
                new Column<>(
                        heads.field(),
                        14,
                        line -> Cell.text(context.themes().name(line.indicator().domain()))),
                new Column<>(heads.indicator(), 20, line -> Cell.text(line.indicator().name())),
                new Column<>(texts.value(), 13, this::value),
                new Column<>(heads.unit(), 8, line -> Cell.centred(SafeText.clean(line.unit()))),
                new Column<>(texts.period(), 8, line -> Cell.centred(period(line))),
                new Column<>(texts.role(), 8, line -> Cell.centred(role(line.figure().role()))),
                new Column<>(texts.scope(), 11, line -> scope(line.figure())),
                new Column<>(
                        texts.surface(),
                        12,
                        line -> Cell.centred(SafeText.clean(line.figure().surface()))),
                new Column<>(heads.evidence(), 13, line -> new Cell.Evidence(line.ids())));
    }

    private Stream<Line> lines(Document report) {
        return context.index().observations(report).stream()
                .filter(figure -> order.containsKey(figure.indicator()))
                .sorted(
                        Comparator.comparing((Observation figure) -> order.get(figure.indicator()))
                                .thenComparing(Observation::begin)
                                .thenComparing(Observation::observationId))
                .map(
                        figure ->
                                new Line(
                                        report,
                                        figure,
                                        context.indicator(String.valueOf(figure.indicator()))));
    }

    private Cell value(Line line) {
        boolean marked = context.wrong(line.ids()) || context.doubtful(line.ids());
        return new Cell.Numeric(
                ShownUnit.in(line.unit(), line.figure().effectiveValue()),
                context.numbers().of(line.figure(), line.unit(), marked),
                line.ids(),
                null);
    }

    private static Cell scope(Observation figure) {
        return figure.scope() == null
                ? new Cell.Absent(Absence.NOT_STATED, List.of())
                : Cell.centred(SafeText.clean(figure.scope()));
    }

    private String period(Line line) {
        AllFiguresTexts.Periods periods = texts.periods();
        return switch (line.figure().period()) {
            case CURRENT -> periods.current();
            case PREVIOUS ->
                    line.figure().isOfLastYear(line.report().reportYear())
                            ? periods.previous()
                            : periods.earlier();
            case CUMULATIVE -> periods.cumulative();
        };
    }

    private String role(Observation.Role role) {
        AllFiguresTexts.Roles roles = texts.roles();
        return switch (role) {
            case LEVEL -> roles.level();
            case FROM -> roles.from();
            case TO -> roles.to();
            case CHANGE -> roles.change();
            case TARGET -> roles.target();
            case PART -> roles.part();
        };
    }
}
