package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.EvidenceIndex;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Row;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.papers.PaperTexts;

/**
 * What a paper is made of: the book that it is handed in with, laid out.
 *
 * @param plan which book
 * @param context what its sheets are made of
 * @param sheets as they are laid out
 * @param evidence the passages that they rest on
 * @param evidenceRow the row, from 0, in which the passage of a number stands
 * @param texts what papers say
 */
public record PaperSource(
        BookPlan plan,
        BookContext context,
        List<Sheet> sheets,
        EvidenceIndex evidence,
        IntUnaryOperator evidenceRow,
        PaperTexts texts) {

    /** The name of the workbook, which lies beside the paper. */
    String workbook() {
        String path = plan.relativePath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How its lists of places are shortened. */
    PlaceLists lists() {
        return new PlaceLists(context.index());
    }

    /** Whether the book has a sheet. */
    boolean has(String sheet) {
        return sheets.stream().anyMatch(each -> each.name().equals(sheet));
    }

    /** The first row of a sheet whose cells fit. */
    Optional<CellPlace> row(String sheet, Predicate<List<Cell>> fits) {
        for (Sheet each : sheets) {
            List<Row> rows = each.name().equals(sheet) ? each.rows() : List.of();
            for (int i = 0; i < rows.size(); i++) {
                if (fits.test(rows.get(i).cells())) {
                    return Optional.of(new CellPlace(sheet, i, 0));
                }
            }
        }
        return Optional.empty();
    }

    /** The first row of a sheet that has a cell of these words. */
    Optional<CellPlace> row(String sheet, String words) {
        return row(
                sheet,
                cells ->
                        cells.stream()
                                .anyMatch(
                                        cell ->
                                                cell instanceof Cell.Words each
                                                        && each.text().equals(words)));
    }

    /** The row of these words as a reader finds it; nothing where there is none. */
    Paper.Span rowOf(String sheet, String words) {
        return row(sheet, words).map(this::said).orElseGet(() -> Paper.Span.of(""));
    }

    /** Where a finding stands: with its words where there is such a cell. */
    Optional<CellPlace> rowOf(Finding finding) {
        return evidence.places().getOrDefault(finding.findingId(), List.of()).stream()
                .filter(place -> !place.sheet().equals(SheetNames.DISTRICTS))
                .filter(place -> !place.sheet().equals(SheetNames.OVERVIEW))
                .findFirst();
    }

    /** Words with a note that names the row of their figures; without one where there is none. */
    Paper.Span noted(String words, Optional<CellPlace> place) {
        return noted(words, place.stream().toList());
    }

    /** The first place in each row. */
    private static Collection<CellPlace> rows(List<CellPlace> places) {
        Map<String, CellPlace> rows = new LinkedHashMap<>();
        places.forEach(place -> rows.putIfAbsent(place.sheet() + ' ' + place.row(), place));
        return rows.values();
    }

    /** Words with one note that names the rows of their figures, each once. */
    Paper.Span noted(String words, List<CellPlace> places) {
        List<Paper.Span> note = new ArrayList<>();
        String sheet = "";
        for (CellPlace place : rows(places)) {
            boolean same = place.sheet().equals(sheet);
            if (!same && !note.isEmpty()) {
                note.add(Paper.Span.of(texts.frame().betweenRows()));
            }
            note.add(
                    same
                            ? new Paper.Span(
                                    texts.frame().nextRow().with(place.row() + 1),
                                    link(place),
                                    List.of())
                            : said(place));
            sheet = place.sheet();
        }
        return new Paper.Span(words, null, note);
    }

    /** The cell of the workbook. */
    Paper.Link link(CellPlace place) {
        return new Paper.Link(workbook(), place.sheet(), place.reference());
    }

    /** A row as a reader finds it: “存在不足”第7行; a click leads there. */
    Paper.Span said(CellPlace place) {
        String row = texts.frame().row().with(place.sheet(), place.row() + 1);
        return new Paper.Span(row, link(place), List.of());
    }
}
