package org.fazhi.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A normalised text in which every character knows the place it came from.
 *
 * <p>Positions in {@link #text()} are Java characters; offsets in the source are Unicode code
 * points. A character may stand for several of the source (a joined line break) and several may
 * stand for one; origins never decrease. Immutable. A slice shares nothing with its parent but
 * values.
 */
public final class MappedText {
    private static final MappedText EMPTY = new MappedText("", new int[0], new int[0]);

    private final String text;
    private final int[] begins;
    private final int[] ends;

    private MappedText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** The text of no characters. */
    public static MappedText empty() {
        return EMPTY;
    }

    /** The normalised text. */
    public String text() {
        return text;
    }

    /** How many Java characters. */
    public int length() {
        return text.length();
    }

    /** Offset in the source at which the character at {@code position} begins. */
    public int sourceBegin(int position) {
        return begins[Objects.checkIndex(position, begins.length)];
    }

    /**
     * Offset in the source after the character before {@code position}: where a span that ends
     * there ends.
     */
    public int sourceEnd(int position) {
        return ends[Objects.checkIndex(position - 1, ends.length)];
    }

    /** A text with itself for its source: offsets count its code points. */
    public static MappedText of(String source) {
        Builder out = new Builder(source.length());
        for (int i = 0, offset = 0; i < source.length(); offset++) {
            int width = Character.charCount(source.codePointAt(i));
            for (int end = i + width; i < end; i++) {
                out.add(source.charAt(i), offset, offset + 1);
            }
        }
        return out.build();
    }

    /** The part from {@code begin} to {@code end}, with its origins. */
    public MappedText slice(int begin, int end) {
        Objects.checkFromToIndex(begin, end, text.length());
        return new MappedText(
                text.substring(begin, end),
                Arrays.copyOfRange(begins, begin, end),
                Arrays.copyOfRange(ends, begin, end));
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects characters with their origins. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] begins;
        private int[] ends;

        /** An empty text that grows. */
        public Builder() {
            this(256);
        }

        /** An empty text with room for {@code capacity} characters. */
        public Builder(int capacity) {
            begins = new int[Math.max(16, capacity)];
            ends = new int[Math.max(16, capacity)];
        }

        /** Adds one character that stands for the source from {@code begin} to {@code end}. */
        public Builder add(char character, int begin, int end) {
            int at = text.length();
            if (end < begin || (at > 0 && begin < begins[at - 1])) {
                throw new IllegalArgumentException(
                        "origin " + begin + "–" + end + " at position " + at);
            }
            if (at == begins.length) {
                begins = Arrays.copyOf(begins, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            begins[at] = begin;
            ends[at] = end;
            text.append(character);
            return this;
        }

        /** Adds a part of another text with its origins. */
        public Builder add(MappedText other, int begin, int end) {
            for (int i = begin; i < end; i++) {
                add(other.text.charAt(i), other.begins[i], other.ends[i]);
            }
            return this;
        }

        /** The last character, or {@code \n} where there is none. */
        public char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        /** How many characters so far. */
        public int length() {
            return text.length();
        }

        /** The text so far. */
        public MappedText build() {
            return new MappedText(
                    text.toString(),
                    Arrays.copyOf(begins, text.length()),
                    Arrays.copyOf(ends, text.length()));
        }
    }
}
