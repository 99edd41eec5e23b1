package org.fazhi.compare.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

class MatchesTest {
    private static final String SENTENCE = "坚持以习近平法治思想为指导认真落实法治政府建设实施纲要";

    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    @Test
    void whatBoilerplateCostsGrowsWithTheReportsNotWithTheirPairs() {
        int most = 2 * ProjectFiles.settings().analysis().comparison().passages().boilerplate();
        assertThat(matches(500)).isLessThanOrEqualTo(500L * most);
        assertThat(matches(1000)).isLessThanOrEqualTo(1000L * most);
    }

    /** How many matches one sentence makes that so many governments write. */
    private long matches(int governments) {
        List<RosterEntry> roster =
                IntStream.range(0, governments)
                        .mapToObj(
                                i ->
                                        new RosterEntry(
                                                2023,
                                                new RegionCode(String.valueOf(510_000 + i)),
                                                Document.GovernmentLevel.COUNTY,
                                                true,
                                                "doc" + i))
                        .toList();
        HeldReports reports = new HeldReports(roster);
        Occurrences occurrences =
                Occurrences.of(
                        IntStream.range(0, governments)
                                .mapToObj(i -> new int[] {i, 0, 0})
                                .toList());
        DistinctSentence sentence = new DistinctSentence(0, SENTENCE, occurrences, true);
        return new Matches(
                                spark.broadcast(reports),
                                ProjectFiles.settings().analysis().comparison().passages(),
                                1)
                        .of(spark.parallelize(List.of(sentence), 1))
                        .first()
                        .length
                / 2;
    }
}
