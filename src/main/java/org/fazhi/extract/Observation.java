package org.fazhi.extract;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.corpus.Built;
import org.jspecify.annotations.Nullable;

/**
 * One quantity of a report, tied to the characters it came from.
 *
 * @param observationId {@code docId:begin:ordinal}: independent of every setting
 * @param docId the document
 * @param sectionId the innermost section around it
 * @param begin offset of the numeral's first character in the source text, code points
 * @param end offset after its measure word
 * @param surface the source text between the two, letter by letter
 * @param value in base units (1.7万 is 17000), as stated; never corrected in place
 * @param unit the measure word after magnitudes, simplified, as written; empty where the report
 *     writes none
 * @param qualifier how exactly it is stated
 * @param valueHigh the upper end of a range, else null
 * @param subject the words that say what is counted, normalised; empty where none were found
 * @param indicator id in {@code conf/indicators/}, or null
 * @param scope whose figure it is, as stated (市级, 区级, 乡镇, 全市 …), or null
 * @param period the time it speaks of
 * @param role what it says: what was reached, a change, a target, a part
 * @param sentenceBegin offset of the sentence's first character in the source text
 * @param sentence the sentence around it, normalised
 * @param decidedBy the words that decided the indicator, for {@code trace}; empty without one
 * @param correctedValue what a person put in its place (the stated value where it was confirmed),
 *     or null where nobody settled it
 * @param correctionReason why, or null
 * @param rule id of the rule that named the indicator ({@link
 *     org.fazhi.settings.reading.IndicatorRule}): that of the figure's own words, or of the figure
 *     before it whose indicator it takes over; null without an indicator
 */
@Built
public record Observation(
        String observationId,
        String docId,
        @Nullable String sectionId,
        int begin,
        int end,
        String surface,
        double value,
        String unit,
        Qualifier qualifier,
        @Nullable Double valueHigh,
        String subject,
        @Nullable String indicator,
        @Nullable String scope,
        Period period,
        Role role,
        int sentenceBegin,
        String sentence,
        String decidedBy,
        @Nullable Double correctedValue,
        @Nullable String correctionReason,
        @Nullable String rule)
        implements Serializable {

    /**
     * How exactly a figure is stated: about (近, 约), over (余, 多, 以上), under (以内, 不足), else exact.
     */
    public enum Qualifier {
        EXACT,
        ABOUT,
        OVER,
        UNDER
    }

    /** The time a figure speaks of: the report's year, the year before, or all years up to now. */
    public enum Period {
        CURRENT,
        PREVIOUS,
        CUMULATIVE
    }

    /**
     * What a figure says: reached this year, from and to of a change, the change itself, a target,
     * a part of a total.
     */
    public enum Role {
        LEVEL,
        FROM,
        TO,
        CHANGE,
        TARGET,
        PART
    }

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d—\\-－–~～至])(20\\d\\d)年(?!以来|[—\\-－–~～至])");

    public Observation {
        Objects.requireNonNull(observationId, "observationId");
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(role, "role");
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException(observationId + ": begin " + begin + ", end " + end);
        }
        requireFinite(observationId, "value", value);
        requireFinite(observationId, "upper end", valueHigh);
        requireFinite(observationId, "corrected value", correctedValue);
    }

    private static void requireFinite(String observationId, String what, @Nullable Double value) {
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException(observationId + ": " + what + " " + value);
        }
    }

    /**
     * Whether the figure counts for its indicator in comparisons: a current level, an end of a
     * change, or a part.
     */
    public boolean counts() {
        return indicator != null
                && period == Period.CURRENT
                && (role == Role.LEVEL || role == Role.TO || role == Role.PART);
    }

    /**
     * Whether it is a figure of the year before the report's; one of an earlier year, which its
     * sentence then names, is not.
     *
     * @param reportYear the report's year, or null
     */
    public boolean isOfLastYear(@Nullable Integer reportYear) {
        if (period != Period.PREVIOUS || reportYear == null) {
            return false;
        }
        Matcher named = YEAR.matcher(sentence);
        while (named.find()) {
            if (Integer.parseInt(named.group(1)) < reportYear - 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether a person put another value in its place. */
    public boolean isCorrected() {
        return correctedValue != null && correctedValue != value;
    }

    /** Whether a person looked at it and found the stated value right. */
    public boolean isConfirmed() {
        return correctedValue != null && correctedValue == value;
    }

    /** The value to compute with: what a person put in its place, else what is stated. */
    public double effectiveValue() {
        return correctedValue == null ? value : correctedValue;
    }

    /** How exact the value to compute with is: what a person put in its place is exact. */
    public Qualifier effectiveQualifier() {
        return isCorrected() ? Qualifier.EXACT : qualifier;
    }

    /** The upper end of a range, or null; what a person put in its place is no range. */
    public @Nullable Double effectiveHigh() {
        return isCorrected() ? null : valueHigh;
    }

    /**
     * The same figure, settled by a person.
     *
     * @param settled the value that holds; the stated one where it is confirmed
     * @param reason why
     */
    public Observation settled(double settled, String reason) {
        return ObservationBuilder.builder(this)
                .correctedValue(settled)
                .correctionReason(reason)
                .build();
    }
}
