package org.fazhi.briefing.content;

import org.fazhi.audit.Check;
import org.fazhi.settings.briefing.texts.ChecksTexts;

/**
 * What a check found, as books count and name it. Figures that contradict each other are one thing,
 * a report that came late or lacks a content is another: neither is counted with the other.
 */
public enum CheckKind {
    /** Figures of one report that no reading makes agree. */
    CONTRADICTION,
    /** Figures of one report that may not agree. */
    DOUBT,
    /** Figures of one report whose difference has an explanation. */
    EXPLANATION,
    /** A government's figure beside the sum of those below it. */
    LEVELS,
    /** A figure beside that of the year before. */
    YEARS,
    /** An official table's own sums, or a report's figure beside the table. */
    STATISTICS,
    /** A content that is required or announced and not found. */
    CONTENTS,
    /** The day of publication. */
    PUBLICATION;

    public static CheckKind of(Check check) {
        return switch (check.family()) {
            case ARITHMETIC ->
                    switch (check.severity()) {
                        case ERROR -> CONTRADICTION;
                        case WARNING -> DOUBT;
                        case INFO -> EXPLANATION;
                    };
            case REGIONAL -> LEVELS;
            case YEARLY -> YEARS;
            case STATISTICS -> STATISTICS;
            case COMPLETENESS -> CONTENTS;
            case TIMELINESS -> PUBLICATION;
        };
    }

    /** What it is called in a book. */
    public String name(ChecksTexts.Kinds names) {
        return switch (this) {
            case CONTRADICTION -> names.contradiction();
            case DOUBT -> names.doubt();
            case EXPLANATION -> names.explanation();
            case LEVELS -> names.levels();
            case YEARS -> names.years();
            case STATISTICS -> names.statistics();
            case CONTENTS -> names.contents();
            case PUBLICATION -> names.publication();
        };
    }
}
