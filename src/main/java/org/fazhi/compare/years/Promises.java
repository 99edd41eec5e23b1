package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.compare.likeness.ContentWords;
import org.fazhi.compare.likeness.Meaning;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.text.Decimals;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;

/**
 * Plans of the year before beside what this year's report says to them: the strengths and honours,
 * and the figures in whose sentence the plan's own words come again. That a report is silent does
 * not mean that nothing was done.
 */
final class Promises implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ComparisonSettings comparison;
    private final ComparisonSettings.PromiseSettings settings;

    Promises(ComparisonSettings settings) {
        comparison = settings;
        this.settings = settings.promises();
    }

    /** A finding with the words of each of its sentences, alone and together with its point. */
    private record Claim(Finding finding, List<ContentWords> sentences, List<Said> said) {}

    /** A sentence of a finding. */
    private record Said(String findingId, ContentWords words, Meaning meaning) {}

    /** A figure with the words of what it counts. */
    private record Count(Observation figure, ContentWords subject) {}

    /** The words of the texts of two reports; several figures stand in one sentence. */
    private record Words(ComparisonSettings comparison, Map<String, ContentWords> known) {
        Words(ComparisonSettings comparison) {
            this(comparison, new HashMap<>());
        }

        ContentWords of(String text) {
            return known.computeIfAbsent(text, each -> ContentWords.of(each, comparison));
        }
    }

    /** What speaks to a plan, and how much. */
    private record Answer(String id, double similarity) {}

    /** Of one pair of reports: a row a plan. */
    List<Promise> of(SuccessiveReports years) {
        List<Finding> plans = SuccessiveReports.of(Finding.Kind.PLAN, years.before());
        if (plans.isEmpty()) {
            return List.of();
        }
        Words words = new Words(comparison);
        List<Claim> claims =
                years.now().stream()
                        .filter(
                                finding ->
                                        finding.kind() == Finding.Kind.STRENGTH
                                                || finding.kind() == Finding.Kind.HONOUR)
                        .map(finding -> claim(finding, words))
                        .toList();
        List<Count> counts =
                years.figuresNow().stream()
                        .filter(Promises::isResult)
                        .map(figure -> new Count(figure, words.of(figure.subject())))
                        .toList();
        return plans.stream().map(plan -> promise(years, plan, claims, counts, words)).toList();
    }

    /** Whether a figure tells what was done this year. */
    private static boolean isResult(Observation figure) {
        return figure.period() == Observation.Period.CURRENT
                && figure.role() != Observation.Role.TARGET
                && figure.role() != Observation.Role.FROM;
    }

    private static Claim claim(Finding finding, Words words) {
        List<String> details = sentences(finding.detail());
        return new Claim(
                finding,
                Stream.concat(
                                Stream.of(finding.text()),
                                details.stream()
                                        .flatMap(
                                                each ->
                                                        Stream.of(
                                                                each, finding.text() + "。" + each)))
                        .map(words::of)
                        .toList(),
                Stream.concat(Stream.of(finding.text()), details.stream())
                        .filter(sentence -> !sentence.isBlank())
                        .map(
                                sentence ->
                                        new Said(
                                                finding.findingId(),
                                                words.of(sentence),
                                                new Meaning(sentence)))
                        .toList());
    }

    private static List<String> sentences(String detail) {
        return Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS).split(detail);
    }

    private Promise promise(
            SuccessiveReports years,
            Finding plan,
            List<Claim> claims,
            List<Count> counts,
            Words known) {
        List<String> measures = measures(plan);
        List<Answer> findings =
                best(
                        measures.stream().flatMap(measure -> told(plan, measure, claims, known)),
                        settings.threshold());
        List<Answer> figures =
                best(
                        measures.stream().flatMap(measure -> counted(measure, counts, known)),
                        settings.figures());
        double most =
                Stream.concat(findings.stream(), figures.stream())
                        .mapToDouble(Answer::similarity)
                        .max()
                        .orElse(0);
        return new Promise(
                years.pair().regionCode(),
                years.pair().year(),
                plan.findingId(),
                figures.stream().map(Answer::id).toList(),
                findings.stream().map(Answer::id).toList(),
                most == 0 ? null : Double.valueOf(Decimals.rounded(most, 2)));
    }

    /** What a plan says that it will do: its own words, and each sentence below them. */
    private static List<String> measures(Finding plan) {
        return Stream.concat(Stream.of(plan.text()), sentences(plan.detail()).stream())
                .filter(measure -> !measure.isBlank())
                .toList();
    }

    private Stream<Answer> told(Finding plan, String measure, List<Claim> claims, Words known) {
        ContentWords words = known.of(measure);
        Map<String, Double> meanings = meanings(measure, words, claims);
        return claims.stream()
                .map(
                        claim ->
                                new Answer(
                                        claim.finding().findingId(),
                                        Math.max(
                                                similarity(plan, words, claim),
                                                meanings.getOrDefault(
                                                        claim.finding().findingId(), 0.0))));
    }

    private Stream<Answer> counted(String measure, List<Count> counts, Words known) {
        ContentWords words = known.of(measure);
        return counts.stream()
                .filter(count -> count.subject().sharesWords(words))
                .map(
                        count ->
                                new Answer(
                                        count.figure().observationId(),
                                        likeness(words, known.of(count.figure().sentence()))));
    }

    private double similarity(Finding plan, ContentWords words, Claim claim) {
        double cosine =
                claim.sentences().stream()
                        .mapToDouble(sentence -> likeness(words, sentence))
                        .max()
                        .orElse(0);
        return cosine == 0
                ? 0
                : settings.words() * Math.sqrt(cosine)
                        + settings.fields()
                                * FindingAgreement.overlap(plan.fields(), claim.finding().fields());
    }

    /**
     * By finding the likeness of what a plan and its nearest sentence mean, where it is enough
     * alone. Only the sentences nearest in words are read for what they mean, and none for a plan
     * that hardly has a word of its own: reading them all costs more than all else that is
     * compared.
     */
    private Map<String, Double> meanings(String measure, ContentWords words, List<Claim> claims) {
        if (words.pairs().size() < settings.pairs()) {
            return Map.of();
        }
        Meaning meaning = new Meaning(measure);
        Map<String, Double> meanings = new HashMap<>();
        claims.stream()
                .flatMap(claim -> claim.said().stream())
                .filter(said -> words.shared(said.words()) >= settings.near())
                .sorted(
                        Comparator.comparingInt((Said said) -> words.shared(said.words()))
                                .reversed())
                .limit(settings.read())
                .forEach(
                        said ->
                                meanings.merge(
                                        said.findingId(),
                                        meaning.cosine(said.meaning()),
                                        Math::max));
        meanings.values().removeIf(likeness -> likeness < settings.meaning());
        return meanings;
    }

    /** 0 where the two have hardly a word in common, however short they are. */
    private double likeness(ContentWords words, ContentWords sentence) {
        return words.shared(sentence) < settings.pairs() ? 0 : words.cosine(sentence);
    }

    private List<Answer> best(Stream<Answer> answers, double threshold) {
        Map<String, Double> byId = new LinkedHashMap<>();
        answers.filter(answer -> answer.similarity() >= threshold)
                .forEach(answer -> byId.merge(answer.id(), answer.similarity(), Math::max));
        return byId.entrySet().stream()
                .map(each -> new Answer(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(Answer::similarity).reversed())
                .limit(settings.most())
                .toList();
    }
}
