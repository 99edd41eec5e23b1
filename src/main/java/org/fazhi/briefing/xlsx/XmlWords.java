package org.fazhi.briefing.xlsx;

/** Words as they stand in an XML file. */
final class XmlWords {
    private XmlWords() {}

    /** Puts words between tags or, without line ends, between double quotation marks. */
    static void append(StringBuilder xml, String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            String escaped = escaped(words.charAt(i));
            if (!escaped.isEmpty()) {
                xml.append(words, from, i).append(escaped);
                from = i + 1;
            }
        }
        xml.append(words, from, words.length());
    }

    /** What stands for a character that means something else; empty for all others. */
    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            default -> "";
        };
    }
}
