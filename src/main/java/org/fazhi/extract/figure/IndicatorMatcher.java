package org.fazhi.extract.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.IndicatorRule;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Indicators.IndicatorKind;
import org.fazhi.settings.reading.Indicators.Match;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.settings.regex.Expression;
import org.fazhi.settings.regex.ExpressionSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which indicator of the catalogue a figure is, from the words around it. The longest
 * fitting words win; a figure that two names share (办复率及满意率均为100%) is both.
 */
public final class IndicatorMatcher {
    private static final String PERCENT = "%";
    private static final String MONEY = "元";
    private static final Pattern NAMES = Pattern.compile("(?<=[率度量])(?:以及|[、和及与])");

    private final List<Indicator> indicators;
    private final Expression sharedNames;
    private final QuantityWords quantities;
    private final Map<String, String> rateOfNumerator = new HashMap<>();
    private final Set<String> states = new HashSet<>();
    private final List<Indicators.Matter> matterWords;
    private final List<Way> ways = new ArrayList<>();
    private final ExpressionSet subjects;

    /** By measure word: the ways, by their places, that a figure with it may be named in. */
    private final Map<String, BitSet> ofUnit = new ConcurrentHashMap<>();

    /** A way to name an indicator, and the id of its rule; those of one stand together. */
    private record Way(Indicator indicator, Match match, String rule) {}

    /**
     * An indicator and why.
     *
     * @param indicator its id
     * @param words that decided
     * @param nameBegin where they begin in the phrase
     * @param rule id of the rule, see {@link IndicatorRule}
     */
    public record Decision(String indicator, String words, int nameBegin, String rule) {
        /** A share (占比): the rate of the figure before it. */
        public static Decision share(String rate, String words) {
            return new Decision(rate, words, 0, IndicatorRule.share(rate));
        }
    }

    public IndicatorMatcher(Indicators catalogue, QuantityWords quantities) {
        indicators = catalogue.indicators();
        sharedNames = quantities.sharedNames();
        this.quantities = quantities;
        matterWords = catalogue.matters();
        for (Indicator indicator : indicators) {
            if (indicator.kind() == IndicatorKind.STOCK) {
                states.add(indicator.id());
            }
            if (indicator.rateOf() != null) {
                rateOfNumerator.put(indicator.rateOf().numerator(), indicator.id());
            }
            for (int i = 0; i < indicator.match().size(); i++) {
                Match match = indicator.match().get(i);
                ways.add(new Way(indicator, match, IndicatorRule.id(indicator.id(), i)));
            }
        }
        subjects = new ExpressionSet(ways.stream().map(way -> way.match().subject()).toList());
    }

    /** The measure word that stands for all that mean the same. */
    String fold(String unit) {
        return quantities.folded(unit);
    }

    /**
     * What the figure is: none, one, or two indicators where names share it; the first name first.
     */
    public List<Decision> decide(FigurePhrase phrase, String unit, Set<String> matters) {
        List<Decision> decisions = decide(phrase.words(), phrase, unit, matters);
        boolean moves = !phrase.after().isEmpty() && fold(unit).equals(quantities.happeningUnit());
        if (decisions.isEmpty() && moves) {
            decisions = decide(phrase.wordsWithFigureLast(), phrase, unit, matters);
        }
        boolean named = phrase.earlier().isEmpty() || phrase.earlier().equals(phrase.before());
        return decisions.isEmpty() && !named
                ? decide(phrase.wordsWithEarlier(), phrase, unit, matters)
                : decisions;
    }

    private List<Decision> decide(
            String words, FigurePhrase phrase, String unit, Set<String> matters) {
        List<Decision> fitting = fitting(words, phrase, unit, matters);
        if (sharedNames.in(words)) {
            return ofEach(words, fitting, phrase, unit, matters);
        }
        if (fitting.size() < 2) {
            return fitting;
        }
        fitting.sort(
                Comparator.comparingInt((Decision decision) -> decision.words().length())
                        .reversed());
        return fitting.subList(0, 1);
    }

    /**
     * Those of each of the names that share a figure: what is said of one (编目覆盖率) says nothing of
     * the others.
     *
     * @param whole those that fit the words as they stand
     */
    private List<Decision> ofEach(
            String words,
            List<Decision> whole,
            FigurePhrase phrase,
            String unit,
            Set<String> matters) {
        List<Decision> found = new ArrayList<>(whole);
        int figure = words.indexOf(FigurePhrase.FIGURE);
        int begin = 0;
        for (String name : NAMES.split(words.substring(0, figure))) {
            String alone = name + FigurePhrase.FIGURE;
            Set<String> own = new HashSet<>();
            for (Indicators.Matter matter : matterWords) {
                if (matter.words().in(name)) {
                    own.add(matter.id());
                }
            }
            Decision best = null;
            for (Decision decision : fitting(alone, phrase, unit, own.isEmpty() ? matters : own)) {
                boolean longer = best == null || decision.words().length() > best.words().length();
                best = longer ? decision : best;
            }
            String indicator = best == null ? "" : best.indicator();
            if (best != null && found.stream().noneMatch(d -> d.indicator().equals(indicator))) {
                found.add(
                        new Decision(
                                indicator, best.words(), begin + best.nameBegin(), best.rule()));
            }
            begin = words.indexOf(name, begin) + name.length();
        }
        found.sort(Comparator.comparingInt(Decision::nameBegin));
        return found.subList(0, Math.min(2, found.size()));
    }

    /**
     * The rate whose numerator is the given indicator: for 占比48.84% behind it; null if there is
     * none.
     */
    public @Nullable String rateOf(String numerator) {
        return rateOfNumerator.get(numerator);
    }

    /** Whether they say how much there is, not what a year brought. */
    public boolean isState(List<Decision> decisions) {
        return decisions.stream().anyMatch(decision -> states.contains(decision.indicator()));
    }

    static boolean dimensionFits(Indicator indicator, String unit) {
        return switch (indicator.kind()) {
            case RATE -> unit.equals(PERCENT);
            case AMOUNT -> unit.equals(MONEY);
            case FLOW, STOCK -> !unit.equals(PERCENT) && !unit.equals(MONEY) && !unit.equals("百分点");
        };
    }

    /** Of each indicator the first way that fits, in the order of the catalogue. */
    private List<Decision> fitting(
            String words, FigurePhrase phrase, String unit, Set<String> matters) {
        List<Decision> fitting = new ArrayList<>();
        BitSet candidates = subjects.candidates(words);
        candidates.and(ofUnit.computeIfAbsent(unit, this::ofUnit));
        Indicator decided = null;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Way way = ways.get(i);
            Decision decision =
                    way.indicator() == decided ? null : decide(way, words, phrase, matters);
            if (decision != null) {
                decided = way.indicator();
                fitting.add(decision);
            }
        }
        return fitting;
    }

    private BitSet ofUnit(String unit) {
        BitSet fitting = new BitSet(ways.size());
        for (int i = 0; i < ways.size(); i++) {
            Indicator indicator = ways.get(i).indicator();
            boolean unitFits =
                    indicator.kind() == IndicatorKind.RATE || unitFits(ways.get(i).match(), unit);
            fitting.set(i, unitFits && dimensionFits(indicator, unit));
        }
        return fitting;
    }

    private static @Nullable Decision decide(
            Way way, String words, FigurePhrase phrase, Set<String> matters) {
        Match match = way.match();
        if (match.matter() != null && !matters.contains(match.matter())) {
            return null;
        }
        Matcher subject = match.subject().first(words);
        if (subject == null
                || match.not() != null && match.not().in(words)
                || match.context() != null && !match.context().in(phrase.sentenceBefore() + words)
                || match.ahead() != null && !match.ahead().in(phrase.ahead())
                || match.unless() != null && match.unless().in(phrase.sentenceBefore())) {
            return null;
        }
        return new Decision(way.indicator().id(), subject.group(), subject.start(), way.rule());
    }

    boolean unitFits(Match match, String unit) {
        if (match.units().isEmpty()) {
            return true;
        }
        String folded = fold(unit);
        for (String allowed : match.units()) {
            if (allowed.equals(unit) || fold(allowed).equals(folded)) {
                return true;
            }
        }
        return false;
    }
}
