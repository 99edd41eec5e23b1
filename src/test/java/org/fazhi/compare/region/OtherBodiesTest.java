package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.reading.Reading;
import org.fazhi.reading.ReportReader;
import org.fazhi.settings.analysis.ExpectedReports;
import org.fazhi.settings.reading.Indicators;
import org.junit.jupiter.api.Test;

/**
 * Departments, townships, zones and ministries in one corpus with the governments they belong to:
 * none of their figures is their government's, and none of them is held for it.
 */
class OtherBodiesTest {
    private static final ReportReader READER = new ReportReader(ProjectFiles.settings().reading());
    private static final String CONTENT =
            """
            一、主要举措和成效
            坚持依法行政，全年共受理行政复议案件%d件，组织行政执法培训6期，群众满意度不断提升，各项工作取得新的进展。
            二、存在的不足
            一是个别单位法治意识不强；二是执法力量薄弱，专业素质有待进一步提高，保障机制还不够完善。
            三、下一步工作安排
            继续压实责任，完善制度机制，加强队伍建设，不断提升依法行政能力和水平，为高质量发展提供法治保障。
            """;

    private static final List<Observation> FIGURES = new ArrayList<>();

    private static Document read(String head, int cases) {
        String page = head + "\n" + CONTENT.formatted(cases);
        Reading reading = READER.read(cases + ".txt", page.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(reading.document().status())
                .as(head + reading.document().reason())
                .isEqualTo(Document.Status.OK);
        FIGURES.addAll(reading.observations());
        return reading.document();
    }

    private static final List<Document> GOVERNMENTS =
            List.of(
                    read("平阳县2023年法治政府建设年度报告\n2023年，平阳县依法行政。", 11),
                    read("西安市2023年法治政府建设年度报告\n2023年，西安市依法行政。", 12));

    private static final List<Document> OTHERS =
            List.of(
                    read("平阳县司法局2023年法治政府建设年度报告\n2023年，我局依法行政。", 101),
                    read("平阳县2023年法治政府建设年度报告\n现将我局2023年法治政府建设情况报告如下。", 102),
                    read("平阳县鳌江镇人民政府2023年法治政府建设年度报告\n2023年，我镇依法行政。", 103),
                    read("国家税务总局平阳县税务局2023年法治政府建设年度报告\n2023年，平阳县税务局依法行政。", 104),
                    read("西安市高新技术产业开发区管委会2023年法治政府建设年度报告\n2023年，高新区依法行政。", 105),
                    read("西安市城市管理和综合执法局2023年法治政府建设年度报告\n2023年，我局依法行政。", 106),
                    read("生态环境部2023年法治政府建设年度报告\n2023年，生态环境部依法行政。", 107),
                    read("2023年法治政府建设年度报告\n来源：平阳县\n现将我局2023年法治政府建设情况报告如下。", 108),
                    read("2023年法治政府建设年度报告\n来源：平阳县\n现将我镇2023年法治政府建设情况报告如下。", 109),
                    read("拱北海关2023年法治政府建设年度报告\n2023年，拱北海关依法行政。", 110),
                    read("2023年，海关总署坚持依法行政。现将2023年法治政府建设情况报告如下：", 111),
                    read("高新区2023年法治政府建设年度报告\n2023年，高新区管委会依法行政。", 112),
                    read("北京经济技术开发区2023年法治政府建设年度报告\n2023年，经开区依法行政。", 113),
                    read("2023年，市交通运输局龙岗管理局深入贯彻龙岗区委区政府部署，推进法治政府建设。" + "现将我局法治政府建设情况报告如下：", 114),
                    read("区委、区政府：\n2023年，我们落实江北区委部署。现将2023年街道法治政府建设情况报告如下：", 115),
                    read("2023年，我委推进法治政府建设，《重庆市涪陵区编制规定》已落实。现将我委情况报告如下：", 116));

    @Test
    void onlyGovernmentsStandOnTheRosterAndAreCounted() {
        assertThat(GOVERNMENTS).allMatch(Document::isGovernments).allMatch(Roster::isOwnReport);
        assertThat(OTHERS)
                .noneMatch(one -> one.isGovernments() && one.regionCode() != null)
                .noneMatch(Roster::isOwnReport);
        List<Document> all = new ArrayList<>(OTHERS);
        all.addAll(GOVERNMENTS);
        Divisions divisions = Divisions.of(ProjectFiles.gazetteer());
        List<RosterEntry> roster =
                new Roster(divisions, new ExpectedReports(new TreeMap<>())).entries(all);
        assertThat(roster.stream().map(RosterEntry::docId).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(
                        GOVERNMENTS.stream().map(Document::docId).toList());
        assertThat(new CoverageCounts(divisions).of(roster, all))
                .filteredOn(row -> row.regionCode().value().equals("000000"))
                .singleElement()
                .satisfies(row -> assertThat(row.held()).isEqualTo(2));
    }

    @Test
    void onlyFiguresOfGovernmentsAreRolledUp() {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        List<Document> all = new ArrayList<>(OTHERS);
        all.addAll(GOVERNMENTS);
        Divisions divisions = Divisions.of(ProjectFiles.gazetteer());
        List<RosterEntry> roster =
                new Roster(divisions, new ExpectedReports(new TreeMap<>())).entries(all);
        Indicators catalogue = ProjectFiles.settings().reading().indicators();
        JavaRDD<StatedReport> stated =
                new StatedReports(catalogue)
                        .gather(
                                spark,
                                roster,
                                all,
                                spark.parallelize(FIGURES, 2),
                                spark.<Check>emptyRDD());
        List<RegionIndicator> rows =
                new RegionRollup(catalogue, divisions).rollUp(spark, roster, stated).collect();
        List<String> governments = GOVERNMENTS.stream().map(Document::docId).toList();
        assertThat(FIGURES).extracting(Observation::docId).contains(OTHERS.get(0).docId());
        assertThat(rows)
                .flatExtracting(RegionIndicator::observationIds)
                .isNotEmpty()
                .allSatisfy(
                        id ->
                                assertThat(governments)
                                        .contains(
                                                id.toString()
                                                        .substring(0, id.toString().indexOf(':'))));
        assertThat(rows)
                .filteredOn(row -> row.indicator().equals("reconsideration.accepted"))
                .extracting(RegionIndicator::value)
                .allSatisfy(value -> assertThat(value).isLessThan(100));
    }
}
