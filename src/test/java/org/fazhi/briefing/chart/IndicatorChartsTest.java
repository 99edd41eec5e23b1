package org.fazhi.briefing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.data.ComparisonsBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.figure.Histogram;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.region.Peer;
import org.fazhi.compare.region.PeerSpread;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.invented.InventedTables;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.briefing.texts.ChartTexts;
import org.junit.jupiter.api.Test;

/** The charts of an indicator show what the tables hold. */
class IndicatorChartsTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final ChartTexts TEXTS = SETTINGS.briefing().sheets().charts();
    private static final ChartImageWriter IMAGES = new ChartImageWriter(TEXTS);
    private static final String INDICATOR = SETTINGS.briefing().books().chartIndicator();
    private static final BriefingData DATA = InventedTables.of(SETTINGS, 60, 4, 7);

    /** What each district reports and nobody doubts, by its code. */
    private static final Map<RegionCode, Double> STATED = stated();

    private static Map<RegionCode, Double> stated() {
        BookContext context = new BookContext(DATA, SETTINGS.briefing());
        return DATA.regionIndicators().stream()
                .filter(row -> row.indicator().equals(INDICATOR) && row.regionLevel() != null)
                .filter(row -> !context.wrong(row.observationIds()))
                .collect(
                        Collectors.toMap(
                                RegionIndicator::regionCode,
                                RegionIndicator::value,
                                (one, other) -> one,
                                TreeMap::new));
    }

    /** A year in which everybody reported ten fewer, and all are peers. */
    private static BriefingData compared() {
        List<YearOnYear> years = new ArrayList<>();
        List<Peer> peers = new ArrayList<>();
        List<Double> sorted = STATED.values().stream().sorted().toList();
        STATED.forEach(
                (code, value) -> {
                    years.add(
                            new YearOnYear(
                                    code,
                                    INDICATOR,
                                    2023,
                                    value,
                                    value - 10,
                                    "件",
                                    10.0,
                                    null,
                                    null,
                                    List.of(),
                                    List.of()));
                    peers.add(
                            new Peer(
                                    2023,
                                    code,
                                    INDICATOR,
                                    "000000:county",
                                    STATED.size(),
                                    sorted.get(STATED.size() / 4),
                                    sorted.get(STATED.size() / 2),
                                    sorted.get(STATED.size() * 3 / 4),
                                    1,
                                    null,
                                    null,
                                    null));
                });
        Histogram spread = Histogram.of(sorted);
        List<PeerSpread> spreads = new ArrayList<>();
        for (int i = 0; i < spread.counts().size(); i++) {
            boolean open = spread.open() && i == spread.counts().size() - 1;
            spreads.add(
                    new PeerSpread(
                            2023,
                            "000000:county",
                            null,
                            INDICATOR,
                            STATED.size(),
                            spread.begins().get(i),
                            open ? null : spread.begins().get(i) + spread.width(),
                            spread.counts().get(i)));
        }
        return BriefingDataBuilder.builder(DATA)
                .comparisons(
                        ComparisonsBuilder.builder()
                                .yearOnYear(years)
                                .peers(peers)
                                .governments(60)
                                .lastYear(DATA)
                                .peerSpreads(spreads)
                                .build())
                .build();
    }

    private static ChartModel chart(String name) {
        return ChartSelection.of(new BookContext(compared(), SETTINGS.briefing())).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothYearsOfManyDistrictsStandByProvince() {
        ChartModel chart = chart("行政复议申请件数两年对照");
        ChartModel.Dumbbell dumbbell = (ChartModel.Dumbbell) chart.form();
        assertThat(chart.title()).contains("两年均载明的" + STATED.size() + "地中");
        assertThat(chart.title()).endsWith(STATED.size() + "地增加");
        assertThat(dumbbell.labels()).hasSize(4).first().asString().startsWith("北京市（");
        Map<RegionCode, Double> sums =
                STATED.entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.getKey().province(),
                                        TreeMap::new,
                                        Collectors.summingDouble(Map.Entry::getValue)));
        assertThat(dumbbell.now()).containsExactlyElementsOf(sums.values());
        assertThat(dumbbell.before()).allMatch(before -> !dumbbell.now().contains(before));
    }

    @Test
    void withoutAYearBeforeNothingStandsBesideIt() {
        assertThat(ChartSelection.of(new BookContext(DATA, SETTINGS.briefing())))
                .extracting(ChartModel::name)
                .doesNotContain("行政复议申请件数两年对照");
    }

    @Test
    void theDistributionCountsEveryDistrictAndMarksTheMiddle() {
        ChartModel.Distribution shown = (ChartModel.Distribution) chart("行政复议申请件数的分布").form();
        Histogram histogram = shown.histogram();
        assertThat(histogram.values()).isEqualTo(STATED.size());
        List<Double> sorted = STATED.values().stream().sorted().toList();
        double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        assertThat(shown.marked()).isEqualTo(histogram.place(median));
    }

    @Test
    void everyKindOfChartIsDrawn() {
        for (ChartModel chart :
                ChartSelection.of(new BookContext(compared(), SETTINGS.briefing()))) {
            assertThat(IMAGES.png(chart)).as(chart.name()).hasSizeGreaterThan(10_000);
            assertThat(IMAGES.svg(chart)).as(chart.name()).hasSizeGreaterThan(10_000);
        }
    }

    @Test
    void aDistrictSeesItsOwnPlaceAmongItsPeers() {
        BriefingData data = compared();
        Briefing briefing = new Briefing(SETTINGS.briefing());
        BookPlan plan =
                briefing.plan(data).stream()
                        .filter(due -> due.kind() == BookPlan.Kind.REGION)
                        .filter(due -> STATED.containsKey(due.regionCode()))
                        .findFirst()
                        .orElseThrow();
        WrittenBook book =
                new WrittenBook(briefing.write(briefing.slicing(data).apply(plan)).bytes());
        double own = STATED.get(plan.regionCode());
        Histogram spread = Histogram.of(List.copyOf(STATED.values()));
        List<Row> classes =
                book.rows(SheetNames.FIGURES).stream()
                        .filter(row -> row.getCellCount() > 0 && row.getCell(0) != null)
                        .filter(
                                row ->
                                        HistogramLabels.of(spread, TEXTS)
                                                .contains(row.getCell(0).getText()))
                        .toList();
        assertThat(classes).hasSize(HistogramLabels.of(spread, TEXTS).size());
        for (int i = 0; i < classes.size(); i++) {
            boolean here = i == spread.place(own);
            assertThat(number(classes.get(i), 1))
                    .isEqualTo(spread.counts().get(i) - (here ? 1.0 : 0.0));
            assertThat(number(classes.get(i), 3)).isEqualTo(here ? 1.0 : null);
        }
        assertThat(book.parts().get("xl/charts/chart1.xml"))
                .contains("本地行政复议申请件数", "本地", "其他同类地区", "overlap");
    }

    private static Double number(Row row, int column) {
        return row.getOptionalCell(column)
                .filter(Objects::nonNull)
                .filter(cell -> cell.getType() == CellType.NUMBER)
                .map(cell -> cell.asNumber().doubleValue())
                .orElse(null);
    }
}
