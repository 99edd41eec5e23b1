package org.fazhi.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.corpus.Document;
import org.fazhi.extract.IndicatorMatcher.Decision;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Role;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section;
import org.fazhi.settings.Expression;
import org.fazhi.settings.Indicators;
import org.fazhi.settings.Settings;
import org.fazhi.text.MappedText;

/**
 * Turns every quantity of a report into an {@link Observation}: what it counts, whose it is, of
 * what time, and, where it is one, the indicator of the catalogue.
 */
public final class ObservationReader {
    private static final int FAR = 160;

    private final List<Indicators.Matter> matters;
    private final QuantityReader quantities;
    private final Phrases phrases;
    private final IndicatorMatcher matcher;
    private final Circumstances circumstances;
    private final Expression softeners;
    private final Expression share;

    public ObservationReader(Settings settings) {
        matters = settings.indicators().matters();
        quantities = new QuantityReader(settings.quantities());
        phrases = new Phrases(settings.quantities());
        matcher = new IndicatorMatcher(settings);
        circumstances = new Circumstances(settings.quantities());
        softeners = settings.findings().softeners();
        share = settings.quantities().share();
    }

    /** All observations of a report, in order. */
    public List<Observation> read(Document document, Outline outline) {
        MappedText body = outline.body();
        String text = body.text();
        SourceText source = new SourceText(document.sourceText());
        Sentences sentences = new Sentences(text);
        Matters mentions = new Matters(matters, text);
        List<Quantity> figures = quantities.read(text);
        List<Phrase> around = phrases.around(text, figures);
        List<Observation> observations = new ArrayList<>();
        Read previous = null;
        for (int i = 0; i < figures.size(); i++) {
            Quantity figure = figures.get(i);
            Phrase phrase = around.get(i);
            int node = outline.at(figure.begin());
            Set<String> spokenOf = spokenOf(mentions, outline, node, figure);
            Section.Kind kind =
                    node < 0 ? Section.Kind.OTHER : outline.nodes().get(node).section().kind();
            Role role = circumstances.role(text, figure, phrase, kind);
            boolean together =
                    previous != null && sentences.begin(figure.begin()) <= previous.begin();
            if (together && role == Role.LEVEL && partOf(previous, phrase, figure)) {
                role = Role.PART;
            }
            boolean ends = together && role == Role.TO && previous.role() == Role.FROM;
            Period period =
                    ends
                            ? Period.CURRENT
                            : circumstances.period(phrase, role, document.reportYear());
            if (together
                    && !previous.compared()
                    && circumstances.inherits(phrase, role, previous.period(), previous.role())) {
                period = previous.period();
            }
            boolean wider =
                    circumstances.ofWiderArea(phrase, document)
                            || together && previous.wider() && !circumstances.ofOwnArea(phrase);
            List<Decision> decisions =
                    wider
                            ? List.of()
                            : decide(figure, phrase, spokenOf, role, together ? previous : null);
            String subject = Subjects.of(phrase, spokenOf, mentions, text, figure.begin());
            int rows = Math.max(1, decisions.size());
            for (int ordinal = 0; ordinal < rows; ordinal++) {
                Decision decision = decisions.isEmpty() ? null : decisions.get(ordinal);
                observations.add(
                        observation(
                                document,
                                outline,
                                source,
                                sentences,
                                figure,
                                node,
                                subject,
                                decision,
                                role,
                                period,
                                circumstances.scope(phrase),
                                ordinal));
            }
            previous =
                    new Read(
                            figure.begin(),
                            figure.unit(),
                            role,
                            period,
                            decisions,
                            circumstances.compared(phrase),
                            wider,
                            together ? previous.totals() : Set.of());
        }
        return observations;
    }

    /**
     * What was read of a figure, for the one behind it.
     *
     * @param begin position of its numeral
     * @param unit its measure word
     * @param role what it says
     * @param period the time it speaks of
     * @param decisions its indicators
     * @param compared whether it is only what another is held against
     * @param wider whether it is of a larger area than the reporting government's
     * @param before indicators of the figures in front of it in its sentence
     */
    private record Read(
            int begin,
            String unit,
            Role role,
            Period period,
            List<Decision> decisions,
            boolean compared,
            boolean wider,
            Set<String> before) {
        /** The indicators of the sentence so far. */
        Set<String> totals() {
            Set<String> totals = new HashSet<>(before);
            decisions.forEach(decision -> totals.add(decision.indicator()));
            return totals;
        }
    }

    /**
     * Whether a figure belongs to a total without 其中: next to one that does, or in brackets behind
     * the total (建议提案193件（人大建议100件、政协提案93件）).
     */
    private static boolean partOf(Read previous, Phrase phrase, Quantity figure) {
        String own = phrase.own();
        return own.startsWith("、") && previous.role() == Role.PART
                || own.startsWith("（") && own.length() > 1 && figure.unit().equals(previous.unit());
    }

    /**
     * The indicators of a figure; none of a change in percent. The end of a change counts what its
     * beginning does; a share (占比) is the rate of the figure before it; a part of a total that has
     * the indicator does not have it once more.
     */
    private List<Decision> decide(
            Quantity figure, Phrase phrase, Set<String> spokenOf, Role role, Read previous) {
        boolean changeInPercent = role == Role.CHANGE && figure.unit().equals("%");
        if (changeInPercent
                || softeners.in(phrase.before())
                || circumstances.isNorm(phrase, figure)) {
            return List.of();
        }
        List<Decision> decisions = matcher.decide(phrase, figure.unit(), spokenOf);
        if (previous == null) {
            return decisions;
        }
        if (role == Role.PART
                && decisions.stream()
                        .anyMatch(decision -> previous.totals().contains(decision.indicator()))) {
            return List.of();
        }
        if (!decisions.isEmpty() || previous.decisions().isEmpty()) {
            return decisions;
        }
        if (role == Role.TO && previous.role() == Role.FROM) {
            return previous.decisions();
        }
        String rate = matcher.rateOf(previous.decisions().get(0).indicator());
        boolean rated = rate != null && figure.unit().equals("%") && share.in(phrase.before());
        return rated ? List.of(new Decision(rate, phrase.words(), 0)) : decisions;
    }

    /**
     * The matters named last before the figure: in its paragraph, else in the headings above it.
     */
    private static Set<String> spokenOf(
            Matters mentions, Outline outline, int node, Quantity figure) {
        String text = outline.body().text();
        int section = node < 0 ? 0 : outline.nodes().get(node).begin();
        int stop = Math.max(section, figure.begin() - FAR);
        int floor = figure.begin();
        while (floor > stop && text.charAt(floor - 1) != '\n') {
            floor--;
        }
        Set<String> here = mentions.last(floor, figure.begin());
        for (int up = node; here.isEmpty() && up >= 0; up = outline.nodes().get(up).parent()) {
            Outline.Node above = outline.nodes().get(up);
            here = mentions.last(above.headingBegin(), above.headingEnd());
        }
        return here;
    }

    private static Observation observation(
            Document document,
            Outline outline,
            SourceText source,
            Sentences sentences,
            Quantity figure,
            int node,
            String subject,
            Decision decision,
            Role role,
            Period period,
            String scope,
            int ordinal) {
        MappedText body = outline.body();
        int begin = body.sourceBegin(figure.begin());
        int end = body.sourceEnd(figure.end());
        return new Observation(
                document.docId() + ":" + begin + ":" + ordinal,
                document.docId(),
                node < 0 ? null : outline.nodes().get(node).section().sectionId(),
                begin,
                end,
                source.between(begin, end),
                figure.value().doubleValue(),
                figure.unit(),
                figure.qualifier(),
                figure.high() == null ? null : figure.high().doubleValue(),
                subject,
                decision == null ? null : decision.indicator(),
                scope,
                period,
                role,
                body.sourceBegin(sentences.begin(figure.begin())),
                sentences.words(figure.begin()),
                decision == null ? "" : decision.words(),
                null,
                null);
    }
}
