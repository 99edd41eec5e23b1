package org.fazhi.job.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.audit.Check;
import org.fazhi.briefing.data.ChangedFigure;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which figures that governments state are others than in the edition before, and why. */
final class ChangedFigures {
    private final ChangeCauses causes;

    ChangedFigures(ChangeCauses causes) {
        this.causes = causes;
    }

    /** What an edition knows of figures: their rows, and the severest doubt of each. */
    record Side(Map<String, RegionIndicator> stated, Map<String, Check.Severity> doubts) {
        static Side of(List<RegionIndicator> rows, List<Check> checks) {
            Map<String, RegionIndicator> stated = new TreeMap<>();
            rows.stream()
                    .filter(row -> row.basis() == RegionIndicator.Basis.REPORTED)
                    .forEach(row -> stated.put(row.regionCode() + row.indicator(), row));
            Map<String, Check.Severity> doubts = new HashMap<>();
            for (Check check : checks) {
                if (isDoubt(check)) {
                    check.observationIds()
                            .forEach(id -> doubts.merge(id, check.severity(), Side::severer));
                }
            }
            return new Side(stated, doubts);
        }

        /** The row of a changed figure, or null. */
        @Nullable RegionIndicator row(ChangedFigure figure) {
            return stated.get(figure.regionCode() + figure.indicator());
        }

        private Check.@Nullable Severity doubt(@Nullable RegionIndicator row) {
            return row == null
                    ? null
                    : row.observationIds().stream()
                            .map(doubts::get)
                            .filter(Objects::nonNull)
                            .reduce(Side::severer)
                            .orElse(null);
        }

        private static Check.Severity severer(Check.Severity one, Check.Severity other) {
            return one == Check.Severity.ERROR ? one : other;
        }
    }

    /** Whether a check keeps its figures out of comparisons or marks them. */
    static boolean isDoubt(Check check) {
        return check.family() == Check.Family.ARITHMETIC && check.severity() != Check.Severity.INFO;
    }

    /**
     * The figures that are stated, read, doubted or settled otherwise.
     *
     * @param regions whose governments' reports are held in both editions
     */
    List<ChangedFigure> between(Side before, Side after, Set<RegionCode> regions) {
        Set<String> keys = new TreeSet<>(before.stated().keySet());
        keys.addAll(after.stated().keySet());
        List<ChangedFigure> changed = new ArrayList<>();
        for (String key : keys) {
            RegionIndicator was = before.stated().get(key);
            RegionIndicator is = after.stated().get(key);
            RegionIndicator any = Objects.requireNonNull(was == null ? is : was);
            boolean alike =
                    alike(was, is)
                            && before.doubt(was) == after.doubt(is)
                            && !causes.otherwiseSettled(was, is);
            if (regions.contains(any.regionCode()) && !alike) {
                changed.add(
                        new ChangedFigure(any.regionCode(), any.indicator(), causes.of(was, is)));
            }
        }
        return changed;
    }

    private static boolean alike(@Nullable RegionIndicator was, @Nullable RegionIndicator is) {
        return was != null
                && is != null
                && Objects.equals(was.value(), is.value())
                && Objects.equals(was.unit(), is.unit())
                && was.qualifier() == is.qualifier()
                && was.observationIds().equals(is.observationIds());
    }
}
