package org.fazhi.settings;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How regions and years are compared: {@code conf/comparison.yaml}.
 *
 * @param regionalDifference share from which a government's figure and the sum from below differ
 *     much
 * @param leastBase a smaller figure of last year makes no rate of change
 * @param medianMinimum reports that must state an indicator before a median is shown
 * @param breaks years from which definitions changed
 */
public record ComparisonSettings(
        double regionalDifference, double leastBase, int medianMinimum, List<Break> breaks)
        implements Serializable {
    static final String FILE = "comparison.yaml";

    /**
     * A change of definition.
     *
     * @param year the first year of the new definition
     * @param indicators beginnings of the ids it concerns
     * @param reason as a leader reads it
     */
    public record Break(int year, List<String> indicators, String reason) implements Serializable {}

    public ComparisonSettings {
        breaks = List.copyOf(breaks);
    }

    static ComparisonSettings parse(ConfFiles files, Indicators catalogue) {
        YamlFile file = YamlFile.parse(files, FILE);
        ComparisonSettings settings = file.as(ComparisonSettings.class);
        for (int i = 0; i < settings.breaks.size(); i++) {
            for (String beginning : settings.breaks.get(i).indicators()) {
                if (catalogue.byId().keySet().stream().noneMatch(id -> id.startsWith(beginning))) {
                    throw file.wrong(
                            "/breaks/" + i + "/indicators",
                            "no indicator begins with " + beginning,
                            "name some of indicators.yaml");
                }
            }
        }
        return settings;
    }

    /** The change of definition between a year and the one before it, if there is one. */
    public Optional<Break> breakAt(String indicator, int year) {
        return breaks.stream()
                .filter(each -> each.year() == year)
                .filter(each -> each.indicators().stream().anyMatch(indicator::startsWith))
                .findFirst();
    }
}
