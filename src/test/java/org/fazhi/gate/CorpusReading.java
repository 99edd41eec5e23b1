package org.fazhi.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fazhi.ProjectFiles;
import org.fazhi.gate.FrozenCorpus.CorpusFile;
import org.fazhi.reading.GuardedReader;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.ReadingJson;

/**
 * The corpus, read: by the present version in this process, by an earlier one through its {@code
 * read --json}.
 */
final class CorpusReading {
    private static final int THREADS = 2;

    /** What {@code read} ends with where it went on after a file that could not be read. */
    private static final int BAD_INPUT = 2;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, PlacedText> texts = new HashMap<>();

    private CorpusReading() {}

    /** Read by the present version, as {@code ./fazhi read} does. */
    static CorpusReading now(FrozenCorpus corpus) {
        GuardedReader reader = new GuardedReader(ProjectFiles.settings().reading());
        CorpusReading read = new CorpusReading();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<ReportFacts>>> all = new ArrayList<>();
            for (CorpusFile file : corpus.files()) {
                all.add(threads.submit(() -> facts(reader, file)));
            }
            for (Future<List<ReportFacts>> one : all) {
                one.get().forEach(read::take);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the corpus was not read", e);
        } finally {
            threads.shutdownNow();
        }
        return read;
    }

    private static List<ReportFacts> facts(GuardedReader reader, CorpusFile file)
            throws IOException {
        List<ReportFacts> facts = new ArrayList<>();
        for (Reading reading : reader.read(file.path(), Files.readAllBytes(Path.of(file.path())))) {
            facts.add(ReportFacts.of(ReadingJson.published(reading), file.placeOnly()));
        }
        return facts;
    }

    /**
     * Read by an earlier version. A file at which it ends is of status {@code failed}, and those
     * behind it are given to it again.
     *
     * @param command how it is called, without {@code read}
     */
    static CorpusReading by(List<String> command, FrozenCorpus corpus) throws IOException {
        CorpusReading read = new CorpusReading();
        List<CorpusFile> left = corpus.files();
        while (!left.isEmpty()) {
            int done = read.files(command, left);
            if (done == 0 && left.size() == corpus.files().size()) {
                throw new IllegalStateException(String.join(" ", command) + " reads nothing");
            }
            if (done < left.size()) {
                read.failed(left.get(done++));
            }
            left = left.subList(done, left.size());
        }
        return read;
    }

    /** Gives it files; how many it has read before it ended. */
    private int files(List<String> command, List<CorpusFile> files) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("read", "--json"));
        files.forEach(file -> words.add(file.path()));
        Process process =
                new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int at = -1;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String path = ReportFacts.of(line, true).facts().get(0).file();
                while (at < 0 || !files.get(at).path().equals(path)) {
                    at++;
                }
                take(ReportFacts.of(line, files.get(at).placeOnly()));
            }
            int code = process.waitFor();
            return code == 0 || code == BAD_INPUT ? files.size() : at + 1;
        } catch (InterruptedException e) {
            process.destroy();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void failed(CorpusFile file) {
        List<String> values = new ArrayList<>();
        for (String column : FactTable.PLACES.columns()) {
            values.add(
                    switch (column) {
                        case "sha256" -> file.sha256();
                        case "status" -> "failed";
                        default -> "";
                    });
        }
        facts.add(new Fact(FactTable.PLACES, file.path(), 0, values));
    }

    private void take(ReportFacts read) {
        facts.addAll(read.facts());
        texts.put(read.report(), read.text());
    }

    /** What was read, under a version's name. */
    VersionReading as(String version) {
        return new VersionReading(version, facts);
    }

    /** The sentence at a place of a report; empty where there is none. */
    String sentence(String report, int begin) {
        PlacedText text = texts.get(report);
        return text == null || begin == 0 ? "" : text.sentence(begin);
    }
}
