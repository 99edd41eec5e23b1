package org.fazhi.job.update;

import java.util.Collection;
import java.util.Map;
import org.fazhi.warehouse.InputFile;

/**
 * What is new since the last run, by content and not by date.
 *
 * @param added files that were not there
 * @param changed files with another content
 * @param removed files that were dropped
 * @param unchanged files as they were
 */
public record FileChanges(long added, long changed, long removed, long unchanged) {
    /**
     * @param before path and sha256 of the files of the last run
     * @param now the files found
     * @param removed how many were dropped
     */
    static FileChanges between(
            Map<String, String> before, Collection<InputFile> now, long removed) {
        long added = 0;
        long changed = 0;
        long unchanged = 0;
        for (InputFile file : now) {
            if (!before.containsKey(file.filePath())) {
                added++;
            } else if (java.util.Objects.equals(before.get(file.filePath()), file.fileSha256())) {
                unchanged++;
            } else {
                changed++;
            }
        }
        return new FileChanges(added, changed, removed, unchanged);
    }

    public boolean none() {
        return added == 0 && changed == 0 && removed == 0;
    }
}
