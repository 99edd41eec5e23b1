package org.fazhi.compare.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.copies.CopiedPassage.Kind;
import org.fazhi.invented.CopyingReports;
import org.junit.jupiter.api.Test;

class CopiedPassagesTest {
    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    /** Of the characters said to be copied, and of those that are, the share that is right. */
    private record Score(long found, long copied, long right) {
        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / copied;
        }
    }

    @Test
    void knownCopiesAreFoundAndLittleElse() {
        List<CopyingReports.Report> reports = CopyingReports.of(60, 3, 26, 1);
        List<CopiedPassage> passages = find(reports);
        for (Kind kind : Kind.values()) {
            Score score = score(reports, passages, kind);
            assertThat(score.precision()).as("precision of %s", kind).isGreaterThan(0.95);
            assertThat(score.recall()).as("recall of %s", kind).isGreaterThan(0.90);
        }
    }

    private static Score score(
            List<CopyingReports.Report> reports, List<CopiedPassage> passages, Kind kind) {
        Map<String, BitSet> found = new HashMap<>();
        for (CopiedPassage passage : passages) {
            if (passage.kind() == kind) {
                String docId = passage.sectionId().substring(0, 16);
                found.computeIfAbsent(docId, id -> new BitSet())
                        .set(passage.begin(), passage.end());
            }
        }
        long said = 0;
        long copied = 0;
        long right = 0;
        for (CopyingReports.Report report : reports) {
            BitSet known = report.copied().get(kind);
            BitSet own = found.getOrDefault(report.entry().docId(), new BitSet());
            said += own.cardinality();
            copied += known.cardinality();
            BitSet both = (BitSet) own.clone();
            both.and(known);
            right += both.cardinality();
        }
        return new Score(said, copied, right);
    }

    private List<CopiedPassage> find(List<CopyingReports.Report> reports) {
        return new CopiedPassages(ProjectFiles.settings().analysis().comparison().passages())
                .find(
                        spark,
                        CopyingReports.roster(reports),
                        spark.parallelize(
                                reports.stream().map(CopyingReports.Report::reading).toList(), 2))
                .collect();
    }
}
