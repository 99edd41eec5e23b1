package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.briefing.prose.Paper.Span;
import org.fazhi.compare.highlights.Highlight;

/** The sentences of the overview of a book, by the ids of their patterns. */
final class Sentences {
    private final PaperSource source;
    private final List<Highlight> all;

    Sentences(PaperSource source) {
        this.source = source;
        this.all =
                source.context().index().data().highlights().stream()
                        .filter(each -> each.regionCode().equals(source.plan().regionCode()))
                        .sorted(Comparator.comparingInt(Highlight::ordinal))
                        .toList();
    }

    /** The sentences of these ids, in their order, as one paragraph; none where none is there. */
    List<Block> paragraph(List<String> ids) {
        List<Span> spans = new ArrayList<>();
        for (String id : ids) {
            for (Highlight each : all) {
                if (id.equals(each.topic())) {
                    span(each.sentence()).ifPresent(spans::add);
                }
            }
        }
        return spans.isEmpty() ? List.of() : List.of(new Paper.Text(spans));
    }

    /** A sentence with the row of the overview in which it stands; none where it does not. */
    private Optional<Span> span(String sentence) {
        Optional<CellPlace> place =
                source.row(
                        SheetNames.OVERVIEW,
                        cells ->
                                cells.stream()
                                        .anyMatch(
                                                cell ->
                                                        cell instanceof Cell.Words words
                                                                && words.text()
                                                                        .contains(sentence)));
        return place.map(row -> source.noted(sentence, place));
    }
}
