package org.fazhi.text;

/**
 * A stretch of a text.
 *
 * @param begin position of its first character
 * @param end position behind its last
 */
public record TextSpan(int begin, int end) {

    /** The characters of the stretch. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    public boolean isEmpty() {
        return end <= begin;
    }
}
