package org.fazhi.job.update;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fazhi.job.files.InputException;
import org.fazhi.job.read.InputFolder;
import org.fazhi.job.read.ReadingStage;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/**
 * The files that a run rests on: those that were found and read, and those of the run before that
 * cannot be read now but stay, because they are gone or just being changed.
 */
public final class InputFiles {
    private final Map<String, String> before;
    private final long removed;
    private final Map<String, String> kept;
    private final List<InputFile> whole = new ArrayList<>();
    private final Map<String, String> staged = new TreeMap<>();

    private InputFiles(Map<String, String> before, long removed, Map<String, String> kept) {
        this.before = before;
        this.removed = removed;
        this.kept = kept;
    }

    /** Path and sha256 of the files of a run. */
    public static Map<String, String> recorded(Warehouse warehouse, Run run) {
        Map<String, String> files = new TreeMap<>();
        warehouse
                .list(WarehouseTables.FILES, run.runId())
                .forEach(file -> files.put(file.filePath(), file.fileSha256()));
        return files;
    }

    /**
     * @param before path and sha256 of the files of the last run
     * @param prune whether files that are gone are dropped
     * @throws InputException where every file of the last run would be dropped
     */
    public static InputFiles since(
            Map<String, String> before, Collection<InputFolder.Found> found, boolean prune) {
        Map<String, String> gone = new TreeMap<>(before);
        found.forEach(file -> gone.remove(file.filePath()));
        if (!prune) {
            gone.values().removeIf(Objects::isNull);
            return new InputFiles(before, 0, gone);
        }
        if (!before.isEmpty() && gone.size() == before.size()) {
            throw new InputException(
                    "none of the "
                            + before.size()
                            + " files of the last run is there any more, and --prune would drop"
                            + " them all",
                    "look whether the input is the right one, or run without --prune first");
        }
        return new InputFiles(before, gone.size(), new TreeMap<>());
    }

    /**
     * Takes in what was read; files that are being changed stay as they were.
     *
     * @throws InputException where nothing is left to make tables from
     */
    public void read(ReadingStage.Read read) {
        whole.addAll(read.files());
        staged.putAll(read.staged());
        for (String path : read.changing()) {
            if (before.get(path) != null) {
                kept.put(path, before.get(path));
            }
        }
        if (whole.isEmpty() && kept.isEmpty()) {
            throw new InputException(
                    "every file of the input is being changed", "run again when they are whole");
        }
    }

    /** Path and sha256 of the files that cannot be read now but stay. */
    public Map<String, String> kept() {
        return kept;
    }

    /** What is new, by content. */
    public FileChanges changes() {
        return FileChanges.between(before, whole, removed);
    }

    /** Path and sha256 of the files that are as they were in the last run. */
    public Map<String, String> staying() {
        Map<String, String> staying = new TreeMap<>(kept);
        staged.forEach(
                (path, sha256) -> {
                    if (sha256.equals(before.get(path))) {
                        staying.put(path, sha256);
                    }
                });
        return staying;
    }

    /**
     * Path and sha256 of the staged files that are wanted.
     *
     * @param news those alone that are not as they were in the last run
     */
    public Map<String, String> known(boolean news) {
        Map<String, String> known = new TreeMap<>(staged);
        known.putAll(kept);
        if (news) {
            known.keySet().removeAll(staying().keySet());
        }
        return known;
    }

    /** All that the run rests on. */
    public List<InputFile> all() {
        List<InputFile> all = new ArrayList<>(whole);
        kept.forEach((path, sha256) -> all.add(new InputFile(path, sha256, 0)));
        return all;
    }
}
