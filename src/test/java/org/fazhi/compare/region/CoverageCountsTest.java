package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.compare.Figures;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

class CoverageCountsTest {
    private static final List<RosterEntry> ROSTER =
            List.of(
                    new RosterEntry(
                            2023,
                            new RegionCode("511900"),
                            Document.GovernmentLevel.PREFECTURE,
                            true,
                            null),
                    new RosterEntry(
                            2023,
                            new RegionCode("511902"),
                            Document.GovernmentLevel.COUNTY,
                            true,
                            "bazhou"),
                    new RosterEntry(
                            2023,
                            new RegionCode("511903"),
                            Document.GovernmentLevel.COUNTY,
                            true,
                            null),
                    new RosterEntry(
                            2023,
                            new RegionCode("441900"),
                            Document.GovernmentLevel.PREFECTURE,
                            false,
                            "dongguan"));

    @Test
    void governmentsAreCountedInTheirRegionAndInAllAboveIt() {
        List<Document> documents =
                List.of(
                        Figures.report("bazhou", "511902", Document.GovernmentLevel.COUNTY),
                        Figures.report("dongguan", "441900", Document.GovernmentLevel.PREFECTURE),
                        Figures.report(
                                "justice",
                                "511902",
                                Document.GovernmentLevel.COUNTY,
                                "司法局",
                                Document.Status.OK,
                                null),
                        Figures.report("open", null, null),
                        Figures.report(
                                "old",
                                "511902",
                                Document.GovernmentLevel.COUNTY,
                                null,
                                Document.Status.SUPERSEDED,
                                null));
        assertThat(new CoverageCounts(Figures.DIVISIONS).of(ROSTER, documents))
                .extracting(CoverageCountsTest::line)
                .containsExactly(
                        "000000 null 2/3 without 2",
                        "440000 PROVINCE 1/0 without 0",
                        "441900 PREFECTURE 1/0 without 0",
                        "510000 PROVINCE 1/3 without 2",
                        "511900 PREFECTURE 1/3 without 2",
                        "511902 COUNTY 1/1 without 0",
                        "511903 COUNTY 0/1 without 1");
    }

    private static String line(Coverage row) {
        return row.regionCode()
                + " "
                + row.regionLevel()
                + " "
                + row.held()
                + "/"
                + row.expected()
                + " without "
                + row.missing();
    }
}
