package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.EvidenceIndex;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.layout.TextMetrics;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;

/** 附录 原文依据: every passage the book rests on, with the way back to where it is used. */
public final class EvidenceSheet {
    private static final double[] WIDTHS = {9, 13, 41, 11, 14, 14, 18, 6};

    /** Of a single report, whose name no row needs to repeat. */
    private static final double[] SINGLE_WIDTHS = {8, 58, 14, 24, 10.5, 13.5};

    private static final int TEXT = 2;
    private static final int LONG = 16;
    private static final int SHORT = 13;

    private final Map<Integer, Integer> rows = new HashMap<>();
    private final BookContext context;
    private final boolean single;
    private final Sheet sheet;

    public EvidenceSheet(BookContext context, EvidenceIndex evidenceIndex) {
        this.context = context;
        this.single = context.single();
        SheetBuilder builder =
                new SheetBuilder(SheetNames.EVIDENCE, single ? SINGLE_WIDTHS : WIDTHS);
        builder.title("附录 原文依据").unit("共" + evidenceIndex.passages().size() + "条");
        if (single) {
            builder.head("编号", "原文", "数字", "所在部分", "位置", "用于");
        } else {
            builder.head("编号", "地区", "原文", "数字", "所在部分", "来源", "用于", "处");
        }
        double width = single ? SINGLE_WIDTHS[TEXT - 1] : WIDTHS[TEXT];
        for (EvidenceIndex.Passage passage : evidenceIndex.passages()) {
            rows.put(passage.number(), builder.nextRow());
            List<String> parts = parts(SafeText.clean(passage.text()), width);
            for (int i = 0; i < parts.size(); i++) {
                builder.row(row(passage, parts, i));
            }
        }
        notes(builder, evidenceIndex);
        this.sheet = builder.build();
    }

    private void notes(SheetBuilder builder, EvidenceIndex evidenceIndex) {
        if (!single) {
            builder.note(
                    "注：1.原文已转为简体并规范标点和空格，数字一栏和文本相似的段落为来源文件的写法。2.来源为文件和该处在文本中的字符序号。3.点击用于一栏返回使用处，处为使用的次数；同一语句中的数字共用一个编号。");
            return;
        }
        builder.note(
                "注：1.原文已转为简体并规范标点和空格，数字一栏为来源文件的写法；同一语句中的数字共用一个编号。2.位置为该处在来源文件文本中的字符序号。3.点击用于一栏返回使用处。");
        String files =
                evidenceIndex.passages().stream()
                        .map(EvidenceIndex.Passage::report)
                        .distinct()
                        .map(this::file)
                        .collect(Collectors.joining("；"));
        builder.note("来源文件：" + files + "。");
    }

    private List<Cell> row(EvidenceIndex.Passage passage, List<String> parts, int part) {
        boolean first = part == 0;
        boolean used = first && !passage.uses().isEmpty();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.centred(first ? "依据" + passage.number() : "（续）"));
        if (!single) {
            cells.add(Cell.text(first ? name(passage.report()) : ""));
        }
        cells.add(new Cell.Passage(parts.get(part), passage.surfaces()));
        cells.add(Cell.text(first ? SafeText.clean(surfaces(passage.surfaces())) : ""));
        cells.add(Cell.text(first ? part(context.index().section(passage.sectionId())) : ""));
        cells.add(Cell.text(first ? source(passage) : ""));
        cells.add(used ? back(passage.uses().get(0)) : Cell.text(""));
        if (!single) {
            cells.add(used ? Cell.count(passage.uses().size()) : Cell.text(""));
        }
        return cells;
    }

    /** The report, with its year or edition where that is not the book's. */
    private String name(Document report) {
        ReportIndex index = context.index();
        String year = year(report);
        if (!year.isEmpty()) {
            return index.name(report) + "（" + year + "年度报告）";
        }
        return index.name(report) + (index.counts(report) ? "" : "（上一版所据文本）");
    }

    /** The year of a report where that is not the book's. */
    private String year(Document report) {
        Integer year = report.reportYear();
        return year == null || year == context.index().data().year() ? "" : String.valueOf(year);
    }

    private String file(Document report) {
        String which =
                !year(report).isEmpty() ? "上年为" : context.index().counts(report) ? "" : "上一版为";
        return which + SafeText.clean(report.sourcePath());
    }

    private String source(EvidenceIndex.Passage passage) {
        String place = "第" + (passage.begin() + 1) + "字";
        if (!single) {
            return SafeText.clean(passage.report().sourcePath()) + "\n" + place;
        }
        if (!year(passage.report()).isEmpty()) {
            return "上年" + place;
        }
        return context.index().counts(passage.report()) ? place : "上一版" + place;
    }

    private static String surfaces(List<String> surfaces) {
        String all = String.join("、", surfaces);
        return all.length() <= 400 ? all : all.substring(0, 398) + "……";
    }

    private Cell back(CellPlace use) {
        return new Cell.Back(use, single ? use.sheet() : use.sheet() + " " + use.reference());
    }

    private String part(Section section) {
        if (section == null) {
            return "";
        }
        String name =
                switch (section.kind()) {
                    case ACHIEVEMENTS -> "主要举措和成效";
                    case SHORTCOMINGS -> "存在不足";
                    case LEADERSHIP -> "第一责任人履职";
                    case PLAN -> "下年安排";
                    case OTHER -> "其他";
                };
        String heading = SafeText.clean(section.heading());
        if (single) {
            return heading.isEmpty() ? name : cut(heading, SHORT);
        }
        return heading.isEmpty() ? name : name + "：" + cut(heading, LONG);
    }

    private static String cut(String heading, int most) {
        return heading.length() > most ? heading.substring(0, most - 2) + "……" : heading;
    }

    /** A long passage goes on in the next row: Excel draws no row taller than 409 points. */
    private static List<String> parts(String text, double width) {
        double points = CellLook.PASSAGE.points();
        List<String> lines = TextMetrics.wrap(text, width, points);
        int most = TextMetrics.mostLines(points) - 2;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += most) {
            parts.add(String.join("", lines.subList(i, Math.min(lines.size(), i + most))));
        }
        return parts.size() == 1 ? List.of(text) : parts;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The row in which a passage stands. */
    public int row(int number) {
        return rows.get(number);
    }
}
