package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.Ratio;
import org.fazhi.extract.Finding.Kind;
import org.junit.jupiter.api.Test;

/**
 * How well five real reports are read, against hand labels.
 *
 * <p>Two reports were labelled while the rules were written. The other three were labelled by the
 * same rules before anybody saw what was read of them; their scores are held apart. Read for the
 * first time, they had indicators at 95.2 % recall and 100 % precision and six of nine
 * shortcomings; what was wrong has been mended since, so they no longer measure the unseen.
 */
class AccuracyTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void twoReportsLabelledWithTheRules() {
        Accuracy accuracy = Accuracy.of(RESOURCES.resolve("gold"), 0, 3);
        System.out.println(accuracy.table("Labelled with the rules"));
        least("metadata", accuracy.metadata.fields, 100);
        figures(accuracy, 99.5, 99, 97, 98);
        findings(accuracy, Kind.STRENGTH, 100, 100);
        findings(accuracy, Kind.SHORTCOMING, 100, 100);
        findings(accuracy, Kind.PLAN, 100, 100);
        findings(accuracy, Kind.HONOUR, 90, 90);
    }

    @Test
    void threeReportsLabelledBlind() {
        Accuracy accuracy = Accuracy.of(RESOURCES.resolve("gold-others"), 1, 2, 4);
        System.out.println(accuracy.table("Labelled blind"));
        least("metadata", accuracy.metadata.fields, 100);
        figures(accuracy, 99.5, 99, 99, 99);
        findings(accuracy, Kind.STRENGTH, 100, 100);
        findings(accuracy, Kind.SHORTCOMING, 100, 100);
        findings(accuracy, Kind.PLAN, 100, 100);
        findings(accuracy, Kind.HONOUR, 90, 90);
    }

    /** Their README tells how they were read for the first time. */
    @Test
    void inventedReportsOfTwentyProvinces() throws IOException {
        Accuracy accuracy = Accuracy.of(RESOURCES.resolve("invented"));
        System.out.println(accuracy.table("Invented"));
        least("metadata", accuracy.metadata.fields, 97);
        figures(accuracy, 99, 99.5, 97, 99);
        findings(accuracy, Kind.STRENGTH, 99, 99);
        findings(accuracy, Kind.SHORTCOMING, 93, 93);
        findings(accuracy, Kind.PLAN, 98, 98);
        findings(accuracy, Kind.HONOUR, 95, 93);
    }

    /** A kind that nobody has labelled would be held to nothing. */
    @Test
    void everyKindOfFindingIsLabelled() throws IOException {
        Set<String> labelled = new HashSet<>();
        for (String folder : List.of("gold", "gold-others", "invented")) {
            for (String line : Files.readAllLines(RESOURCES.resolve(folder + "/findings.tsv"))) {
                labelled.add(line.split("\t", -1)[1]);
            }
        }
        assertThat(labelled)
                .containsAll(
                        Stream.of(Kind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static void figures(
            Accuracy accuracy,
            double recall,
            double precision,
            double indicatorRecall,
            double indicatorPrecision) {
        FigureScore figures = accuracy.figures;
        least("quantity recall", figures.recall, recall);
        least("quantity precision", figures.precision, precision);
        least("value", figures.value, 99);
        least("unit", figures.unit, 99);
        least("qualifier", figures.qualifier, 99);
        least("indicator recall", figures.indicatorRecall, indicatorRecall);
        least("indicator precision", figures.indicatorPrecision, indicatorPrecision);
        assertThat(figures.unlabelled).as("indicators at places without a label").isZero();
    }

    private static void findings(Accuracy accuracy, Kind kind, double recall, double precision) {
        least(kind + " recall", accuracy.findings.recall.get(kind), recall);
        least(kind + " precision", accuracy.findings.precision.get(kind), precision);
    }

    private static void least(String what, Ratio reached, double percent) {
        assertThat(reached.percent()).as(what + " " + reached).isGreaterThanOrEqualTo(percent);
    }
}
