package org.fazhi.audit;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at before a figure is used.
 *
 * @param checkId {@code docId:rule:n}; {@code docId:rule:} and the rest of the finding's id for a
 *     check on a finding; {@code region:year:rule:n} for checks over several reports; {@code
 *     docId:rule:form:indicator} for a report beside an official table
 * @param docId the document, or null for checks over several
 * @param regionCode six digits, or null while the place is open
 * @param year the report's year, or null
 * @param family what kind of check it is
 * @param rule the rule's name
 * @param severity how sure it is that something is wrong
 * @param message what does not fit, in the official register: neutral, no accusation
 * @param observationIds every figure it used, and no other
 * @param stated what the report says, or null
 * @param computed what follows from its other figures, or null
 * @param confidence 0 to 1
 */
public record Check(
        String checkId,
        @Nullable String docId,
        @Nullable RegionCode regionCode,
        @Nullable Integer year,
        Family family,
        String rule,
        Severity severity,
        String message,
        List<String> observationIds,
        @Nullable Double stated,
        @Nullable Double computed,
        double confidence)
        implements Serializable {

    /** What kind of check it is. */
    public enum Family {
        ARITHMETIC,
        COMPLETENESS,
        TIMELINESS,
        REGIONAL,
        YEARLY,
        /** Of official tables of statistics, and of reports beside them. */
        STATISTICS
    }

    /**
     * Error: no reading of the text makes it right. Warning: suspected. Info: a carry-over or
     * rounding explains it.
     */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    public Check {
        Objects.requireNonNull(checkId, "checkId");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        observationIds = List.copyOf(observationIds);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(checkId + ": confidence " + confidence);
        }
    }

    /** The id of a check on a finding. */
    public static String onFinding(Finding finding, String rule) {
        return RowId.checkOnFinding(finding.findingId(), rule);
    }

    /** Whether it is a check on this finding. */
    public boolean isOn(Finding finding) {
        return finding.docId().equals(docId) && checkId.equals(onFinding(finding, rule));
    }
}
