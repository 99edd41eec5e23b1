package org.fazhi.briefing.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.audit.rule.ContentChecks;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.outline.Section;
import org.fazhi.settings.briefing.texts.ContentsTexts;

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
    private final boolean inPassing;
    private final boolean withoutCauses;

    public ContentsHeld(ReportIndex index, Document report) {
        for (Section section : index.sections(report)) {
            held.put(section.kind(), true);
        }
        inPassing = index.checkIndex().has(report, ContentChecks.LEADERSHIP_IN_PASSING);
        withoutCauses = index.checkIndex().has(report, ContentChecks.WITHOUT_CAUSES);
        if (inPassing) {
            held.put(Section.ContentKind.LEADERSHIP, true);
        }
        for (Finding.Kind kind : Finding.Kind.values()) {
            if (!index.findings(report, kind).isEmpty()) {
                kind.content().ifPresent(content -> held.put(content, true));
            }
        }
    }

    public boolean holds(Section.ContentKind kind) {
        return held.getOrDefault(kind, false);
    }

    /** Whether the report tells of all four, be it in passing. */
    public boolean complete() {
        return REQUIRED.stream().allMatch(this::holds);
    }

    /** How a content stands in the report: in a part, in passing, not found. */
    public String state(ContentsTexts texts, Section.ContentKind kind) {
        if (!holds(kind)) {
            return texts.reports().absent();
        }
        return kind == Section.ContentKind.LEADERSHIP && inPassing
                ? texts.reports().inPassing()
                : texts.reports().present();
    }

    /** That all four are there or which were not found, and what is there in part. */
    public String label(ContentsTexts texts) {
        StringBuilder label = new StringBuilder();
        label.append(
                complete()
                        ? texts.complete()
                        : texts.lacking()
                                .with(
                                        REQUIRED.stream()
                                                .filter(kind -> !holds(kind))
                                                .map(kind -> name(texts, kind))
                                                .collect(Collectors.joining("、"))));
        if (inPassing) {
            label.append(texts.inPassing());
        }
        return label.append(withoutCauses ? texts.withoutCauses() : "").toString();
    }

    /** What a part of a report is called. */
    public static String name(ContentsTexts texts, Section.ContentKind kind) {
        ContentsTexts.Kinds kinds = texts.kinds();
        return switch (kind) {
            case ACHIEVEMENTS -> kinds.achievements();
            case SHORTCOMINGS -> kinds.shortcomings();
            case LEADERSHIP -> kinds.leadership();
            case PLAN -> kinds.plan();
            case OTHER -> kinds.other();
        };
    }
}
