package org.fazhi.corpus.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the text out of a document's elements: a block a line, a table's row a line with a tab
 * between its cells. Menus, scripts and forms are left out, and blocks that are nothing but short
 * links.
 */
final class PageText extends DefaultHandler {
    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "nav",
                    "button",
                    "select",
                    "option",
                    "iframe",
                    "textarea",
                    "svg",
                    "template",
                    "object",
                    "audio",
                    "video",
                    "footer",
                    "rp",
                    "rt",
                    "map");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "br",
                    "li",
                    "ul",
                    "ol",
                    "tr",
                    "table",
                    "tbody",
                    "thead",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "section",
                    "article",
                    "header",
                    "main",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "hr",
                    "body",
                    "form",
                    "fieldset",
                    "center",
                    "aside");
    private static final int SHORT_LINK = 60;

    /** Styles that show nothing. */
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
                            + "|opacity\\s*:\\s*0(?:\\.0+)?\\s*(?:;|!|$)"
                            + "|font-size\\s*:\\s*0(?:px|pt|em|rem|%)?\\s*(?:;|!|$)"
                            + "|(?:left|top|text-indent|margin-left)\\s*:\\s*-\\d{3,}"
                            + "|clip\\s*:\\s*rect\\(\\s*0");

    private final boolean keepLineEnds;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private int linked;
    private int links;
    private int skipped;
    private int inTitle;
    private int inRow;
    private int width = 1;

    /**
     * @param keepLineEnds whether line ends in the characters mean line ends (PDF, Word) or spaces
     *     (HTML)
     */
    PageText(boolean keepLineEnds) {
        this.keepLineEnds = keepLineEnds;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (skipped > 0 || SKIPPED.contains(local) || isHidden(attributes)) {
            if (!isVoid(local)) {
                skipped++;
            }
            return;
        }
        switch (local) {
            case "title" -> inTitle++;
            case "a" -> links++;
            case "td", "th" -> cell(columns(attributes));
            case "tr" -> {
                flush();
                inRow++;
            }
            default -> breakAt(local);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (skipped > 0) {
            if (!isVoid(local)) {
                skipped--;
            }
            return;
        }
        switch (local) {
            case "title" -> inTitle--;
            case "a" -> links = Math.max(0, links - 1);
            case "tr" -> {
                inRow = Math.max(0, inRow - 1);
                flush();
            }
            default -> breakAt(local);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (skipped > 0) {
            return;
        }
        if (text.length() + block.length() + title.length() + length > ReadingLimits.CHARACTERS) {
            throw new TooLong();
        }
        if (inTitle > 0) {
            title.append(chars, start, length);
            return;
        }
        for (int i = start; i < start + length; i++) {
            add(chars[i]);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    private void add(char c) {
        boolean lineEnd = c == '\n' || c == '\r';
        if (lineEnd && keepLineEnds && inRow == 0) {
            flush();
        } else if (c == ' ' || c == '\t' || lineEnd) {
            space();
        } else {
            block.append(c);
            linked += links > 0 ? 1 : 0;
        }
    }

    /** Inside a row, cells are parted by a tab; one as wide as several leaves the others empty. */
    private void cell(int columns) {
        int last = block.length() - 1;
        if (last >= 0 && block.charAt(last) == ' ') {
            block.setLength(last);
        }
        if (!block.isEmpty()) {
            block.append("\t".repeat(width));
        }
        width = columns;
    }

    private static int columns(Attributes attributes) {
        String span = attributes.getValue("colspan");
        boolean several = span != null && span.matches("[1-9]|1\\d|20");
        return several ? Integer.parseInt(span) : 1;
    }

    /** Paragraphs in a cell are parted by a space. */
    private void space() {
        if (!block.isEmpty() && " \t".indexOf(block.charAt(block.length() - 1)) < 0) {
            block.append(' ');
        }
    }

    private void breakAt(String element) {
        if (BLOCKS.contains(element)) {
            if (inRow > 0 && !block.isEmpty() && block.length() < 400 && isCellPart(element)) {
                space();
            } else {
                flush();
            }
        }
    }

    private static boolean isCellPart(String element) {
        return element.equals("p") || element.equals("div") || element.equals("br");
    }

    private void flush() {
        String line = block.toString().strip();
        if (!line.isEmpty() && !(linked * 10 > line.length() * 9 && line.length() <= SHORT_LINK)) {
            text.append(line).append('\n');
        }
        block.setLength(0);
        linked = 0;
    }

    private static boolean isVoid(String element) {
        return element.equals("br") || element.equals("hr") || element.equals("img");
    }

    private static boolean isHidden(Attributes attributes) {
        String style = attributes.getValue("style");
        return attributes.getValue("hidden") != null
                || (style != null && HIDDEN.matcher(style.toLowerCase(Locale.ROOT)).find());
    }

    /** The text, a block a line. */
    String text() {
        flush();
        return text.toString();
    }

    /** What the document calls itself; empty if it does not. */
    String title() {
        return title.toString().strip();
    }

    /** More text than a report can have. */
    static final class TooLong extends SAXException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("more than " + ReadingLimits.CHARACTERS + " characters");
        }
    }
}
