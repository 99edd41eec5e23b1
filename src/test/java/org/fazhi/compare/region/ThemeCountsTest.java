package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.compare.Figures;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.junit.jupiter.api.Test;

/** Two districts, a department of one of them, and a report whose place is open. */
class ThemeCountsTest {
    private static final List<Document> REPORTS =
            List.of(
                    Figures.report("bazhou", "511902", Document.GovernmentLevel.COUNTY),
                    Figures.report(
                            "justice",
                            "511902",
                            Document.GovernmentLevel.COUNTY,
                            "司法局",
                            Document.Status.OK,
                            null),
                    Figures.report("enyang", "511903", Document.GovernmentLevel.COUNTY),
                    Figures.report("open", null, null),
                    Figures.report(
                            "old",
                            "511903",
                            Document.GovernmentLevel.COUNTY,
                            null,
                            Document.Status.SUPERSEDED,
                            null));

    private static final List<Finding> FINDINGS =
            List.of(
                    shortcoming("bazhou", 1, List.of("enforcement"), List.of("capacity")),
                    shortcoming("bazhou", 2, List.of("enforcement", "review"), List.of()),
                    shortcoming("justice", 1, List.of("enforcement"), List.of()),
                    shortcoming("open", 1, List.of("review"), List.of()),
                    shortcoming("old", 1, List.of("review"), List.of()));

    private static final ThemeCounts COUNTS = new ThemeCounts(Figures.DIVISIONS);

    @Test
    void aReportCountsOnceInItsRegionAndInAllAboveIt() {
        assertThat(COUNTS.of(REPORTS, FINDINGS))
                .extracting(ThemeCountsTest::line)
                .containsExactly(
                        "null FIELD review 1/1 by 1",
                        "null NATURE unsorted 1/1 by 1",
                        "000000 FIELD enforcement 1/2 by 2",
                        "000000 FIELD review 1/2 by 1",
                        "000000 NATURE capacity 1/2 by 1",
                        "000000 NATURE unsorted 1/2 by 1",
                        "510000 FIELD enforcement 1/2 by 2",
                        "510000 FIELD review 1/2 by 1",
                        "510000 NATURE capacity 1/2 by 1",
                        "510000 NATURE unsorted 1/2 by 1",
                        "511900 FIELD enforcement 1/2 by 2",
                        "511900 FIELD review 1/2 by 1",
                        "511900 NATURE capacity 1/2 by 1",
                        "511900 NATURE unsorted 1/2 by 1",
                        "511902 FIELD enforcement 1/1 by 2",
                        "511902 FIELD review 1/1 by 1",
                        "511902 NATURE capacity 1/1 by 1",
                        "511902 NATURE unsorted 1/1 by 1");
    }

    @Test
    void departmentsCountWhereNoGovernmentsReportIsHeld() {
        assertThat(COUNTS.of(REPORTS.subList(1, 2), FINDINGS))
                .extracting(ThemeCountsTest::line)
                .contains("511902 FIELD enforcement 1/1 by 1", "000000 FIELD enforcement 1/1 by 1");
    }

    @Test
    void sparkCountsTheSameHoweverTheFindingsAreSpread() {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        assertThat(COUNTS.count(spark, REPORTS, spark.parallelize(FINDINGS, 3)).collect())
                .containsExactlyInAnyOrderElementsOf(COUNTS.of(REPORTS, FINDINGS));
    }

    private static String line(ThemeCount row) {
        return row.regionCode()
                + " "
                + row.axis()
                + " "
                + row.theme()
                + " "
                + row.reports()
                + "/"
                + row.ofReports()
                + " by "
                + row.findings();
    }

    private static Finding shortcoming(
            String docId, int ordinal, List<String> fields, List<String> natures) {
        return FindingBuilder.builder()
                .findingId(docId + ":shortcoming:" + ordinal)
                .docId(docId)
                .sectionId(docId + ":s0")
                .kind(Finding.Kind.SHORTCOMING)
                .ordinal(ordinal)
                .text("执法不够规范")
                .detail("")
                .fields(fields)
                .natures(natures)
                .end(6)
                .build();
    }
}
