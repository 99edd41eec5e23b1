package org.fazhi.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;

/** What mutations begin with: the lines of all reports that are here, and the field's words. */
final class Seeds {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources"), Path.of("data/demo"));

    /** Of a report that is all in one line, pieces are enough. */
    private static final int LONGEST_LINE = 400;

    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,12}");

    private final List<List<String>> reports;
    private final List<String> words;

    private Seeds(List<List<String>> reports, List<String> words) {
        this.reports = reports;
        this.words = words;
    }

    static Seeds load() {
        List<List<String>> reports = new ArrayList<>();
        for (Path path : texts()) {
            List<String> lines = lines(path);
            if (!lines.isEmpty()) {
                reports.add(lines);
            }
        }
        TreeSet<String> words = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : ProjectFiles.conf().all().entrySet()) {
            if (file.getKey().endsWith(".yaml") && !file.getKey().contains("sheets")) {
                Matcher word = WORDS.matcher(new String(file.getValue(), StandardCharsets.UTF_8));
                while (word.find()) {
                    words.add(word.group());
                }
            }
        }
        List<String> all = new ArrayList<>(words);
        List<String> marks = marks();
        // What makes structure is as likely as all other words together.
        for (int i = 0; i < words.size() / marks.size(); i++) {
            all.addAll(marks);
        }
        return new Seeds(reports, all);
    }

    private static List<String> marks() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/fuzz/words.txt")).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(line -> line.replace("\\n", "\n").replace("\\t", "\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> texts() {
        List<Path> texts = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static List<String> lines(Path path) {
        List<String> lines = new ArrayList<>();
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(
                            line -> {
                                for (int at = 0; at < line.length(); at += LONGEST_LINE) {
                                    int end = Math.min(line.length(), at + LONGEST_LINE);
                                    lines.add(line.substring(at, end));
                                }
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The field's words, and the marks that make structure, as often as those. */
    List<String> words() {
        return words;
    }

    /** One to eight lines that follow one another in a report, sometimes below its title. */
    String passage(Random random) {
        List<String> report = reports.get(random.nextInt(reports.size()));
        int begin = random.nextInt(report.size());
        int end = Math.min(report.size(), begin + 1 + random.nextInt(8));
        String lines = String.join("\n", report.subList(begin, end));
        return random.nextInt(3) == 0 && begin > 0 ? report.get(0) + "\n" + lines : lines;
    }

    /** A whole report. */
    String report(Random random) {
        return String.join("\n", reports.get(random.nextInt(reports.size())));
    }

    int reports() {
        return reports.size();
    }
}
