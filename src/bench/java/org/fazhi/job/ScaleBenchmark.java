package org.fazhi.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Edition;
import org.fazhi.job.run.Program;
import org.fazhi.job.run.RunOptions;
import org.fazhi.settings.conf.ConfFiles;

/**
 * How long a year of many reports takes, stage by stage, and how much memory: the tables of a run
 * from nothing, then its books. The aims: 3,000 reports in a heap of 4 GiB; their books in five minutes
 * on two cores, the nation's below 30 MB.
 *
 * <p>Tables that an earlier start has left in the folder are used again, so that the books can be
 * measured alone.
 */
public final class ScaleBenchmark {
    private static final int YEAR = 2023;

    /** No report is of that year: a run that is limited to it writes tables and no books. */
    private static final int NO_YEAR = RunOptions.NO_BOOKS;

    private ScaleBenchmark() {}

    /**
     * @param arguments the folder to work in, then numbers of reports
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String reports : List.of(arguments).subList(1, arguments.length)) {
            measure(folder.resolve(reports), Integer.parseInt(reports));
        }
        System.exit(0);
    }

    private static void measure(Path folder, int reports) throws IOException {
        ConfFiles conf = ProjectFiles.conf();
        Path input = folder.resolve("input");
        Path warehouse = folder.resolve("warehouse");
        System.out.printf("%d reports%n", reports);
        if (!Files.exists(folder.resolve("output/run.json"))) {
            new ScaleReports().write(input, YEAR, reports);
            RunOptions options =
                    new RunOptions(
                            input.toString(),
                            warehouse.toString(),
                            folder.resolve("output").toString(),
                            false,
                            false,
                            NO_YEAR,
                            null);
            try (StageTimes times = new StageTimes()) {
                Program.run(conf, options, times);
            }
        }
        Path again = folder.resolve("again");
        try (StageTimes times = new StageTimes()) {
            Program.brief(
                    conf, warehouse.toString(), again.toString(), null, Edition.DRAFT, YEAR, times);
        }
        sizes(again);
    }

    private static void sizes(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            List<Path> books = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
            System.out.printf("%d books%n", books.size());
            for (int depth : List.of(1, 2)) {
                Path largest = null;
                for (Path book : books) {
                    boolean here = output.relativize(book).getNameCount() == depth + 1;
                    if (here && (largest == null || Files.size(book) > Files.size(largest))) {
                        largest = book;
                    }
                }
                if (largest != null) {
                    System.out.printf(
                            Locale.ROOT,
                            "%.1f MB %s%n",
                            Files.size(largest) / 1e6,
                            output.relativize(largest));
                }
            }
        }
    }
}
