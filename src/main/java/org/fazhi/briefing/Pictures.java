package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.compare.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.BriefingSettings;
import org.fazhi.settings.Indicators.Indicator;

/**
 * Chooses the charts that say something: enough bars to compare, few enough to read, and not all of
 * the same height.
 */
final class Pictures {
    private final Material material;
    private final Holdings holdings;
    private final BriefingSettings settings;
    private final List<Document> reports;

    private Pictures(Material material) {
        this.material = material;
        this.holdings = material.holdings();
        this.settings = material.settings();
        this.reports = holdings.reports();
    }

    static List<Picture> of(Material material) {
        Pictures pictures = new Pictures(material);
        List<Picture> all = new ArrayList<>();
        List<Finding> shortcomings = ShortcomingsSheet.all(material.holdings());
        List<ThemeCount> fields =
                ThemeCount.of(material.themes().fields(), shortcomings, Finding::fields);
        List<ThemeCount> natures =
                ThemeCount.of(material.themes().natures(), shortcomings, Finding::natures);
        pictures.themes(
                all, "不足涉及的领域", ChartTitles.fields(fields, pictures.reports.size()), fields);
        pictures.themes(
                all, "不足的性质", ChartTitles.natures(natures, pictures.reports.size()), natures);
        pictures.indicator(all);
        pictures.heat(all, fields);
        return all;
    }

    private void themes(List<Picture> all, String name, String title, List<ThemeCount> counts) {
        add(
                all,
                name,
                title,
                "份",
                "共" + reports.size() + "份报告，一份报告只计一次",
                counts.stream().map(ThemeCount::name).toList(),
                counts.stream().map(count -> (double) count.reports()).toList());
    }

    private void indicator(List<Picture> all) {
        Indicator indicator = material.indicators().get(settings.chartIndicator());
        List<String> labels = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<Document> governments = IndicatorsSheet.reports(holdings);
        String unit = FigureFormat.columnUnit(indicator.unit());
        for (Document report : governments) {
            RegionIndicator row =
                    holdings.figure(
                            report.regionCode(), indicator.id(), RegionIndicator.Basis.REPORTED);
            if (row != null && row.value() != null && !material.wrong(row.observationIds())) {
                labels.add(holdings.name(report));
                values.add(FigureFormat.in(unit, row.value()));
            }
        }
        if (values.isEmpty()) {
            return;
        }
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        String title =
                "各地"
                        + indicator.name()
                        + "在"
                        + Amount.words(low, "", null)
                        + "至"
                        + Amount.words(high, unit, null)
                        + "之间";
        String source = labels.size() + "/" + governments.size() + "地载明，统计范围不尽相同，按行政区划代码排列";
        add(all, indicator.name(), title, unit, source, labels, values);
    }

    private void add(
            List<Picture> all,
            String name,
            String title,
            String unit,
            String source,
            List<String> labels,
            List<Double> values) {
        boolean says =
                labels.size() >= settings.chartMinimum()
                        && labels.size() <= settings.chartMaximum()
                        && values.stream().distinct().count() > 1
                        && labels.stream().allMatch(material.text()::label);
        if (says) {
            all.add(new Picture(name, title, unit, source, new Picture.Bars(labels, values)));
        }
    }

    /** Fields by region: by report where they fit on a page, else by province. */
    private void heat(List<Picture> all, List<ThemeCount> fields) {
        boolean single = reports.size() <= settings.chartMaximum();
        Map<String, List<Document>> groups = single ? byReport() : byProvinceName();
        if (fields.size() < settings.chartMinimum() || groups.size() < settings.chartMinimum()) {
            return;
        }
        Map<String, List<Finding>> byReport = new HashMap<>();
        for (Document report : reports) {
            byReport.put(report.docId(), holdings.findings(report, Finding.Kind.SHORTCOMING));
        }
        List<List<Integer>> counts = new ArrayList<>();
        for (List<Document> group : groups.values()) {
            List<Integer> row = new ArrayList<>();
            for (ThemeCount field : fields) {
                row.add(
                        (int)
                                group.stream()
                                        .filter(
                                                report ->
                                                        byReport.get(report.docId()).stream()
                                                                .anyMatch(
                                                                        f ->
                                                                                f.fields()
                                                                                        .contains(
                                                                                                field
                                                                                                        .id())))
                                        .count());
            }
            counts.add(row);
        }
        all.add(
                new Picture(
                        "不足的领域和地区",
                        "各地自述不足涉及"
                                + fields.size()
                                + "个领域，"
                                + ChartTitles.fields(fields, reports.size()),
                        single ? "●为提到，空白为未提到" : "提到的报告（份）",
                        "共" + reports.size() + "份报告，按行政区划代码排列",
                        new Picture.Heat(
                                List.copyOf(groups.keySet()),
                                fields.stream().map(ThemeCount::name).toList(),
                                counts,
                                single)));
    }

    private Map<String, List<Document>> byReport() {
        Map<String, List<Document>> groups = new LinkedHashMap<>();
        reports.forEach(
                report ->
                        groups.computeIfAbsent(holdings.name(report), name -> new ArrayList<>())
                                .add(report));
        return groups;
    }

    private Map<String, List<Document>> byProvinceName() {
        Map<String, List<Document>> groups = new LinkedHashMap<>();
        holdings.byProvince()
                .forEach(
                        (code, list) ->
                                groups.put(
                                        code.isEmpty() ? "地区待核实" : holdings.places().name(code),
                                        list));
        return groups;
    }
}
