package org.fazhi.briefing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.xmlbeans.XmlObject;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.settings.briefing.papers.PaperPlace;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets words into the places of a line, wherever they stand: in text, tables, frames, headers. A
 * name may be parted over several runs; the words take the look of the run in which the name
 * begins, and the other runs, with their pictures, stay as they are.
 */
final class LinePlaces {
    private static final String WORDS =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What a paragraph may hold beside words. */
    private static final Set<String> MORE = Set.of("drawing", "pict", "object", "sectPr");

    private final Map<PaperPlace, String> lines;

    LinePlaces(Map<PaperPlace, String> lines) {
        this.lines = lines;
    }

    /** Fills the places of a part. */
    void fill(XmlObject part) {
        List<Node> paragraphs = new ArrayList<>();
        collect(part.getDomNode(), "p", paragraphs);
        paragraphs.forEach(this::line);
    }

    /** The words of a paragraph, whatever runs they are parted into. */
    static String words(XmlObject paragraph) {
        StringBuilder words = new StringBuilder();
        texts(paragraph.getDomNode()).forEach(text -> words.append(words(text)));
        return words.toString();
    }

    /** Whether a paragraph is more than its words. */
    static boolean holdsMore(XmlObject paragraph) {
        return holdsMore(paragraph.getDomNode());
    }

    private static boolean holdsMore(Node node) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element more && MORE.contains(more.getLocalName())
                    || holdsMore(each)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the words out of a paragraph. */
    static void empty(XmlObject paragraph) {
        texts(paragraph.getDomNode()).forEach(text -> set(text, ""));
    }

    private void line(Node paragraph) {
        List<Node> texts = texts(paragraph);
        List<String> words = new ArrayList<>(texts.stream().map(LinePlaces::words).toList());
        List<String> before = List.copyOf(words);
        if (!String.join("", words).contains("{")) {
            return;
        }
        for (PaperPlace place : PaperPlace.values()) {
            if (place.size() == PaperPlace.Size.LINE) {
                String line = SafeText.clean(lines.getOrDefault(place, ""));
                for (int at = at(words, place, 0); at >= 0; ) {
                    replace(words, at, place.written().length(), line);
                    at = at(words, place, at + line.length());
                }
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!words.get(i).equals(before.get(i))) {
                set(texts.get(i), words.get(i));
            }
        }
    }

    private static int at(List<String> words, PaperPlace place, int from) {
        return String.join("", words).indexOf(place.written(), from);
    }

    /**
     * Replaces characters of runs: the run that has the second of them, a letter, takes the line.
     */
    private static void replace(List<String> words, int at, int length, String line) {
        int begin = 0;
        for (int i = 0; i < words.size(); i++) {
            String run = words.get(i);
            int from = Math.max(0, Math.min(run.length(), at - begin));
            int to = Math.max(0, Math.min(run.length(), at + length - begin));
            boolean takes = at + 1 >= begin && at + 1 < begin + run.length();
            words.set(i, run.substring(0, from) + (takes ? line : "") + run.substring(to));
            begin += run.length();
        }
    }

    private static List<Node> texts(Node paragraph) {
        List<Node> texts = new ArrayList<>();
        for (Node each = paragraph.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (is(each, "t")) {
                texts.add(each);
            } else if (!is(each, "p")) {
                texts.addAll(texts(each));
            }
        }
        return texts;
    }

    private static void collect(Node node, String name, List<Node> found) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (is(each, name)) {
                found.add(each);
            }
            collect(each, name, found);
        }
    }

    private static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && WORDS.equals(node.getNamespaceURI());
    }

    private static String words(Node text) {
        StringBuilder words = new StringBuilder();
        for (Node each = text.getFirstChild(); each != null; each = each.getNextSibling()) {
            words.append(each.getNodeValue());
        }
        return words.toString();
    }

    /** The words of a text, a line a line. */
    private static void set(Node text, String words) {
        String[] lines = words.split("\n", -1);
        set((Element) text, lines[0]);
        Node run = text.getParentNode();
        Node before = text.getNextSibling();
        for (int i = 1; i < lines.length; i++) {
            Element next = text.getOwnerDocument().createElementNS(WORDS, "w:t");
            run.insertBefore(text.getOwnerDocument().createElementNS(WORDS, "w:br"), before);
            run.insertBefore(next, before);
            set(next, lines[i]);
        }
    }

    private static void set(Element text, String line) {
        while (text.getFirstChild() != null) {
            text.removeChild(text.getFirstChild());
        }
        text.appendChild(text.getOwnerDocument().createTextNode(line));
        if (!line.equals(line.strip())) {
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }
}
