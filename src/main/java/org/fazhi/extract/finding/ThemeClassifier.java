package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.settings.reading.ThemeExamples;
import org.fazhi.settings.reading.Themes;
import org.fazhi.settings.reading.Themes.Theme;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.jspecify.annotations.Nullable;

/**
 * Sorts a finding by field, nature, holder and degree. Its own clauses decide: words speak by their
 * weight, and those of the clause that states it before those of clauses beside it. A heading, or
 * what follows, is asked for the field only where the point names none.
 */
public final class ThemeClassifier {
    private static final Marks STATEMENTS = Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);
    private static final double BESIDE = 0.5;

    /** What a point is about stands at its beginning, what is wrong with it at its end. */
    private static final double ASIDE = 0.7;

    private static final double PLAIN = 4;

    /** What words say that only tell that something falls short (差距, 不够). */
    private static final double VAGUE = 1;

    private static final double NEARLY = 0.8;
    private static final int MOST = 2;

    private final Themes themes;
    private final FindingWords words;
    private final ThemeScores fields;
    private final ThemeScores natures;
    private final HolderReader holders;
    private final LearntThemes learnt;

    /**
     * Sorts by the words of the settings and by their examples.
     *
     * @param examples shortcomings with their fields and natures
     */
    public ThemeClassifier(Themes themes, FindingWords words, ThemeExamples examples) {
        this.themes = themes;
        this.words = words;
        fields = new ThemeScores(themes.fields(), 1, ASIDE);
        natures = new ThemeScores(themes.natures(), ASIDE, 1);
        holders = new HolderReader(themes, words.softeners());
        learnt = new LearntThemes(examples, this::signs);
    }

    /**
     * The fields of a point: by its own clauses, else by the heading it stands under, else, where
     * that is plain, by what follows it.
     */
    public List<String> fields(String point, String heading, String detail) {
        Map<String, Double> own = mentioned(point);
        Map<String, Double> scores = own.isEmpty() ? mentioned(heading) : own;
        if (scores.isEmpty()) {
            scores = mentioned(detail);
            scores.values().removeIf(score -> score < PLAIN * ASIDE);
        }
        Set<String> all = new LinkedHashSet<>(best(scores));
        for (String each : softened(detail)) {
            plainest(fields.of(each), PLAIN * ASIDE).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /**
     * The fields of a shortcoming: where its own clauses name any, what examples with such words
     * and signs have, with those of what it adds; else those of {@link #fields}.
     */
    public List<String> admittedFields(String point, String heading, String detail) {
        List<String> said = fields(point, heading, detail);
        List<String> own = best(mentioned(point));
        List<String> taught = learnt.fields(point);
        if (taught.isEmpty() || own.isEmpty() && !said.isEmpty()) {
            return said;
        }
        Set<String> all = new LinkedHashSet<>(taught);
        said.stream().filter(field -> !own.contains(field)).forEach(all::add);
        return List.copyOf(all);
    }

    /** What the words of a point say of it, for the examples to judge. */
    private List<String> signs(String point) {
        List<String> signs = new ArrayList<>(best(mentioned(point)));
        signs.addAll(best(ownNatures(point)));
        return signs;
    }

    /** Of the clause that states a point, else of its other clauses. */
    private Map<String, Double> ownNatures(String point) {
        Map<String, Double> scores = natures.of(statingClause(point));
        return scores.isEmpty() ? natures.of(point) : scores;
    }

    private Map<String, Double> mentioned(String text) {
        Map<String, Double> scores = new LinkedHashMap<>();
        String stating = statingClause(text);
        for (String clause : clauses(text)) {
            double share = clause.equals(stating) ? 1 : BESIDE;
            fields.of(clause).forEach((id, score) -> scores.merge(id, share * score, Double::sum));
        }
        return scores;
    }

    /**
     * The natures of a shortcoming: those of examples with such words and signs, else of the clause
     * that states it, of its other clauses, of what it adds; and those of what it admits beside
     * that of somebody else (部分单位…, 司法所人少事多).
     */
    public List<String> natures(String point, String detail) {
        String stating = statingClause(point);
        Map<String, Double> scores = ownNatures(point);
        List<String> own = learnt.natures(point);
        own = own.isEmpty() ? best(scores) : own;
        Set<String> all =
                new LinkedHashSet<>(own.isEmpty() ? best(natures.of(admitted(detail))) : own);
        boolean vague = scores.values().stream().allMatch(score -> score <= VAGUE);
        Set<String> others = new LinkedHashSet<>();
        for (String clause : clauses(point)) {
            if (!clause.equals(stating) && holders.isOtherIn(clause, stating)) {
                plainest(natures.of(clause), PLAIN * ASIDE).ifPresent(others::add);
            }
        }
        softened(detail).forEach(each -> others.addAll(natures(each, "")));
        if (vague && !others.isEmpty()) {
            return List.copyOf(others);
        }
        all.addAll(others);
        return List.copyOf(all);
    }

    /**
     * The words that state a shortcoming: its own; where they are only a heading, the first
     * sentence below, unless that tells a cause.
     */
    public String stating(String point, String detail) {
        List<String> sentences = STATEMENTS.split(detail);
        if (sentences.isEmpty()
                || !words.bareHeading().in(point)
                || words.softeners().in(point)
                || words.causes().sentence().in(sentences.get(0))
                || words.noShortcoming().in(sentences.get(0))) {
            return point;
        }
        return sentences.get(0);
    }

    /** What a shortcoming adds up to where it begins to tell causes. */
    private String admitted(String detail) {
        StringBuilder admitted = new StringBuilder();
        for (String sentence : STATEMENTS.split(detail)) {
            if (words.causes().sentence().in(sentence) || words.noShortcoming().in(sentence)) {
                break;
            }
            if (words.weakness().in(sentence)) {
                admitted.append(sentence).append('，');
            }
        }
        return admitted.toString();
    }

    /** The sentences behind a point that say whom they speak of and what these lack (部分单位…不足). */
    private List<String> softened(String detail) {
        List<String> softened = new ArrayList<>();
        for (String sentence : STATEMENTS.split(detail)) {
            if (words.causes().sentence().in(sentence)) {
                break;
            }
            if (words.weakness().in(statingClause(sentence))
                    && holders.begins(sentence)
                    && holders.of(List.of(sentence), sentence) != null) {
                softened.add(statingClause(sentence));
            }
        }
        return softened;
    }

    private static Optional<String> plainest(Map<String, Double> scores, double least) {
        return best(scores).stream()
                .findFirst()
                .filter(id -> scores.getOrDefault(id, 0.0) >= least);
    }

    /** The natures of what a plan is about: of its point and what follows, by how often. */
    public List<String> intended(String point, String detail) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Theme theme : themes.natures()) {
            int score = 3 * count(theme, point) + count(theme, detail);
            if (score > 0) {
                scores.put(theme.id(), (double) score);
            }
        }
        return best(scores, 0.5);
    }

    /** Whom it is laid to; or null. */
    public @Nullable String holder(String point) {
        return holders.of(clauses(point), statingClause(point));
    }

    /** The softener of the point as written, or null. */
    public @Nullable String degree(String point) {
        Matcher softener = words.softeners().first(point);
        return softener == null ? null : softener.group();
    }

    /** Whether both say plainly what they are about, and the one says nothing of the other's. */
    boolean otherFields(String one, String other) {
        Map<String, Double> first = mentioned(one);
        Map<String, Double> second = mentioned(other);
        return isPlain(first) && isPlain(second) && apart(first.keySet(), second.keySet());
    }

    private static boolean isPlain(Map<String, Double> scores) {
        return scores.values().stream().anyMatch(score -> score >= PLAIN * ASIDE);
    }

    /** Whether both say of what nature they are, and no nature of the one is the other's. */
    boolean otherNatures(String one, String other) {
        return apart(natures(one, ""), natures(other, ""));
    }

    /** Whether the two are laid to different holders. */
    boolean otherHolders(String one, String other) {
        String first = holder(one);
        String second = holder(other);
        return first != null && second != null && !first.equals(second);
    }

    private static boolean apart(Collection<String> one, Collection<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static List<String> clauses(String text) {
        return Punctuation.STATEMENT_CLAUSE_ENDS.split(text);
    }

    /** The first clause that does not only say how much there is to do, or lead in. */
    private String statingClause(String text) {
        List<String> clauses = clauses(text);
        for (String clause : clauses) {
            if (!words.circumstance().in(clause) && !words.leadIn().in(clause)) {
                return clause;
            }
        }
        return text;
    }

    private static int count(Theme theme, String text) {
        return theme.words().stream().mapToInt((Expression word) -> word.count(text)).sum();
    }

    private static List<String> best(Map<String, Double> scores) {
        return best(scores, NEARLY);
    }

    /** The strongest entry, and the next one if it is nearly as strong. */
    private static List<String> best(Map<String, Double> scores, double nearly) {
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(scores.entrySet());
        sorted.sort(
                Comparator.comparingDouble((Map.Entry<String, Double> each) -> each.getValue())
                        .reversed());
        double most = sorted.isEmpty() ? 0 : sorted.get(0).getValue();
        return sorted.stream()
                .limit(MOST)
                .filter(each -> each.getValue() >= nearly * most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
