package org.fazhi.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of several files of one report counts: a report stands on mirrors, and is published again
 * when it has been corrected. A plain function of the files' keys, the same in any order.
 */
public final class ReportVersions {
    /**
     * Characters of a report at most: those that are known have 3,000 to 15,000. A file that has
     * more holds other things beside it, so that its length speaks against it.
     */
    private static final int LONGEST = 60_000;

    /**
     * One that is no longer than a report is; then the later publication, then the longer text,
     * then the path's order.
     */
    private static final Comparator<Version> BEST_FIRST =
            Comparator.comparing(Version::isTooLong)
                    .thenComparing(
                            Version::published, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Version::characters, Comparator.reverseOrder())
                    .thenComparing(Version::docId)
                    .thenComparing(Version::sourcePath);

    private ReportVersions() {}

    /**
     * The key of a readable report; build it for documents of status {@code OK} only.
     *
     * @param docId of the content
     * @param sourcePath of the file
     * @param report place, reporting body and year, or null where one of them is open
     * @param published or null
     * @param characters of the report's own text
     */
    public record Version(
            String docId,
            String sourcePath,
            @Nullable String report,
            @Nullable LocalDate published,
            int characters) {

        /** Whether it has more text than any report. */
        boolean isTooLong() {
            return characters > LONGEST;
        }

        /** The key of a document. */
        public static Version of(Document document) {
            boolean known = document.regionCode() != null && document.reportYear() != null;
            String report =
                    known
                            ? document.regionCode()
                                    + "|"
                                    + document.reportYear()
                                    + "|"
                                    + document.county()
                                    + "|"
                                    + document.township()
                                    + "|"
                                    + document.unit()
                            : null;
            return new Version(
                    document.docId(),
                    document.sourcePath(),
                    report,
                    document.published(),
                    document.characters());
        }
    }

    /** A file that another one stands for. */
    public record Superseded(String docId, String sourcePath, String reason) {}

    /** The files that do not count, in the order of their paths, each with the one that does. */
    public static List<Superseded> superseded(Collection<Version> versions) {
        Map<String, List<Version>> byReport = new TreeMap<>();
        for (Version version : distinctContents(versions).values()) {
            String report = version.report() == null ? version.docId() : version.report();
            byReport.computeIfAbsent(report, key -> new ArrayList<>()).add(version);
        }
        Map<String, Version> winnerOfContent = new LinkedHashMap<>();
        for (List<Version> same : byReport.values()) {
            same.sort(BEST_FIRST);
            same.forEach(version -> winnerOfContent.put(version.docId(), same.get(0)));
        }
        return versions.stream()
                .sorted(Comparator.comparing(Version::sourcePath))
                .flatMap(
                        version ->
                                Optional.ofNullable(winnerOfContent.get(version.docId()))
                                        .filter(winner -> !winner.equals(version))
                                        .map(winner -> superseded(version, winner))
                                        .stream())
                .toList();
    }

    /** Of files with the same bytes, the first by path stands for all. */
    private static Map<String, Version> distinctContents(Collection<Version> versions) {
        Map<String, Version> first = new TreeMap<>();
        for (Version version : versions) {
            first.merge(
                    version.docId(),
                    version,
                    (one, other) ->
                            one.sourcePath().compareTo(other.sourcePath()) <= 0 ? one : other);
        }
        return first;
    }

    private static Superseded superseded(Version version, Version winner) {
        String why =
                version.docId().equals(winner.docId()) ? "与另一文件内容完全相同，采用：" : "同一地区同一年度的另一版本，采用：";
        return new Superseded(version.docId(), version.sourcePath(), why + winner.sourcePath());
    }
}
