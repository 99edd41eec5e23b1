package org.fazhi.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The subjects ({@code fields}), kinds of weakness ({@code natures}) and bearers ({@code holders})
 * by which findings and sections are sorted: {@code conf/themes.yaml}.
 *
 * @param fields subjects; also the domains of sections
 * @param natures kinds of weakness
 * @param holders whom a weakness is laid to
 */
public record Themes(List<Theme> fields, List<Theme> natures, List<Theme> holders) {
    static final String FILE = "themes.yaml";

    /**
     * One entry.
     *
     * @param id stands in the tables
     * @param name as a leader reads it
     * @param about what belongs to it
     * @param words regular expressions over simplified text; a longer match weighs more
     */
    public record Theme(String id, String name, String about, List<String> words) {}

    static Themes parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        Themes themes = file.as(Themes.class);
        Patterns.compileAll(file, "/fields", themes.fields);
        Patterns.compileAll(file, "/natures", themes.natures);
        Patterns.compileAll(file, "/holders", themes.holders);
        return themes;
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
        return java.util.stream.Stream.of(fields, natures, holders)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Theme::id, Theme::name, (first, second) -> first));
    }

    private static final class Patterns {
        static void compileAll(YamlFile file, String pointer, List<Theme> themes) {
            Function<Integer, String> at = i -> pointer + "/" + i;
            for (int i = 0; i < themes.size(); i++) {
                for (int j = 0; j < themes.get(i).words().size(); j++) {
                    try {
                        java.util.regex.Pattern.compile(themes.get(i).words().get(j));
                    } catch (java.util.regex.PatternSyntaxException e) {
                        throw file.wrong(
                                at.apply(i) + "/words/" + j, e.getMessage(), "mend the expression");
                    }
                }
            }
        }
    }
}
