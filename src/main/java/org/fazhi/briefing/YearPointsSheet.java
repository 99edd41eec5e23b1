package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.compare.Promise;
import org.fazhi.compare.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;

/**
 * 年度对比 不足与安排: what became of last year's shortcomings, and what this year's reports say to last
 * year's plans.
 */
final class YearPointsSheet {
    static final String NOT_SAID = "未见对应表述";

    private YearPointsSheet() {}

    static Sheet build(Material material) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.YEAR_POINTS, 18.5, 36.5, 14, 36.5, 11.5, 11);
        builder.title("年度对比 不足与安排")
                .unit(material.order())
                .caption(material.table("不足的变化，上年安排与本年报告"))
                .head("地区", "本年报告", "依据", "上年报告", "依据", "对照");
        List<Document> reports = IndicatorsSheet.reports(material.holdings());
        builder.group("一、报告自述的不足");
        reports.forEach(report -> shortcomings(builder, material, report));
        builder.group("二、上年安排与本年报告的对应表述");
        reports.forEach(report -> promises(builder, material, report));
        builder.note(
                "注：1.新提：上年报告没有相近表述；再提：两年表述相近，两句并列；逐字相同：两年表述一字不差；未再提及：本年报告没有相近表述，不等于已经解决。2.未见对应表述：本年报告没有相近的成效、荣誉或数据，不表示没有开展工作。3.均按表述的相近程度判断，供参考。");
        builder.note("资料来源：各地公开的法治政府建设年度报告。");
        return builder.build();
    }

    /** What became of a shortcoming, in the words of the books. */
    static String name(Recurrence.Status status) {
        return switch (status) {
            case NEW -> "新提";
            case RECURRING -> "再提";
            case VERBATIM -> "逐字相同";
            case NOT_MENTIONED -> "未再提及";
        };
    }

    private static void shortcomings(SheetBuilder builder, Material material, Document report) {
        Holdings holdings = material.holdings();
        Comparator<Finding> place =
                Comparator.nullsLast(
                        Comparator.comparingInt(Finding::begin).thenComparing(Finding::findingId));
        material.comparison().shortcomings(report.regionCode()).stream()
                .sorted(
                        Comparator.comparing(
                                        (Recurrence row) -> holdings.finding(row.findingId()),
                                        place)
                                .thenComparing(
                                        row -> holdings.finding(row.previousFindingId()), place))
                .forEach(
                        row -> {
                            Finding now = holdings.finding(row.findingId());
                            Finding before = holdings.finding(row.previousFindingId());
                            builder.row(
                                    Cell.label(holdings.name(report)),
                                    point(material, now),
                                    evidence(now),
                                    point(material, before),
                                    evidence(before),
                                    Cell.centred(name(row.status())));
                        });
    }

    private static Cell point(Material material, Finding finding) {
        return finding == null
                ? Cell.centred("—")
                : Cell.text(material.point(finding), List.of(finding.findingId()));
    }

    private static Cell evidence(Finding finding) {
        return finding == null
                ? Cell.centred("—")
                : new Cell.Evidence(List.of(finding.findingId()));
    }

    private static void promises(SheetBuilder builder, Material material, Document report) {
        Holdings holdings = material.holdings();
        List<Promise> promises =
                material.comparison().promises(report.regionCode()).stream()
                        .filter(promise -> holdings.finding(promise.findingId()) != null)
                        .sorted(
                                Comparator.comparingInt(
                                                (Promise promise) ->
                                                        holdings.finding(promise.findingId())
                                                                .begin())
                                        .thenComparing(Promise::findingId))
                        .toList();
        for (Promise promise : promises) {
            Finding plan = holdings.finding(promise.findingId());
            List<String> sources = new ArrayList<>(promise.findingIds());
            sources.addAll(promise.observationIds());
            boolean said = !sources.isEmpty();
            builder.row(
                    Cell.label(holdings.name(report)),
                    said ? Cell.text(said(material, promise), sources) : Cell.centred("—"),
                    said ? new Cell.Evidence(sources) : Cell.centred("—"),
                    point(material, plan),
                    evidence(plan),
                    said
                            ? Cell.centred("有对应表述")
                            : new Cell.Words(NOT_SAID, Look.ABSENT, List.of(), null));
        }
    }

    /** The points that speak to a plan, then the sentences of the figures that do. */
    private static String said(Material material, Promise promise) {
        Holdings holdings = material.holdings();
        Stream<String> points =
                promise.findingIds().stream()
                        .map(holdings::finding)
                        .filter(Objects::nonNull)
                        .map(material::point);
        Stream<String> sentences =
                promise.observationIds().stream()
                        .map(holdings::observation)
                        .filter(Objects::nonNull)
                        .map(Observation::sentence)
                        .map(material.text()::cut);
        return String.join("\n", Stream.concat(points, sentences).distinct().toList());
    }
}
