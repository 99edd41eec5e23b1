package org.fazhi.topics.words;

import com.hankcs.hanlp.seg.common.Term;
import java.util.regex.Pattern;

/**
 * A piece of a sentence and what it may be in a name.
 *
 * @param text as it stands there
 * @param kind what it is
 */
record Piece(String text, Kind kind) {
    private static final Pattern THING = Pattern.compile("n|nz|nf|nb.*|nh.*|nm.*|g.*|b|j|an");
    private static final Pattern ACTION = Pattern.compile("vn");
    private static final Pattern QUALITY = Pattern.compile("a.*");

    /** What a piece is. */
    enum Kind {
        /** A phrase of the field's dictionary. */
        FIELD,
        THING,
        ACTION,
        QUALITY,
        /** A name of a place or of a leader. */
        NAME,
        /** Marks, particles, numbers and all else. */
        OTHER
    }

    static Piece of(Term term) {
        String nature = term.nature.toString();
        boolean word = term.word.codePoints().allMatch(Character::isIdeographic);
        Kind kind =
                !word
                        ? Kind.OTHER
                        : THING.matcher(nature).matches()
                                ? Kind.THING
                                : ACTION.matcher(nature).matches()
                                        ? Kind.ACTION
                                        : QUALITY.matcher(nature).matches()
                                                ? Kind.QUALITY
                                                : Kind.OTHER;
        return new Piece(term.word, kind);
    }

    boolean isSingle() {
        return text.length() == 1;
    }

    /** Whether a name may begin with it: 小作坊, 酱香白酒, not 整治作坊. */
    boolean mayLead() {
        return kind == Kind.THING || kind == Kind.QUALITY && isSingle();
    }

    /** Whether a name may end with it: 花炮作坊, 玉石鉴定. */
    boolean mayEnd() {
        return kind == Kind.THING || kind == Kind.ACTION && !isSingle();
    }

    /** Whether it makes another thing of what stands behind it, wherever that is: 小作坊. */
    boolean isSmallQuality() {
        return kind == Kind.QUALITY && isSingle();
    }
}
