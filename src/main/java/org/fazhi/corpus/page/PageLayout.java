package org.fazhi.corpus.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the report stands.
 *
 * @param title the report's title, or null if the page has none
 * @param head the lines above the report, the title's own among them
 * @param body the report's own lines
 * @param tail the lines below it: signature, attachments, the page's foot
 */
record PageLayout(
        @Nullable String title, List<PageLine> head, List<PageLine> body, List<PageLine> tail) {

    /** The same with another title. */
    PageLayout titled(@Nullable String other) {
        return new PageLayout(other, head, body, tail);
    }
}
