package org.fazhi.extract;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.corpus.Built;
import org.fazhi.outline.Section;
import org.jspecify.annotations.Nullable;

/**
 * What a report claims, admits or intends, in its own words.
 *
 * @param findingId {@code docId:kind:begin:ordinal}: independent of every setting
 * @param docId the document
 * @param sectionId the innermost section around it
 * @param kind what it is
 * @param ordinal place among the findings of its kind in the document, from 1
 * @param text the point in one clause, normalised, with its softeners (个别, 少数, 部分)
 * @param detail what follows it, normalised; empty without
 * @param fields ids of axis {@code field} in {@code conf/themes.yaml}
 * @param natures ids of axis {@code nature}; empty for strengths and honours
 * @param holder id of axis {@code holder}, or null
 * @param degree the softener as written (个别, 部分, 一定范围), or null
 * @param type of an honour, else null
 * @param level who gave an honour or how far the claim reaches, else null
 * @param begin offset of its first character in the source text, code points
 * @param end offset after its last
 * @param answers of a plan: the ids of the shortcomings it answers
 * @param similarity of a plan to the shortcoming it answers best, 0 to 1; null where it answers
 *     none
 */
@Built
public record Finding(
        String findingId,
        String docId,
        String sectionId,
        Kind kind,
        int ordinal,
        String text,
        String detail,
        List<String> fields,
        List<String> natures,
        @Nullable String holder,
        @Nullable String degree,
        @Nullable HonourType type,
        @Nullable HonourLevel level,
        int begin,
        int end,
        List<String> answers,
        @Nullable Double similarity)
        implements Serializable {

    /** What a finding is. */
    public enum Kind {
        STRENGTH(Section.ContentKind.ACHIEVEMENTS),
        HONOUR(null),
        SHORTCOMING(Section.ContentKind.SHORTCOMINGS),
        PLAN(Section.ContentKind.PLAN);

        private final Section.@Nullable ContentKind content;

        Kind(Section.@Nullable ContentKind content) {
            this.content = content;
        }

        /**
         * The required content that a report has if it says something of this kind, heading or not;
         * empty where it shows none.
         */
        public Optional<Section.ContentKind> content() {
            return Optional.ofNullable(content);
        }
    }

    /** Naming or award, selected case or model practice, pilot, ranking, first of its kind. */
    public enum HonourType {
        NAMING,
        CASE,
        PILOT,
        RANKING,
        FIRST
    }

    /** Who gave it, or how far a claim reaches. */
    public enum HonourLevel {
        NATIONAL,
        PROVINCIAL,
        MUNICIPAL,
        COUNTY
    }

    public Finding {
        Objects.requireNonNull(findingId, "findingId");
        Objects.requireNonNull(kind, "kind");
        fields = List.copyOf(fields);
        natures = List.copyOf(natures);
        answers = List.copyOf(answers);
        if (text.isBlank()) {
            throw new IllegalArgumentException(findingId + ": a finding without words");
        }
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException(findingId + ": begin " + begin + ", end " + end);
        }
    }

    /** Whether it is an award, a case, a pilot or a ranking: what others have granted. */
    public boolean isGranted() {
        return kind == Kind.HONOUR && type != HonourType.FIRST;
    }

    /** Whether a report claims by it to have done something first. */
    public boolean isClaimedFirst() {
        return kind == Kind.HONOUR && type == HonourType.FIRST;
    }
}
