package org.fazhi.corpus;

import java.util.List;

/**
 * Where on a page the report stands.
 *
 * @param title the report's title, or null if the page has none
 * @param head the lines above the report, the title's own among them
 * @param body the report's own lines
 * @param tail the lines below it: signature, attachments, the page's foot
 */
record Layout(String title, List<Line> head, List<Line> body, List<Line> tail) {

    /** The same with another title. */
    Layout titled(String other) {
        return new Layout(other, head, body, tail);
    }
}
