package org.fazhi.compare.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Figures;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** Two districts in two years, and a bureau of one of them. */
class CommonPointsTest {
    private static final RegionCode NATION = RegionCode.NATION;
    private static final String UNHEARD = "冰雪运动场所的法律风险提示没有跟上";
    private static final List<Document> REPORTS =
            List.of(
                    report("bazhou22", "511902", 2022),
                    report("bazhou23", "511902", 2023),
                    report("enyang22", "511903", 2022),
                    report("enyang23", "511903", 2023),
                    report("justice23", "511902", 2023));

    private static final List<RosterEntry> ROSTER =
            List.of(
                    held(2022, "511902", "bazhou22"),
                    held(2023, "511902", "bazhou23"),
                    held(2022, "511903", "enyang22"),
                    held(2023, "511903", "enyang23"));

    private static final List<Finding> FINDINGS =
            List.of(
                    shortcoming("bazhou22", 1, "法制审核人员配备不足"),
                    shortcoming("bazhou22", 2, UNHEARD),
                    shortcoming("bazhou23", 1, "部分单位法制审核力量薄弱"),
                    plan("bazhou23", 2, "配齐法制审核人员", "bazhou23:1"),
                    shortcoming("enyang22", 1, UNHEARD + "。"),
                    shortcoming("enyang23", 1, "法制审核人员配备不足"),
                    shortcoming("justice23", 1, "法制审核人员配备不足"));

    @Test
    void oneThatIsListedIsCountedInEveryRegionAndOverTheYears() {
        PointTables tables = tables(ProjectFiles.settings(), List.of(), 2);
        assertThat(tables.years().collect())
                .filteredOn(row -> row.pointId().equals("reviewers_few"))
                .filteredOn(row -> row.reportYear() == 2023)
                .extracting(CommonPointsTest::line)
                .containsExactlyInAnyOrder(
                        "000000 3/3 new 1 recurring 1 gone 0 planned 1 not 2",
                        "510000 3/3 new 1 recurring 1 gone 0 planned 1 not 2",
                        "511900 3/3 new 1 recurring 1 gone 0 planned 1 not 2",
                        "511902 2/2 new 0 recurring 1 gone 0 planned 1 not 1",
                        "511903 1/1 new 1 recurring 0 gone 0 planned 0 not 1");
    }

    @Test
    void whatIsNotMentionedAgainHasARowInTheYearThatIsSilent() {
        PointTables tables = tables(ProjectFiles.settings(), List.of(), 1);
        assertThat(tables.years().collect())
                .filteredOn(row -> row.name().equals(UNHEARD) && row.scope().equals(NATION))
                .extracting(row -> row.reportYear() + " " + line(row))
                .containsExactlyInAnyOrder(
                        "2022 000000 2/2 new 0 recurring 0 gone 0 planned 0 not 2",
                        "2023 000000 0/3 new 0 recurring 0 gone 2 planned 0 not 0");
    }

    @Test
    void aBookTakesThePointsThatMostReportsStateFirst() {
        PointTables tables = tables(ProjectFiles.settings(), List.of(), 2);
        List<CommonPoint> points =
                CommonPoint.all(
                        Finding.Kind.SHORTCOMING,
                        NATION,
                        ofYear(tables.members().collect()),
                        tables.years().filter(row -> row.reportYear() == 2023).collect());
        CommonPoint first = points.get(0);
        assertThat(first.name()).isEqualTo("法制审核人员配备不足");
        assertThat(first.members())
                .extracting(member -> member.wordingRank() + " " + member.findingId())
                .containsExactly("1 justice23:1", "1 enyang23:1", "2 bazhou23:1");
        assertThat(first.reports(NATION)).isEqualTo(3);
        assertThat(points.get(1).members()).isEmpty();
        assertThat(points.get(1).in(NATION).orElseThrow().notMentioned()).isEqualTo(2);
    }

    @Test
    void theSameFindingsGiveTheSamePointsHoweverTheyAreSpread() {
        PointTables one = tables(ProjectFiles.settings(), List.of(), 1);
        PointTables many = tables(ProjectFiles.settings(), List.of(), 5);
        assertThat(many.members().collect())
                .containsExactlyInAnyOrderElementsOf(one.members().collect());
        assertThat(many.years().collect())
                .containsExactlyInAnyOrderElementsOf(one.years().collect());
        assertThat(many.found().collect())
                .containsExactlyInAnyOrderElementsOf(one.found().collect());
    }

    @Test
    void onePointThatWasFoundKeepsItsIdInLaterRuns() {
        FoundPoint before = new FoundPoint("p00000000000a", Finding.Kind.SHORTCOMING, UNHEARD);
        PointTables tables = tables(ProjectFiles.settings(), List.of(before), 2);
        assertThat(tables.found().collect()).containsExactly(before);
        assertThat(tables.members().collect())
                .filteredOn(member -> member.pointId().equals("p00000000000a"))
                .extracting(PointMember::findingId)
                .containsExactlyInAnyOrder("bazhou22:2", "enyang22:1");
    }

    @Test
    void whatAnAnalystHasDecidedHolds() {
        String found = Discovery.id(Statement.Said.of(Finding.Kind.SHORTCOMING, UNHEARD));
        Settings settings =
                Settings.parse(
                        ProjectFiles.conf(
                                "point-decisions.csv",
                                """
                                decision,point_id,value,reason,into
                                命名,%1$s,冰雪场所风险提示不足,用语,
                                分出,reviewers_few,部分单位法制审核力量薄弱,另一回事,%1$s
                                """
                                        .formatted(found)));
        assertThat(tables(settings, List.of(), 2).members().collect())
                .filteredOn(member -> member.pointId().equals(found))
                .extracting(member -> member.name() + " " + member.findingId())
                .containsExactlyInAnyOrder(
                        "冰雪场所风险提示不足 bazhou22:2", "冰雪场所风险提示不足 enyang22:1", "冰雪场所风险提示不足 bazhou23:1");
    }

    private static List<PointMember> ofYear(List<PointMember> members) {
        return members.stream().filter(member -> member.reportYear() == 2023).toList();
    }

    @Test
    void aShortcomingThatRecursUnderAnotherPointIsNeitherNewNorGone() {
        Recurrence told =
                new Recurrence(
                        new RegionCode("511903"),
                        2023,
                        "enyang23:1",
                        "enyang22:1",
                        0.6,
                        Recurrence.Status.RECURRING);
        PointTables tables = tables(ProjectFiles.settings(), List.of(), 2, List.of(told));
        assertThat(tables.years().filter(row -> row.reportYear() == 2023).collect())
                .filteredOn(row -> row.scope().equals(NATION))
                .extracting(row -> row.name() + " " + line(row))
                .containsExactlyInAnyOrder(
                        "法制审核人员配备不足 000000 3/3 new 0 recurring 2 gone 0 planned 1 not 2",
                        UNHEARD + " 000000 0/3 new 0 recurring 0 gone 1 planned 0 not 0");
    }

    private static PointTables tables(Settings settings, List<FoundPoint> before, int parts) {
        return tables(settings, before, parts, List.of());
    }

    private static PointTables tables(
            Settings settings, List<FoundPoint> before, int parts, List<Recurrence> recurrences) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        List<Finding> mixed = new ArrayList<>(FINDINGS);
        if (parts > 1) {
            java.util.Collections.reverse(mixed);
        }
        return new CommonPoints(settings.analysis(), Figures.DIVISIONS)
                .of(
                        spark,
                        REPORTS,
                        ROSTER,
                        spark.parallelize(mixed, parts),
                        before,
                        spark.parallelize(recurrences, 1));
    }

    private static String line(PointYear row) {
        return "%s %d/%d new %d recurring %d gone %d planned %d not %d"
                .formatted(
                        row.scope(),
                        row.reports(),
                        row.ofReports(),
                        row.new_(),
                        row.recurring(),
                        row.notMentioned(),
                        row.withPlan(),
                        row.withoutPlan());
    }

    private static Document report(String docId, String code, int year) {
        return DocumentBuilder.builder(Figures.report(docId, code, Document.GovernmentLevel.COUNTY))
                .reportYear(year)
                .build();
    }

    private static RosterEntry held(int year, String code, String docId) {
        return new RosterEntry(
                year, new RegionCode(code), Document.GovernmentLevel.COUNTY, true, docId);
    }

    private static Finding shortcoming(String docId, int ordinal, String text) {
        return finding(docId, ordinal, Finding.Kind.SHORTCOMING, text, List.of());
    }

    private static Finding plan(String docId, int ordinal, String text, String answers) {
        return finding(docId, ordinal, Finding.Kind.PLAN, text, List.of(answers));
    }

    private static Finding finding(
            String docId, int ordinal, Finding.Kind kind, String text, List<String> answers) {
        return FindingBuilder.builder()
                .findingId(docId + ":" + ordinal)
                .docId(docId)
                .sectionId(docId + ":s0")
                .kind(kind)
                .ordinal(ordinal)
                .text(text)
                .detail("")
                .fields(List.of())
                .natures(List.of())
                .answers(answers)
                .end(text.length())
                .build();
    }
}
