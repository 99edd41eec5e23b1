package org.fazhi.audit.rule;

import java.time.LocalDate;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.DateFormatter;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.Document.PublishedBasis;
import org.fazhi.settings.reading.AuditSettings;

/** Whether a report came when it must: before the day that the settings name, and not too early. */
public final class DateChecks {
    private final AuditSettings settings;
    private final AuditSettings.Phrases phrases;

    public DateChecks(AuditSettings settings) {
        this.settings = settings;
        phrases = settings.phrases();
    }

    public void run(Document document, CheckCollector checks) {
        LocalDate published = document.published();
        Integer year = document.reportYear();
        if (published == null || year == null) {
            return;
        }
        LocalDate deadline = settings.deadline(year);
        boolean signed = document.publishedBasis() == PublishedBasis.SIGNATURE;
        if (!published.isBefore(deadline)) {
            checks.timeliness("published_late", Severity.WARNING)
                    .word("basis", signed ? phrases.signed() : phrases.published())
                    .word("published", DateFormatter.of(published))
                    .word("deadline", DateFormatter.of(deadline))
                    .add();
        } else if (published.getYear() <= year) {
            checks.timeliness("before_year_end", Severity.INFO)
                    .word("published", DateFormatter.of(published))
                    .add();
        }
    }
}
