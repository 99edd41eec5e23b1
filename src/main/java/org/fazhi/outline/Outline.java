package org.fazhi.outline;

import java.util.List;
import org.fazhi.text.MappedText;

/**
 * A report's structure: its sections, and where they stand in the body.
 *
 * @param body the report's own words
 * @param nodes sections in reading order
 */
public record Outline(MappedText body, List<Node> nodes) {
    public Outline {
        nodes = List.copyOf(nodes);
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
