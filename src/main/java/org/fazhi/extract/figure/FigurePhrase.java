package org.fazhi.extract.figure;

/**
 * The words around a figure that say what it counts.
 *
 * @param before the words of its clause before it, without fillers; begins with {@link #OTHER}
 *     where another figure stands in front of them in the same clause
 * @param after the words behind it, up to the next punctuation or figure
 * @param sentenceBefore the sentence up to {@code before}
 * @param own the clause before it as it stands, fillers included
 * @param earlier the words of the clause in front, where its own clause names nothing but what is
 *     done; else empty
 * @param ahead the sentence behind the figure
 */
public record FigurePhrase(
        String before,
        String after,
        String sentenceBefore,
        String own,
        String earlier,
        String ahead) {
    /** Stands for the figure. */
    static final char FIGURE = '#';

    /** Stands for another figure in front. */
    static final char OTHER = '§';

    /** The words in which indicators are recognised. */
    public String words() {
        return before + FIGURE + after;
    }

    /** The same with the figure behind what it counts: 先后4次听取汇报 as 先后听取汇报4次. */
    String wordsWithFigureLast() {
        return before + after + FIGURE;
    }

    /** The same behind the clause in front: 组织执法人员培训，累计开班7期. */
    String wordsWithEarlier() {
        return earlier + "，" + before + FIGURE + after;
    }
}
