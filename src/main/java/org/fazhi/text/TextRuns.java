package org.fazhi.text;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a normalised text follows from its source, so that it can be made again from the source alone
 * without holding either.
 *
 * @param runs {@code <count>:} and so many pairs of characters, what the source has and what mostly
 *     stands for it; then one after the other: {@code c<skip>,<count>;} takes so many code points
 *     of the source, or what stands for them; {@code n<skip>,<width>,<count>:<characters>} are new
 *     characters, each for {@code width} code points, the next one a code point further. {@code
 *     skip} counts from where the last character before begins
 */
public record TextRuns(String runs) implements Serializable {
    public TextRuns {
        Objects.requireNonNull(runs, "runs");
    }

    /**
     * The runs of a text.
     *
     * @param source the text it was made from
     */
    public static TextRuns of(MappedText text, String source) {
        return new TextRuns(new Writer(text, source.codePoints().toArray()).write());
    }

    /** The text again. */
    public MappedText of(String source) {
        return new Reader(source.codePoints().toArray()).read();
    }

    private static final class Writer {
        private final MappedText text;
        private final int[] points;
        private final Map<Integer, Integer> substitutes;
        private final StringBuilder runs = new StringBuilder();
        private int at;
        private int last;

        Writer(MappedText text, int[] points) {
            this.text = text;
            this.points = points;
            this.substitutes = substitutes();
        }

        /** What mostly stands for a character of the source, where it is another. */
        private Map<Integer, Integer> substitutes() {
            Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
            for (int i = 0; i < text.length(); i++) {
                int begin = text.sourceBegin(i);
                char character = text.text().charAt(i);
                boolean single = text.sourceEnd(i + 1) == begin + 1 && begin < points.length;
                if (single
                        && Character.isBmpCodePoint(points[begin])
                        && !Character.isSurrogate(character)) {
                    counts.computeIfAbsent(points[begin], from -> new TreeMap<>())
                            .merge((int) character, 1, Integer::sum);
                }
            }
            Map<Integer, Integer> mostly = new TreeMap<>();
            counts.forEach(
                    (from, to) -> {
                        int most =
                                Collections.max(to.entrySet(), Map.Entry.comparingByValue())
                                        .getKey();
                        if (most != from) {
                            mostly.put(from, most);
                        }
                    });
            return mostly;
        }

        String write() {
            runs.append(substitutes.size()).append(':');
            substitutes.forEach(
                    (from, to) -> runs.append((char) (int) from).append((char) (int) to));
            while (at < text.length()) {
                int skip = text.sourceBegin(at) - last;
                int begin = at;
                int copied = 0;
                while (at < text.length()
                        && isCopy()
                        && text.sourceBegin(at) == text.sourceBegin(begin) + copied) {
                    at += width();
                    copied++;
                }
                if (copied > 0) {
                    runs.append('c').append(skip).append(',').append(copied).append(';');
                } else {
                    fresh(skip);
                }
                last = text.sourceBegin(at - 1);
            }
            return runs.toString();
        }

        /** Characters that the source does not have, as far as they are alike in width. */
        private void fresh(int skip) {
            int begin = at;
            int width = text.sourceEnd(begin + 1) - text.sourceBegin(begin);
            do {
                at++;
            } while (at < text.length()
                    && text.sourceBegin(at) == text.sourceBegin(begin) + at - begin
                    && text.sourceEnd(at + 1) - text.sourceBegin(at) == width
                    && !isCopy());
            runs.append('n').append(skip).append(',').append(width).append(',');
            runs.append(at - begin).append(':').append(text.text(), begin, at);
        }

        /** Whether the character stands for one of the source, and is what mostly does. */
        private boolean isCopy() {
            int begin = text.sourceBegin(at);
            int width = width();
            return text.sourceEnd(at + width) == begin + 1
                    && begin < points.length
                    && text.text().codePointAt(at)
                            == substitutes.getOrDefault(points[begin], points[begin])
                    && (width == 1 || text.sourceBegin(at + 1) == begin);
        }

        private int width() {
            return Character.charCount(text.text().codePointAt(at));
        }
    }

    private final class Reader {
        private final int[] points;
        private final MappedText.Builder out = new MappedText.Builder();
        private int at;

        Reader(int[] points) {
            this.points = points;
        }

        MappedText read() {
            at = -1;
            int pairs = number();
            Map<Integer, Integer> substitutes = new HashMap<>();
            for (at++; pairs > 0; pairs--, at += 2) {
                substitutes.put((int) runs.charAt(at), (int) runs.charAt(at + 1));
            }
            int last = 0;
            while (at < runs.length()) {
                boolean copied = runs.charAt(at) == 'c';
                int begin = last + number();
                int width = copied ? 1 : number();
                int count = number();
                for (int i = 0; i < count; i++) {
                    if (copied) {
                        copy(substitutes, begin + i);
                    } else {
                        out.add(runs.charAt(at + 1 + i), begin + i, begin + i + width);
                    }
                }
                at += copied ? 1 : count + 1;
                last = begin + count - 1;
            }
            return out.build();
        }

        private void copy(Map<Integer, Integer> substitutes, int offset) {
            int point = substitutes.getOrDefault(points[offset], points[offset]);
            for (char character : Character.toChars(point)) {
                out.add(character, offset, offset + 1);
            }
        }

        /** The number behind the present place; stops on what ends it. */
        private int number() {
            int value = 0;
            for (at++; Character.isDigit(runs.charAt(at)); at++) {
                value = value * 10 + runs.charAt(at) - '0';
            }
            return value;
        }
    }
}
