package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.Indicators.Indicator;

/** The sentences of 总体情况 about what reports claim, admit and intend. */
final class PointStatements {
    private static final int FIELDS = 3;

    private final Material material;
    private final Holdings holdings;
    private final List<Document> reports;
    private final List<Statement> statements = new ArrayList<>();

    private PointStatements(Material material) {
        this.material = material;
        this.holdings = material.holdings();
        this.reports = holdings.reports();
    }

    static List<Statement> of(Material material) {
        PointStatements all = new PointStatements(material);
        all.shortcomings();
        all.answers();
        all.strengths();
        all.silent();
        return all.statements;
    }

    private void add(String topic, String sentence, List<String> sources, String sheet) {
        statements.add(new Statement(topic, sentence, sources, sheet));
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

    private static String percent(long part, long whole) {
        return whole == 0 ? "—" : Math.round(100.0 * part / whole) + "%";
    }
}
