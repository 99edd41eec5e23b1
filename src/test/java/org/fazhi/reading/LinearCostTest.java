package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
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

/**
 * Four times the text takes about four times the time, also where one line without a full stop is
 * all. Processor time of the thread, so that a busy machine changes little.
 */
class LinearCostTest {
    private static final int SHORT = 15_000;
    private static final int FACTOR = 4;

    /** Quadratic growth would be 16 times. */
    private static final double MOST = 2 * FACTOR;

    /** Below this, a difference of times says nothing. */
    private static final double NOISE = 0.1;

    private static final int ATTEMPTS = 3;

    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final ObservationReader OBSERVATIONS =
            new ObservationReader(ReportText.settings());
    private static final FindingReader FINDINGS = new FindingReader(ReportText.settings());
    private static final Auditor AUDITOR = new Auditor(ReportText.settings());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "123,456,789,",
                "1 ",
                "12件",
                "申请数、受理数、办结数分别为132件、121件、119件、",
                "收到行政复议申请132件，受理121件，办结98件，办结率81.0%，",
                "（",
                "法",
                "一",
                "百",
                "三点",
                "a",
                "1+",
                "一是甲，二是乙，",
                "存在",
                "还存在执法不规范、监督不到位的问题，",
                "但是，"
            })
    void oneLineRepeated(String unit) {
        grows(length -> shortcomings(repeated(unit, length)));
    }

    @Test
    void realSentencesWithoutFullStops() throws IOException {
        StringBuilder reports = new StringBuilder();
        for (Path path : ProjectFiles.corpus()) {
            reports.append(Files.readString(path).replaceAll("[。！？\\s]", ""));
        }
        grows(length -> shortcomings(repeated(reports.toString(), length)));
    }

    @Test
    void everyShortcomingAndEveryPlan() {
        grows(
                length ->
                        shortcomings(repeated("一些单位执法不够规范；", length / 2))
                                + "\n二、下一步工作打算\n"
                                + repeated("加强执法人员培训；", length / 2));
    }

    @Test
    void figuresFarBehindWhatTheySpeakOf() {
        grows(
                length ->
                        "一、行政复议情况\n"
                                + repeated("信访、", length / 2)
                                + "法".repeat(200)
                                + repeated("受理3件，", length / 2));
    }

    private static String shortcomings(String line) {
        return "一、存在的问题\n" + line;
    }

    private static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private static void grows(IntFunction<String> body) {
        double small = Math.min(seconds(body.apply(SHORT)), seconds(body.apply(SHORT)));
        double allowed = NOISE + MOST * small;
        double large = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && large > allowed; attempt++) {
            large = Math.min(large, seconds(body.apply(SHORT * FACTOR)));
        }
        assertThat(large).isLessThanOrEqualTo(allowed);
    }

    private static double seconds(String body) {
        Report report = ReportText.body(2023, body);
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outline outline = OUTLINER.outline(report.document(), report.body());
        List<Observation> figures = OBSERVATIONS.read(report.document(), outline);
        FINDINGS.read(report.document(), outline);
        AUDITOR.audit(report.document(), report.body(), outline.sections(), figures, List.of());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
