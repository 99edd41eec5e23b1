package org.fazhi.briefing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.fazhi.briefing.layout.CellLook;

/**
 * The words of a book's cells, each once, as the text of their file: Apache POI would keep an
 * object for every one and look it up by its XML.
 */
final class SharedWords extends SharedStringsTable {
    /** Words of two kinds may be the same: no plain ones begin with it. */
    private static final char RICH = '\0';

    private static final String BOLD =
            "<r><rPr><b val=\"true\"/><sz val=\""
                    + CellLook.PASSAGE.points()
                    + "\"/><rFont val=\""
                    + CellLook.PASSAGE.typeface().family()
                    + "\"/></rPr>";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder items = new StringBuilder();

    /** The number of plain words. */
    int number(String words) {
        count++;
        Integer known = numbers.get(words);
        return known == null ? add(words, item(words)) : known;
    }

    /**
     * The number of words of which some are bold.
     *
     * @param marked the words that are, where they first stand
     */
    int number(String words, List<String> marked) {
        BitSet bold = new BitSet(words.length());
        for (String each : marked) {
            int at = words.indexOf(each);
            if (at >= 0) {
                bold.set(at, at + each.length());
            }
        }
        if (bold.isEmpty()) {
            return number(words);
        }
        count++;
        String item = item(words, bold);
        Integer known = numbers.get(RICH + item);
        return known == null ? add(RICH + item, item) : known;
    }

    private int add(String key, String item) {
        items.append(item);
        numbers.put(key, uniqueCount);
        return uniqueCount++;
    }

    private static String item(String words) {
        StringBuilder item = new StringBuilder(words.length() + 20).append("<si>");
        text(item, words);
        return item.append("</si>").toString();
    }

    private static String item(String words, BitSet bold) {
        StringBuilder item = new StringBuilder(words.length() + 200).append("<si>");
        int from = 0;
        while (from < words.length()) {
            boolean marked = bold.get(from);
            int end = marked ? bold.nextClearBit(from) : bold.nextSetBit(from);
            int until = end < 0 ? words.length() : end;
            item.append(marked ? BOLD : "<r>");
            text(item, words.substring(from, until));
            item.append("</r>");
            from = until;
        }
        return item.append("</si>").toString();
    }

    /** Blanks at the ends are kept where it is said. */
    private static void text(StringBuilder item, String words) {
        boolean blanks =
                !words.isEmpty()
                        && (Character.isWhitespace(words.charAt(0))
                                || Character.isWhitespace(words.charAt(words.length() - 1)));
        item.append(blanks ? "<t xml:space=\"preserve\">" : "<t>");
        XmlWords.append(item, words);
        item.append("</t>");
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        String head =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\""
                        + count
                        + "\" uniqueCount=\""
                        + uniqueCount
                        + "\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(items.toString().getBytes(StandardCharsets.UTF_8));
        out.write("</sst>".getBytes(StandardCharsets.UTF_8));
    }
}
