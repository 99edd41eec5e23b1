package org.fazhi.topics.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fazhi.settings.analysis.TopicSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a word is a part of: a neighbour that stands beside it in all or nearly all of its places
 * belongs to its name, as 小 to 小作坊 and 交易 to 茶青交易. Of a word that stands in one place nobody knows;
 * it takes 小 and the like alone.
 */
final class WholeNames {
    private final TopicSettings.Telling settings;
    private final Segmenter segmenter;

    WholeNames(TopicSettings.Telling settings, Segmenter segmenter) {
        this.settings = settings;
        this.segmenter = segmenter;
    }

    /**
     * A place of a word.
     *
     * @param pieces of its sentence
     * @param at which of them it is
     */
    record Place(List<Piece> pieces, int at) {
        @Nullable Piece beside(int steps) {
            int beside = at + steps;
            return beside < 0 || beside >= pieces.size() ? null : pieces.get(beside);
        }
    }

    /** Where a word stands among pieces. */
    static List<Place> places(List<Piece> pieces, String word) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).text().equals(word)) {
                places.add(new Place(pieces, i));
            }
        }
        return places;
    }

    /** The name of a word that stands in these places; the word itself where it has no other. */
    String of(String word, List<Place> places) {
        if (places.size() == 1) {
            String before = common(places, -1, Piece::isSmallQuality);
            return before == null ? word : before + word;
        }
        String name = word;
        int left = -1;
        int right = 1;
        while (true) {
            String first = common(places, left, this::leads);
            String last = first == null ? common(places, right, this::ends) : null;
            String longer = first != null ? first + name : name + last;
            if (first == null && last == null || longer.length() > settings.longest()) {
                break;
            }
            name = longer;
            left -= first != null ? 1 : 0;
            right += last != null ? 1 : 0;
        }
        return segmenter.holdsGuarded(name) ? word : name;
    }

    private boolean leads(Piece piece) {
        return piece.mayLead() && !segmenter.isStop(piece.text());
    }

    private boolean ends(Piece piece) {
        return piece.mayEnd() && !segmenter.isStop(piece.text());
    }

    /** The piece that stands there in all or nearly all places, where it may. */
    private @Nullable String common(List<Place> places, int steps, Predicate<Piece> may) {
        Map<String, Integer> standing = new HashMap<>();
        for (Place place : places) {
            Piece piece = place.beside(steps);
            if (piece != null && may.test(piece)) {
                standing.merge(piece.text(), 1, Integer::sum);
            }
        }
        return standing.entrySet().stream()
                .filter(each -> each.getValue() >= settings.everywhere() * places.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
