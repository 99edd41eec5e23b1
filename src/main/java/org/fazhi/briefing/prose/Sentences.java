package org.fazhi.briefing.prose;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.compare.highlights.Highlight;

/** The sentences of the overview of a book, by the ids of their patterns. */
final class Sentences {
    private final PaperSource source;
    private final List<Highlight> all;
    private final PlaceLists lists;

    Sentences(PaperSource source) {
        this.source = source;
        this.lists = source.lists();
        this.all =
                source.context().index().data().highlights().stream()
                        .filter(each -> each.regionCode().equals(source.plan().regionCode()))
                        .sorted(Comparator.comparingInt(Highlight::ordinal))
                        .toList();
    }

    /**
     * The sentences of these ids as one paragraph with one note, as far as its lines hold them, the
     * first in any case; none where none is there.
     */
    List<Block> paragraph(List<String> ids, int lines) {
        StringBuilder words = new StringBuilder();
        List<Placed> said = new ArrayList<>();
        for (String id : ids) {
            for (Highlight each : all) {
                Optional<Placed> placed =
                        id.equals(each.topic()) ? placed(each.sentence()) : Optional.empty();
                if (placed.isPresent()
                        && (said.isEmpty() || PaperLength.of(words + each.sentence()) <= lines)) {
                    said.add(placed.get());
                    words.append(each.sentence());
                }
            }
        }
        return said.isEmpty() ? List.of() : List.of(noted(said));
    }

    /** Sentences with one note. */
    Paper.Text noted(List<Placed> sentences) {
        return new Paper.Text(
                List.of(
                        source.noted(
                                sentences.stream().map(Placed::words).collect(joining()),
                                sentences.stream()
                                        .flatMap(each -> each.places().stream())
                                        .toList())));
    }

    /**
     * A sentence.
     *
     * @param places the rows in which its figures stand
     */
    record Placed(String words, List<CellPlace> places) {
        Placed {
            places = List.copyOf(places);
        }
    }

    /** A sentence with the row of the overview in which it stands; none where it does not. */
    private Optional<Placed> placed(String sentence) {
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
        return place.map(row -> new Placed(lists.shorten(sentence), List.of(row)));
    }
}
