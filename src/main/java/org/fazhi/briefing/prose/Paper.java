package org.fazhi.briefing.prose;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.settings.briefing.papers.PaperPlace;
import org.jspecify.annotations.Nullable;

/**
 * A document before it is drawn.
 *
 * @param title as an office program lists it
 * @param lines words by their place; a paragraph whose only place is empty is left out
 * @param blocks paragraphs and tables by their place; a place without any is left out
 */
public record Paper(
        String title, Map<PaperPlace, String> lines, Map<PaperPlace, List<Block>> blocks) {
    public Paper {
        lines = Collections.unmodifiableMap(new EnumMap<>(lines));
        blocks = Collections.unmodifiableMap(new EnumMap<>(blocks));
    }

    /** What stands below one another in a document. */
    public sealed interface Block {}

    /** A heading of the first or second level, with its number. */
    public record Heading(int level, String text) implements Block {}

    /** The title of a table behind the text; it begins a page. */
    public record AnnexTitle(String text) implements Block {}

    /** A paragraph. */
    public record Text(List<Span> spans) implements Block {
        public Text {
            spans = List.copyOf(spans);
        }
    }

    /** What is said below a table. */
    public record Note(String text) implements Block {}

    /**
     * A table.
     *
     * @param shares of the width, a column each
     * @param head of each column; repeated on every page
     * @param rows from the top
     */
    public record Grid(List<Double> shares, List<String> head, List<GridRow> rows)
            implements Block {
        public Grid {
            shares = List.copyOf(shares);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param label of its first column; null where that of the row above goes on
     * @param cells of the other columns
     * @param source whether the last cell names a source, in smaller type
     */
    public record GridRow(@Nullable String label, List<Span> cells, boolean source) {
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A chart with a bar a label, from the top.
     *
     * @param title says what is found, with the unit
     * @param labels of the bars
     * @param values of the bars, not negative
     */
    public record Chart(String title, List<String> labels, List<Double> values) implements Block {
        public Chart {
            labels = List.copyOf(labels);
            values = List.copyOf(values);
        }
    }

    /**
     * Words of a paragraph.
     *
     * @param text the words
     * @param link where a click on them leads, or null
     * @param notes what stands below the page: where the figures of the words stand; empty for none
     */
    public record Span(String text, @Nullable Link link, List<Span> notes) {
        public Span {
            notes = List.copyOf(notes);
        }

        public static Span of(String text) {
            return new Span(text, null, List.of());
        }
    }

    /**
     * A cell of a workbook.
     *
     * @param file beside the document
     * @param sheet its sheet
     * @param cell such as {@code B7}
     */
    public record Link(String file, String sheet, String cell) {}
}
