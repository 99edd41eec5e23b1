package org.fazhi.job.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.warehouse.Run;

/**
 * What a run did: the console's last lines and {@code run.json}.
 *
 * @param run its row in the tables
 * @param tablesRun the id of the run whose tables are current: its own, or, where nothing was new,
 *     that of the run that wrote them
 * @param counts how much the tables know
 * @param quarantined path and reason of every file that was set aside
 * @param read how many files were read: new ones, changed ones, and all where settings or program
 *     are others
 * @param changing files that were being changed and wait for the next run
 * @param workbooks the books of the whole corpus, one a year, as full paths
 * @param folders the folders of the output that hold the edition, one a year, and what each was
 *     made from: an older run where the briefings were limited to another year
 * @param seconds seconds a stage, in order
 * @param versions of the program and of what it stands on
 */
public record RunSummary(
        Run run,
        String tablesRun,
        RunCounts counts,
        Map<String, String> quarantined,
        long read,
        List<String> changing,
        List<String> workbooks,
        Map<String, FolderOrigin> folders,
        Map<String, Double> seconds,
        Map<String, String> versions) {
    /** The folders that were made from the current tables. */
    public List<String> newFolders() {
        return folders.keySet().stream().filter(name -> !olderFolders().containsKey(name)).toList();
    }

    /** The folders that an older run has left, and that run. */
    public Map<String, String> olderFolders() {
        Map<String, String> older = new TreeMap<>();
        folders.forEach((folder, origin) -> older.put(folder, origin.tablesRun()));
        older.values().removeIf(tablesRun::equals);
        return older;
    }

    /** The folders, and the hash of the settings that the books of each were laid out by. */
    Map<String, String> layouts() {
        Map<String, String> layouts = new TreeMap<>();
        folders.forEach((folder, origin) -> layouts.put(folder, origin.briefing()));
        return layouts;
    }

    /** How many files are gone from the input while their reports stay in the tables. */
    public long kept() {
        return Math.max(0, counts.files() - run.files());
    }
}
