package org.fazhi.corpus;

import java.util.List;
import java.util.Objects;
import org.fazhi.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * A file that has been opened: what is known of it, and the report's own words.
 *
 * @param document what is known
 * @param body the report without navigation, title block and signature, normalised, a paragraph a
 *     line; all of a page of statistics, with bars between its cells; else empty
 * @param contradictions where those who collected it say another thing than it does
 * @param form what official tables it holds, an id of {@code conf/statistics.yaml}; null of all
 *     that is not of status {@code STATISTICS}
 */
public record Report(
        Document document,
        MappedText body,
        List<Contradiction> contradictions,
        @Nullable String form) {
    /**
     * What two say of one thing.
     *
     * @param what 年度, 地区, 发布日期
     * @param told by those who collected it
     * @param read in the report
     */
    public record Contradiction(String what, String told, String read) {}

    public Report(Document document, MappedText body) {
        this(document, body, List.of(), null);
    }

    public Report {
        contradictions = List.copyOf(contradictions);
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(body, "body");
    }
}
