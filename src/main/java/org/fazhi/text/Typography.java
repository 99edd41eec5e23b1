package org.fazhi.text;

/**
 * Chinese typesetting made uniform: Chinese punctuation in Chinese context, the figure's own marks
 * (1,100万; 17:15; 97.6%) as they are, and no space between Chinese characters and figures or in
 * front of %.
 */
public final class Typography {
    private Typography() {}

    /** Adds the line from {@code begin} to {@code end}, set uniformly. */
    public static void append(MappedText.Builder out, MappedText text, int begin, int end) {
        String chars = text.text();
        int line = out.length();
        for (int i = begin; i < end; i++) {
            char c = chars.charAt(i);
            if (c > '\u3000' && c != '：') { // nothing to settle for most characters
                out.add(c, text.sourceBegin(i), text.sourceEnd(i + 1));
                continue;
            }
            char before = out.length() == line ? '\n' : out.last();
            char after = i + 1 < end ? chars.charAt(i + 1) : '\n';
            if (c == '*' && isMarkdown(chars, i, begin, end)) {
                continue;
            }
            if (c == ' ') {
                if (!isLatin(before) || !isLatin(after) || after == '%') {
                    continue;
                }
            } else {
                c = canonical(c, before, after);
            }
            out.add(c, text.sourceBegin(i), text.sourceEnd(i + 1));
        }
    }

    /** A line by itself, set uniformly. */
    public static MappedText line(MappedText text, int begin, int end) {
        MappedText.Builder out = new MappedText.Builder(end - begin);
        append(out, text, begin, end);
        return out.build();
    }

    /** A star at either end of a line, or beside another: Markdown's bullet or bold. */
    private static boolean isMarkdown(String chars, int at, int begin, int end) {
        return at == begin
                || at + 1 == end
                || chars.charAt(at + 1) == '*'
                || chars.charAt(at - 1) == '*';
    }

    private static char canonical(char c, char before, char after) {
        switch (c) {
            case ',':
                return isDigit(before) && isDigit(after) ? c : '，';
            case ':':
                return (isDigit(before) && isDigit(after)) || after == '/' ? c : '：';
            case '：':
                return isDigit(before) && isDigit(after) ? ':' : c;
            case ';':
                return '；';
            case '(':
                return '（';
            case ')':
                return '）';
            case '?':
                return isLatin(before) && isLatin(after) ? c : '？';
            case '!':
                return '！';
            default:
                return c;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '%';
    }
}
