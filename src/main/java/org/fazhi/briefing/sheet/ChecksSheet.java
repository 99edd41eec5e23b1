package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.text.Decimals;

/** 数据核实: the list that is worked through before a book is settled. */
public final class ChecksSheet {
    private static final List<String> HEADS =
            List.of("序号", "地区", "类别", "核实内容", "报告所载", "推算结果", "依据", "核实意见");

    private static final String NOTHING = "没有需要核实的事项。";

    private ChecksSheet() {}

    public static Sheet build(BookContext context) {
        SheetBuilder builder = new SheetBuilder(SheetNames.CHECKS, 6, 18.5, 12, 40, 10, 10, 16, 13);
        builder.title("数据核实")
                .unit(state(context.index()))
                .caption(context.table("数据不一致和口径待核事项"))
                .head(HEADS);
        add(builder, context, 1, 1, 1, 1, 1, 1, 1, 1);
        return builder.build();
    }

    /**
     * The same above the figures of a single region, whose rows need no number, and no place where
     * there is one report.
     *
     * @param spans columns of the place where there is one, the kind, the message, both values, the
     *     evidence and the opinion
     */
    static void above(SheetBuilder builder, BookContext context, int... spans) {
        int[] all = new int[HEADS.size()];
        System.arraycopy(spans, 0, all, all.length - spans.length, spans.length);
        builder.caption(context.table("数据核实（" + state(context.index()) + "）"));
        if (context.index().checkIndex().all().isEmpty()) {
            builder.wide(NOTHING, CellLook.GROUP);
            settled(builder, context, all);
            return;
        }
        spread(builder, HEADS.stream().map(SheetBuilder::headCell).toList(), all);
        add(builder, context, all);
    }

    private static void spread(SheetBuilder builder, List<Cell> cells, int... spans) {
        List<Cell> shown = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            if (spans[i] > 0) {
                shown.add(cells.get(i));
            }
        }
        builder.spread(shown, Arrays.stream(spans).filter(span -> span > 0).toArray());
    }

    private static void add(SheetBuilder builder, BookContext context, int... spans) {
        ReportIndex index = context.index();
        int ordinal = 0;
        for (Check check : index.checkIndex().all()) {
            List<String> ids = index.checkIndex().sources(check);
            spread(
                    builder,
                    List.of(
                            Cell.centred(String.valueOf(++ordinal)),
                            Cell.label(place(index, check)),
                            Cell.centred(name(check.severity())),
                            Cell.text(context.text().cut(check.message(), 300), ids),
                            number(check.stated()),
                            number(check.computed()),
                            ids.isEmpty() ? Cell.centred("—") : new Cell.Evidence(ids),
                            new Cell.Empty()),
                    spans);
        }
        if (ordinal == 0) {
            builder.wide(NOTHING, CellLook.GROUP);
        }
        builder.note(
                "注：1.数据不一致，指按报告自身数字推算不能相符；口径待核，指可能因统计范围、时段不同所致；情况说明，指结转、四舍五入等可以解释的情形，以及内容、时间方面的提示。2.数字均由报告自身所载推算，不作结论，请对照原文核实。");
        settled(builder, context, spans);
    }

    /** What is still to be done before, or was left open at, the settling of a book. */
    private static String state(ReportIndex index) {
        return switch (index.data().edition()) {
            case DRAFT -> "供定稿前逐项核实";
            case FINAL -> settled(index);
        };
    }

    /** How many contradictions a settled book still holds. */
    static String settled(ReportIndex index) {
        long open = index.checkIndex().open();
        return open == 0 ? "定稿时没有未核实的数据不一致" : "定稿时尚有" + open + "处数据不一致未核实，相关数据不列";
    }

    static String name(Check.Severity severity) {
        return switch (severity) {
            case ERROR -> "数据不一致";
            case WARNING -> "口径待核";
            case INFO -> "情况说明";
        };
    }

    private static String place(ReportIndex index, Check check) {
        Document report = check.docId() == null ? null : index.report(check.docId());
        if (report != null) {
            return index.name(report);
        }
        return check.regionCode() == null ? "—" : index.places().fullName(check.regionCode());
    }

    private static Cell number(Double value) {
        if (value == null) {
            return Cell.centred("—");
        }
        double rounded = Decimals.rounded(value, 2);
        return new Cell.Numeric(rounded, FigureNumberFormat.of(rounded, "", null), List.of(), null);
    }

    /** Below them what people have corrected or confirmed. */
    private static void settled(SheetBuilder builder, BookContext context, int... spans) {
        ReportIndex index = context.index();
        List<Observation> figures = index.settled();
        if (figures.isEmpty()) {
            return;
        }
        builder.space(8).caption(context.table("人工更正与确认"));
        spread(
                builder,
                Stream.of("序号", "地区", "类别", "数据", "报告所载", "采用数值", "依据", "理由")
                        .map(SheetBuilder::headCell)
                        .toList(),
                spans);
        int ordinal = 0;
        for (Observation figure : figures) {
            List<String> ids = List.of(figure.observationId());
            String reason = figure.correctionReason() == null ? "" : figure.correctionReason();
            spread(
                    builder,
                    List.of(
                            Cell.centred(String.valueOf(++ordinal)),
                            Cell.label(index.name(index.report(figure.docId()))),
                            Cell.centred(figure.isCorrected() ? "更正" : "确认"),
                            Cell.text(SafeText.clean(figure.subject()), ids),
                            Cell.centred(SafeText.clean(figure.surface())),
                            adopted(figure),
                            new Cell.Evidence(ids),
                            Cell.text(context.text().cut(reason))),
                    spans);
        }
        builder.note("注：1.更正，指经人工核对后以采用数值代替报告所载参与计算和比较；确认，指经人工核对报告所载无误，不再提示核实。2.原文不作改动。");
    }

    /** The value that is used, with its unit; the sheet itself says that it was put right. */
    private static Cell adopted(Observation figure) {
        String unit = FigureNumberFormat.unit(figure);
        double value = FigureNumberFormat.in(unit, figure.effectiveValue());
        String format =
                figure.isCorrected()
                        ? FigureNumberFormat.of(value, unit, figure.effectiveQualifier())
                        : FigureNumberFormat.of(figure, unit, false);
        return new Cell.Numeric(
                value,
                format + '"' + SafeText.clean(unit) + '"',
                List.of(figure.observationId()),
                null);
    }
}
