package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.audit.Check;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicator.Basis;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.invented.ThreeYears;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reports of {@link ThreeYears}, run as a user runs them: the answers are told there. */
@ExtendWith(ThreeYearsRun.Resolver.class)
class ThreeYearsTest {
    private static final String CASES = "mediation.cases";
    private static final String RECEIVED = "reconsideration.received";

    private static RunFolder place;
    private static Warehouse warehouse;
    private static String run;
    private static Map<String, Document> documents;
    private static Map<String, Finding> findings;

    @BeforeAll
    static void open(ThreeYearsRun shared) {
        place = shared.place();
        warehouse = shared.warehouse();
        run = shared.id();
        documents = byId(rows(WarehouseTables.DOCUMENTS), Document::docId);
        findings = byId(rows(WarehouseTables.FINDINGS), Finding::findingId);
    }

    private static <R extends Record> List<R> rows(Table<R> table) {
        return warehouse.list(table, run);
    }

    private static <R> Map<String, R> byId(List<R> rows, Function<R, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    @Test
    void everyDistrictStandsBesideItselfOfTheYearBefore() {
        assertThat(rows(WarehouseTables.YEAR_ON_YEAR))
                .filteredOn(row -> row.indicator().equals(CASES))
                .extracting(
                        row -> row.regionCode().value(),
                        YearOnYear::year,
                        YearOnYear::previous,
                        YearOnYear::value,
                        YearOnYear::changeRate)
                .containsExactlyInAnyOrder(
                        tuple("511902", 2023, 300.0, 350.0, 16.67),
                        tuple("511902", 2024, 350.0, 400.0, 14.29),
                        tuple("511903", 2023, 400.0, 450.0, 12.5),
                        tuple("511903", 2024, 450.0, 500.0, 11.11),
                        tuple("511921", 2023, 500.0, 550.0, 10.0),
                        tuple("511921", 2024, 550.0, 600.0, 9.09),
                        tuple("511922", 2023, 600.0, 650.0, 8.33),
                        tuple("511922", 2024, 650.0, 700.0, 7.69));
    }

    @Test
    void theRevisedLawOfReconsiderationParts2023From2024() {
        assertThat(rows(WarehouseTables.YEAR_ON_YEAR))
                .filteredOn(row -> row.indicator().equals(RECEIVED))
                .filteredOn(row -> row.regionCode().value().equals("511902"))
                .extracting(YearOnYear::year, YearOnYear::value, YearOnYear::change)
                .containsExactlyInAnyOrder(tuple(2023, 65.0, 5.0), tuple(2024, 70.0, null));
    }

    @Test
    void onlyDistrictsAreAddedAndTheCitysOwnFigureStandsBeside() {
        assertThat(rows(WarehouseTables.REGION_INDICATORS))
                .filteredOn(row -> row.indicator().equals(CASES) && row.reportYear() == 2023)
                .filteredOn(row -> row.regionCode().value().equals("511900"))
                .extracting(
                        RegionIndicator::basis,
                        RegionIndicator::value,
                        RegionIndicator::reporting,
                        RegionIndicator::reports)
                .containsExactlyInAnyOrder(
                        tuple(Basis.REPORTED, 100.0, 1, 1),
                        tuple(Basis.SUMMED, 350.0 + 450 + 550 + 650, 4, 5));
    }

    @Test
    void whatDoesNotAgreeIsChecked() {
        assertThat(rows(WarehouseTables.CHECKS))
                .filteredOn(
                        check ->
                                check.family() == Check.Family.YEARLY
                                        || check.family() == Check.Family.REGIONAL)
                .extracting(Check::checkId, Check::stated, Check::computed)
                .containsExactlyInAnyOrder(
                        tuple("511903:2023:previous_year:mediation.cases", 480.0, 400.0),
                        tuple("511900:2023:sum_from_below:mediation.cases", 100.0, 2000.0));
    }

    @Test
    void shortcomingsAreFollowedOverTheYears() {
        List<String> all =
                rows(WarehouseTables.RECURRENCES).stream()
                        .filter(row -> row.regionCode().value().equals("511902"))
                        .map(row -> row.year() + " " + row.status() + " " + words(row))
                        .sorted()
                        .toList();
        assertThat(all)
                .containsExactly(
                        "2023 NEW 涉外法律服务人才短缺 < -",
                        "2023 NOT_MENTIONED - < 普法宣传形式单一",
                        "2023 RECURRING 执法案卷制作质量有待提高 < 部分执法案卷制作不够规范",
                        "2023 VERBATIM 个别部门领导干部法治意识不强 < 个别部门领导干部法治意识不强",
                        "2024 NEW 政府合同审查存在滞后 < -",
                        "2024 NOT_MENTIONED - < 个别部门领导干部法治意识不强",
                        "2024 NOT_MENTIONED - < 执法案卷制作质量有待提高",
                        "2024 VERBATIM 涉外法律服务人才短缺 < 涉外法律服务人才短缺");
        assertThat(rows(WarehouseTables.RECURRENCES))
                .as("平昌县 has no report for 2023, the city none for 2022")
                .extracting(row -> row.regionCode().value())
                .doesNotContain("511923", "511900");
    }

    private static String words(Recurrence row) {
        return text(row.findingId()) + " < " + text(row.previousFindingId());
    }

    private static String text(String findingId) {
        return findingId == null ? "-" : findings.get(findingId).text();
    }

    @Test
    void plansStandBesideWhatBecameOfThem() {
        List<Promise> promises =
                rows(WarehouseTables.PROMISES).stream()
                        .filter(
                                row ->
                                        row.regionCode().value().equals("511902")
                                                && row.year() == 2023)
                        .toList();
        assertThat(promises).hasSize(2);
        Promise room = promises.get(0);
        assertThat(text(room.findingId())).startsWith("建成行政复议听证室");
        assertThat(room.findingIds()).extracting(ThreeYearsTest::text).contains("行政复议听证室建成投用");
        assertThat(room.observationIds()).hasSize(1);
        assertThat(room.similarity()).isPositive();
        Promise schools = promises.get(1);
        assertThat(text(schools.findingId())).startsWith("举办村社法治夜校");
        assertThat(schools.findingIds()).isEmpty();
        assertThat(schools.observationIds()).isEmpty();
        assertThat(schools.similarity()).isNull();
    }

    @Test
    void copiedParagraphsAreFoundWhereTheyStand() {
        assertThat(rows(WarehouseTables.COPIED_PASSAGES))
                .filteredOn(row -> row.kind() != CopiedPassage.Kind.BOILERPLATE)
                .extracting(
                        row -> place(row.sectionId()),
                        row -> place(row.otherSectionId()),
                        CopiedPassage::kind)
                .containsExactlyInAnyOrder(
                        tuple("511921 2023", "511921 2022", CopiedPassage.Kind.OWN_LAST_YEAR),
                        tuple("511922 2024", "511902 2024", CopiedPassage.Kind.OTHER_DISTRICT),
                        tuple("511902 2024", "511922 2024", CopiedPassage.Kind.OTHER_DISTRICT));
    }

    @Test
    void theFirstSentenceOfAllIsBoilerplateInEach() {
        assertThat(rows(WarehouseTables.COPIED_PASSAGES))
                .filteredOn(row -> row.kind() == CopiedPassage.Kind.BOILERPLATE)
                .filteredOn(row -> source(row).contains("现将全年工作情况"))
                .hasSize(14)
                .allSatisfy(
                        row -> {
                            assertThat(source(row)).startsWith(row.reportYear() + "年，");
                            assertThat(row.otherSectionId()).isNull();
                        });
    }

    @Test
    void theTablesOfAYearAreExported() throws IOException {
        assertThat(place.tables())
                .containsKeys(
                        "2023/tables/peers.csv",
                        "2023/tables/recurrences.csv",
                        "2023/tables/promises.csv",
                        "2023/tables/copied_passages.csv");
        assertThat(place.tables().get("2023/tables/recurrences.csv").lines())
                .as("a header and the rows of four districts that have a report of 2022 too")
                .hasSize(1 + 4 * 4);
    }

    private static String place(String sectionId) {
        Document document = document(sectionId);
        return document.regionCode() + " " + document.reportYear();
    }

    private static Document document(String sectionId) {
        return documents.get(sectionId.substring(0, sectionId.indexOf(':')));
    }

    private static String source(CopiedPassage passage) {
        String text = document(passage.sectionId()).sourceText();
        return text.substring(
                text.offsetByCodePoints(0, passage.begin()),
                text.offsetByCodePoints(0, passage.end()));
    }
}
