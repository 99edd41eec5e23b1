package org.fazhi.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.audit.Check;
import org.fazhi.compare.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.settings.BriefingSettings;
import org.fazhi.settings.Indicators.Indicator;

/**
 * The sentences of 总体情况, from fixed patterns over the tables: counts and shares with their base, no
 * adverb, no cause.
 */
final class Statements {
    private final Material material;
    private final Holdings holdings;
    private final List<Document> reports;
    private final String scopeCode;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(Material material, String scopeCode) {
        this.material = material;
        this.holdings = material.holdings();
        this.reports = holdings.reports();
        this.scopeCode = scopeCode;
    }

    static List<Statement> of(Material material, String scopeCode) {
        Statements all = new Statements(material, scopeCode);
        all.held();
        if (!all.reports.isEmpty()) {
            all.period();
            all.published();
            all.contents();
            all.statements.addAll(PointStatements.of(material));
            material.settings().overview().forEach(all::figures);
            all.checks();
        }
        return all.statements;
    }

    private void add(String topic, String sentence, List<String> sources, String sheet) {
        statements.add(new Statement(topic, sentence, sources, sheet));
    }

    private void held() {
        long governments = reports.stream().filter(report -> report.unit() == null).count();
        long departments = reports.size() - governments;
        StringBuilder sentence = new StringBuilder("收录政府年度报告" + governments + "份");
        if (departments > 0) {
            sentence.append("、部门年度报告").append(departments).append("份");
        }
        long expected = holdings.expected();
        if (expected > 0) {
            sentence.append("；收录地区所在省份按行政区划应有报告")
                    .append(expected)
                    .append("份，未收录")
                    .append(holdings.missing().size())
                    .append("份");
        }
        add("收录", sentence + "。", List.of(), SheetNames.DISTRICTS);
    }

    private void period() {
        List<LocalDate> days =
                reports.stream().map(Document::asOf).filter(Objects::nonNull).sorted().toList();
        int year = holdings.data().year();
        String sentence =
                days.isEmpty()
                        ? "报告年度为" + year + "年，各报告均未注明年内数据截止日期。"
                        : "报告年度为"
                                + year
                                + "年；"
                                + days.size()
                                + "份报告的数据截至年内（最早"
                                + Material.date(days.get(0))
                                + "），不是全年数。";
        add("统计时段", sentence, List.of(), SheetNames.CONTENTS);
    }

    private void published() {
        List<Boolean> known =
                reports.stream().map(ContentsSheet::onTime).filter(Objects::nonNull).toList();
        long onTime = known.stream().filter(timely -> timely).count();
        int due = holdings.data().year() + 1;
        add(
                "按时公开",
                onTime
                        + "份报告在"
                        + due
                        + "年4月1日前公开（"
                        + known.size()
                        + "/"
                        + reports.size()
                        + "份载明发布日期）。",
                List.of(),
                SheetNames.CONTENTS);
    }

    private void contents() {
        List<Contents> all = reports.stream().map(r -> new Contents(holdings, r)).toList();
        String each =
                Contents.REQUIRED.stream()
                        .map(
                                kind ->
                                        Contents.name(kind)
                                                + all.stream().filter(c -> c.holds(kind)).count()
                                                + "份")
                        .collect(Collectors.joining("、"));
        add(
                "法定内容",
                "应当载明的四项内容齐备的"
                        + all.stream().filter(Contents::complete).count()
                        + "/"
                        + reports.size()
                        + "份；其中载明"
                        + each
                        + "。",
                List.of(),
                SheetNames.CONTENTS);
    }

    private void figures(BriefingSettings.Group group) {
        List<String> parts = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (String id : group.indicators()) {
            Indicator indicator = material.indicators().get(id);
            RegionIndicator row = holdings.figure(scopeCode, id, RegionIndicator.Basis.SUMMED);
            if (row == null || row.value() == null || material.wrong(row.observationIds())) {
                continue;
            }
            parts.add(
                    indicator.name()
                            + "合计"
                            + Amount.words(row.value(), indicator.unit(), row.qualifier())
                            + "（"
                            + base(row, indicator)
                            + "）");
            sources.addAll(row.observationIds());
        }
        if (!parts.isEmpty()) {
            add(
                    group.topic(),
                    "报告合计：" + String.join("，", parts) + "。",
                    List.copyOf(sources),
                    SheetNames.INDICATORS);
        }
    }

    /** How many speak, how many of them are left out, and whether they count the same. */
    private String base(RegionIndicator row, Indicator indicator) {
        List<Document> governments = IndicatorsSheet.reports(holdings);
        long stating = IndicatorsSheet.stating(material, governments, indicator);
        StringBuilder base =
                new StringBuilder().append(stating).append('/').append(governments.size());
        base.append("地载明");
        if (stating > row.reporting()) {
            base.append("，其中").append(stating - row.reporting()).append("地未计入");
        }
        long scopes =
                row.observationIds().stream()
                        .map(holdings::observation)
                        .filter(Objects::nonNull)
                        .map(figure -> Objects.requireNonNullElse(figure.scope(), ""))
                        .distinct()
                        .count();
        return base + (scopes > 1 ? "，统计范围不尽相同" : "");
    }

    private void checks() {
        Map<Check.Severity, Long> counts =
                holdings.checks().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Check::severity, TreeMap::new, Collectors.counting()));
        long concerned =
                holdings.checks().stream()
                        .map(Check::docId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
        String sentence =
                holdings.checks().isEmpty()
                        ? "没有需要核实的事项。"
                        : counts.entrySet().stream()
                                        .map(e -> ChecksSheet.name(e.getKey()) + e.getValue() + "条")
                                        .collect(Collectors.joining("、"))
                                + "，涉及"
                                + concerned
                                + "份报告，定稿前逐项核实。";
        List<String> sources =
                holdings.checks().stream()
                        .flatMap(check -> check.observationIds().stream())
                        .distinct()
                        .toList();
        add("待核实", sentence, sources, SheetNames.CHECKS);
    }
}
