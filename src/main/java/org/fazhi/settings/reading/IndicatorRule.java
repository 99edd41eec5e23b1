package org.fazhi.settings.reading;

import java.util.List;
import java.util.Optional;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.regex.Expression;

/**
 * What names an indicator. Its id stands with every figure that it named: {@code
 * reconsideration.received/2} is the second entry under {@code match} of that indicator in {@code
 * conf/indicators.yaml}; {@code litigation.head_appearance_rate/share} names the share of the
 * figure before it (占48.84%), by {@code share} in {@code conf/quantities.yaml}.
 *
 * @param subject the expression that is searched in the words around a figure
 * @param file with its folder
 * @param line from 1
 */
public record IndicatorRule(Expression subject, String file, int line) {
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
            return Optional.of(rule(settings, share, QuantityWords.FILE, "/" + SHARE));
        }
        List<Indicator> all = settings.indicators().indicators();
        int match = Integer.parseInt(way) - 1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(indicator) && match < all.get(i).match().size()) {
                Expression subject = all.get(i).match().get(match).subject();
                String at = "/indicators/" + i + "/match/" + match + "/subject";
                return Optional.of(rule(settings, subject, Indicators.FILE, at));
            }
        }
        return Optional.empty();
    }

    private static IndicatorRule rule(
            ReadingSettings settings, Expression subject, String file, String at) {
        int line = YamlFile.parse(settings.files(), file).line(at);
        return new IndicatorRule(subject, settings.files().folder() + "/" + file, line);
    }
}
