package org.fazhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.corpus.Document;
import org.fazhi.extract.IndicatorMatcher.Decision;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Role;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section;
import org.fazhi.settings.Indicators;
import org.fazhi.settings.Settings;
import org.fazhi.text.MappedText;

/**
 * Turns every quantity of a report into an {@link Observation}: what it counts, whose it is, of
 * what time, and, where it is one, the indicator of the catalogue.
 */
public final class ObservationReader {
    private static final int FAR = 160;
    private static final java.util.regex.Pattern SHARE =
            java.util.regex.Pattern.compile("^占(?:比|总数|全部)?");

    private final List<Indicators.Matter> matters;
    private final QuantityReader quantities;
    private final Phrases phrases;
    private final IndicatorMatcher matcher;
    private final Circumstances circumstances;

    public ObservationReader(Settings settings) {
        matters = settings.indicators().matters();
        quantities = new QuantityReader(settings.quantities());
        phrases = new Phrases(settings.quantities());
        matcher = new IndicatorMatcher(settings);
        circumstances = new Circumstances(settings.quantities());
    }

    /** All observations of a report, in order. */
    public List<Observation> read(Document document, Outline outline) {
        MappedText body = outline.body();
        String text = body.text();
        SourceText source = new SourceText(document.sourceText());
        Matters mentions = new Matters(matters, text);
        List<Quantity> figures = quantities.read(text);
        List<Observation> observations = new ArrayList<>();
        Phrase previous = null;
        String previousIndicator = null;
        for (int i = 0; i < figures.size(); i++) {
            Quantity figure = figures.get(i);
            Phrase phrase =
                    phrases.around(
                            text,
                            figure,
                            i == 0 ? null : figures.get(i - 1),
                            previous,
                            i + 1 < figures.size() ? figures.get(i + 1) : null);
            int node = outline.at(figure.begin());
            Set<String> spokenOf = spokenOf(mentions, outline, node, figure);
            List<Decision> decisions = matcher.decide(phrase, figure.unit(), spokenOf);
            if (decisions.isEmpty()
                    && previousIndicator != null
                    && SHARE.matcher(phrase.before()).lookingAt()) {
                String rate = matcher.rateOf(previousIndicator);
                decisions =
                        rate == null ? decisions : List.of(new Decision(rate, phrase.words(), 0));
            }
            Section.Kind kind =
                    node < 0 ? Section.Kind.OTHER : outline.nodes().get(node).section().kind();
            Role role = circumstances.role(text, figure, phrase, kind);
            Period period = circumstances.period(phrase, role, document.reportYear());
            String subject = Subjects.of(phrase, spokenOf, mentions, text, figure.begin());
            int rows = Math.max(1, decisions.size());
            for (int ordinal = 0; ordinal < rows; ordinal++) {
                Decision decision = decisions.isEmpty() ? null : decisions.get(ordinal);
                observations.add(
                        observation(
                                document,
                                outline,
                                source,
                                figure,
                                node,
                                subject,
                                decision,
                                role,
                                period,
                                circumstances.scope(phrase),
                                ordinal));
            }
            previous = phrase;
            previousIndicator = decisions.isEmpty() ? null : decisions.get(0).indicator();
        }
        return observations;
    }

    /**
     * The matters named last before the figure: in its paragraph, else in the headings above it.
     */
    private static Set<String> spokenOf(
            Matters mentions, Outline outline, int node, Quantity figure) {
        String text = outline.body().text();
        int line = text.lastIndexOf('\n', figure.begin()) + 1;
        int floor =
                node < 0
                        ? line
                        : Math.max(
                                Math.min(line, figure.begin()), outline.nodes().get(node).begin());
        floor = Math.max(floor, figure.begin() - FAR);
        Set<String> here = mentions.last(floor, Math.min(text.length(), figure.begin()));
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
        int sentenceBegin = Sentences.begin(body.text(), figure.begin());
        int sentenceEnd = Sentences.end(body.text(), figure.end());
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
                body.sourceBegin(sentenceBegin),
                body.text().substring(sentenceBegin, sentenceEnd),
                decision == null ? "" : decision.words(),
                null,
                null);
    }
}
