package org.fazhi.settings.conf;

/**
 * Words in a cell of a CSV that a spreadsheet may open. A spreadsheet takes a cell for a formula by
 * its first character, so what reports say could calculate, or call a program, on the machine of
 * whoever opens the table. Such words get an apostrophe in front, and so do words that begin with
 * one themselves: who takes away one apostrophe from every cell of words that begins with one has
 * the words again, letter by letter.
 */
public final class CellText {
    /** What stands before words that may not begin a cell. */
    public static final char MARK = '\'';

    /** What begins a formula; the wide forms do so where a keyboard writes Chinese. */
    private static final String FORMULA = "=+-@＝＋－＠";

    /** What may itself be passed over, so that the next character begins the cell. */
    private static final String CONTROL = "\t\r\n";

    private CellText() {}

    /** The words as a cell. */
    public static String marked(String words) {
        return begins(words) ? MARK + words : words;
    }

    /**
     * The words of a cell that {@link #marked} made. An apostrophe that a person wrote before other
     * words stays.
     */
    public static String unmarked(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && begins(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private static boolean begins(String words) {
        if (words.isEmpty()) {
            return false;
        }
        char first = words.charAt(0);
        if (first == MARK || CONTROL.indexOf(first) >= 0) {
            return true;
        }
        int at = 0;
        while (at < words.length() && isPassedOver(words.charAt(at))) {
            at++;
        }
        return at < words.length() && FORMULA.indexOf(words.charAt(at)) >= 0;
    }

    /** Blanks, and characters that nobody sees: some programs take them off a cell. */
    private static boolean isPassedOver(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
