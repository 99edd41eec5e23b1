package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.compare.likeness.ContentWords;
import org.fazhi.compare.likeness.Meaning;
import org.fazhi.compare.likeness.StatementReader;
import org.fazhi.compare.years.Recurrence.Status;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.text.Decimals;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.jspecify.annotations.Nullable;

/**
 * Shortcomings over two years. Each of this year stands beside the one of the year before that is
 * most like it, where one is like it at all; one of the year before that several of this year are
 * like stands beside each.
 */
final class Recurrences implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ComparisonSettings comparison;
    private final ComparisonSettings.RecurrenceSettings settings;
    private final StatementReader points;

    /**
     * @param points the common points: two wordings of one are the same matter, and two that state
     *     different ones are none
     */
    Recurrences(ComparisonSettings settings, StatementReader points) {
        comparison = settings;
        this.points = points;
        this.settings = settings.recurrences();
    }

    /**
     * A shortcoming with the words of its point, and of all that is said of it.
     *
     * @param states the common points that it states
     * @param sentences what its detail says, letters and digits alone
     */
    private record Matter(
            Finding finding,
            Set<String> states,
            Set<String> sentences,
            ContentWords point,
            ContentWords words,
            Meaning meaning) {
        /** The likeness of the points, or of all that is said, whichever is more. */
        double cosine(Matter other) {
            return Math.max(point.cosine(other.point), words.cosine(other.words));
        }
    }

    /** Of one pair of reports; none unless both state shortcomings. */
    List<Recurrence> of(SuccessiveReports years) {
        List<Matter> before = matters(years.before());
        List<Matter> now = matters(years.now());
        List<Recurrence> rows = new ArrayList<>();
        if (before.isEmpty() || now.isEmpty()) {
            return rows;
        }
        Set<String> mentioned = new HashSet<>();
        for (Matter matter : now) {
            Matter best = mostLike(matter, before);
            if (best == null) {
                rows.add(row(years, matter, null, null, Status.NEW));
            } else {
                rows.add(paired(years, matter, best));
                mentioned.add(best.finding().findingId());
            }
        }
        for (Matter matter : before) {
            if (!mentioned.contains(matter.finding().findingId())) {
                Matter best = mostLike(matter, now);
                rows.add(
                        best == null
                                ? row(years, null, matter, null, Status.NOT_MENTIONED)
                                : paired(years, best, matter));
            }
        }
        return rows;
    }

    private List<Matter> matters(List<Finding> findings) {
        return SuccessiveReports.of(Finding.Kind.SHORTCOMING, findings).stream()
                .map(this::matter)
                .toList();
    }

    private Matter matter(Finding finding) {
        List<StatementReader.Stated> stated = points.of(finding);
        String words = stated.get(0).words();
        return new Matter(
                finding,
                points.all(finding, stated),
                sentences(finding.detail()),
                ContentWords.of(words, comparison),
                ContentWords.of(finding.text() + "。" + finding.detail(), comparison),
                new Meaning(words));
    }

    /** The sentences with words enough of their own; 有待进一步加强 is anybody's. */
    private Set<String> sentences(String detail) {
        return Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS).split(detail).stream()
                .filter(
                        sentence ->
                                ContentWords.of(sentence, comparison).pairs().size()
                                        >= settings.sentence())
                .map(FindingAgreement::letters)
                .collect(Collectors.toSet());
    }

    /** The first of the most similar ones; null where none is the same matter. */
    private @Nullable Matter mostLike(Matter matter, List<Matter> others) {
        Matter best = null;
        double most = 0;
        for (Matter other : others) {
            double similarity = similarity(matter, other);
            if (similarity >= settings.threshold() && similarity > most) {
                best = other;
                most = similarity;
            }
        }
        return best;
    }

    /**
     * 1 for the same words; 0 for two common points, or without any words in common; else the
     * weighted sum of what the two have in common, for one common point, and for a sentence below
     * other headings, not below what the settings give it.
     */
    private double similarity(Matter one, Matter other) {
        Finding first = one.finding();
        Finding second = other.finding();
        if (verbatim(first, second)) {
            return 1;
        }
        boolean listed = !one.states().isEmpty() && !other.states().isEmpty();
        boolean shared =
                !Collections.disjoint(one.states(), other.states())
                        || !Collections.disjoint(one.sentences(), other.sentences());
        if (listed && !shared) {
            return 0;
        }
        return Math.max(
                shared ? settings.listed() : 0,
                Math.max(likeness(one, other), meaning(one, other)));
    }

    /** The likeness of what two points mean; 0 where it is not enough alone. */
    private double meaning(Matter one, Matter other) {
        double cosine = one.meaning().cosine(other.meaning());
        return cosine < settings.meaning() ? 0 : cosine;
    }

    /** Whether both say the same letter by letter; a vague heading says nothing. */
    private boolean verbatim(Finding one, Finding other) {
        return FindingAgreement.verbatim(one, other) && !points.isVague(one);
    }

    private double likeness(Matter one, Matter other) {
        Finding first = one.finding();
        Finding second = other.finding();
        double cosine = one.cosine(other);
        if (cosine == 0) {
            return 0;
        }
        return settings.words() * Math.sqrt(cosine)
                + settings.fields() * FindingAgreement.overlap(first.fields(), second.fields())
                + settings.natures() * FindingAgreement.overlap(first.natures(), second.natures())
                + (FindingAgreement.holder(first, second) ? settings.holders() : 0);
    }

    private Recurrence paired(SuccessiveReports years, Matter now, Matter before) {
        boolean verbatim = verbatim(now.finding(), before.finding());
        return row(
                years,
                now,
                before,
                similarity(now, before),
                verbatim ? Status.VERBATIM : Status.RECURRING);
    }

    private static Recurrence row(
            SuccessiveReports years,
            @Nullable Matter now,
            @Nullable Matter before,
            @Nullable Double similarity,
            Status status) {
        return new Recurrence(
                years.pair().regionCode(),
                years.pair().year(),
                now == null ? null : now.finding().findingId(),
                before == null ? null : before.finding().findingId(),
                similarity == null ? null : Decimals.rounded(similarity, 2),
                status);
    }
}
