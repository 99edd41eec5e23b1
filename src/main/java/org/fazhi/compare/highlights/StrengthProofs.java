package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Punctuation;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What of a report proves each of its strengths best: a change, what others granted, what it claims
 * as first, a figure. Whatever stands below a strength proves it: in its section where it is the
 * heading, else in its own words.
 */
public final class StrengthProofs {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> SHARES = Set.of("%", "个百分点", "百分点");

    /** A clause with fewer characters before its figure does not say what that counts. */
    private static final int LEAD = 5;

    /** And none of a change: 比上年同期增长 leaves open what has grown. */
    private static final int LEAD_OF_CHANGE = 12;

    /** From and to of one change stand no further apart, in code points. */
    private static final int ONE_CHANGE = 40;

    private final List<Finding> findings;
    private final Map<String, Section> sections;
    private final List<Observation> figures;

    /**
     * @param findings of one report
     * @param sections of the report
     * @param figures of the report
     * @param contradicted ids of figures that contradict others: they prove nothing
     */
    public StrengthProofs(
            List<Finding> findings,
            List<Section> sections,
            List<Observation> figures,
            Set<String> contradicted) {
        this.findings = findings.stream().sorted(Comparator.comparingInt(Finding::begin)).toList();
        this.sections =
                sections.stream()
                        .collect(
                                Collectors.toMap(
                                        Section::sectionId,
                                        Function.identity(),
                                        (one, same) -> one));
        this.figures =
                figures.stream()
                        .filter(figure -> !contradicted.contains(figure.observationId()))
                        .sorted(Comparator.comparingInt(Observation::begin))
                        .toList();
    }

    /** Every strength with its proof, those with the strongest first, then as in the text. */
    public List<StrengthProof> all() {
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.STRENGTH)
                .map(this::of)
                .sorted(Comparator.comparing(StrengthProof::kind))
                .toList();
    }

    /** How many figures stand below a strength. */
    public int figuresBelow(Finding strength) {
        return below(strength).size();
    }

    private StrengthProof of(Finding strength) {
        List<Observation> below = below(strength);
        List<Finding> honours = honours(strength);
        return change(strength, below)
                .or(
                        () ->
                                honour(
                                        strength,
                                        honours.stream().filter(Finding::isGranted).toList(),
                                        StrengthProof.Kind.HONOUR))
                .or(
                        () ->
                                honour(
                                        strength,
                                        honours.stream().filter(Finding::isClaimedFirst).toList(),
                                        StrengthProof.Kind.FIRST))
                .or(() -> figure(strength, below))
                .orElseGet(
                        () ->
                                new StrengthProof(
                                        strength,
                                        StrengthProof.Kind.NONE,
                                        "",
                                        null,
                                        List.of(),
                                        List.of()));
    }

    private List<Observation> below(Finding strength) {
        TextSpan reach = reach(strength);
        return figures.stream()
                .filter(figure -> figure.begin() >= reach.begin() && figure.end() <= reach.end())
                .toList();
    }

    private List<Finding> honours(Finding strength) {
        TextSpan reach = reach(strength);
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.HONOUR && finding.type() != null)
                .filter(honour -> honour.begin() >= reach.begin() && honour.end() <= reach.end())
                .sorted(
                        Comparator.comparing(
                                Finding::level, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private TextSpan reach(Finding strength) {
        Section section = sections.get(strength.sectionId());
        boolean heads =
                section != null
                        && !section.heading().isEmpty()
                        && section.begin() <= strength.begin()
                        && strength.text().startsWith(section.heading());
        return section == null || !heads
                ? new TextSpan(strength.begin(), strength.end())
                : new TextSpan(section.begin(), Math.max(section.end(), strength.end()));
    }

    private static Optional<StrengthProof> change(Finding strength, List<Observation> below) {
        for (Observation to : below) {
            if (to.role() != Observation.Role.TO) {
                continue;
            }
            for (Observation from : below) {
                int apart = to.begin() - from.end();
                if (from.role() == Observation.Role.FROM
                        && from.unit().equals(to.unit())
                        && apart >= 0
                        && apart <= ONE_CHANGE) {
                    List<Observation> both = List.of(from, to);
                    Optional<String> words = words(both);
                    if (words.isPresent()) {
                        return Optional.of(proof(strength, StrengthProof.Kind.CHANGE, words, both));
                    }
                }
            }
        }
        return below.stream()
                .filter(figure -> figure.role() == Observation.Role.CHANGE)
                .filter(figure -> SHARES.contains(figure.unit()))
                .map(figure -> List.of(figure))
                .filter(figure -> words(figure).isPresent())
                .findFirst()
                .map(figure -> proof(strength, StrengthProof.Kind.CHANGE, words(figure), figure));
    }

    private static Optional<StrengthProof> honour(
            Finding strength, List<Finding> honours, StrengthProof.Kind kind) {
        return honours.stream()
                .findFirst()
                .map(
                        honour ->
                                new StrengthProof(
                                        strength,
                                        kind,
                                        Punctuation.PAGE_CUTS.withoutLast(honour.text()),
                                        null,
                                        List.of(),
                                        List.of(honour.findingId())));
    }

    /** The first of the catalogue, else the first that is no plan. */
    private static Optional<StrengthProof> figure(Finding strength, List<Observation> below) {
        List<Observation> stated = new ArrayList<>(below);
        stated.removeIf(
                figure ->
                        figure.role() == Observation.Role.TARGET
                                || figure.period() == Observation.Period.PREVIOUS
                                || words(List.of(figure)).isEmpty());
        return stated.stream()
                .min(Comparator.comparing(figure -> figure.indicator() == null))
                .map(figure -> List.of(figure))
                .map(figure -> proof(strength, StrengthProof.Kind.FIGURE, words(figure), figure));
    }

    private static StrengthProof proof(
            Finding strength,
            StrengthProof.Kind kind,
            Optional<String> words,
            List<Observation> figures) {
        return new StrengthProof(
                strength,
                kind,
                words.orElse(""),
                gain(figures),
                figures.stream().map(Observation::observationId).toList(),
                List.of());
    }

    private static @Nullable Double gain(List<Observation> figures) {
        return figures.size() == 2 && figures.get(0).unit().equals("%")
                ? figures.get(1).value() - figures.get(0).value()
                : null;
    }

    /** The clauses of a sentence that hold the figures, with enough before to say what counts. */
    private static Optional<String> words(List<Observation> figures) {
        String sentence = figures.get(0).sentence();
        int from = sentence.indexOf(inSentence(figures.get(0)));
        String last = inSentence(figures.get(figures.size() - 1));
        int to = from < 0 ? -1 : sentence.indexOf(last, from);
        if (to < 0) {
            return Optional.empty();
        }
        int end = to + last.length();
        int lead = figures.get(0).role() == Observation.Role.CHANGE ? LEAD_OF_CHANGE : LEAD;
        List<TextSpan> clauses =
                ClauseSplitter.split(sentence, 0, sentence.length(), Punctuation.CLAUSE_ENDS);
        TextSpan first = null;
        TextSpan until = null;
        for (TextSpan clause : clauses) {
            if (first == null || begins(clause, from, lead)) {
                first = clause;
            }
            if (until == null && clause.end() >= end) {
                until = clause;
            }
        }
        return first == null || until == null || until.end() <= first.begin()
                ? Optional.empty()
                : Optional.of(sentence.substring(first.begin(), until.end()));
    }

    /** A figure as its sentence has it: a page may set spaces around its digits (400 余人次). */
    private static String inSentence(Observation figure) {
        return SPACES.matcher(CharacterFolding.fold(figure.surface()).text()).replaceAll("");
    }

    /** Whether a clause has enough before the figure; the last one that has begins the words. */
    private static boolean begins(TextSpan clause, int from, int lead) {
        return clause.begin() <= from && from - clause.begin() >= lead;
    }
}
