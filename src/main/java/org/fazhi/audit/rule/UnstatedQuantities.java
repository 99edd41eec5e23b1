package org.fazhi.audit.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.fazhi.audit.Check.Severity;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.settings.reading.FindingWords.UnstatedQuantity;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Indicators.Match;
import org.fazhi.text.Punctuation;

/**
 * 有问题无数据: a shortcoming that speaks of a quantity (败诉纠错率较高) which the report never states. What may
 * be stated counts as stated: no report is said to lack what it has.
 */
public final class UnstatedQuantities {
    /** The rule of these checks. */
    public static final String RULE = "quantity_not_stated";

    private static final int LONGEST = 30;

    private final FindingWords.Unstated words;
    private final Indicators catalogue;

    public UnstatedQuantities(FindingWords.Unstated words, Indicators catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** A note for every shortcoming that speaks of what the report does not state. */
    public void run(List<Finding> findings, List<Observation> observations, CheckCollector checks) {
        List<Observation> stated =
                observations.stream()
                        .filter(figure -> figure.role() != Observation.Role.TARGET)
                        .toList();
        Set<String> indicators =
                stated.stream()
                        .map(Observation::indicator)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(HashSet::new));
        for (Finding finding : findings) {
            if (finding.kind() == Finding.Kind.SHORTCOMING) {
                List<String> missing = missing(finding, stated, indicators);
                if (!missing.isEmpty()) {
                    checks.completeness(RULE, Severity.INFO, finding)
                            .word("words", String.join("”“", missing))
                            .add();
                }
            }
        }
    }

    /** The words that speak of quantities which are not stated, in the order of the text. */
    private List<String> missing(
            Finding finding, List<Observation> stated, Set<String> indicators) {
        String text = finding.text() + "。" + finding.detail();
        Map<Integer, String> missing = new TreeMap<>();
        for (UnstatedQuantity quantity : words.quantities()) {
            Matcher found = quantity.words().matcher(text);
            while (found.find()) {
                boolean judged =
                        words.judged().matcher(text).region(found.end(), text.length()).lookingAt();
                if (judged
                        && !states(quantity, found.group(UnstatedQuantity.ABOUT), stated)
                        && !isIndicator(found.group(), indicators)) {
                    missing.put(
                            found.start(), text.substring(found.start(), end(text, found.end())));
                }
            }
        }
        return missing.values().stream().distinct().toList();
    }

    private static boolean states(
            UnstatedQuantity quantity, String about, List<Observation> stated) {
        return stated.stream()
                .filter(
                        figure ->
                                quantity.units().isEmpty()
                                        || quantity.units().contains(figure.unit()))
                .anyMatch(figure -> figure.sentence().contains(about));
    }

    /** Whether the words name an indicator that the report states, itself or by its parts. */
    private boolean isIndicator(String name, Set<String> stated) {
        for (Indicator indicator : catalogue.indicators()) {
            boolean known =
                    stated.contains(indicator.id())
                            || indicator.rateOf() != null
                                    && stated.contains(indicator.rateOf().numerator())
                                    && indicator.rateOf().denominators().stream()
                                            .anyMatch(stated::contains);
            if (known && indicator.match().stream().anyMatch(match -> names(match, name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before a figure would be taken for the indicator. */
    private static boolean names(Match match, String name) {
        String phrase = name + "#";
        return match.subject().in(phrase) && (match.not() == null || !match.not().in(phrase));
    }

    /** The clause up to its end, or as much of it as a message bears. */
    private static int end(String text, int from) {
        return Punctuation.WORDS_END.first(text, from, Math.min(text.length(), from + LONGEST));
    }
}
