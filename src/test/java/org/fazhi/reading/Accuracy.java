package org.fazhi.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.extract.Finding;

/** The scores of some reports against the hand labels of one folder. */
final class Accuracy {
    private static final ReportReader READER = new ReportReader(ProjectFiles.settings().reading());

    final List<String> errors = new ArrayList<>();
    final MetadataScore metadata = new MetadataScore(errors);
    final FigureScore figures = new FigureScore(errors);
    final FindingScore findings = new FindingScore(errors);

    /**
     * Reads the reports and scores them.
     *
     * @param labels the folder with the labels
     * @param docs numbers of the documents: the report whose file name begins with the number in
     *     three digits
     */
    static Accuracy of(Path labels, int... docs) {
        Accuracy accuracy = new Accuracy();
        for (int doc : docs) {
            Path file = ProjectFiles.report(String.format(Locale.ROOT, "%03d_", doc));
            accuracy.add(labels, Integer.toString(doc), file);
        }
        return accuracy;
    }

    /** Reads the reports of a folder, {@code NUMBER_name.txt}, and scores them with its labels. */
    static Accuracy of(Path folder) throws IOException {
        Accuracy accuracy = new Accuracy();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                accuracy.add(folder, name.substring(0, name.indexOf('_')), file);
            }
        }
        return accuracy;
    }

    private void add(Path labels, String number, Path file) {
        Reading reading = read(file);
        metadata.add(labels, number, reading.document());
        figures.add(labels, number, reading.observations());
        findings.add(labels, number, reading.findings());
    }

    private static Reading read(Path file) {
        try {
            return READER.read(file.getFileName().toString(), Files.readAllBytes(file)).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scores, a line each, and what was wrong. */
    String table(String title) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add("  metadata          " + metadata.fields);
        lines.add("  quantity recall   " + figures.recall + "  precision " + figures.precision);
        lines.add(
                "  value "
                        + figures.value
                        + "  unit "
                        + figures.unit
                        + "  qualifier "
                        + figures.qualifier);
        lines.add(
                "  indicator recall  "
                        + figures.indicatorRecall
                        + "  precision "
                        + figures.indicatorPrecision
                        + "  unlabelled "
                        + figures.unlabelled);
        for (Finding.Kind kind : Finding.Kind.values()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  %-12s recall %s  precision %s",
                            kind.name().toLowerCase(Locale.ROOT),
                            findings.recall.get(kind),
                            findings.precision.get(kind)));
        }
        errors.forEach(error -> lines.add("    " + error.replace('\n', ' ')));
        return String.join("\n", lines);
    }
}
