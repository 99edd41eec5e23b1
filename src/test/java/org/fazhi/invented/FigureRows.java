package org.fazhi.invented;

import java.util.List;
import java.util.Random;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators.Indicator;

/** Sentences with a figure in each, what is read of them, and now and then a check. */
final class FigureRows {
    private final Rows rows;
    private final Random random;

    FigureRows(Rows rows, Random random) {
        this.rows = rows;
        this.random = random;
    }

    /**
     * A report that figures are written into.
     *
     * @param text grows
     */
    record Page(String docId, int ordinal, String code, String section, StringBuilder text) {}

    /** Adds a sentence on an indicator, the first one of the first report very long. */
    String add(Page page, Indicator indicator, int count) {
        boolean rate = indicator.unit().equals("%");
        boolean money = indicator.unit().equals("元");
        double value =
                rate
                        ? (count % 4 == 0 ? 100 : 60 + random.nextInt(400) / 10.0)
                        : money ? 38_778_100 : 1 + random.nextInt(3000);
        Observation.Qualifier qualifier =
                Observation.Qualifier.values()[rate ? 0 : random.nextInt(4)];
        String number =
                rate
                        ? String.valueOf(value).replaceAll("\\.0$", "") + "%"
                        : money
                                ? "3877.81万元"
                                : (long) value
                                        + (qualifier == Observation.Qualifier.OVER ? "余" : "")
                                        + indicator.unit();
        String before =
                qualifier == Observation.Qualifier.ABOUT
                        ? "近"
                        : qualifier == Observation.Qualifier.UNDER ? "不超过" : "";
        String lead = indicator.name() + "达到" + before;
        String tail =
                count == 3
                        ? "，"
                                + "进一步完善工作机制、压实工作责任、强化督促检查，推动各项任务落地见效，"
                                        .repeat(page.ordinal() == 0 ? 60 : 2)
                        : "";
        String sentence = lead + number + tail + "。";
        int begin = page.text().length();
        page.text().append(sentence).append('\n');
        Observation observation =
                new Observation(
                        page.docId() + ":" + (begin + lead.length()) + ":0",
                        page.docId(),
                        page.section(),
                        begin + lead.length(),
                        begin + lead.length() + number.length(),
                        number,
                        value,
                        rate ? "%" : money ? "元" : indicator.unit(),
                        qualifier,
                        null,
                        indicator.name(),
                        indicator.id(),
                        count % 5 == 0 ? "区本级" : null,
                        Observation.Period.CURRENT,
                        Observation.Role.LEVEL,
                        begin,
                        sentence,
                        indicator.name(),
                        null,
                        null,
                        null);
        rows.observations.add(observation);
        rows.regionIndicators.add(
                new RegionIndicator(
                        Rows.YEAR,
                        page.code(),
                        Document.GovernmentLevel.COUNTY,
                        indicator.id(),
                        RegionIndicator.Basis.REPORTED,
                        value,
                        observation.unit(),
                        qualifier,
                        1,
                        1,
                        value,
                        value,
                        value,
                        List.of(observation.observationId())));
        if (indicator.core() && random.nextInt(9) == 0) {
            rows.checks.add(
                    new Check(
                            page.docId() + ":rate:" + rows.checks.size(),
                            page.docId(),
                            page.code(),
                            Rows.YEAR,
                            Check.Family.ARITHMETIC,
                            "rate",
                            Check.Severity.values()[random.nextInt(3)],
                            "报告所载" + indicator.name() + "与按分子、分母推算的结果不一致，请核实统计口径。",
                            List.of(observation.observationId()),
                            value,
                            value * 1.1,
                            0.8));
        }
        return sentence;
    }
}
