package org.fazhi.briefing.data;

import java.util.List;

/**
 * A cell of a book as it is read back.
 *
 * @param place where it stands
 * @param kind what it says
 * @param table the caption above its table; empty without one
 * @param row what stands at the head of its row; empty where it does so itself
 * @param column what stands at the head of its column; empty outside tables
 * @param shown its words, or its number as the book shows it
 * @param number its number, null for words
 * @param sources what it rests on: ids of observations and findings, or {@code @} and the key of a
 *     row of {@code region_indicators}
 * @param rowSources what the other cells of its row rest on
 */
public record BookCell(
        CellPlace place,
        Kind kind,
        String table,
        String row,
        String column,
        String shown,
        Double number,
        List<String> sources,
        List<String> rowSources) {
    /** What a cell says. */
    public enum Kind {
        /** A number. */
        FIGURE,
        /** Words that rest on a report. */
        STATEMENT,
        /** Words with a number that rest on no single passage: a count of reports, a date. */
        COUNT,
        /** The way to evidence: 〔依据12〕. */
        EVIDENCE,
        /** A head, a title, a note, an absence. */
        OTHER
    }

    public BookCell {
        sources = List.copyOf(sources);
        rowSources = List.copyOf(rowSources);
    }

    /** Whether it tells a reader something that can be right or wrong. */
    public boolean says() {
        return kind == Kind.FIGURE || kind == Kind.STATEMENT || kind == Kind.COUNT;
    }

    /** The sheet and the cell: {@code 主要指标!D7}. */
    public String address() {
        return place.sheet() + "!" + place.reference();
    }
}
