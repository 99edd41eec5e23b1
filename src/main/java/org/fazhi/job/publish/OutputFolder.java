package org.fazhi.job.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.corpus.Document;
import org.fazhi.job.env.FileNameEncoding;
import org.fazhi.job.files.HadoopPaths;
import org.fazhi.warehouse.AnalystFile;

/**
 * The output of a run: what it writes, beside what the last one published, until {@link
 * Publication} moves it into its place.
 */
public final class OutputFolder {
    private final FileSystem files;
    private final Path root;
    private final Path staging;
    private final Publication publication;
    private boolean kept;

    private OutputFolder(FileSystem files, Path root, String runId) {
        this.files = files;
        this.root = root;
        this.publication = new Publication(files, root, runId);
        this.staging = publication.staging();
    }

    public static OutputFolder open(String output, String runId, Configuration hadoop)
            throws IOException {
        Path root = HadoopPaths.qualified(output, hadoop);
        FileSystem files = root.getFileSystem(hadoop);
        if (HadoopPaths.isLocal(root)) {
            files.setWriteChecksum(false);
        }
        return new OutputFolder(files, root, runId);
    }

    /**
     * Removes what killed runs over the same warehouse have left. Only under the warehouse's lock;
     * what others write here at the same time is theirs.
     *
     * @param owner what the names of those runs begin with
     * @return whether there was anything
     */
    public boolean clean(String owner) throws IOException {
        boolean found = false;
        if (files.exists(root)) {
            for (FileStatus status : files.listStatus(root)) {
                String name = status.getPath().getName();
                if (Publication.isUnfinished(name, owner)) {
                    files.delete(status.getPath(), true);
                    found = true;
                }
            }
        }
        return found;
    }

    /** The staging place, for those who write to it elsewhere. */
    String staging() {
        return staging.toString();
    }

    /** Writes a file of the staging place from any machine. */
    public static void write(String staging, String relative, byte[] bytes, Configuration hadoop)
            throws IOException {
        Path path = new Path(staging, relative);
        FileNameEncoding.requireFile(path);
        FileSystem files = path.getFileSystem(hadoop);
        if (HadoopPaths.isLocal(path)) {
            files.setWriteChecksum(false);
        }
        try (OutputStream out = files.create(path, true)) {
            out.write(bytes);
        }
    }

    /** Opens a file that will be at the given place, such as {@code 2023/tables/documents.csv}. */
    OutputStream create(String relative) throws IOException {
        return files.create(new Path(staging, relative), true);
    }

    public void write(String relative, byte[] bytes) throws IOException {
        try (OutputStream out = create(relative)) {
            out.write(bytes);
        }
    }

    void write(List<AnalystFile> files) throws IOException {
        for (AnalystFile file : files) {
            write(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How it comes into its place. */
    public Publication publication() {
        return publication;
    }

    /** The run is recorded: what it has prepared is not discarded any more. */
    public void keep() {
        kept = true;
    }

    /**
     * Publishes what a run has prepared that was killed when it was recorded. Only under the
     * warehouse's lock.
     *
     * @param owner what the names of the warehouse's runs begin with
     * @param recorded the runs that are recorded
     */
    public void finish(String owner, Collection<String> recorded) throws IOException {
        if (!files.exists(root)) {
            return;
        }
        for (FileStatus status : files.listStatus(root)) {
            for (String run : recorded) {
                Publication prepared = new Publication(files, root, owner + run);
                if (status.getPath().getName().equals(prepared.staging().getName())
                        && prepared.isPrepared()) {
                    prepared.publish();
                }
            }
        }
    }

    /** Removes what was written and not published. */
    public void discard() throws IOException {
        if (!kept) {
            files.delete(staging, true);
        }
    }

    /** The record of the last run that published here. */
    public Optional<byte[]> lastRecord() throws IOException {
        Path record = new Path(root, Publication.RECORD);
        if (!files.exists(record)) {
            return Optional.empty();
        }
        try (InputStream in = files.open(record)) {
            return Optional.of(in.readAllBytes());
        }
    }

    /**
     * The folders of an edition, and what each was made from.
     *
     * @param written those that were written now
     * @param origin what they were made from
     * @param beside whether those of the last edition stay beside them
     */
    public Map<String, FolderOrigin> folders(
            List<String> written, FolderOrigin origin, boolean beside) throws IOException {
        Map<String, FolderOrigin> folders = new TreeMap<>();
        if (beside) {
            for (Map.Entry<String, FolderOrigin> last : lastFolders().entrySet()) {
                if (holds(List.of(last.getKey()))) {
                    folders.put(last.getKey(), last.getValue());
                }
            }
        }
        written.forEach(folder -> folders.put(folder, origin));
        return folders;
    }

    /** The folders of the last edition that are not among those of the new one. */
    public List<String> obsolete(Collection<String> folders) throws IOException {
        return lastFolders().keySet().stream()
                .filter(folder -> folder.matches("\\d{4}") && !folders.contains(folder))
                .toList();
    }

    /**
     * Where an observation or finding of a report stands in the published books: file, sheet and
     * cell; none where they were not made from these tables.
     *
     * @param tablesRun the run that wrote the tables
     */
    public Optional<List<String>> places(Document report, String id, String tablesRun)
            throws IOException {
        FolderOrigin folder = lastFolders().get(String.valueOf(report.reportYear()));
        if (folder == null || !tablesRun.equals(folder.tablesRun())) {
            return Optional.empty();
        }
        List<String> places = new ArrayList<>();
        for (String name : BookPlaces.files(report)) {
            Path file = new Path(root, name);
            if (files.exists(file)) {
                try (InputStream in = files.open(file)) {
                    places.addAll(BookPlaces.of(id, in));
                }
            }
        }
        return Optional.of(places);
    }

    private Map<String, FolderOrigin> lastFolders() throws IOException {
        return lastRecord().map(RunRecord::read).map(RunRecord.Published::folders).orElse(Map.of());
    }

    /**
     * Whether everything is there.
     *
     * @param places below the output, or full paths
     */
    public boolean holds(Collection<String> places) throws IOException {
        for (String place : places) {
            if (!files.exists(new Path(root, place))) {
                return false;
            }
        }
        return true;
    }

    /** The full path of a published file, as a person opens it. */
    public String place(String relative) {
        Path path = new Path(root, relative);
        return HadoopPaths.isLocal(path) ? path.toUri().getPath() : path.toString();
    }
}
