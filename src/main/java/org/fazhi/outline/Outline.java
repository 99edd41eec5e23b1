package org.fazhi.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fazhi.text.MappedText;

/**
 * A report's structure: its sections, and where they stand in the body. Each begins behind the one
 * before it and ends inside the one around it, and no two have one id.
 *
 * @param body the report's own words
 * @param nodes sections in reading order
 */
public record Outline(MappedText body, List<Node> nodes) {
    public Outline {
        nodes = List.copyOf(nodes);
        Set<String> ids = new HashSet<>();
        int before = -1;
        for (Node node : nodes) {
            boolean around = node.parent() < 0 || node.end() <= nodes.get(node.parent()).end();
            if (node.begin() <= before || !around || !ids.add(node.section().sectionId())) {
                throw new IllegalArgumentException(
                        node.section().sectionId()
                                + ": a section at "
                                + node.begin()
                                + "–"
                                + node.end()
                                + " does not fit behind the one at "
                                + before
                                + " or into the one around it");
            }
            before = node.begin();
        }
    }

    /**
     * A section and where it stands. Positions count Java characters of the body.
     *
     * @param section what others see
     * @param parent index of the section around it, -1 at the top
     * @param clause whether it is an item inside a paragraph (一是 …)
     * @param begin of its number
     * @param headingBegin of its heading
     * @param headingEnd of its heading; equal to {@code headingBegin} without one
     * @param textBegin of its own words
     * @param textEnd of its own words
     * @param end of its subtree
     */
    public record Node(
            Section section,
            int parent,
            boolean clause,
            int begin,
            int headingBegin,
            int headingEnd,
            int textBegin,
            int textEnd,
            int end) {
        public Node {
            Objects.requireNonNull(section, "section");
            boolean ordered =
                    begin <= headingBegin
                            && headingBegin <= headingEnd
                            && headingEnd <= textBegin
                            && textBegin <= textEnd
                            && textEnd <= end;
            if (!ordered || begin >= end) {
                throw new IllegalArgumentException(
                        section.sectionId()
                                + ": number, heading, text and end at "
                                + List.of(begin, headingBegin, headingEnd, textBegin, textEnd, end)
                                + " do not follow one another");
            }
        }

        /** Whether it has a heading. */
        public boolean headed() {
            return headingEnd > headingBegin;
        }
    }

    /** The sections as the tables hold them. */
    public List<Section> sections() {
        return nodes.stream().map(Node::section).toList();
    }

    /** The sections directly inside the given one, in order; -1 for the top. */
    public List<Node> children(int parent) {
        return nodes.stream().filter(node -> node.parent() == parent).toList();
    }

    /** Index of the innermost section around a position, or -1. */
    public int at(int position) {
        int low = 0;
        int high = nodes.size() - 1;
        int found = -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).begin() <= position) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        while (found >= 0 && nodes.get(found).end() <= position) {
            found = nodes.get(found).parent();
        }
        return found;
    }
}
