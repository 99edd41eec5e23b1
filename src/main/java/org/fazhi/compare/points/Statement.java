package org.fazhi.compare.points;

import java.io.Serializable;
import java.util.List;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.PointDecisions;
import org.jspecify.annotations.Nullable;

/**
 * A shortcoming or strength on its way to its point.
 *
 * @param findingId the finding
 * @param docId its report
 * @param year of the report
 * @param regionCode of the report; null where its place is open
 * @param said its kind and words
 * @param text its words as they are shown
 * @param fields of the finding
 * @param natures of the finding
 * @param pointId the point of the list that it states; null where the list does not know it
 * @param main whether it is what the finding mainly states, not what it states beside
 */
record Statement(
        String findingId,
        String docId,
        int year,
        @Nullable RegionCode regionCode,
        Said said,
        String text,
        List<String> fields,
        List<String> natures,
        @Nullable String pointId,
        boolean main)
        implements Serializable {

    /**
     * Words of a kind of finding: what is said alike is the same. Without enums, to be a key.
     *
     * @param kind name of the kind
     * @param letters of the words, without marks and blanks
     */
    record Said(String kind, String letters) implements Serializable {
        static Said of(Finding.Kind kind, String text) {
            String letters = PointDecisions.letters(text);
            return new Said(kind.name(), letters.isEmpty() ? text : letters);
        }
    }
}
