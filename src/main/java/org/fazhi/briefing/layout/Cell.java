package org.fazhi.briefing.layout;

import java.util.List;
import org.fazhi.briefing.data.CellPlace;
import org.jspecify.annotations.Nullable;

/** One cell before it is drawn. {@code sources} are ids of observations and findings. */
public sealed interface Cell {
    /** The ids it shows or rests on; a click leads to the first. */
    default List<String> sources() {
        return List.of();
    }

    /**
     * The key of the row of a table that a number over several reports shows, or null. It leads to
     * the parts without a passage for each of them.
     */
    default @Nullable String total() {
        return null;
    }

    /**
     * The ids that tell where it comes from, linked or not: a share of reports, the difference of
     * two figures rest on passages that stand beside them.
     */
    default List<String> basis() {
        return sources();
    }

    /** The same cell, with what it rests on without being linked to it. */
    default Cell resting(List<String> ids) {
        return this;
    }

    /** The sheet a click leads to where there are no sources, or null. */
    default @Nullable String sheet() {
        return null;
    }

    /**
     * Words: our own, or a report's. Only those with a sheet are a link: an office program that
     * turns a link into a field no longer wraps it, so that long text stays plain and its evidence
     * stands beside it.
     */
    record Words(
            String text,
            CellLook look,
            List<String> sources,
            @Nullable String sheet,
            List<String> basis)
            implements Cell {
        public Words {
            sources = List.copyOf(sources);
            basis = List.copyOf(basis);
        }

        public Words(String text, CellLook look, List<String> sources, @Nullable String sheet) {
            this(text, look, sources, sheet, sources);
        }

        @Override
        public Cell resting(List<String> ids) {
            return new Words(text, look, sources, sheet, ids);
        }
    }

    /** A number, with the Excel format that shows it. */
    record Numeric(
            double value,
            String format,
            List<String> sources,
            @Nullable String sheet,
            @Nullable String total,
            List<String> basis)
            implements Cell {
        public Numeric {
            sources = List.copyOf(sources);
            basis = List.copyOf(basis);
        }

        public Numeric(double value, String format, List<String> sources, @Nullable String sheet) {
            this(value, format, sources, sheet, null, sources);
        }

        /** The same number, with the row of a table that it shows. */
        public Numeric of(String row) {
            return new Numeric(value, format, sources, sheet, row, basis);
        }

        @Override
        public Cell resting(List<String> ids) {
            return new Numeric(value, format, sources, sheet, total, ids);
        }
    }

    /** No number, and why. */
    record Absent(Absence why, List<String> sources) implements Cell {
        public Absent {
            sources = List.copyOf(sources);
        }
    }

    /** The way to the evidence: 〔依据12〕. */
    record Evidence(List<String> sources) implements Cell {
        public Evidence {
            sources = List.copyOf(sources);
        }
    }

    /** The way back from the evidence to where a passage is used. */
    record Back(CellPlace place, String text) implements Cell {}

    /** A passage with the words that count set in bold, and what is numbered by it. */
    record Passage(String text, List<String> marked, List<String> sources) implements Cell {
        public Passage {
            marked = List.copyOf(marked);
            sources = List.copyOf(sources);
        }
    }

    /** Nothing, inside the frame of a table. */
    record Empty() implements Cell {}

    static Cell text(String text) {
        return new Words(text, CellLook.TEXT, List.of(), null);
    }

    static Cell text(String text, List<String> sources) {
        return new Words(text, CellLook.TEXT, sources, null);
    }

    /** Nothing, outside the frame of a table. */
    static Cell blank() {
        return new Words("", CellLook.SPACE, List.of(), null);
    }

    static Cell label(String text) {
        return new Words(text, CellLook.LABEL, List.of(), null);
    }

    static Cell centred(String text) {
        return new Words(text, CellLook.CENTRED, List.of(), null);
    }

    static Cell link(String text, String sheet) {
        return new Words(text, CellLook.CENTRED, List.of(), sheet);
    }

    static Cell count(long value) {
        return new Numeric(value, "#,##0", List.of(), null);
    }

    /** The evidence of another cell. */
    static Cell wayTo(Cell cell) {
        return cell.sources().isEmpty() ? centred("—") : new Evidence(cell.sources());
    }

    /** A share of reports in whole percent. */
    static Cell share(long part, long whole) {
        return whole == 0
                ? new Absent(Absence.NOT_APPLICABLE, List.of())
                : new Numeric((double) part / whole, "0%", List.of(), null);
    }
}
