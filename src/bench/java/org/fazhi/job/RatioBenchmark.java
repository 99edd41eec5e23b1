package org.fazhi.job;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.job.run.Program;
import org.fazhi.job.run.RunOptions;

/**
 * What the tables of a run cost beside a floor: HanLP alone cutting the same text, in the same Java
 * machine. Processor seconds and their ratio to the floor say the same on any machine, busy or not.
 * Of several numbers of reports the slope between one and the next is printed for each stage, in
 * log–log: 1 is in proportion.
 *
 * <p>With a table of ratios ({@code stage<TAB>ratio}) it fails where a stage has more than twice
 * its ratio. Books are not written.
 */
public final class RatioBenchmark {
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024);

    /** No report is of that year: a run that is limited to it writes tables and no books. */
    private static final int NO_YEAR = RunOptions.NO_BOOKS;

    private static final int WARM_UP = 50;
    private static final double TOO_MUCH = 2;

    private RatioBenchmark() {}

    /**
     * @param arguments the folder to work in; numbers of reports, over four years; a file of ratios
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Double> allowed = new TreeMap<>();
        List<Integer> sizes = new ArrayList<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            if (argument.matches("\\d+")) {
                sizes.add(Integer.parseInt(argument));
            } else {
                allowed.putAll(ratios(Path.of(argument)));
            }
        }
        Map<Integer, Map<String, Double>> seconds = new LinkedHashMap<>();
        List<String> slow = new ArrayList<>();
        for (int reports : sizes) {
            Path input = folder.resolve(reports + "/input");
            for (int year : YEARS) {
                new ScaleReports().write(input, year, reports / YEARS.size());
            }
            System.out.printf("%d reports of %d years%n", reports, YEARS.size());
            Map<String, Double> stages = stages(folder.resolve(String.valueOf(reports)));
            double floor = floor(input);
            print(stages, floor, allowed, slow);
            seconds.put(reports, stages);
        }
        slopes(seconds);
        slow.forEach(System.out::println);
        System.exit(slow.isEmpty() ? 0 : 1);
    }

    private static Map<String, Double> ratios(Path file) throws IOException {
        Map<String, Double> ratios = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (cells.length == 2 && !line.startsWith("#")) {
                ratios.put(cells[0], Double.parseDouble(cells[1]));
            }
        }
        return ratios;
    }

    private static Map<String, Double> stages(Path folder) throws IOException {
        StageTimes times = new StageTimes();
        try (times) {
            Program.run(
                    ProjectFiles.conf(),
                    new RunOptions(
                            folder.resolve("input").toString(),
                            folder.resolve("warehouse").toString(),
                            folder.resolve("output").toString(),
                            true,
                            false,
                            NO_YEAR,
                            null),
                    times);
        }
        return times.processorSeconds();
    }

    /** Processor seconds in which HanLP cuts the texts, once its dictionary is there. */
    private static double floor(Path input) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(input)) {
            files = all.sorted().toList();
        }
        Segment segment = HanLP.newSegment().enableNameRecognize(true);
        cut(segment, files.subList(0, Math.min(WARM_UP, files.size())));
        long since = StageTimes.processor();
        int words = cut(segment, files);
        double seconds = (StageTimes.processor() - since) / 1e9;
        System.out.printf(Locale.ROOT, "  floor: %d words in %.1f s%n", words, seconds);
        return seconds;
    }

    private static int cut(Segment segment, List<Path> files) {
        return files.stream()
                .mapToInt(
                        file -> {
                            try {
                                return Files.readString(file)
                                        .lines()
                                        .mapToInt(line -> segment.seg(line).size())
                                        .sum();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .sum();
    }

    private static void print(
            Map<String, Double> stages,
            double floor,
            Map<String, Double> allowed,
            List<String> slow) {
        stages.forEach(
                (stage, seconds) -> {
                    double ratio = seconds / floor;
                    System.out.printf(Locale.ROOT, "  %-28s %6.2f × floor%n", stage, ratio);
                    Double known = allowed.get(stage);
                    if (known != null && ratio > TOO_MUCH * known) {
                        slow.add(
                                String.format(
                                        Locale.ROOT,
                                        "%s takes %.2f × floor, more than twice %.2f",
                                        stage,
                                        ratio,
                                        known));
                    }
                });
    }

    private static void slopes(Map<Integer, Map<String, Double>> seconds) {
        Integer before = null;
        for (Map.Entry<Integer, Map<String, Double>> now : seconds.entrySet()) {
            if (before != null) {
                System.out.printf("slopes from %d to %d reports%n", before, now.getKey());
                Map<String, Double> then = seconds.get(before);
                double more = Math.log((double) now.getKey() / before);
                now.getValue()
                        .forEach(
                                (stage, each) ->
                                        System.out.printf(
                                                Locale.ROOT,
                                                "  %-28s %5.2f%n",
                                                stage,
                                                Math.log(each / then.getOrDefault(stage, each))
                                                        / more));
            }
            before = now.getKey();
        }
    }
}
