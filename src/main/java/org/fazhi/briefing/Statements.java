package org.fazhi.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.BriefingSettings;
import org.fazhi.settings.Indicators.Indicator;

/**
 * The sentences of 总体情况, from fixed patterns over the tables: counts and shares with their base, no
 * adverb, no cause.
 */
final class Statements {
    private static final int FIELDS = 3;

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
            all.shortcomings();
            all.answers();
            all.strengths();
            material.settings().overview().forEach(all::figures);
            all.checks();
            all.silent();
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

    private void shortcomings() {
        List<Finding> all = ShortcomingsSheet.all(holdings);
        List<ThemeCount> fields = most(all, material);
        if (fields.isEmpty()) {
            return;
        }
        List<String> sources =
                fields.stream().flatMap(field -> field.findingIds().stream()).distinct().toList();
        add(
                "突出不足",
                "报告自述不足"
                        + all.size()
                        + "项，提到较多的领域："
                        + fields.stream()
                                .map(
                                        field ->
                                                field.name()
                                                        + field.reports()
                                                        + "份（占收录报告"
                                                        + percent(field.reports(), reports.size())
                                                        + "）")
                                .collect(Collectors.joining("、"))
                        + "。",
                sources,
                SheetNames.SHORTCOMINGS);
    }

    private static List<ThemeCount> most(List<Finding> findings, Material material) {
        return ThemeCount.of(material.themes().fields(), findings, Finding::fields).stream()
                .sorted(Comparator.comparingInt(ThemeCount::reports).reversed())
                .limit(FIELDS)
                .toList();
    }

    private void answers() {
        List<String> answered = new ArrayList<>();
        int all = 0;
        for (Document report : reports) {
            Set<String> withPlan = AnswersSheet.answers(holdings, report).keySet();
            for (Finding finding : holdings.findings(report, Finding.Kind.SHORTCOMING)) {
                all++;
                if (withPlan.contains(finding.findingId())) {
                    answered.add(finding.findingId());
                }
            }
        }
        if (all > 0) {
            add(
                    "对应举措",
                    "自述的"
                            + all
                            + "项不足中，"
                            + answered.size()
                            + "项在同一报告中有对应安排，"
                            + (all - answered.size())
                            + "项未见对应安排。",
                    answered,
                    SheetNames.ANSWERS);
        }
    }

    private void strengths() {
        List<Finding> strengths = all(Finding.Kind.STRENGTH);
        List<Finding> honours = all(Finding.Kind.HONOUR);
        List<ThemeCount> fields = most(strengths, material);
        StringBuilder sentence = new StringBuilder("报告列出成效" + strengths.size() + "项");
        if (!fields.isEmpty()) {
            sentence.append("，涉及较多的领域：")
                    .append(
                            fields.stream()
                                    .map(field -> field.name() + field.reports() + "份")
                                    .collect(Collectors.joining("、")));
        }
        sentence.append("；表彰命名、典型案例、试点、排名、首创").append(honours.size()).append("项");
        long national =
                honours.stream()
                        .filter(honour -> honour.level() == Finding.HonourLevel.NATIONAL)
                        .count();
        if (national > 0) {
            sentence.append("，其中国家级").append(national).append("项");
        }
        List<String> sources = new ArrayList<>(Material.ids(strengths));
        sources.addAll(Material.ids(honours));
        add("主要成效", sentence + "。", sources, SheetNames.STRENGTHS);
    }

    private List<Finding> all(Finding.Kind kind) {
        return reports.stream().flatMap(r -> holdings.findings(r, kind).stream()).toList();
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

    /** Fields in which a report names a shortcoming and states no figure of the catalogue. */
    private void silent() {
        Map<String, Set<String>> silent = new TreeMap<>();
        List<String> sources = new ArrayList<>();
        for (Document report : reports) {
            Set<String> spoken =
                    holdings.observations(report).stream()
                            .filter(Observation::counts)
                            .map(figure -> material.indicators().get(figure.indicator()))
                            .filter(Objects::nonNull)
                            .map(Indicator::domain)
                            .collect(Collectors.toSet());
            for (Finding finding : holdings.findings(report, Finding.Kind.SHORTCOMING)) {
                for (String field : finding.fields()) {
                    if (!spoken.contains(field)) {
                        silent.computeIfAbsent(field, f -> new LinkedHashSet<>())
                                .add(report.docId());
                        sources.add(finding.findingId());
                    }
                }
            }
        }
        if (!silent.isEmpty()) {
            String each =
                    material.themes().fields().stream()
                            .filter(field -> silent.containsKey(field.id()))
                            .map(field -> field.name() + silent.get(field.id()).size() + "份")
                            .collect(Collectors.joining("、"));
            add(
                    "有问题无数据",
                    "自述该领域不足而未载明该领域指标数据的报告：" + each + "。",
                    sources.stream().distinct().toList(),
                    SheetNames.SHORTCOMINGS);
        }
    }

    /** The title of the chart of fields: what it finds. */
    static String fieldTitle(List<ThemeCount> fields, int reports) {
        return title("提到", "不足的报告较多", "领域", fields, reports);
    }

    /** The title of the chart of natures: what it finds. */
    static String natureTitle(List<ThemeCount> natures, int reports) {
        return title("不足属于", "的报告较多", "性质", natures, reports);
    }

    private static String title(
            String before, String after, String axis, List<ThemeCount> counts, int reports) {
        int most = counts.stream().mapToInt(ThemeCount::reports).max().orElse(0);
        List<String> names =
                counts.stream()
                        .filter(count -> count.reports() == most)
                        .map(ThemeCount::name)
                        .toList();
        String named =
                names.size() <= 2
                        ? String.join("、", names)
                        : names.get(0) + "等" + names.size() + "个" + axis;
        String each = names.size() > 1 ? "各" : "";
        return before + named + after + "，" + each + most + "份（共" + reports + "份）";
    }

    /** The title of the chart of stated indicators. */
    static String statedTitle(Material material) {
        List<Document> reports = IndicatorsSheet.reports(material.holdings());
        List<Indicator> core = IndicatorsSheet.core(material);
        long half =
                core.stream()
                        .filter(
                                indicator ->
                                        IndicatorsSheet.stating(material, reports, indicator) * 2
                                                >= reports.size())
                        .count();
        return core.size() + "项核心指标中，" + half + "项有半数以上报告载明（共" + reports.size() + "份）";
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "—" : Math.round(100.0 * part / whole) + "%";
    }
}
