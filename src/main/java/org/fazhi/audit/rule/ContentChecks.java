package org.fazhi.audit.rule;

import java.util.List;
import java.util.Locale;
import org.fazhi.audit.Check.Severity;
import org.fazhi.outline.Section;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.AuditSettings;

/**
 * Whether a report holds what it must: four required contents (《法治政府建设与责任落实督察工作规定》), and of the
 * shortcomings their causes too.
 */
public final class ContentChecks {
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
            if (sections.stream().noneMatch(section -> section.kind() == kind)) {
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
            checks.completeness("missing_causes", Severity.INFO).add();
        }
    }

    /** A chapter's heading (存在的问题及原因) promises causes, only the words below it name them. */
    private boolean namesCauses(Section section) {
        return words.causes().in(section.text())
                || section.depth() > 1 && words.causes().in(section.heading());
    }
}
