package org.fazhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Role;
import org.fazhi.extract.figure.FigureBefore;
import org.fazhi.extract.figure.FigurePhrase;
import org.fazhi.extract.figure.FoundFigure;
import org.fazhi.extract.figure.IndicatorMatcher;
import org.fazhi.extract.figure.IndicatorMatcher.Decision;
import org.fazhi.extract.figure.OneBodysFigures;
import org.fazhi.extract.figure.PhraseReader;
import org.fazhi.extract.figure.RoleAndPeriod;
import org.fazhi.extract.figure.ScopeReader;
import org.fazhi.extract.figure.SubjectWords;
import org.fazhi.extract.figure.TopicMentions;
import org.fazhi.extract.figure.WayTrial;
import org.fazhi.extract.quantity.Quantity;
import org.fazhi.extract.quantity.QuantityReader;
import org.fazhi.extract.quantity.TableFigure;
import org.fazhi.extract.quantity.TableFigures;
import org.fazhi.extract.quantity.TableReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.regex.Expression;
import org.fazhi.settings.regex.ExpressionSet;
import org.fazhi.text.MappedText;
import org.fazhi.text.SentenceSplitter;
import org.fazhi.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Turns every quantity of a report into an {@link Observation}: what it counts, whose it is, of
 * what time, and, where it is one, the indicator of the catalogue.
 */
public final class ObservationReader {
    private final List<Indicators.Matter> matters;
    private final ExpressionSet matterWords;
    private final QuantityWords words;
    private final QuantityReader reader;
    private final PhraseReader phrases;
    private final IndicatorMatcher matcher;
    private final RoleAndPeriod roleAndPeriod;
    private final ScopeReader scopes;
    private final OneBodysFigures oneBodys;
    private final Expression softeners;
    private final Expression share;

    public ObservationReader(ReadingSettings settings) {
        matters = settings.indicators().matters();
        matterWords = new ExpressionSet(matters.stream().map(Indicators.Matter::words).toList());
        words = settings.quantities();
        reader = new QuantityReader(words);
        phrases = new PhraseReader(words);
        matcher = new IndicatorMatcher(settings.indicators(), words);
        roleAndPeriod = new RoleAndPeriod(settings.quantities());
        scopes = new ScopeReader(settings.quantities(), settings.indicators());
        oneBodys = new OneBodysFigures(settings.indicators(), words.ownArea());
        softeners = settings.findings().softeners();
        share = settings.quantities().share();
    }

    /** Is told of each figure what decided. */
    interface Witness {
        /**
         * @param mentioned the matters spoken of before it
         * @param rows what was made of it, one or two
         */
        void saw(
                Quantity figure,
                FigurePhrase phrase,
                Set<String> mentioned,
                List<Observation> rows);
    }

    /** Says of each indicator's ways what keeps them from naming a figure. */
    WayTrial ways(Indicators.Indicator indicator) {
        return new WayTrial(indicator, matcher);
    }

    /** All observations of a report, in order. */
    public List<Observation> read(Document document, Outline outline) {
        return read(document, outline, (figure, phrase, mentioned, rows) -> {});
    }

    List<Observation> read(Document document, Outline outline, Witness witness) {
        MappedText body = outline.body();
        String text = body.text();
        SourceText source = new SourceText(document.sourceText());
        TableFigures cells = TableReader.in(body, source, words);
        SentenceSplitter sentences =
                new SentenceSplitter(
                        text, cells.figures().stream().map(TableFigure::row).distinct().toList());
        TopicMentions mentions = new TopicMentions(matters, matterWords, text);
        List<Quantity> quantities = reader.read(text);
        List<FoundFigure> figures =
                FoundFigure.merged(quantities, phrases.around(text, quantities), cells, phrases);
        List<Observation> observations = new ArrayList<>();
        FigureBefore previous = null;
        for (FoundFigure found : figures) {
            Quantity figure = found.quantity();
            FigurePhrase phrase = found.phrase();
            int node = outline.at(figure.begin());
            Set<String> mentioned = mentions.before(found, outline, node);
            Section.ContentKind kind =
                    node < 0
                            ? Section.ContentKind.OTHER
                            : outline.nodes().get(node).section().kind();
            boolean together =
                    previous != null && sentences.begin(figure.begin()) <= previous.begin();
            FigureBefore before = together ? previous : null;
            Role role = role(text, found, kind, before);
            Period period = period(phrase, role, document, before);
            boolean wider =
                    roleAndPeriod.ofWiderArea(phrase, document)
                            || before != null && before.wider() && !roleAndPeriod.ofOwnArea(phrase);
            List<Decision> decisions =
                    wider
                                    || found.cell() != null && role != Role.LEVEL
                                    || roleAndPeriod.isRequired(text, figure)
                            ? List.of()
                            : decide(figure, phrase, mentioned, role, period, before).stream()
                                    .filter(d -> !oneBodys.has(phrase, document, d.indicator()))
                                    .toList();
            if (period == Period.CURRENT
                    && !matcher.isState(decisions)
                    && roleAndPeriod.isTotalOfYears(phrase, document.reportYear())) {
                period = Period.CUMULATIVE;
            }
            if (before != null && isExample(figure, phrase, role, decisions, before)) {
                role = Role.PART;
                decisions = List.of();
            }
            Set<String> unsaid = found.isNamed() ? Set.of() : mentioned;
            String subject = SubjectWords.of(phrase, unsaid, mentions, text, figure.begin());
            String inFront = scopes.inFront(phrase, before);
            String scope = scopes.of(phrase, inFront);
            int rows = Math.max(1, decisions.size());
            for (int ordinal = 0; ordinal < rows; ordinal++) {
                Decision decision = decisions.isEmpty() ? null : decisions.get(ordinal);
                String indicator = decision == null ? null : decision.indicator();
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
                                scopes.with(scope, phrase, indicator),
                                ordinal));
            }
            int made = observations.size();
            witness.saw(figure, phrase, mentioned, observations.subList(made - rows, made));
            previous =
                    new FigureBefore(
                            figure.begin(),
                            figure.value(),
                            figure.unit(),
                            role,
                            period,
                            decisions,
                            roleAndPeriod.compared(phrase),
                            wider,
                            isPlanned(phrase, role, before),
                            inFront,
                            before != null ? before.totals() : Map.of(),
                            before != null ? before.allWholes() : Set.of());
        }
        return observations;
    }

    /** What the figure says, as one of a list too: 拟废止3件、修改5件. */
    private Role role(
            String text,
            FoundFigure found,
            Section.ContentKind kind,
            @Nullable FigureBefore before) {
        if (found.isPart() || found.isChange()) {
            return found.isPart() ? Role.PART : Role.CHANGE;
        }
        Quantity figure = found.quantity();
        FigurePhrase phrase = found.phrase();
        Role role = roleAndPeriod.role(text, figure, phrase, kind);
        if (before == null || role != Role.LEVEL) {
            return role;
        }
        if (before.hasPart(phrase, figure)) {
            return Role.PART;
        }
        return before.planned() && FigureBefore.listed(phrase) ? Role.TARGET : role;
    }

    /**
     * Whether a list of intentions begins with the figure or goes on with it. One that stands last
     * in a list of deeds (废止3件、拟修改5件) says nothing of those behind it.
     */
    private static boolean isPlanned(
            FigurePhrase phrase, Role role, @Nullable FigureBefore before) {
        return role == Role.TARGET
                && (before == null || !FigureBefore.listed(phrase) || before.planned());
    }

    /** The time it speaks of: its own, or that of the figure before it. */
    private Period period(
            FigurePhrase phrase, Role role, Document document, @Nullable FigureBefore before) {
        if (before != null && role == Role.TO && before.role() == Role.FROM) {
            return Period.CURRENT;
        }
        if (before != null
                && !before.compared()
                && roleAndPeriod.inherits(phrase, role, before.period(), before.role())) {
            return before.period();
        }
        return roleAndPeriod.period(phrase, role, document.reportYear());
    }

    /** 普法活动120场，举办大型主题活动3场: an example of what the sentence has counted already. */
    private boolean isExample(
            Quantity figure,
            FigurePhrase phrase,
            Role role,
            List<Decision> decisions,
            FigureBefore before) {
        return role == Role.LEVEL
                && roleAndPeriod.isExample(phrase)
                && before.holdsMore(decisions, figure);
    }

    /**
     * The indicators of a figure; none of a change in percent. The end of a change counts what its
     * beginning does; a share (占比) is the rate of the figure before it; a part of a total that has
     * the indicator does not have it once more, unless it is this year's of several.
     */
    private List<Decision> decide(
            Quantity figure,
            FigurePhrase phrase,
            Set<String> mentioned,
            Role role,
            Period period,
            @Nullable FigureBefore previous) {
        boolean changeInPercent = role == Role.CHANGE && figure.unit().equals("%");
        if (changeInPercent
                || softeners.in(phrase.before())
                || roleAndPeriod.isNorm(phrase, figure)) {
            return List.of();
        }
        List<Decision> decisions = matcher.decide(phrase, figure.unit(), mentioned);
        if (previous == null) {
            return decisions;
        }
        boolean sameTime = previous.period() == period;
        if (role == Role.PART && sameTime && previous.holdsAny(decisions, phrase)) {
            return List.of();
        }
        boolean ofThem =
                role == Role.PART
                        && previous.period() == Period.CUMULATIVE
                        && period == Period.CURRENT
                        && phrase.before().isEmpty()
                        && figure.unit().equals(previous.unit());
        if (decisions.isEmpty() && ofThem) {
            return previous.decisions();
        }
        if (!decisions.isEmpty() || previous.decisions().isEmpty()) {
            return decisions;
        }
        if (role == Role.TO && previous.role() == Role.FROM) {
            return previous.decisions();
        }
        String rate = matcher.rateOf(previous.decisions().get(0).indicator());
        return rate != null && figure.unit().equals("%") && share.in(phrase.before())
                ? List.of(Decision.share(rate, phrase.words()))
                : decisions;
    }

    private static Observation observation(
            Document document,
            Outline outline,
            SourceText source,
            SentenceSplitter sentences,
            Quantity figure,
            int node,
            String subject,
            @Nullable Decision decision,
            Role role,
            Period period,
            @Nullable String scope,
            int ordinal) {
        MappedText body = outline.body();
        int begin = body.sourceBegin(figure.begin());
        int end = body.sourceEnd(figure.end());
        return ObservationBuilder.builder()
                .observationId(RowId.observation(document.docId(), begin, ordinal))
                .docId(document.docId())
                .sectionId(node < 0 ? null : outline.nodes().get(node).section().sectionId())
                .begin(begin)
                .end(end)
                .surface(source.between(begin, end))
                .value(figure.value().doubleValue())
                .unit(figure.unit())
                .qualifier(figure.qualifier())
                .valueHigh(figure.high() == null ? null : figure.high().doubleValue())
                .subject(subject)
                .indicator(decision == null ? null : decision.indicator())
                .scope(scope)
                .period(period)
                .role(role)
                .sentenceBegin(body.sourceBegin(sentences.begin(figure.begin())))
                .sentence(sentences.words(figure.begin()))
                .decidedBy(decision == null ? "" : decision.words())
                .rule(decision == null ? null : decision.rule())
                .build();
    }
}
