package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;

/** 附录 原文依据: every passage the book rests on, with the way back to where it is used. */
final class EvidenceSheet {
    private static final double TEXT_WIDTH = 41;

    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Sheet sheet;

    EvidenceSheet(Holdings holdings, EvidenceIndex index) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.EVIDENCE, 9, 13, TEXT_WIDTH, 11, 14, 14, 18, 6);
        builder.title("附录 原文依据")
                .unit("共" + index.passages().size() + "条")
                .head("编号", "地区", "原文", "数字", "所在部分", "来源", "用于", "处");
        for (EvidenceIndex.Passage passage : index.passages()) {
            rows.put(passage.number(), builder.nextRow());
            List<String> parts = parts(SafeText.clean(passage.text()));
            for (int i = 0; i < parts.size(); i++) {
                builder.row(row(holdings, passage, parts, i));
            }
        }
        builder.note(
                "注：1.原文已转为简体并规范标点和空格，数字一栏和文本相似的段落为来源文件的写法。2.来源为文件和该处在文本中的字符序号。3.点击用于一栏返回使用处，处为使用的次数；同一语句中的数字共用一个编号。");
        this.sheet = builder.build();
    }

    private static List<Cell> row(
            Holdings holdings, EvidenceIndex.Passage passage, List<String> parts, int part) {
        boolean first = part == 0;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.centred(first ? "依据" + passage.number() : "（续）"));
        cells.add(Cell.text(first ? name(holdings, passage.report()) : ""));
        cells.add(new Cell.Passage(parts.get(part), passage.surfaces()));
        cells.add(Cell.text(first ? SafeText.clean(surfaces(passage.surfaces())) : ""));
        cells.add(Cell.text(first ? part(holdings.section(passage.sectionId())) : ""));
        cells.add(Cell.text(first ? source(passage) : ""));
        boolean used = first && !passage.uses().isEmpty();
        cells.add(used ? back(passage.uses().get(0)) : Cell.text(""));
        cells.add(used ? Cell.count(passage.uses().size()) : Cell.text(""));
        return cells;
    }

    /** The report, with its year or edition where that is not the book's. */
    private static String name(Holdings holdings, Document report) {
        Integer year = report.reportYear();
        if (year != null && year != holdings.data().year()) {
            return holdings.name(report) + "（" + year + "年度报告）";
        }
        return holdings.name(report) + (holdings.counts(report) ? "" : "（上一版所据文本）");
    }

    private static String source(EvidenceIndex.Passage passage) {
        String path = SafeText.clean(passage.report().sourcePath());
        return path + "\n第" + (passage.begin() + 1) + "字";
    }

    private static String surfaces(List<String> surfaces) {
        String all = String.join("、", surfaces);
        return all.length() <= 400 ? all : all.substring(0, 398) + "……";
    }

    private static Cell back(CellPlace use) {
        return new Cell.Back(use, use.sheet() + " " + use.reference());
    }

    private static String part(Section section) {
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
        return heading.isEmpty()
                ? name
                : name + "：" + (heading.length() > 16 ? heading.substring(0, 14) + "……" : heading);
    }

    /** A long passage goes on in the next row: Excel draws no row taller than 409 points. */
    private static List<String> parts(String text) {
        double points = Look.PASSAGE.points();
        List<String> lines = TextMetrics.wrap(text, TEXT_WIDTH, points);
        int most = TextMetrics.mostLines(points) - 2;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += most) {
            parts.add(String.join("", lines.subList(i, Math.min(lines.size(), i + most))));
        }
        return parts.size() == 1 ? List.of(text) : parts;
    }

    Sheet sheet() {
        return sheet;
    }

    /** The row in which a passage stands. */
    int row(int number) {
        return rows.get(number);
    }
}
