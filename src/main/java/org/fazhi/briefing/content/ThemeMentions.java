package org.fazhi.briefing.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.extract.Finding;
import org.fazhi.settings.reading.Themes;

/**
 * A theme of a book with what touches it.
 *
 * @param name as a leader reads it
 * @param count in how many of the book's reports that count it is touched
 * @param findings of these that touch it, by division code and place in the text
 */
public record ThemeMentions(String name, ThemeCount count, List<Finding> findings) {
    public String id() {
        return count.theme();
    }

    /** How many reports touch it. */
    public int reports() {
        return count.reports();
    }

    /** The reports that touch it, each once. */
    public List<String> docIds() {
        return findings.stream().map(Finding::docId).distinct().toList();
    }

    public List<String> findingIds() {
        return BookContext.ids(findings);
    }

    /** Whether it is a theme of the catalogue, not what belongs to none. */
    public boolean isSorted() {
        return !id().equals(ThemeCount.UNSORTED);
    }

    /**
     * What a chart shows: themes only. What belongs to none is no theme that its title could find
     * to be the most frequent.
     */
    public static List<ThemeMentions> sorted(List<ThemeMentions> counts) {
        return counts.stream().filter(ThemeMentions::isSorted).toList();
    }

    /** The themes that at least one finding of a book touches, in catalogue order; last, none. */
    public static List<ThemeMentions> of(
            BookContext context, Finding.Kind kind, ThemeCount.Axis axis) {
        Map<String, ThemeCount> counts = context.themeCounts().of(context.scopeCode(), kind, axis);
        List<Finding> findings = context.index().countedFindings(kind);
        Map<String, String> names = new LinkedHashMap<>();
        catalogue(context.themes(), axis).forEach(theme -> names.put(theme.id(), theme.name()));
        names.put(ThemeCount.UNSORTED, context.texts().frame().unsorted());
        return names.entrySet().stream()
                .filter(theme -> counts.containsKey(theme.getKey()))
                .map(
                        theme ->
                                new ThemeMentions(
                                        theme.getValue(),
                                        Objects.requireNonNull(counts.get(theme.getKey())),
                                        findings.stream()
                                                .filter(
                                                        each ->
                                                                axis.of(each)
                                                                        .contains(theme.getKey()))
                                                .toList()))
                .toList();
    }

    private static List<Themes.Theme> catalogue(Themes themes, ThemeCount.Axis axis) {
        return switch (axis) {
            case FIELD -> themes.fields();
            case NATURE -> themes.natures();
        };
    }
}
