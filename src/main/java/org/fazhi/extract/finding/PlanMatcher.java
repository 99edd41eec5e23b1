package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.text.CharacterPairs;
import org.fazhi.text.Decimals;
import org.fazhi.text.Punctuation;

/**
 * Which plan answers which shortcoming: by shared words (cosine of character pairs), fields and
 * natures. Where they share no field, the pairs that few points have must be alike: 法治 and 能力 stand
 * in every plan. Measures that stand below a shortcoming answer it, whatever their words.
 */
public final class PlanMatcher {
    /** More points than any report has; nobody could say which answers which. */
    private static final int MOST = 500;

    /** An item of more than this admits too much for all of it to be answered by what follows. */
    private static final int MOST_OF_ITEM = 2;

    private final FindingWords.Answers weights;

    public PlanMatcher(FindingWords.Answers weights) {
        this.weights = weights;
    }

    /** A shortcoming and how often its pairs of characters stand in it. */
    private record Weak(Finding finding, Map<String, Integer> pairs) {}

    /**
     * The findings, plans with the shortcomings they answer: measures below a shortcoming that one,
     * other plans at least their best one, if any.
     */
    public List<Finding> linked(
            List<Finding> findings, ThemeClassifier classifier, Outline outline) {
        long plans =
                findings.stream().filter(finding -> finding.kind() == Finding.Kind.PLAN).count();
        List<Finding> weak =
                findings.stream()
                        .filter(finding -> finding.kind() == Finding.Kind.SHORTCOMING)
                        .toList();
        if (weak.isEmpty() || weak.size() > MOST || plans > MOST) {
            return findings;
        }
        List<Weak> shortcomings =
                weak.stream()
                        .map(
                                finding ->
                                        new Weak(
                                                finding,
                                                CharacterPairs.counted(
                                                        finding.text() + finding.detail())))
                        .toList();
        Map<String, Double> rarity = rarity(findings);
        Map<String, String> items = itemsAbove(outline);
        List<Finding> linked = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.kind() != Finding.Kind.PLAN) {
                linked.add(finding);
                continue;
            }
            String item = items.get(finding.sectionId());
            List<Weak> own =
                    shortcomings.stream()
                            .filter(each -> each.finding().sectionId().equals(item))
                            .toList();
            boolean below = !own.isEmpty() && own.size() <= MOST_OF_ITEM;
            linked.add(link(finding, below ? own : shortcomings, below, rarity, classifier));
        }
        return linked;
    }

    /** The item of shortcomings that each section of plans stands in, by their ids. */
    private static Map<String, String> itemsAbove(Outline outline) {
        Map<String, String> items = new HashMap<>();
        for (Outline.Node node : outline.nodes()) {
            Outline.Node up = node;
            while (up.section().kind() == ContentKind.PLAN && up.parent() >= 0) {
                up = outline.nodes().get(up.parent());
            }
            if (up != node && up.section().kind() == ContentKind.SHORTCOMINGS) {
                items.put(node.section().sectionId(), up.section().sectionId());
            }
        }
        return items;
    }

    /** How much a pair says: the fewer plans and shortcomings have it, the more. */
    private static Map<String, Double> rarity(List<Finding> findings) {
        Map<String, Integer> points = new HashMap<>();
        int all = 0;
        for (Finding finding : findings) {
            if (finding.kind() == Finding.Kind.PLAN || finding.kind() == Finding.Kind.SHORTCOMING) {
                all++;
                CharacterPairs.counted(finding.text() + finding.detail())
                        .keySet()
                        .forEach(pair -> points.merge(pair, 1, Integer::sum));
            }
        }
        double most = all + 1.0;
        Map<String, Double> rarity = new HashMap<>();
        points.forEach((pair, with) -> rarity.put(pair, Math.log(most / with)));
        return rarity;
    }

    private Finding link(
            Finding plan,
            List<Weak> shortcomings,
            boolean below,
            Map<String, Double> rarity,
            ThemeClassifier classifier) {
        Map<String, Integer> words = CharacterPairs.counted(plan.text() + plan.detail());
        List<String> natures = classifier.intended(plan.text(), plan.detail());
        List<String> beside = beside(plan);
        String named = classifier.holder(plan.text());
        String holder = named == null ? classifier.holder(plan.detail()) : named;
        Map<String, Double> near = new LinkedHashMap<>();
        Set<String> alike = new HashSet<>();
        double best = 0;
        for (Weak weak : shortcomings) {
            Finding shortcoming = weak.finding();
            List<String> fields = fields(plan, beside, weak, rarity, classifier);
            double known = shortcoming.fields().isEmpty() ? 1 - weights.fields() : 1;
            double similarity =
                    (weights.words() * Math.sqrt(cosine(words, weak.pairs()))
                                    + weights.fields() * overlap(fields, shortcoming.fields())
                                    + weights.natures() * overlap(natures, shortcoming.natures())
                                    + (holder != null && holder.equals(shortcoming.holder())
                                            ? weights.holders()
                                            : 0))
                            / known;
            boolean isAlike = isAlike(words, weak, rarity);
            boolean related = overlap(fields, shortcoming.fields()) > 0 || isAlike;
            if (below || related && similarity >= weights.threshold()) {
                near.put(shortcoming.findingId(), similarity);
                best = Math.max(best, similarity);
            }
            if (below || isAlike) {
                alike.add(shortcoming.findingId());
            }
        }
        double least = weights.beside() * best;
        List<String> answered =
                near.entrySet().stream()
                        .filter(each -> alike.contains(each.getKey()) || each.getValue() >= least)
                        .map(Map.Entry::getKey)
                        .toList();
        Double similarity = answered.isEmpty() ? null : Double.valueOf(Decimals.rounded(best, 3));
        return FindingBuilder.builder(plan).answers(answered).similarity(similarity).build();
    }

    /** The measures that stand beside a plan's point in the same sentence. */
    private static List<String> beside(Finding plan) {
        String detail = plan.detail();
        int stop = Punctuation.FULL_STOPS.first(detail, 0, detail.length());
        String sentence = stop < 0 ? detail : detail.substring(0, stop);
        return Punctuation.STATEMENT_CLAUSE_ENDS.split(sentence);
    }

    /** What a plan is about: by its point, and by a measure beside it that speaks of the matter. */
    private List<String> fields(
            Finding plan,
            List<String> beside,
            Weak weak,
            Map<String, Double> rarity,
            ThemeClassifier classifier) {
        Set<String> fields = new LinkedHashSet<>(plan.fields());
        for (String measure : beside) {
            if (isAlike(CharacterPairs.counted(measure), weak, rarity)) {
                fields.addAll(classifier.fields(measure, "", ""));
            }
        }
        return List.copyOf(fields);
    }

    /** Whether the pairs that few points have are alike. */
    private boolean isAlike(Map<String, Integer> pairs, Weak weak, Map<String, Double> rarity) {
        return Math.sqrt(cosine(weighed(pairs, rarity), weighed(weak.pairs(), rarity)))
                >= weights.withoutField();
    }

    private static double overlap(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(new HashSet<>(second));
        return (double) shared.size() / Math.min(first.size(), second.size());
    }

    private static Map<String, Double> weighed(
            Map<String, Integer> pairs, Map<String, Double> rarity) {
        Map<String, Double> weighed = new HashMap<>();
        pairs.forEach((pair, times) -> weighed.put(pair, times * rarity.getOrDefault(pair, 0.0)));
        return weighed;
    }

    private static double cosine(
            Map<String, ? extends Number> first, Map<String, ? extends Number> second) {
        double product = 0;
        for (Map.Entry<String, ? extends Number> entry : first.entrySet()) {
            Number other = second.get(entry.getKey());
            product += other == null ? 0 : entry.getValue().doubleValue() * other.doubleValue();
        }
        double lengths = norm(first) * norm(second);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double norm(Map<String, ? extends Number> pairs) {
        double sum = 0;
        for (Number count : pairs.values()) {
            sum += count.doubleValue() * count.doubleValue();
        }
        return Math.sqrt(sum);
    }
}
