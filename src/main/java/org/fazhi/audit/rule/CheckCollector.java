package org.fazhi.audit.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fazhi.audit.Check;
import org.fazhi.audit.Check.Family;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureFormatter;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Collects the checks of one report, words and numbers them, and leaves out a second complaint
 * about the same figures.
 */
public final class CheckCollector {
    private static final int DECIMALS = 6;

    private final Document document;
    private final AuditSettings settings;
    private final FigureFormatter formatter;
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Set<String>> arithmetic = new HashSet<>();
    private final Set<String> explained = new HashSet<>();

    public CheckCollector(Document document, AuditSettings settings) {
        this.document = document;
        this.settings = settings;
        formatter = new FigureFormatter(settings.phrases());
    }

    public List<Check> checks() {
        return checks;
    }

    Document document() {
        return document;
    }

    /** How the messages say a figure. */
    FigureFormatter formatter() {
        return formatter;
    }

    /** Whether an earlier check already explains what is wrong with a figure. */
    boolean explains(Observation figure) {
        return explained.contains(figure.observationId());
    }

    /** Remembers that what is wrong with a figure is explained. */
    void explain(Observation figure) {
        explained.add(figure.observationId());
    }

    /** Begins a check among the figures of the report. */
    Draft arithmetic(String rule, Severity severity) {
        return new Draft(Family.ARITHMETIC, rule, severity);
    }

    /** Begins a check of what the report must hold. */
    Draft completeness(String rule, Severity severity) {
        return new Draft(Family.COMPLETENESS, rule, severity);
    }

    /** Begins a check of when the report came. */
    Draft timeliness(String rule, Severity severity) {
        return new Draft(Family.TIMELINESS, rule, severity);
    }

    /** Begins a check of what a finding leaves open; its id is made of the finding's. */
    Draft completeness(String rule, Severity severity, Finding finding) {
        Draft check = completeness(rule, severity);
        check.id = Check.onFinding(finding, rule);
        return check;
    }

    /** A check in the making. */
    final class Draft {
        private final Family family;
        private final String rule;
        private final Severity severity;
        private final Map<String, String> words = new HashMap<>();
        private @Nullable String id;
        private List<String> figures = List.of();
        private @Nullable Double stated;
        private @Nullable Double computed;

        private Draft(Family family, String rule, Severity severity) {
            this.family = family;
            this.rule = rule;
            this.severity = severity;
        }

        /** What stands at a place of the message. */
        Draft word(String place, @Nullable String value) {
            words.put(place, value);
            return this;
        }

        /** A figure with its words at a place of the message. */
        Draft named(String place, Observation figure) {
            return word(place, formatter.named(figure));
        }

        /** Figures with their words at a place of the message. */
        Draft named(String place, List<Observation> listed) {
            return word(place, formatter.named(listed));
        }

        /** A figure as stated at a place of the message. */
        Draft shown(String place, Observation figure) {
            return word(place, formatter.shown(figure));
        }

        /** Every figure it used. */
        Draft uses(List<Observation> used) {
            figures = used.stream().map(Observation::observationId).distinct().toList();
            return this;
        }

        /** Every figure it used. */
        Draft uses(Observation... used) {
            return uses(List.of(used));
        }

        /** What the report says beside what follows from its other figures. */
        Draft values(double statedValue, double computedValue) {
            stated = statedValue;
            computed = Decimals.rounded(computedValue, DECIMALS);
            return this;
        }

        /** What the report says. */
        Draft stated(double value) {
            stated = value;
            return this;
        }

        /** Adds it, unless the same figures are already complained of. */
        void add() {
            if (family == Family.ARITHMETIC && !arithmetic.add(Set.copyOf(figures))) {
                return;
            }
            AuditSettings.Rule said = settings.rule(rule);
            checks.add(
                    new Check(
                            id == null ? numbered() : id,
                            document.docId(),
                            document.regionCode(),
                            document.reportYear(),
                            family,
                            rule,
                            severity,
                            said.message(words),
                            figures,
                            stated,
                            computed,
                            confidence(said)));
        }

        private double confidence(AuditSettings.Rule said) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            return Objects.requireNonNull(said.confidence().get(name), () -> rule + ' ' + name);
        }

        /** The id of a check that is not on a finding. */
        private String numbered() {
            return RowId.check(document.docId(), rule, numbers.merge(rule, 1, Integer::sum));
        }
    }
}
