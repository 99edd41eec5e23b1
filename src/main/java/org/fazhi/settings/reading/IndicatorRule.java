package org.fazhi.settings.reading;

import java.util.List;
import java.util.Optional;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.regex.Expression;

/**
 * What names an indicator. Its id stands with every figure that it named: {@code
 * reconsideration.received/2} is the second entry under {@code match} of that indicator in {@code
 * conf/indicators/}; {@code litigation.head_appearance_rate/share} names the share of the figure
 * before it (占48.84%), by {@code share} in {@code conf/quantities.yaml}.
 *
 * @param subject the expression that is searched in the words around a figure
 * @param written the same as the file writes it
 * @param file with its folder
 * @param line from 1
 */
public record IndicatorRule(Expression subject, String written, String file, int line) {
    private static final String SHARE = "share";

    /**
     * The id of a way to name an indicator.
     *
     * @param match its place among the indicator's ways, from 0
     */
    public static String id(String indicator, int match) {
        return indicator + "/" + (match + 1);
    }

    /** The id of the rule that a share is the rate of the figure before it. */
    public static String share(String rate) {
        return rate + "/" + SHARE;
    }

    /** The rule of an id as the settings have it now; none where they have no such rule. */
    public static Optional<IndicatorRule> of(ReadingSettings settings, String id) {
        int slash = id.lastIndexOf('/');
        String indicator = id.substring(0, slash);
        String way = id.substring(slash + 1);
        if (way.equals(SHARE)) {
            Expression share = settings.quantities().share();
            YamlFile file = YamlFile.parse(settings.files(), QuantityWords.FILE);
            return Optional.of(rule(settings, share, file, "/" + SHARE));
        }
        Indicator known = settings.indicators().byId().get(indicator);
        int match = Integer.parseInt(way) - 1;
        if (known == null || match >= known.match().size()) {
            return Optional.empty();
        }
        List<String> ofField =
                settings.indicators().indicators().stream()
                        .filter(each -> each.domain().equals(known.domain()))
                        .map(Indicator::id)
                        .toList();
        String at = "/indicators/" + ofField.indexOf(indicator) + "/match/" + match + "/subject";
        Expression subject = known.match().get(match).subject();
        return Optional.of(
                rule(settings, subject, IndicatorFiles.of(settings.files(), known.domain()), at));
    }

    private static IndicatorRule rule(
            ReadingSettings settings, Expression subject, YamlFile file, String at) {
        return new IndicatorRule(
                subject,
                file.text(at),
                settings.files().folder() + "/" + file.name(),
                file.line(at));
    }
}
