package org.fazhi.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.Sessions;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.RunJob;
import org.fazhi.job.run.RunOptions;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.Warehouse;

/** A folder in which runs write, as a user would have it. */
public record RunFolder(Path output) {
    /** Instead of a year: no briefings are written. */
    static final int NO_YEAR = RunOptions.NO_BOOKS;

    /** A run over an input, with the project's settings. */
    public RunSummary run(Path input) throws IOException {
        return run(input, false, Progress.SILENT);
    }

    /** A run with settings of its own. */
    public RunSummary run(Path input, ConfFiles conf, Progress progress) throws IOException {
        return run(input, false, conf, progress);
    }

    public RunSummary run(Path input, boolean prune, Progress progress) throws IOException {
        return run(input, prune, ProjectFiles.conf(), progress);
    }

    private RunSummary run(Path input, boolean prune, ConfFiles conf, Progress progress)
            throws IOException {
        return run(LocalSpark.newSession(), conf, options(input, prune, null), progress);
    }

    /** A run that writes tables and no briefings. */
    RunSummary runTables(Path input) throws IOException {
        return run(LocalSpark.newSession(), tablesOnly(input), Progress.SILENT);
    }

    /** The same with settings of its own. */
    RunSummary runTables(Path input, ConfFiles conf) throws IOException {
        return run(LocalSpark.newSession(), conf, tablesOnly(input), Progress.SILENT);
    }

    /** The options of {@link #runTables}. */
    RunOptions tablesOnly(Path input) {
        return options(input, true, NO_YEAR);
    }

    private RunOptions options(Path input, boolean prune, Integer year) {
        return new RunOptions(
                input.toString(), warehousePath(), output.toString(), false, prune, year, null);
    }

    /** A run in a session of the test's own. */
    public static RunSummary run(SparkSession session, RunOptions options, Progress progress)
            throws IOException {
        return run(session, ProjectFiles.conf(), options, progress);
    }

    private static RunSummary run(
            SparkSession session, ConfFiles conf, RunOptions options, Progress progress)
            throws IOException {
        return new RunJob(session, Settings.parse(conf), options, progress).run();
    }

    String warehousePath() {
        return output.resolve("warehouse").toString();
    }

    /** The tables, as a reader opens them. */
    public Warehouse warehouse() throws IOException {
        return Sessions.warehouse(LocalSpark.newSession(), warehousePath());
    }

    /** Every published file by its path; the warehouse is not published. */
    public Map<String, String> published() throws IOException {
        return files("", "");
    }

    /** The exported tables of all years. */
    public Map<String, String> tables() throws IOException {
        return files("", ".csv");
    }

    private Map<String, String> files(String below, String ending) throws IOException {
        Path root = output.resolve(below);
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(root)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString();
                boolean published = !name.startsWith("warehouse") && !name.equals("run.lock");
                if (published && name.endsWith(ending)) {
                    files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
