package org.fazhi.settings.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * The subjects ({@code fields}), kinds of weakness ({@code natures}) and bearers ({@code holders})
 * by which findings and sections are sorted: {@code conf/themes.yaml}.
 *
 * @param fields subjects; also the domains of sections
 * @param natures kinds of weakness
 * @param holders whom a weakness is laid to
 * @param holderObjects what stands directly in front of a holder to whom something is done
 * @param holderAsides what stands directly behind one who is only spoken of beside (群众需求)
 * @param holderJoints what may stand between two names of one holder
 * @param holderAmounts behind people of whom there are only too few: whoever lacks them is meant
 * @param holderPairs what stands between two who should work together
 * @param holderTogether behind them, that they should
 * @param holderLeads what may stand before a holder at the beginning of a clause
 */
public record Themes(
        List<Theme> fields,
        List<Theme> natures,
        List<Theme> holders,
        Expression holderObjects,
        Expression holderAsides,
        Expression holderJoints,
        Expression holderAmounts,
        Expression holderPairs,
        Expression holderTogether,
        Expression holderLeads) {
    static final String FILE = "themes.yaml";

    /**
     * One entry.
     *
     * @param id stands in the tables
     * @param name as a leader reads it
     * @param about what belongs to it
     * @param words expressions over simplified text; each match in a section or plan speaks for the
     *     entry
     * @param point what speaks for the entry in the clause that states a point; empty for holders
     */
    public record Theme(
            String id, String name, String about, List<Expression> words, List<Weighed> point) {
        public Theme {
            point = point == null ? List.of() : List.copyOf(point);
        }
    }

    /**
     * Words that speak for an entry.
     *
     * @param weight how much each of their matches does, from 1
     * @param words an expression over simplified text
     */
    public record Weighed(int weight, Expression words) {}

    public static Themes parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        Themes themes = file.as(Themes.class);
        requireBounded(file, "fields", themes.fields);
        requireBounded(file, "natures", themes.natures);
        requireBounded(file, "holders", themes.holders);
        return themes;
    }

    private static void requireBounded(YamlFile file, String axis, List<Theme> entries) {
        for (int i = 0; i < entries.size(); i++) {
            List<Expression> words = entries.get(i).words();
            for (int j = 0; j < words.size(); j++) {
                file.requireBounded("/" + axis + "/" + i + "/words/" + j, words.get(j));
            }
            List<Weighed> point = entries.get(i).point();
            for (int j = 0; j < point.size(); j++) {
                file.requireBounded(
                        "/" + axis + "/" + i + "/point/" + j + "/words", point.get(j).words());
            }
        }
    }

    /** The name of a field, nature or holder; the id itself if there is none such. */
    public String name(String id) {
        return all().getOrDefault(id, id);
    }

    /** The ids of all fields. */
    public Set<String> fieldIds() {
        return fields.stream().map(Theme::id).collect(Collectors.toSet());
    }

    private Map<String, String> all() {
        return Stream.of(fields, natures, holders)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Theme::id, Theme::name, (first, second) -> first));
    }
}
