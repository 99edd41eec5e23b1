package org.fazhi.audit.rule;

import java.util.List;
import java.util.Locale;
import org.fazhi.audit.Check.Severity;
import org.fazhi.outline.Section;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.AuditSettings;

/**
 * Whether a report holds what it must: four required contents (《法治政府建设与责任落实督察工作规定》), and of the
 * shortcomings their causes too. What the leaders did may be told in passing: then it is not
 * missing, and only has no part of its own.
 */
public final class ContentChecks {
    /** The rule of a report whose leaders' duty is told of and has no part of its own. */
    public static final String LEADERSHIP_IN_PASSING = "leadership_without_part";

    /** The rule of shortcomings without a word on their causes. */
    public static final String WITHOUT_CAUSES = "missing_causes";

    private static final List<ContentKind> REQUIRED =
            List.of(
                    ContentKind.ACHIEVEMENTS,
                    ContentKind.SHORTCOMINGS,
                    ContentKind.LEADERSHIP,
                    ContentKind.PLAN);

    private final AuditSettings.Words words;

    public ContentChecks(AuditSettings settings) {
        words = settings.words();
    }

    public void run(List<Section> sections, CheckCollector checks) {
        for (ContentKind kind : REQUIRED) {
            if (sections.stream().anyMatch(section -> section.kind() == kind)) {
                continue;
            }
            if (kind == ContentKind.LEADERSHIP && sections.stream().anyMatch(this::tellsOfDuty)) {
                checks.completeness(LEADERSHIP_IN_PASSING, Severity.INFO).add();
            } else {
                checks.completeness(
                                "missing_" + kind.name().toLowerCase(Locale.ROOT), Severity.WARNING)
                        .add();
            }
        }
        List<Section> shortcomings =
                sections.stream()
                        .filter(section -> section.kind() == ContentKind.SHORTCOMINGS)
                        .toList();
        if (!shortcomings.isEmpty() && shortcomings.stream().noneMatch(this::namesCauses)) {
            checks.completeness(WITHOUT_CAUSES, Severity.INFO).add();
        }
    }

    /** Whether something in it says how the leaders fulfilled their duty; a plan to is none. */
    private boolean tellsOfDuty(Section section) {
        return section.kind() != ContentKind.PLAN && words.leadership().in(section.text());
    }

    /** A chapter's heading (存在的问题及原因) promises causes, only the words below it name them. */
    private boolean namesCauses(Section section) {
        return words.causes().in(section.text())
                || section.depth() > 1 && words.causes().in(section.heading());
    }
}
