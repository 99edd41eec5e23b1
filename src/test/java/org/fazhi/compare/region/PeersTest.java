package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.compare.Reporting.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Reporting;
import org.fazhi.corpus.Document.GovernmentLevel;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.junit.jupiter.api.Test;

/**
 * Two provinces and a municipality: 四川省 with nine counties and two districts, 广东省 with three
 * counties, 北京市 with one district. The counties of 四川省 state 10, 20, … 90 cases.
 */
class PeersTest {
    private static final String CASES = "mediation.cases";
    private static final String RATE = "mediation.success_rate";
    private static final String SICHUAN = "510000:county";

    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    private static Divisions divisions() {
        List<Divisions.Division> all = new ArrayList<>();
        all.add(new Divisions.Division(new RegionCode("110000"), "北京市", GovernmentLevel.PROVINCE));
        all.add(new Divisions.Division(new RegionCode("110108"), "海淀区", GovernmentLevel.COUNTY));
        all.add(new Divisions.Division(new RegionCode("440000"), "广东省", GovernmentLevel.PROVINCE));
        all.add(new Divisions.Division(new RegionCode("510000"), "四川省", GovernmentLevel.PROVINCE));
        all.add(
                new Divisions.Division(
                        new RegionCode("511900"), "巴中市", GovernmentLevel.PREFECTURE));
        all.add(new Divisions.Division(new RegionCode("511902"), "巴州区", GovernmentLevel.COUNTY));
        all.add(new Divisions.Division(new RegionCode("511903"), "恩阳区", GovernmentLevel.COUNTY));
        all.add(new Divisions.Division(new RegionCode("510781"), "江油市", GovernmentLevel.COUNTY));
        for (int i = 1; i <= 9; i++) {
            all.add(
                    new Divisions.Division(
                            new RegionCode("51192" + i),
                            "甲乙丙丁戊己庚辛壬".charAt(i - 1) + "江县",
                            GovernmentLevel.COUNTY));
        }
        all.add(new Divisions.Division(new RegionCode("441421"), "子山自治县", GovernmentLevel.COUNTY));
        all.add(new Divisions.Division(new RegionCode("441422"), "丑山县", GovernmentLevel.COUNTY));
        all.add(new Divisions.Division(new RegionCode("441423"), "寅山旗", GovernmentLevel.COUNTY));
        return new Divisions(all);
    }

    private static List<Reporting> countiesOfSichuan() {
        List<Reporting> reports = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            reports.add(report("51192" + i, 2023).states(CASES, 10 * i, "件"));
        }
        return reports;
    }

    @Test
    void aCountyStandsBesideTheCountiesOfItsProvince() {
        Peer third = of("511923", peers(countiesOfSichuan()));
        assertThat(third.group()).isEqualTo(SICHUAN);
        assertThat(third.reporting()).isEqualTo(9);
        assertThat(third.lowerQuartile()).isEqualTo(30);
        assertThat(third.median()).isEqualTo(50);
        assertThat(third.upperQuartile()).isEqualTo(70);
        assertThat(third.rank()).isEqualTo(7);
    }

    @Test
    void whereFewerThanEightOfAProvinceReportThoseOfAllProvincesArePeers() {
        List<Reporting> reports = countiesOfSichuan();
        reports.add(report("441421", 2023).states(CASES, 100, "件"));
        reports.add(report("441422", 2023).states(CASES, 200, "件"));
        reports.add(report("441423", 2023).states(CASES, 300, "件"));
        List<Peer> peers = peers(reports);
        assertThat(of("441422", peers))
                .extracting(Peer::group, Peer::reporting, Peer::median, Peer::rank)
                .containsExactly("000000:county", 12, 65.0, 2);
        assertThat(of("511923", peers).group()).isEqualTo(SICHUAN);
    }

    @Test
    void belowTheMinimumNothingIsCompared() {
        List<Peer> peers =
                peers(
                        List.of(
                                report("511902", 2023).states(CASES, 10, "件"),
                                report("511903", 2023).states(CASES, 20, "件")));
        assertThat(of("511902", peers))
                .isEqualTo(
                        new Peer(
                                2023,
                                new RegionCode("511902"),
                                CASES,
                                "000000:city_district",
                                2,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void kindsAreToldByNameAndByWhetherTheProvinceIsACity() {
        PeerGroups groups =
                new PeerGroups(
                        ProjectFiles.settings().analysis().comparison().peers(), divisions());
        assertThat(Stream.of("110108", "511902", "510781", "511921", "441421", "441423"))
                .extracting(code -> groups.kind(new RegionCode(code)).orElseThrow())
                .containsExactly(
                        "municipality_district",
                        "city_district",
                        "county_level_city",
                        "county",
                        "county",
                        "county");
        assertThat(groups.kind(new RegionCode("511900"))).isEmpty();
    }

    @Test
    void everyCountyOfTheGazetteerIsOfAKind() {
        Divisions all = Divisions.of(ProjectFiles.gazetteer());
        PeerGroups groups =
                new PeerGroups(ProjectFiles.settings().analysis().comparison().peers(), all);
        assertThat(all.all())
                .filteredOn(division -> division.level() == GovernmentLevel.COUNTY)
                .hasSizeGreaterThan(2800)
                .allSatisfy(division -> assertThat(groups.kind(division.code())).isPresent());
    }

    @Test
    void onlyFiguresOfTheSameScopeStandTogether() {
        List<Reporting> reports = countiesOfSichuan();
        reports.set(
                0, report("511921", 2023).states(CASES, 5000, "件", Qualifier.EXACT, "全市", true));
        List<Peer> peers = peers(reports);
        assertThat(of("511921", peers).reporting()).isEqualTo(1);
        assertThat(of("511922", peers).reporting()).isEqualTo(8);
        assertThat(of("511922", peers).median()).isEqualTo(55);
    }

    @Test
    void figuresInErrorAndOfHalfAYearStandBesideNone() {
        List<Reporting> reports = countiesOfSichuan();
        reports.set(
                0, report("511921", 2023).states(CASES, 1.29, "件", Qualifier.EXACT, null, false));
        reports.set(1, report("511922", 2023).states(CASES, 20, "件").early());
        assertThat(peers(reports))
                .extracting(row -> row.regionCode().value())
                .doesNotContain("511921", "511922")
                .hasSize(7);
    }

    @Test
    void howPeersSpreadHasARowAClassOfEachScope() {
        List<Reporting> reports = countiesOfSichuan();
        reports.add(report("441421", 2023).states(CASES, 5000, "件", Qualifier.EXACT, "全市", true));
        assertThat(spreads(reports))
                .as("of one district alone there is none")
                .allMatch(row -> row.scope() == null && row.indicator().equals(CASES));
        assertThat(spreads(reports))
                .filteredOn(row -> row.group().equals(SICHUAN))
                .allMatch(row -> row.reporting() == 9)
                .extracting(PeerSpread::begin, PeerSpread::end, PeerSpread::districts)
                .containsExactly(
                        tuple(10.0, 20.0, 1),
                        tuple(20.0, 30.0, 1),
                        tuple(30.0, 40.0, 1),
                        tuple(40.0, 50.0, 1),
                        tuple(50.0, 60.0, 1),
                        tuple(60.0, 70.0, 1),
                        tuple(70.0, 80.0, 1),
                        tuple(80.0, 90.0, 1),
                        tuple(90.0, 100.0, 1));
    }

    @Test
    void aRowSaysWhoseFiguresItCompares() {
        List<Reporting> reports = countiesOfSichuan();
        reports.set(
                0, report("511921", 2023).states(CASES, 5000, "件", Qualifier.EXACT, "全市", true));
        assertThat(of("511921", peers(reports)).scope()).isEqualTo("全市");
        assertThat(of("511922", peers(reports)).scope()).isNull();
    }

    @Test
    void aSilentCountyStandsBesideThoseThatSpeakWithoutARank() {
        List<Reporting> reports = countiesOfSichuan();
        reports.set(0, report("511921", 2023));
        assertThat(of("511921", peers(reports)))
                .isEqualTo(
                        new Peer(
                                2023,
                                new RegionCode("511921"),
                                CASES,
                                SICHUAN,
                                8,
                                37.5,
                                55.0,
                                72.5,
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void aSilentCountyStandsBesideTheScopeThatMostHave() {
        List<Reporting> reports = countiesOfSichuan();
        for (int i = 1; i <= 3; i++) {
            reports.add(
                    report("44142" + i, 2023)
                            .states(CASES, 1000 * i, "件", Qualifier.EXACT, "全市", true));
        }
        reports.set(0, report("511921", 2023).states(RATE, 98, "%"));
        List<Peer> peers = peers(reports);
        assertThat(peers)
                .filteredOn(peer -> peer.regionCode().value().equals("511921"))
                .filteredOn(peer -> peer.indicator().equals(CASES))
                .singleElement()
                .extracting(Peer::group, Peer::reporting, Peer::median)
                .containsExactly(SICHUAN, 8, 55.0);
        assertThat(peers)
                .as("one alone states the rate, and the others stand beside it")
                .filteredOn(peer -> peer.indicator().equals(RATE))
                .hasSize(12)
                .allMatch(peer -> peer.reporting() == 1 && peer.median() == null);
    }

    @Test
    void whatNobodyStatesHasNoRow() {
        assertThat(peers(List.of(report("511921", 2023), report("511922", 2023)))).isEmpty();
    }

    @Test
    void whatMayNotBeComparedHasNoPeers() {
        List<Reporting> reports = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            reports.add(report("51192" + i, 2023).states("functions.licensing_items", i, "项"));
        }
        assertThat(peers(reports)).isEmpty();
    }

    @Test
    void perHeadWherePopulationIsSupplied() {
        StringBuilder table = new StringBuilder("report_year,region_code,population\n");
        for (int i = 1; i <= 9; i++) {
            table.append("2023,51192").append(i).append(",50000\n");
        }
        List<Peer> peers = peers(countiesOfSichuan(), files -> with(files, table.toString()));
        assertThat(of("511923", peers).perTenThousand()).isEqualTo(6);
        assertThat(of("511923", peers).perTenThousandMedian()).isEqualTo(10);
        assertThat(of("511923", peers(countiesOfSichuan())).perTenThousand()).isNull();
    }

    private static ConfFiles with(ConfFiles files, String population) {
        Map<String, byte[]> all = new TreeMap<>(files.all());
        all.put("population.csv", population.getBytes(StandardCharsets.UTF_8));
        return new ConfFiles(all);
    }

    private List<Peer> peers(List<Reporting> reports) {
        return peers(reports, UnaryOperator.identity());
    }

    private List<Peer> peers(List<Reporting> reports, UnaryOperator<ConfFiles> change) {
        List<StatedReport> held = reports.stream().map(Reporting::held).toList();
        Settings settings = Settings.parse(change.apply(ProjectFiles.conf()));
        List<StatedReport> speaking =
                held.stream().filter(report -> !report.figures().isEmpty()).toList();
        return new Peers(settings.analysis(), settings.reading().indicators(), divisions())
                .compare(spark, Reporting.roster(held), spark.parallelize(speaking, 2))
                .collect();
    }

    private List<PeerSpread> spreads(List<Reporting> reports) {
        List<StatedReport> held = reports.stream().map(Reporting::held).toList();
        Settings settings = ProjectFiles.settings();
        return new Peers(settings.analysis(), settings.reading().indicators(), divisions())
                .spread(spark, spark.parallelize(held, 2))
                .collect();
    }

    private static Peer of(String code, List<Peer> peers) {
        return peers.stream()
                .filter(peer -> peer.regionCode().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
