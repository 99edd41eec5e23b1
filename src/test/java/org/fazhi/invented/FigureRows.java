package org.fazhi.invented;

import java.util.List;
import java.util.Random;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationBuilder;
import org.fazhi.region.RegionCode;
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
    record Page(String docId, int ordinal, RegionCode code, String section, StringBuilder text) {}

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
                ObservationBuilder.builder()
                        .observationId(page.docId() + ":" + (begin + lead.length()) + ":0")
                        .docId(page.docId())
                        .sectionId(page.section())
                        .begin(begin + lead.length())
                        .end(begin + lead.length() + number.length())
                        .surface(number)
                        .value(value)
                        .unit(rate ? "%" : money ? "元" : indicator.unit())
                        .qualifier(qualifier)
                        .subject(indicator.name())
                        .indicator(indicator.id())
                        .scope(count % 5 == 0 ? "区本级" : null)
                        .period(Observation.Period.CURRENT)
                        .role(Observation.Role.LEVEL)
                        .sentenceBegin(begin)
                        .sentence(sentence)
                        .decidedBy(indicator.name())
                        .build();
        rows.observations.add(observation);
        rows.regionIndicators.add(
                RegionIndicatorBuilder.builder()
                        .reportYear(Rows.YEAR)
                        .regionCode(page.code())
                        .regionLevel(Document.GovernmentLevel.COUNTY)
                        .indicator(indicator.id())
                        .basis(RegionIndicator.Basis.REPORTED)
                        .value(value)
                        .unit(observation.unit())
                        .qualifier(qualifier)
                        .reports(1)
                        .reporting(1)
                        .minimum(value)
                        .median(value)
                        .maximum(value)
                        .observationIds(List.of(observation.observationId()))
                        .build());
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
