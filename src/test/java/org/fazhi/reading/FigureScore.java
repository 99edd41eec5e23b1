package org.fazhi.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.FirstEdition;
import org.fazhi.Ratio;
import org.fazhi.extract.Observation;

/**
 * Quantities found at the labelled numerals, what they say, and their indicators.
 *
 * <p>A label's value {@code -} means no quantity. An indicator {@code ?x} is contested: nothing and
 * x are both right. The upper end of a range may be a row of its own or the high value of the
 * range's row. One further name may share a numeral.
 */
final class FigureScore {
    final Ratio recall = new Ratio();
    final Ratio precision = new Ratio();
    final Ratio value = new Ratio();
    final Ratio unit = new Ratio();
    final Ratio qualifier = new Ratio();
    final Ratio indicatorRecall = new Ratio();
    final Ratio indicatorPrecision = new Ratio();
    int unlabelled;

    private final List<String> errors;

    FigureScore(List<String> errors) {
        this.errors = errors;
    }

    void add(Path labels, String doc, List<Observation> observations) {
        Map<Integer, List<Observation>> byBegin =
                observations.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Observation::begin, TreeMap::new, Collectors.toList()));
        for (Map<String, String> label : LabelFile.rows(labels.resolve("observations.tsv"), doc)) {
            List<Observation> here = byBegin.remove(Integer.parseInt(label.get("offset")));
            compare(label, here == null ? List.of() : here, observations);
        }
        for (List<Observation> others : byBegin.values()) {
            for (Observation other : others) {
                if (other.counts() && FirstEdition.knows(other.indicator())) {
                    unlabelled++;
                    errors.add(doc + "@" + other.begin() + ": unlabelled " + other.surface());
                }
            }
        }
    }

    private void compare(Map<String, String> label, List<Observation> here, List<Observation> all) {
        String wanted = label.get("indicator");
        String name = wanted.startsWith("?") ? wanted.substring(1) : wanted;
        Observation own = chosen(here, name);
        Observation range = own == null ? around(Integer.parseInt(label.get("offset")), all) : null;
        Observation found = own == null ? range : own;
        if (label.get("value").equals("-")) {
            if (found != null) {
                precision.count(false);
                report(label, "is no quantity");
            }
            return;
        }
        recall.count(found != null);
        if (found == null) {
            report(label, "missed");
        } else {
            precision.count(true);
            says(label, found, own == null ? range.valueHigh() : found.value());
        }
        String given = found != null && found.counts() ? found.indicator() : "";
        long further =
                here.stream()
                        .filter(o -> o != own && o.counts() && FirstEdition.knows(o.indicator()))
                        .count();
        indicatorPrecision.count(0, (int) Math.max(0, further - 1));
        if (!wanted.startsWith("?") || !given.isEmpty() && !given.equals(name)) {
            names(label, name, given);
        }
    }

    /** The range whose upper end stands at the offset, or null. */
    private static Observation around(int offset, List<Observation> all) {
        return all.stream()
                .filter(o -> o.valueHigh() != null)
                .filter(o -> o.begin() < offset && offset < o.end())
                .findFirst()
                .orElse(null);
    }

    private void says(Map<String, String> label, Observation found, double said) {
        double stated = Double.parseDouble(label.get("value"));
        boolean same = Math.abs(said - stated) <= 1e-9 * Math.max(1, Math.abs(stated));
        note(value, same, label, "value is " + said);
        String written = label.get("unit");
        boolean sameUnit = written.isEmpty() || written.equals(found.unit());
        note(unit, sameUnit, label, "unit is " + found.unit());
        boolean sameWay = found.qualifier().name().equalsIgnoreCase(label.get("qualifier"));
        note(qualifier, sameWay, label, "qualifier is " + found.qualifier());
    }

    private void names(Map<String, String> label, String wanted, String given) {
        if (wanted.isEmpty() && !FirstEdition.knows(given)) {
            return;
        }
        if (!wanted.isEmpty()) {
            indicatorRecall.count(given.equals(wanted));
        }
        if (!given.isEmpty()) {
            indicatorPrecision.count(given.equals(wanted));
        }
        if (!given.equals(wanted)) {
            report(label, "indicator '" + given + "', not '" + wanted + "'");
        }
    }

    private static Observation chosen(List<Observation> here, String indicator) {
        return here.stream()
                .filter(o -> !indicator.isEmpty() && indicator.equals(o.indicator()))
                .findFirst()
                .orElse(here.isEmpty() ? null : here.get(0));
    }

    private void note(Ratio ratio, boolean right, Map<String, String> label, String what) {
        ratio.count(right);
        if (!right) {
            report(label, what);
        }
    }

    private void report(Map<String, String> label, String what) {
        errors.add(
                label.get("doc")
                        + "@"
                        + label.get("offset")
                        + " "
                        + label.get("surface")
                        + ": "
                        + what
                        + " …"
                        + label.get("context"));
    }
}
