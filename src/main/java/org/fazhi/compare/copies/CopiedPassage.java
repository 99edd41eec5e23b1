package org.fazhi.compare.copies;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a government's report that also stands elsewhere. Passages of a report do not
 * overlap, so that their shares add up, over all kinds or for one.
 *
 * @param sectionId the section it begins in
 * @param otherSectionId the section of the other report; null for boilerplate, which stands in many
 * @param kind where else it stands
 * @param begin offset of its first character in the source text, code points
 * @param end offset after its last
 * @param length letters and digits in it
 * @param share length over the letters and digits of all sentences of its report, 0 to 1
 * @param reportYear the year of the report it stands in
 */
public record CopiedPassage(
        String sectionId,
        @Nullable String otherSectionId,
        Kind kind,
        int begin,
        int end,
        int length,
        double share,
        int reportYear)
        implements Serializable {

    /**
     * In the government's own report of the year before; in another's of this year or the one
     * before; in those of many.
     */
    public enum Kind {
        OWN_LAST_YEAR,
        OTHER_DISTRICT,
        BOILERPLATE
    }
}
