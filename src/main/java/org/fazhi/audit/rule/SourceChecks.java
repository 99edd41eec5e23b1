package org.fazhi.audit.rule;

import java.util.List;
import org.fazhi.audit.Check.Severity;
import org.fazhi.corpus.Report;

/** Whether those who collected a report say of it what it says itself. */
public final class SourceChecks {
    /** The rule's name; where figures are corrected its checks stay as they are. */
    public static final String RULE = "source_contradiction";

    private SourceChecks() {}

    public static void run(List<Report.Contradiction> found, CheckCollector checks) {
        for (Report.Contradiction one : found) {
            checks.completeness(RULE, Severity.WARNING)
                    .word("what", one.what())
                    .word("told", one.told())
                    .word("read", one.read())
                    .add();
        }
    }
}
