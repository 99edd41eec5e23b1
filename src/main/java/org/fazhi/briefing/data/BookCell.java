package org.fazhi.briefing.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * @param sources what it rests on: ids of observations and findings, or {@link #TOTAL} and the key
 *     of a row of {@code region_indicators}
 * @param rowSources what the other cells of its row rest on
 */
public record BookCell(
        CellPlace place,
        Kind kind,
        String table,
        String row,
        String column,
        String shown,
        @Nullable Double number,
        List<String> sources,
        List<String> rowSources) {
    /** Before the key of a row of {@code region_indicators}, which is no id of a passage. */
    public static final String TOTAL = "@";

    /** Behind such a key: the row's median is shown, not its value. */
    public static final String MEDIAN = "#median";

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

    /** The ids of observations and findings it rests on. */
    public List<String> passages() {
        return passages(sources);
    }

    /** The ids of observations and findings that the other cells of its row rest on. */
    public List<String> rowPassages() {
        return passages(rowSources);
    }

    private static List<String> passages(List<String> ids) {
        return ids.stream().filter(id -> !id.startsWith(TOTAL)).toList();
    }

    /** The key of the row of a table that it shows, with {@link #MEDIAN} for its median. */
    public Optional<String> total() {
        return sources.stream()
                .filter(id -> id.startsWith(TOTAL))
                .map(id -> id.substring(TOTAL.length()))
                .findFirst();
    }

    /** The sheet and the cell: {@code 主要指标!D7}. */
    public String address() {
        return place.sheet() + "!" + place.reference();
    }
}
