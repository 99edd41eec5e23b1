package org.fazhi.outline;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chapter or item of a report, as written.
 *
 * @param sectionId {@code docId:s<begin>}: independent of every setting
 * @param docId the document
 * @param parentId the section around it, or null at the top
 * @param ordinal place in reading order over the whole document, from 0
 * @param depth 1 for a chapter, one more for each level inside; 0 for text before the first chapter
 * @param number the numbering as written (一、 （二） 3. 一是), empty without
 * @param heading normalised, without its number; empty where the section has none
 * @param kind which of the required contents it belongs to
 * @param domain a field of {@code conf/themes.yaml}, or {@code none}
 * @param begin offset of its first character in the source text, code points
 * @param end offset after the last character of its whole subtree
 * @param text its own words, normalised, heading and children excluded
 */
public record Section(
        String sectionId,
        String docId,
        @Nullable String parentId,
        int ordinal,
        int depth,
        String number,
        String heading,
        ContentKind kind,
        String domain,
        int begin,
        int end,
        String text)
        implements Serializable {

    /** The domain of a section that belongs to none of the fields. */
    public static final String NO_DOMAIN = "none";

    /**
     * The contents that 《法治政府建设与责任落实督察工作规定》 requires of a yearly report; {@code OTHER} is the
     * optional fifth and whatever stands outside.
     */
    public enum ContentKind {
        ACHIEVEMENTS,
        SHORTCOMINGS,
        LEADERSHIP,
        PLAN,
        OTHER
    }

    public Section {
        Objects.requireNonNull(sectionId, "sectionId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(domain, "domain");
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(sectionId + ": begin " + begin + ", end " + end);
        }
    }
}
