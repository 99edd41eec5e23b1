package org.fazhi.compare.likeness;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.PointCatalogue;
import org.fazhi.settings.analysis.PointCatalogue.Point;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a finding states: one thing, or several. A shortcoming states what its own words say,
 * and what a later clause of them says by itself; where they are only a heading, what the sentences
 * below say. A strength states what its heading says, and what each sentence below says.
 */
public final class StatementReader implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Marks SENTENCES = Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);
    private static final Pattern PARTS = Pattern.compile("[、，；]|\\s+");

    private final PointReader points;
    private final PointCatalogue catalogue;
    private final ComparisonSettings comparison;
    private transient volatile @Nullable LikelyPoints likely;

    public StatementReader(PointCatalogue catalogue, ComparisonSettings comparison) {
        points = new PointReader(catalogue);
        this.catalogue = catalogue;
        this.comparison = comparison;
    }

    /**
     * One thing that a finding states.
     *
     * @param words that state it
     * @param point of the list; null where the list does not know it
     */
    public record Stated(String words, @Nullable Point point) {}

    /** All that a shortcoming or strength states, first what it mainly states; never empty. */
    public List<Stated> of(Finding finding) {
        String own = own(finding);
        List<String> below = below(finding);
        boolean heading = isHeading(finding, own, below);
        Map<String, Stated> stated =
                finding.kind() == Finding.Kind.STRENGTH
                        ? strength(finding, own, below, heading)
                        : shortcoming(finding, own, below, heading);
        if (stated.isEmpty()) {
            String words = heading ? below.get(0) : own;
            Optional<Point> like = likely(finding, words);
            if (like.isEmpty() && heading) {
                like = likely(finding, own);
            }
            return List.of(new Stated(words, like.orElse(null)));
        }
        return List.copyOf(stated.values());
    }

    /**
     * The ids of all points that a finding states, also where one clause says several things at
     * once (执法培训和案卷评查开展不够).
     *
     * @param stated what {@link #of} gives of it
     */
    public Set<String> all(Finding finding, List<Stated> stated) {
        Set<String> ids = new LinkedHashSet<>();
        for (Stated each : stated) {
            if (each.point() != null) {
                ids.add(each.point().id());
            }
            ids.addAll(points.all(finding.kind(), each.words()));
        }
        return ids;
    }

    /** Whether a shortcoming only says that something falls short, not what. */
    public boolean isVague(Finding finding) {
        return points.isVague(finding);
    }

    private Map<String, Stated> shortcoming(
            Finding finding, String own, List<String> below, boolean heading) {
        Map<String, Stated> stated = new LinkedHashMap<>();
        String whole = below.isEmpty() ? own : own + "，" + below.get(0);
        if (heading) {
            below.stream()
                    .limit(catalogue.statements().sentences())
                    .forEach(sentence -> clauses(finding, sentence, sentence, stated));
        }
        if (stated.isEmpty()) {
            clauses(finding, own, whole, stated);
        }
        if (!heading && !below.isEmpty()) {
            clauses(finding, below.get(0), whole, stated);
        }
        return specific(stated);
    }

    /** What a wording states, and what its clauses state by themselves. */
    private void clauses(Finding finding, String words, String whole, Map<String, Stated> stated) {
        add(points.of(finding.kind(), words), words, stated);
        for (TextSpan span :
                ClauseSplitter.split(words, 0, words.length(), Punctuation.CLAUSE_ENDS)) {
            String clause = words.substring(span.begin(), span.end());
            if (!catalogue.statements().consequences().matcher(clause).lookingAt()) {
                add(points.of(finding.kind(), clause, whole), words, stated);
            }
        }
    }

    private Map<String, Stated> strength(
            Finding finding, String own, List<String> below, boolean heading) {
        Map<String, Stated> stated = new LinkedHashMap<>();
        for (String sentence : below) {
            add(points.of(finding.kind(), sentence), sentence, stated);
        }
        for (String part : PARTS.split(own)) {
            add(points.of(finding.kind(), part), own, stated);
        }
        Optional<Point> itself = points.of(finding.kind(), own);
        add(itself, own, stated);
        Map<String, Stated> specific = specific(stated);
        if (!heading && itself.isPresent()) {
            Map<String, Stated> first = new LinkedHashMap<>();
            add(itself, own, first);
            specific.forEach(first::putIfAbsent);
            return first;
        }
        return specific;
    }

    /** Adds a point, and those that it is a kind of. */
    private void add(Optional<Point> point, String words, Map<String, Stated> stated) {
        point.ifPresent(
                each -> {
                    stated.putIfAbsent(each.id(), new Stated(words, each));
                    for (String id : each.also()) {
                        stated.putIfAbsent(id, new Stated(words, points.listed(id)));
                    }
                });
    }

    /** Without the broad points, where another is stated. */
    private static Map<String, Stated> specific(Map<String, Stated> stated) {
        Map<String, Stated> specific = new LinkedHashMap<>(stated);
        specific.values().removeIf(each -> each.point() != null && each.point().broad());
        if (!specific.isEmpty() || stated.isEmpty()) {
            return specific;
        }
        Map.Entry<String, Stated> first = stated.entrySet().iterator().next();
        specific.put(first.getKey(), first.getValue());
        return specific;
    }

    private Optional<Point> likely(Finding finding, String words) {
        LikelyPoints read = likely;
        if (read == null) {
            read = new LikelyPoints(catalogue, comparison);
            likely = read;
        }
        return read.of(finding.kind(), words, finding.fields());
    }

    /** The words of the point without what leads into it (从执法看，); all where nothing is left. */
    private String own(Finding finding) {
        Matcher lead = catalogue.statements().leads().matcher(finding.text());
        return lead.lookingAt() && lead.end() < finding.text().length()
                ? finding.text().substring(lead.end())
                : finding.text();
    }

    private List<String> below(Finding finding) {
        List<String> below = new ArrayList<>();
        for (String sentence : SENTENCES.split(finding.detail())) {
            if (!sentence.isBlank()
                    && !catalogue.statements().causes().matcher(sentence).lookingAt()) {
                below.add(sentence);
            }
        }
        return below;
    }

    /** Whether the own words only name the field of what the sentences below state. */
    private boolean isHeading(Finding finding, String own, List<String> below) {
        if (below.isEmpty()) {
            return false;
        }
        return finding.kind() == Finding.Kind.STRENGTH
                ? points.isHeading(finding) && below.size() <= catalogue.discovery().sentences()
                : points.isVague(finding)
                        || own.length() <= catalogue.statements().heading() && own.indexOf('，') < 0;
    }
}
