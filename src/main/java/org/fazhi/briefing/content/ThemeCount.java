package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.extract.Finding;
import org.fazhi.settings.reading.Themes;

/**
 * In how many reports findings touch a theme; a report counts once, however often it says it.
 *
 * @param id of the theme
 * @param name as a leader reads it
 * @param docIds of the reports that touch it
 * @param findingIds that touch it
 */
public record ThemeCount(String id, String name, List<String> docIds, List<String> findingIds) {
    /** How many reports touch it. */
    public int reports() {
        return docIds.size();
    }

    /** The themes that at least one finding touches, in catalogue order. */
    public static List<ThemeCount> of(
            List<Themes.Theme> themes,
            List<Finding> findings,
            Function<Finding, List<String>> touched) {
        Map<String, Set<String>> reports = new HashMap<>();
        Map<String, List<String>> ids = new HashMap<>();
        for (Finding finding : findings) {
            for (String theme : touched.apply(finding)) {
                reports.computeIfAbsent(theme, id -> new LinkedHashSet<>()).add(finding.docId());
                ids.computeIfAbsent(theme, id -> new ArrayList<>()).add(finding.findingId());
            }
        }
        return themes.stream()
                .filter(theme -> reports.containsKey(theme.id()))
                .map(
                        theme ->
                                new ThemeCount(
                                        theme.id(),
                                        theme.name(),
                                        List.copyOf(reports.get(theme.id())),
                                        ids.get(theme.id())))
                .toList();
    }
}
