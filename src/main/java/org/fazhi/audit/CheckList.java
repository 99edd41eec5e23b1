package org.fazhi.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.audit.Check.Family;
import org.fazhi.audit.Check.Severity;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;

/**
 * Collects the checks of one report, numbers them, and leaves out a second complaint about the same
 * figures.
 */
final class CheckList {
    private final Document document;
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Set<String>> arithmetic = new ArrayList<>();
    private final Set<String> explained = new HashSet<>();

    CheckList(Document document) {
        this.document = document;
    }

    void add(
            Family family,
            String rule,
            Severity severity,
            String message,
            List<Observation> figures,
            Double stated,
            Double computed,
            double confidence) {
        List<String> ids = figures.stream().map(Observation::observationId).distinct().toList();
        if (family == Family.ARITHMETIC) {
            Set<String> used = new TreeSet<>(ids);
            if (arithmetic.contains(used)) {
                return;
            }
            arithmetic.add(used);
        }
        int number = numbers.merge(rule, 1, Integer::sum);
        checks.add(
                new Check(
                        document.docId() + ":" + rule + ":" + number,
                        document.docId(),
                        document.regionCode(),
                        document.reportYear(),
                        family,
                        rule,
                        severity,
                        message,
                        ids,
                        stated,
                        computed,
                        confidence));
    }

    /** A note on a finding, which is not a matter of figures; its id is made of the finding's. */
    void note(Family family, String rule, Finding finding, String message, double confidence) {
        checks.add(
                new Check(
                        Check.onFinding(finding, rule),
                        document.docId(),
                        document.regionCode(),
                        document.reportYear(),
                        family,
                        rule,
                        Severity.INFO,
                        message,
                        List.of(),
                        null,
                        null,
                        confidence));
    }

    List<Check> checks() {
        return checks;
    }

    Document document() {
        return document;
    }

    /** A computed percentage as a reader sees it: at most two digits behind the point. */
    static String percent(double value) {
        return BigDecimal.valueOf(value)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** A figure with the words that say what it counts: “行政复议·受理”2274件. */
    static String named(Observation figure) {
        return "“" + figure.subject() + "”" + shown(figure);
    }

    /**
     * A figure as stated, in simplified characters and without blanks; or as a person put it right.
     */
    static String shown(Observation figure) {
        if (figure.isCorrected()) {
            return BigDecimal.valueOf(figure.effectiveValue()).stripTrailingZeros().toPlainString()
                    + figure.unit()
                    + "（人工更正）";
        }
        String number = figure.surface().replaceAll("[^\\d.,]", "");
        if (number.isEmpty()) {
            return figure.surface();
        }
        double factor = figure.value() / Double.parseDouble(number.replace(",", ""));
        String magnitude = Math.abs(factor - 1e4) < 1 ? "万" : Math.abs(factor - 1e8) < 1 ? "亿" : "";
        boolean plain = magnitude.isEmpty() && Math.abs(factor - 1) > 1e-9;
        return plain ? figure.surface() : number + magnitude + figure.unit();
    }

    /** Whether an earlier check already explains what is wrong with a figure. */
    boolean explains(Observation figure) {
        return explained.contains(figure.observationId());
    }

    /** Remembers that what is wrong with a figure is explained. */
    void explain(Observation figure) {
        explained.add(figure.observationId());
    }
}
