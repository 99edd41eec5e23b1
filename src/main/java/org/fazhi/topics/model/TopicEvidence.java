package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.text.Decimals;
import org.fazhi.topics.words.KeywordSentences;
import org.jspecify.annotations.Nullable;

/**
 * Where topics are found: their shares in a year, in each subject domain and in each region, and
 * the sections that show them best. Made of the tables alone, in plain Java, for the reports of one
 * year or of one book. Rows may come in any order.
 */
public final class TopicEvidence {
    /** Weights are summed in millionths, so that no order changes a sum. */
    private static final double MILLIONTH = 1e6;

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final List<SectionTopic> weights;

    /**
     * @param topics words of the topics
     * @param weights topics of sections; those of other sections are left out
     * @param sections of the reports
     * @param documents the reports that count
     */
    public TopicEvidence(
            List<TopicTerm> topics,
            List<SectionTopic> weights,
            List<Section> sections,
            List<Document> documents) {
        topics.forEach(word -> labels.putIfAbsent(word.topicId(), word.label()));
        documents.stream()
                .filter(document -> document.status() == Document.Status.OK)
                .filter(document -> document.reportYear() != null)
                .forEach(document -> this.documents.put(document.docId(), document));
        sections.stream()
                .filter(section -> this.documents.containsKey(section.docId()))
                .forEach(section -> this.sections.put(section.sectionId(), section));
        this.weights =
                weights.stream()
                        .filter(weight -> this.sections.containsKey(weight.sectionId()))
                        .filter(weight -> labels.containsKey(weight.topicId()))
                        .toList();
    }

    private record Scope(int year, TopicShare.ScopeKind kind, @Nullable String id)
            implements Comparable<Scope> {
        private static final Comparator<Scope> ORDER =
                Comparator.comparingInt(Scope::year)
                        .thenComparing(Scope::kind)
                        .thenComparing(Scope::id, Comparator.nullsFirst(Comparator.naturalOrder()));

        @Override
        public int compareTo(Scope other) {
            return ORDER.compare(this, other);
        }
    }

    /** Sections and summed weight of a topic in a scope. */
    private record Sum(long sections, long millionths) {
        Sum plus(Sum other) {
            return new Sum(sections + other.sections, millionths + other.millionths);
        }
    }

    /** The shares, by year, scope and topic; topics that a scope does not speak of have no row. */
    public List<TopicShare> shares() {
        Map<Scope, Map<String, Sum>> sums = new TreeMap<>();
        Map<Scope, Set<String>> reports = new HashMap<>();
        for (SectionTopic weight : weights) {
            Sum one = new Sum(1, Decimals.nearest(weight.weight() * MILLIONTH));
            Section section = section(weight);
            for (Scope scope : scopes(section)) {
                reports.computeIfAbsent(scope, key -> new HashSet<>()).add(section.docId());
                sums.computeIfAbsent(scope, key -> new TreeMap<>())
                        .merge(weight.topicId(), one, Sum::plus);
            }
        }
        List<TopicShare> shares = new ArrayList<>();
        sums.forEach(
                (scope, topics) -> {
                    double all = topics.values().stream().mapToLong(Sum::millionths).sum();
                    topics.forEach(
                            (id, sum) ->
                                    shares.add(
                                            new TopicShare(
                                                    scope.year(),
                                                    scope.kind(),
                                                    scope.id(),
                                                    id,
                                                    Objects.requireNonNull(labels.get(id)),
                                                    sum.sections(),
                                                    sum.millionths() / all,
                                                    Objects.requireNonNull(reports.get(scope))
                                                            .size())));
                });
        return shares;
    }

    private Section section(SectionTopic weight) {
        return Objects.requireNonNull(sections.get(weight.sectionId()));
    }

    private List<Scope> scopes(Section section) {
        Document report = Objects.requireNonNull(documents.get(section.docId()));
        int year = Objects.requireNonNull(report.reportYear());
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(year, TopicShare.ScopeKind.YEAR, null));
        scopes.add(new Scope(year, TopicShare.ScopeKind.DOMAIN, section.domain()));
        if (report.regionCode() != null) {
            scopes.add(new Scope(year, TopicShare.ScopeKind.REGION, report.regionCode().value()));
            scopes.add(
                    new Scope(
                            year,
                            TopicShare.ScopeKind.PROVINCE,
                            report.regionCode().provinceOrCorps().value()));
        }
        if (report.level() != null) {
            scopes.add(
                    new Scope(
                            year,
                            TopicShare.ScopeKind.LEVEL,
                            report.level().name().toLowerCase(Locale.ROOT)));
        }
        return scopes;
    }

    /**
     * The words of topics that these reports have in sections of the topic, by topic, those first
     * that stand in the most of them by weight. A model of several years has words that one of them
     * has not.
     *
     * @param words of topics
     */
    public Map<String, List<TopicTerm>> spoken(List<TopicTerm> words) {
        Map<String, Map<String, Long>> texts = new HashMap<>();
        for (SectionTopic weight : weights) {
            Section section = section(weight);
            texts.computeIfAbsent(weight.topicId(), id -> new HashMap<>())
                    .merge(
                            KeywordSentences.letters(section.heading() + section.text()),
                            Decimals.nearest(weight.weight() * MILLIONTH),
                            Long::sum);
        }
        Map<TopicTerm, Long> spoken = new HashMap<>();
        for (TopicTerm word : words) {
            String letters = KeywordSentences.letters(word.term());
            texts.getOrDefault(word.topicId(), Map.of())
                    .forEach(
                            (text, weight) -> {
                                if (text.contains(letters)) {
                                    spoken.merge(word, weight, Long::sum);
                                }
                            });
        }
        return spoken.entrySet().stream()
                .sorted(
                        Map.Entry.<TopicTerm, Long>comparingByValue()
                                .reversed()
                                .thenComparing(each -> each.getKey().rank())
                                .thenComparing(each -> each.getKey().term()))
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(TopicTerm::topicId));
    }

    /**
     * The sections that show each topic best: of the greatest weight, each of another report and in
     * other words.
     *
     * @param most how many a topic
     */
    public List<TopicSection> sections(int most) {
        Map<String, List<SectionTopic>> byTopic = new TreeMap<>();
        weights.forEach(
                weight ->
                        byTopic.computeIfAbsent(weight.topicId(), id -> new ArrayList<>())
                                .add(weight));
        List<TopicSection> best = new ArrayList<>();
        byTopic.forEach((id, all) -> best.addAll(best(id, all, most)));
        return best;
    }

    private List<TopicSection> best(String topicId, List<SectionTopic> all, int most) {
        all.sort(
                Comparator.comparingDouble(SectionTopic::weight)
                        .reversed()
                        .thenComparing(SectionTopic::sectionId));
        Set<String> reports = new HashSet<>();
        Set<String> texts = new HashSet<>();
        List<TopicSection> best = new ArrayList<>();
        for (SectionTopic weight : all) {
            Section section = section(weight);
            boolean another =
                    !section.text().isBlank()
                            && !reports.contains(section.docId())
                            && texts.add(KeywordSentences.letters(section.text()));
            if (another && best.size() < most) {
                reports.add(section.docId());
                best.add(
                        new TopicSection(
                                topicId,
                                Objects.requireNonNull(labels.get(topicId)),
                                best.size() + 1,
                                section.docId(),
                                section.sectionId(),
                                weight.weight(),
                                section.heading(),
                                section.text()));
            }
        }
        return best;
    }
}
