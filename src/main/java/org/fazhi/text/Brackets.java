package org.fazhi.text;

/** Quotation marks and brackets, by pairs. */
final class Brackets {
    private static final String OPEN = "“《（‘「『";
    private static final String CLOSE = "”》）’」』";

    private Brackets() {}

    static boolean isOpening(char character) {
        return OPEN.indexOf(character) >= 0;
    }

    /** What closes an opening one. */
    static char closing(char opening) {
        return CLOSE.charAt(OPEN.indexOf(opening));
    }
}
