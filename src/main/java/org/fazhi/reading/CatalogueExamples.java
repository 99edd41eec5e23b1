package org.fazhi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fazhi.extract.Observation;
import org.fazhi.extract.SentenceTrial;
import org.fazhi.extract.SentenceTrial.Figure;
import org.fazhi.settings.reading.CatalogueLines;
import org.fazhi.settings.reading.IndicatorRule;
import org.fazhi.settings.reading.Indicators.Examples;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the examples of the indicator catalogue: what must be an indicator is one, what must not is
 * none.
 */
public final class CatalogueExamples {
    private final ReadingSettings settings;
    private final SentenceTrial trial;
    private final CatalogueLines lines;
    private final List<Failure> failures = new ArrayList<>();
    private int read;

    /**
     * An example that is not what it says.
     *
     * @param place file and line
     * @param indicator whose example it is
     * @param sentence the example
     * @param problem what was read instead
     */
    public record Failure(String place, String indicator, String sentence, String problem) {
        @Override
        public String toString() {
            return place + ": " + indicator + ": " + sentence + ": " + problem;
        }
    }

    /**
     * What became of all examples.
     *
     * @param read how many there are
     */
    public record Outcome(int read, List<Failure> failures) {}

    private CatalogueExamples(ReadingSettings settings) {
        this.settings = settings;
        trial = new SentenceTrial(settings);
        lines = new CatalogueLines(settings);
    }

    /** Reads all examples of the settings. */
    public static Outcome of(ReadingSettings settings) {
        return new CatalogueExamples(settings).read();
    }

    private Outcome read() {
        Map<String, Integer> inFile = new HashMap<>();
        for (Indicator indicator : settings.indicators().indicators()) {
            int place = inFile.merge(indicator.domain(), 1, Integer::sum) - 1;
            String at = "/indicators/" + place;
            check(indicator, null, indicator.examples(), at);
            for (int i = 0; i < indicator.match().size(); i++) {
                String rule = IndicatorRule.id(indicator.id(), i);
                check(indicator, rule, indicator.match().get(i).examples(), at + "/match/" + i);
            }
        }
        return new Outcome(read, failures);
    }

    private void check(Indicator indicator, @Nullable String rule, Examples examples, String at) {
        for (int i = 0; i < examples.is().size(); i++) {
            String sentence = examples.is().get(i);
            is(indicator, rule, sentence, at + "/examples/is/" + i);
        }
        for (int i = 0; i < examples.isNot().size(); i++) {
            String sentence = examples.isNot().get(i);
            isNot(indicator, rule, sentence, at + "/examples/is_not/" + i);
        }
    }

    private void is(Indicator indicator, @Nullable String rule, String sentence, String at) {
        List<Figure> meant = meant(sentence, indicator);
        boolean marked = meant.stream().anyMatch(Figure::marked);
        boolean right =
                marked
                        ? meant.stream().allMatch(figure -> isOne(figure, indicator, rule))
                        : meant.stream().anyMatch(figure -> isOne(figure, indicator, rule));
        if (!right) {
            fail(indicator, sentence, at, "must be it, but is not: " + instead(meant, indicator));
        }
    }

    private void isNot(Indicator indicator, @Nullable String rule, String sentence, String at) {
        for (Figure figure : meant(sentence, indicator)) {
            if (isOne(figure, indicator, rule)) {
                String by = Objects.requireNonNull(figure.as(indicator.id())).rule();
                fail(
                        indicator,
                        sentence,
                        at,
                        "must not be it, but “"
                                + figure.words()
                                + "” is, by "
                                + lines.named(Objects.requireNonNull(by)));
            }
        }
    }

    /** The figures in brackets; all where none is. */
    private List<Figure> meant(String sentence, Indicator indicator) {
        read++;
        List<Figure> figures = trial.of(sentence, indicator.id());
        List<Figure> marked = figures.stream().filter(Figure::marked).toList();
        return marked.isEmpty() ? figures : marked;
    }

    private static boolean isOne(Figure figure, Indicator indicator, @Nullable String rule) {
        Observation row = figure.as(indicator.id());
        return row != null && row.counts() && (rule == null || rule.equals(row.rule()));
    }

    private String instead(List<Figure> meant, Indicator indicator) {
        if (meant.isEmpty()) {
            return "there is no figure in it";
        }
        return meant.stream()
                .map(figure -> "“" + figure.words() + "” is " + read(figure, indicator))
                .collect(Collectors.joining("; "));
    }

    private String read(Figure figure, Indicator indicator) {
        Observation own = figure.as(indicator.id());
        if (own != null && !own.counts()) {
            return "it, but does not count: "
                    + own.period().name().toLowerCase(java.util.Locale.ROOT)
                    + ", "
                    + own.role().name().toLowerCase(java.util.Locale.ROOT);
        }
        Observation row = own != null ? own : figure.rows().get(0);
        if (row.rule() != null) {
            return row.indicator() + ", by " + lines.named(row.rule());
        }
        if (figure.nearest().isEmpty() || figure.nearest().get(0).near() == 0) {
            return "no indicator, and no subject of " + indicator.id() + " stands in these words";
        }
        SentenceTrial.Way nearest = figure.nearest().get(0);
        String obstacle = nearest.obstacle();
        return "no indicator; the nearest rule is "
                + lines.named(nearest.rule())
                + ": "
                + (obstacle == null
                        ? "it fits, but the figure is a change, a norm or of some only (个别, 部分)"
                        : obstacle);
    }

    private void fail(Indicator indicator, String sentence, String at, String problem) {
        failures.add(
                new Failure(lines.of(indicator.domain(), at), indicator.id(), sentence, problem));
    }
}
