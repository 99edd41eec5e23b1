package org.fazhi.briefing.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.outline.Section;

/**
 * Which of the required contents a report holds. 《法治政府建设与责任落实督察工作规定》 names five; the fifth, other
 * matters, is optional.
 */
public final class ContentsHeld {
    /** The four required, in the order of the regulation. */
    public static final List<Section.ContentKind> REQUIRED =
            List.of(
                    Section.ContentKind.ACHIEVEMENTS,
                    Section.ContentKind.SHORTCOMINGS,
                    Section.ContentKind.LEADERSHIP,
                    Section.ContentKind.PLAN);

    private final Map<Section.ContentKind, Boolean> held = new EnumMap<>(Section.ContentKind.class);

    public ContentsHeld(ReportIndex index, Document report) {
        for (Section section : index.sections(report)) {
            held.put(section.kind(), true);
        }
        fromFindings(index, report, Finding.Kind.STRENGTH, Section.ContentKind.ACHIEVEMENTS);
        fromFindings(index, report, Finding.Kind.SHORTCOMING, Section.ContentKind.SHORTCOMINGS);
        fromFindings(index, report, Finding.Kind.PLAN, Section.ContentKind.PLAN);
    }

    private void fromFindings(
            ReportIndex index, Document report, Finding.Kind finding, Section.ContentKind content) {
        if (!index.findings(report, finding).isEmpty()) {
            held.put(content, true);
        }
    }

    public boolean holds(Section.ContentKind kind) {
        return held.getOrDefault(kind, false);
    }

    public boolean complete() {
        return REQUIRED.stream().allMatch(this::holds);
    }

    /** 四项齐备, or the contents that were not found. */
    public String label() {
        if (complete()) {
            return "四项齐备";
        }
        List<String> absent =
                REQUIRED.stream().filter(kind -> !holds(kind)).map(ContentsHeld::name).toList();
        return "未见：" + String.join("、", absent);
    }

    static String name(Section.ContentKind kind) {
        return switch (kind) {
            case ACHIEVEMENTS -> "主要举措和成效";
            case SHORTCOMINGS -> "存在不足";
            case LEADERSHIP -> "第一责任人履职";
            case PLAN -> "下年安排";
            case OTHER -> "其他需要报告的情况";
        };
    }
}
