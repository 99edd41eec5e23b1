package org.fazhi.job.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.job.update.InputFiles;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.region.RegionCode;
import org.fazhi.warehouse.ChangeCause;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two runs of a warehouse, and why.
 *
 * @param before the earlier run
 * @param after the later run
 * @param added files that came
 * @param changed files with another content
 * @param gone files that went
 * @param figures indicators of regions whose value is another
 */
public record RunDifference(
        Run before,
        Run after,
        List<String> added,
        List<String> changed,
        List<String> gone,
        List<Change> figures) {

    /**
     * A figure that is another.
     *
     * @param year the year
     * @param region whose
     * @param indicator id
     * @param basis where the value comes from
     * @param before its value, or null
     * @param after its value, or null
     * @param cause why
     */
    public record Change(
            int year,
            RegionCode region,
            String indicator,
            RegionIndicator.Basis basis,
            @Nullable Double before,
            @Nullable Double after,
            ChangeCause cause) {}

    private record Key(int year, RegionCode region, String indicator, RegionIndicator.Basis basis)
            implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    public static RunDifference between(Warehouse warehouse, Run before, Run after) {
        Map<String, String> old = InputFiles.recorded(warehouse, before);
        Map<String, String> now = InputFiles.recorded(warehouse, after);
        List<String> added = now.keySet().stream().filter(path -> !old.containsKey(path)).toList();
        List<String> gone = old.keySet().stream().filter(path -> !now.containsKey(path)).toList();
        List<String> changed =
                now.keySet().stream()
                        .filter(old::containsKey)
                        .filter(path -> !Objects.equals(old.get(path), now.get(path)))
                        .toList();
        return new RunDifference(
                before, after, added, changed, gone, figures(warehouse, before, after));
    }

    private static List<Change> figures(Warehouse warehouse, Run before, Run after) {
        Map<Key, RegionIndicator> old = indicators(warehouse, before);
        Map<Key, RegionIndicator> now = indicators(warehouse, after);
        Set<String> both = reports(warehouse, before);
        both.retainAll(reports(warehouse, after));
        ChangeCauses causes = new ChangeCauses(warehouse, before, after, both);
        Set<Key> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (Key key : keys) {
            RegionIndicator was = old.get(key);
            RegionIndicator is = now.get(key);
            Double from = was == null ? null : was.value();
            Double to = is == null ? null : is.value();
            if (!Objects.equals(from, to)) {
                changes.add(
                        new Change(
                                key.year(),
                                key.region(),
                                key.indicator(),
                                key.basis(),
                                from,
                                to,
                                causes.of(was, is)));
            }
        }
        return changes;
    }

    private static Map<Key, RegionIndicator> indicators(Warehouse warehouse, Run run) {
        Map<Key, RegionIndicator> indicators = new TreeMap<>();
        for (RegionIndicator row : warehouse.list(WarehouseTables.REGION_INDICATORS, run.runId())) {
            indicators.put(
                    new Key(row.reportYear(), row.regionCode(), row.indicator(), row.basis()), row);
        }
        return indicators;
    }

    private static Set<String> reports(Warehouse warehouse, Run run) {
        Set<String> reports = new HashSet<>();
        for (Document document : VersionSelection.stored(warehouse, run.runId())) {
            if (document.status() == Document.Status.OK) {
                reports.add(document.docId());
            }
        }
        return reports;
    }
}
