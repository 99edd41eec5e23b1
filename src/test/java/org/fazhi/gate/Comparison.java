package org.fazhi.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fazhi.gate.Difference.Change;
import org.fazhi.gate.Difference.What;

/**
 * What two versions read otherwise. Facts are the same where they stand at one place of one report,
 * best where they agree in more; findings also where their words overlap. Of a document that only
 * one version understands the document alone is told, with how much was read of it: the rest
 * follows.
 */
final class Comparison {
    private static final String NO_INDICATOR = "no indicator";

    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::what)
                    .thenComparing(Difference::report)
                    .thenComparingInt(Difference::begin)
                    .thenComparing(Difference::change)
                    .thenComparing(Difference::field);

    private final VersionReading before;
    private final VersionReading after;
    private final BiFunction<String, Integer, String> sentences;
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> unlike = new TreeSet<>();

    /** Reports whose text is another by now: places in it are, too. */
    private final Set<String> otherText = new TreeSet<>();

    private Comparison(
            VersionReading before,
            VersionReading after,
            BiFunction<String, Integer, String> sentences) {
        this.before = before;
        this.after = after;
        this.sentences = sentences;
    }

    /**
     * Compares two readings.
     *
     * @param sentences gives a report's words at a place
     */
    static Comparison of(
            VersionReading before,
            VersionReading after,
            BiFunction<String, Integer, String> sentences) {
        Comparison comparison = new Comparison(before, after, sentences);
        Set<String> both = comparison.places();
        for (FactTable table : List.of(FactTable.FIGURES, FactTable.FINDINGS, FactTable.CHECKS)) {
            Map<String, List<Fact>> old = byReport(before.facts(table));
            Map<String, List<Fact>> now = byReport(after.facts(table));
            for (String report : both) {
                comparison.compare(
                        table,
                        old.getOrDefault(report, List.of()),
                        now.getOrDefault(report, List.of()));
            }
        }
        comparison.differences.sort(ORDER);
        return comparison;
    }

    /** By kind, report and place. */
    List<Difference> differences() {
        return differences;
    }

    /** Files that are not compared: one of the versions has not read them, or another text. */
    Set<String> notCompared() {
        return unlike;
    }

    private static Map<String, List<Fact>> byReport(List<Fact> facts) {
        Map<String, List<Fact>> reports = new TreeMap<>();
        facts.forEach(
                fact -> reports.computeIfAbsent(fact.report(), r -> new ArrayList<>()).add(fact));
        return reports;
    }

    /** Compares what documents are; the reports that both versions understand. */
    private Set<String> places() {
        Map<String, List<Fact>> old = byReport(before.facts(FactTable.PLACES));
        Map<String, List<Fact>> now = byReport(after.facts(FactTable.PLACES));
        Set<String> files = files(old);
        files.retainAll(files(now));
        Set<String> reports = new TreeSet<>(old.keySet());
        reports.addAll(now.keySet());
        Set<String> both = new TreeSet<>();
        for (String report : reports) {
            Fact was = old.containsKey(report) ? old.get(report).get(0) : null;
            Fact is = now.containsKey(report) ? now.get(report).get(0) : null;
            Fact one = is == null ? was : is;
            boolean sameText =
                    was == null || is == null || was.value("sha256").equals(is.value("sha256"));
            if (!files.contains(one.file()) || !sameText) {
                unlike.add(one.file());
                continue;
            }
            boolean wasRead = was != null && was.isUnderstood();
            boolean isRead = is != null && is.isUnderstood();
            if (wasRead && isRead) {
                both.add(report);
                if (!was.value("text").equals(is.value("text"))) {
                    otherText.add(report);
                }
            }
            if (wasRead == isRead && was != null && is != null) {
                changes(What.PLACES, was, is);
            } else {
                Change change = isRead ? Change.ADDED : wasRead ? Change.LOST : Change.CHANGED;
                String from = was == null ? "" : document(before, was);
                String to = is == null ? "" : document(after, is);
                add(new Difference(What.PLACES, change, report, 0, "status", "", from, to, ""));
            }
        }
        return both;
    }

    private static Set<String> files(Map<String, List<Fact>> places) {
        Set<String> files = new HashSet<>();
        places.values().forEach(facts -> files.add(facts.get(0).file()));
        return files;
    }

    /** What became of a document, and how much was read of it. */
    private static String document(VersionReading version, Fact place) {
        List<String> words = new ArrayList<>(List.of(place.value("status")));
        for (String column : List.of("level", "county", "prefecture", "province", "report_year")) {
            words.add(place.value(column));
        }
        for (FactTable table : List.of(FactTable.FIGURES, FactTable.FINDINGS)) {
            long count =
                    version.facts(table).stream()
                            .filter(fact -> fact.report().equals(place.report()))
                            .count();
            words.add(count == 0 ? "" : count + " " + table.name().toLowerCase(Locale.ROOT));
        }
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }

    private void compare(FactTable table, List<Fact> old, List<Fact> now) {
        What what = What.valueOf(table.name());
        List<Fact> lost = new ArrayList<>(old);
        List<Fact> added = new ArrayList<>(now);
        for (Function<Fact, String> key : keys(table)) {
            pair(what, lost, added, key);
        }
        if (table == FactTable.FINDINGS) {
            pairOverlapping(lost, added);
        }
        if (!lost.isEmpty() && otherText.contains(lost.get(0).report())) {
            pair(what, lost, added, Comparison::ownWords);
        }
        lost.forEach(fact -> whole(what, Change.LOST, fact));
        added.forEach(fact -> whole(what, Change.ADDED, fact));
    }

    /** By what facts are the same, the surest first. */
    private static List<Function<Fact, String>> keys(FactTable table) {
        return switch (table) {
            case PLACES -> List.of();
            case FIGURES ->
                    List.of(
                            fact -> fact.begin() + " " + fact.value("indicator"),
                            fact -> String.valueOf(fact.begin()));
            case FINDINGS ->
                    List.of(
                            fact -> fact.begin() + fact.value("kind") + fact.value("text"),
                            fact -> fact.begin() + fact.value("kind"),
                            fact -> String.valueOf(fact.begin()));
            case CHECKS ->
                    List.of(
                            fact -> check(fact) + fact.value("message"),
                            Comparison::check,
                            fact -> fact.value("rule") + " " + fact.begin());
        };
    }

    /** What tells a fact where its place does not: the first words of its own. */
    private static String ownWords(Fact fact) {
        return switch (fact.table()) {
            case PLACES -> fact.report();
            case FIGURES -> fact.value("surface");
            case FINDINGS -> fact.value("kind") + fact.value("text");
            case CHECKS -> fact.value("rule") + fact.value("message");
        };
    }

    private static String check(Fact fact) {
        return fact.value("rule") + " " + fact.value("figures") + " ";
    }

    /** Takes from both lists what has one key, in order, and tells how each pair differs. */
    private void pair(What what, List<Fact> lost, List<Fact> added, Function<Fact, String> key) {
        Map<String, Deque<Fact>> open = new HashMap<>();
        lost.forEach(
                fact -> open.computeIfAbsent(key.apply(fact), k -> new ArrayDeque<>()).add(fact));
        Set<Fact> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Fact fact : added) {
            Deque<Fact> same = open.get(key.apply(fact));
            if (same != null && !same.isEmpty()) {
                Fact was = same.remove();
                paired.add(was);
                paired.add(fact);
                changes(what, was, fact);
            }
        }
        lost.removeIf(paired::contains);
        added.removeIf(paired::contains);
    }

    private void pairOverlapping(List<Fact> lost, List<Fact> added) {
        for (Fact was : List.copyOf(lost)) {
            for (Fact is : List.copyOf(added)) {
                if (was.value("kind").equals(is.value("kind")) && overlap(was, is)) {
                    lost.remove(was);
                    added.remove(is);
                    changes(What.FINDINGS, was, is);
                    break;
                }
            }
        }
    }

    private static boolean overlap(Fact one, Fact other) {
        return one.begin() < Integer.parseInt(other.value("end"))
                && other.begin() < Integer.parseInt(one.value("end"));
    }

    /** A difference for each value that is another. */
    private void changes(What what, Fact was, Fact is) {
        for (String column : is.table().columns()) {
            String from = was.value(column);
            String to = is.value(column);
            if (!is.table().isCompared(column) || from.equals(to)) {
                continue;
            }
            if (column.equals("indicator")) {
                Change change =
                        from.isEmpty() ? Change.ADDED : to.isEmpty() ? Change.LOST : Change.CHANGED;
                tell(What.INDICATORS, change, is, to.isEmpty() ? from : to, "", from, to);
            } else {
                String rule = what == What.PLACES ? column : rule(is);
                tell(what, Change.CHANGED, is, rule, column, from, to);
            }
        }
    }

    private void whole(What what, Change change, Fact fact) {
        String words = words(fact);
        boolean added = change == Change.ADDED;
        tell(what, change, fact, rule(fact), "", added ? "" : words, added ? words : "");
    }

    private static String rule(Fact fact) {
        return switch (fact.table()) {
            case PLACES -> "status";
            case FIGURES ->
                    fact.value("indicator").isEmpty() ? NO_INDICATOR : fact.value("indicator");
            case FINDINGS -> fact.value("kind");
            case CHECKS -> fact.value("rule");
        };
    }

    /** A fact in a cell: its own words first, then what was made of them. */
    private static String words(Fact fact) {
        List<String> words = new ArrayList<>();
        for (String column : fact.table().columns()) {
            String value = fact.value(column);
            boolean isPlain =
                    value.equals("exact") || value.equals("current") || value.equals("level");
            boolean isTold =
                    fact.table().isCompared(column)
                            && !column.equals("kind")
                            && !column.equals("confidence")
                            && !column.equals("answers");
            if (isTold && !isPlain && !value.isEmpty()) {
                words.add(value);
            }
        }
        return String.join(" · ", words);
    }

    private void tell(
            What what,
            Change change,
            Fact fact,
            String rule,
            String field,
            String before,
            String after) {
        boolean isOfOldText = change == Change.LOST && otherText.contains(fact.report());
        String sentence = isOfOldText ? "" : sentences.apply(fact.report(), fact.begin());
        add(
                new Difference(
                        what,
                        change,
                        fact.report(),
                        fact.begin(),
                        rule,
                        field,
                        before,
                        after,
                        sentence));
    }

    private void add(Difference difference) {
        differences.add(difference);
    }
}
