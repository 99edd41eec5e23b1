package org.fazhi.extract;

import java.io.Serializable;
import java.util.Objects;
import org.fazhi.corpus.Built;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an official table of statistics ({@code conf/statistics.yaml}): never of a report.
 *
 * @param statisticId {@code docId:begin:0}
 * @param docId the document, of status {@code statistics}
 * @param form kind of document: {@code disclosure}, {@code enforcement}
 * @param formTable id of the table in its form
 * @param formRow id of the row there; empty where the table has one
 * @param formColumn id of the column there
 * @param name table, row and column as a leader reads them
 * @param begin offset of its first character in the source text, code points
 * @param end offset after its last
 * @param surface the source text between the two, letter by letter
 * @param value in base units: 万元 is 元 ten thousand times
 * @param unit as the form has it: 宗, 件, 次, 元
 * @param indicator what it counts by the catalogue, or null
 */
@Built
public record Statistic(
        String statisticId,
        String docId,
        String form,
        String formTable,
        String formRow,
        String formColumn,
        String name,
        int begin,
        int end,
        String surface,
        double value,
        String unit,
        @Nullable String indicator)
        implements Serializable {
    public Statistic {
        Objects.requireNonNull(statisticId, "statisticId");
        Objects.requireNonNull(docId, "docId");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(statisticId + ": value " + value);
        }
    }
}
