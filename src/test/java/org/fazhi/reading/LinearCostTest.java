package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.audit.Auditor;
import org.fazhi.corpus.Report;
import org.fazhi.extract.FindingReader;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text takes about twice the time, also where one line without a full stop is all. */
class LinearCostTest {
    private static final int SHORT = 100_000;
    private static final int FACTOR = 4;

    private final Outliner outliner = new Outliner(ReportText.settings());
    private final ObservationReader observations = new ObservationReader(ReportText.settings());
    private final FindingReader findings = new FindingReader(ReportText.settings());
    private final Auditor auditor = new Auditor(ReportText.settings());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "123,456,789,",
                "12件",
                "申请数、受理数、办结数分别为132件、121件、119件、",
                "（",
                "法",
                "一",
                "百",
                "a",
                "1+",
                "一是甲，二是乙，",
                "存在",
                "还存在执法不规范、监督不到位的问题，",
                "但是，"
            })
    void oneLineRepeated(String unit) {
        grows(unit);
    }

    @Test
    void realSentencesWithoutFullStops() throws IOException {
        StringBuilder reports = new StringBuilder();
        for (Path path : ProjectFiles.corpus()) {
            reports.append(Files.readString(path).replaceAll("[。！？\\s]", ""));
        }
        grows(reports.toString());
    }

    private void grows(String unit) {
        seconds(unit, SHORT / 4);
        double small = Math.min(seconds(unit, SHORT), seconds(unit, SHORT));
        double large = seconds(unit, SHORT * FACTOR);
        // A fixed part, the machine's noise and its caches; quadratic growth would be 16 times.
        assertThat(large).isLessThan(0.5 + 2 * FACTOR * small);
    }

    /** Processor time of a shortcomings chapter of one line. */
    private double seconds(String unit, int characters) {
        String line = unit.repeat(characters / unit.length() + 1).substring(0, characters);
        Report report = ReportText.body(2023, "一、存在的问题\n" + line);
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outline outline = outliner.outline(report.document(), report.body());
        List<Observation> figures = observations.read(report.document(), outline);
        findings.read(report.document(), outline);
        auditor.audit(report.document(), report.body(), outline.sections(), figures, List.of());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
