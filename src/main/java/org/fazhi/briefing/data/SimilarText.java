package org.fazhi.briefing.data;

import java.io.Serializable;
import java.util.Objects;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What of a report also stands elsewhere, of one kind: the passages together, and the longest.
 *
 * @param docId the report
 * @param kind where else it stands
 * @param share of all passages of the kind in the report, 0 to 1
 * @param sectionId the section in which the longest begins
 * @param begin offset of its first character in the source text, code points
 * @param text its words, as the source has them
 * @param otherCode the region in whose report it stands too; null for what stands in many
 * @param otherYear the year of that report; null for what stands in many
 */
public record SimilarText(
        String docId,
        CopiedPassage.Kind kind,
        double share,
        String sectionId,
        int begin,
        String text,
        @Nullable RegionCode otherCode,
        @Nullable Integer otherYear)
        implements Serializable {
    public SimilarText {
        Objects.requireNonNull(kind, "kind");
    }

    /** The id under which its evidence is numbered. */
    public String id() {
        return id(docId, kind);
    }

    public static String id(String docId, CopiedPassage.Kind kind) {
        return docId + ":similar:" + kind;
    }
}
