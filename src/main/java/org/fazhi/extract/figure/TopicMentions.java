package org.fazhi.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.outline.Outline;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.regex.ExpressionSet;
import org.fazhi.text.TextSpan;

/**
 * Where a text speaks of which matter, so that a short clause (受理83件) can be understood from what
 * went before.
 */
public final class TopicMentions {
    private static final int FAR = 160;

    private record Mention(String matter, int begin, int end) {}

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, List<Mention>> byMatter = new HashMap<>();

    /**
     * Of a text.
     *
     * @param matters that may be spoken of
     * @param words of each of them
     */
    public TopicMentions(List<Indicators.Matter> matters, ExpressionSet words, String text) {
        words.forEach(
                text,
                (place, match) ->
                        mentions.add(
                                new Mention(matters.get(place).id(), match.start(), match.end())));
        mentions.sort(Comparator.comparingInt(Mention::end));
        for (Mention mention : mentions) {
            byMatter.computeIfAbsent(mention.matter(), key -> new ArrayList<>()).add(mention);
        }
    }

    /**
     * The matters named last before the figure: in its paragraph or table, else in the headings
     * above it.
     */
    public Set<String> before(FoundFigure found, Outline outline, int node) {
        String text = outline.body().text();
        int figure = found.quantity().begin();
        int section = node < 0 ? 0 : outline.nodes().get(node).begin();
        int stop = Math.max(section, figure - FAR);
        int floor = figure;
        while (floor > stop && text.charAt(floor - 1) != '\n') {
            floor--;
        }
        Set<String> here = Set.of();
        if (found.cell() != null) {
            floor = found.cell().tableBegin();
            List<TextSpan> names = found.cell().names();
            for (int i = names.size() - 1; i >= 0 && here.isEmpty(); i--) {
                here = last(names.get(i).begin(), names.get(i).end());
            }
            if (here.isEmpty() && !names.isEmpty()) {
                here = last(floor, floor + found.cell().title().length());
            }
        }
        here = here.isEmpty() ? last(floor, figure) : here;
        for (int up = node; here.isEmpty() && up >= 0; up = outline.nodes().get(up).parent()) {
            Outline.Node above = outline.nodes().get(up);
            here = last(above.headingBegin(), above.headingEnd());
        }
        return here;
    }

    /**
     * The matters named last between two positions: several if their names end at the same place.
     */
    Set<String> last(int from, int to) {
        Set<String> last = new HashSet<>();
        int end = -1;
        for (int i = upTo(mentions, to) - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.begin() < from) {
                if (mention.end() <= from) {
                    break;
                }
                continue;
            }
            if (end >= 0 && mention.end() != end) {
                break;
            }
            end = mention.end();
            last.add(mention.matter());
        }
        return last;
    }

    /** The words with which a matter was named last before a position, or the empty text. */
    String words(String text, String matter, int to) {
        List<Mention> named = byMatter.getOrDefault(matter, List.of());
        int before = upTo(named, to);
        if (before == 0) {
            return "";
        }
        Mention last = named.get(before - 1);
        return text.substring(last.begin(), last.end());
    }

    /** How many of them end at or before a position. */
    private static int upTo(List<Mention> mentions, int to) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() <= to) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
