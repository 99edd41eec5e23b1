package org.fazhi.settings.reading;

import java.util.List;
import java.util.Optional;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Indicators.Match;
import org.fazhi.settings.regex.Expression;

/**
 * A way to name an indicator, as it stands in {@code conf/indicators.yaml}.
 *
 * @param subject the expression that is searched in the words around a figure
 * @param file with its folder
 * @param line from 1
 */
public record IndicatorRule(Expression subject, String file, int line) {
    /**
     * The rule by which words decide an indicator; none where the settings are no longer those that
     * decided, or where a share was named after what stands before it.
     *
     * @param indicator its id
     * @param words that decided, as {@code decided_by} has them
     */
    public static Optional<IndicatorRule> of(Settings settings, String indicator, String words) {
        List<Indicator> all = settings.indicators().indicators();
        for (int i = 0; i < all.size(); i++) {
            List<Match> ways = all.get(i).match();
            for (int j = 0; all.get(i).id().equals(indicator) && j < ways.size(); j++) {
                Match way = ways.get(j);
                if (way.subject().in(words) && (way.not() == null || !way.not().in(words))) {
                    return Optional.of(rule(settings.files(), way.subject(), i, j));
                }
            }
        }
        return Optional.empty();
    }

    private static IndicatorRule rule(ConfFiles files, Expression subject, int i, int j) {
        int line =
                YamlFile.parse(files, Indicators.FILE)
                        .line("/indicators/" + i + "/match/" + j + "/subject");
        return new IndicatorRule(subject, files.folder() + "/" + Indicators.FILE, line);
    }
}
