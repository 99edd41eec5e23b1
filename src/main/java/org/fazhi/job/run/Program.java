package org.fazhi.job.run;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.briefing.concordance.Concordance;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.Edition;
import org.fazhi.job.env.FileNameEncoding;
import org.fazhi.job.env.Progress;
import org.fazhi.job.env.Sessions;
import org.fazhi.job.files.InputException;
import org.fazhi.job.history.RunDifference;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.job.publish.OutputPlace;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.publish.TableExport;
import org.fazhi.job.publish.TableFormat;
import org.fazhi.job.read.InputFolder;
import org.fazhi.job.search.CorpusTrial;
import org.fazhi.job.search.WordQuery;
import org.fazhi.job.search.WordSearch;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;

/** What the command line asks for, each with a Spark of its own that is opened and closed here. */
public final class Program {
    private Program() {}

    /** Reads what is new and writes the briefings. */
    public static RunSummary run(ConfFiles conf, RunOptions options, Progress progress)
            throws IOException {
        Settings settings = Settings.parse(conf);
        FileNameEncoding.requireFolders(options.input(), options.warehouse(), options.output());
        InputFolder.requireLocal(options.input());
        return with(progress, session -> new RunJob(session, settings, options, progress).run());
    }

    /** Refuses a local output that cannot be written to, before anything is logged there. */
    public static void requireWritable(String output, String warehouse) {
        OutputPlace.requireLocalWritable(output);
        OutputPlace.requireLocalWritable(warehouse);
    }

    /** Refuses a local output in the input, before anything is logged there. */
    public static void requireApart(String input, String output, String warehouse)
            throws IOException {
        OutputPlace.requireLocalApart(input, output);
        OutputPlace.requireLocalApart(input, warehouse);
    }

    /**
     * Writes the briefings again.
     *
     * @param runId of the run whose tables are meant, or null for the current one
     * @param year the year to write, or null for all
     */
    public static RunSummary brief(
            ConfFiles conf,
            String warehouse,
            String output,
            @Nullable String runId,
            Edition state,
            @Nullable Integer year,
            Progress progress)
            throws IOException {
        Settings settings = Settings.parse(conf);
        FileNameEncoding.requireFolders(warehouse, output);
        return with(
                progress,
                session -> {
                    Warehouse tables = existing(session, warehouse);
                    return new BriefJob(session, tables, settings, progress)
                            .write(wanted(tables, runId), output, state, year);
                });
    }

    /** What is different between two runs. */
    public static RunDifference difference(
            String warehouse, String before, String after, Progress progress) throws IOException {
        FileNameEncoding.requireFolders(warehouse);
        return with(
                progress,
                session -> {
                    Warehouse tables = existing(session, warehouse);
                    return RunDifference.between(
                            tables, wanted(tables, before), wanted(tables, after));
                });
    }

    /** The runs of a warehouse, the oldest first. */
    public static List<Run> runs(String warehouse, Progress progress) throws IOException {
        FileNameEncoding.requireFolders(warehouse);
        return with(progress, session -> existing(session, warehouse).runs());
    }

    /** Where an observation or a finding of the current tables comes from. */
    public static Trace trace(
            ConfFiles conf, String warehouse, String output, String id, Progress progress)
            throws IOException {
        Settings settings = Settings.parse(conf);
        FileNameEncoding.requireFolders(warehouse, output);
        return with(
                progress,
                session -> {
                    Warehouse tables = existing(session, warehouse);
                    OutputFolder books =
                            OutputFolder.open(
                                    output, "trace", session.sparkContext().hadoopConfiguration());
                    Trace trace = Trace.of(tables, books, settings, id);
                    if (trace.places() == null) {
                        progress.note(
                                output
                                        + " has no books of the current tables;"
                                        + " the command brief writes them");
                    }
                    return trace;
                });
    }

    /** Whether words are a number of a book's evidence, such as 依据12. */
    public static boolean isEvidenceNumber(String words) {
        return BookFile.isNumber(words);
    }

    /**
     * Where comes from what stands in a book.
     *
     * @param book the workbook
     * @param cell such as {@code 主要指标!D7}, or null where a number is given
     * @param number of the evidence, such as 依据12, or null where a cell is given
     */
    public static BookTrace trace(
            ConfFiles conf,
            String warehouse,
            String output,
            String book,
            String cell,
            String number,
            Progress progress)
            throws IOException {
        Settings settings = Settings.parse(conf);
        FileNameEncoding.requireFolders(warehouse, output, book);
        BookFile file = BookFile.open(book);
        BookCell found = cell == null ? null : file.cell(cell);
        List<String> ids = found == null ? file.passage(number) : found.passages();
        String where = found == null ? number : found.address();
        return with(
                progress,
                session ->
                        BookTrace.of(
                                existing(session, warehouse),
                                OutputFolder.open(
                                        output,
                                        "trace",
                                        session.sparkContext().hadoopConfiguration()),
                                settings,
                                where,
                                found,
                                ids));
    }

    /**
     * Draws cells of a book, each with what it rests on in the current tables.
     *
     * @param cells how many at most
     * @param seed the same one draws the same cells
     */
    public static CellSample sample(
            String warehouse, String book, int cells, long seed, Progress progress)
            throws IOException {
        FileNameEncoding.requireFolders(warehouse, book);
        BookFile file = BookFile.open(book);
        return with(
                progress,
                session -> CellSample.of(existing(session, warehouse), book, file, cells, seed));
    }

    /** Looks for words over all reports of the current tables. */
    public static Concordance find(String warehouse, WordQuery query, Progress progress)
            throws IOException {
        FileNameEncoding.requireFolders(warehouse);
        return with(
                progress,
                session -> {
                    Warehouse tables = existing(session, warehouse);
                    return WordSearch.of(tables, wanted(tables, null).runId(), query);
                });
    }

    /** What reports are read by, for whoever tries it without a Spark. */
    public static ReadingSettings reading(ConfFiles conf) {
        return Settings.parse(conf).reading();
    }

    /** What an indicator's rules find in the reports of the current tables. */
    public static CorpusTrial.Result trial(
            ReadingSettings settings, String warehouse, String indicator, Progress progress)
            throws IOException {
        FileNameEncoding.requireFolders(warehouse);
        return with(
                progress,
                session -> {
                    Warehouse tables = existing(session, warehouse);
                    Run run = wanted(tables, null);
                    return CorpusTrial.of(session, tables, run, settings, indicator);
                });
    }

    /**
     * Writes the tables for readers without the warehouse.
     *
     * @param runId of the run whose tables are meant, or null for the current one
     * @return the folder
     */
    public static String tables(
            String warehouse,
            String output,
            @Nullable String runId,
            TableFormat format,
            Progress progress)
            throws IOException {
        FileNameEncoding.requireFolders(warehouse, output);
        return with(
                progress,
                session -> {
                    Warehouse tables = existing(session, warehouse);
                    Run run = wanted(tables, runId);
                    OutputFolder folder =
                            OutputFolder.open(
                                    output, "tables", session.sparkContext().hadoopConfiguration());
                    TableExport.write(tables, run, format, folder);
                    return folder.place("tables");
                });
    }

    /** The run of an id, or the current one; an unchanged run stands for the one before it. */
    private static Run wanted(Warehouse warehouse, @Nullable String runId) {
        List<Run> complete =
                warehouse.runs().stream()
                        .filter(Run::wroteTables)
                        .filter(run -> runId == null || run.runId().compareTo(runId) <= 0)
                        .toList();
        boolean known =
                runId == null
                        || warehouse.runs().stream().anyMatch(run -> run.runId().equals(runId));
        if (complete.isEmpty() || !known) {
            throw new InputException(
                    runId == null
                            ? "the warehouse has no complete run"
                            : "the warehouse has no run " + runId,
                    "the command runs lists them");
        }
        return complete.get(complete.size() - 1);
    }

    private static Warehouse existing(SparkSession session, String location) throws IOException {
        if (!Sessions.exists(session, location)) {
            throw new InputException(
                    "there is no warehouse " + location,
                    "give it with --warehouse, or make it with the command run");
        }
        return Sessions.warehouse(session, location);
    }

    private interface Work<T> {
        T with(SparkSession session) throws IOException;
    }

    private static <T> T with(Progress progress, Work<T> work) throws IOException {
        progress.begin("starting Spark", 0);
        SparkSession session;
        try {
            session = Sessions.open();
        } finally {
            progress.end();
        }
        try {
            return work.with(session);
        } finally {
            session.stop();
        }
    }
}
