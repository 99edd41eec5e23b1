package org.fazhi.job.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.briefing.data.ChangedReport;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which reports of a year came, changed or went between two runs, by content and not by file. */
final class ChangedReports {
    private final List<Document> before;
    private final List<Document> after;
    private final Map<String, Document> files = new HashMap<>();

    /**
     * @param before the reports that counted
     * @param after the reports that count now
     * @param all documents of the later run, those that do not count too
     */
    ChangedReports(List<Document> before, List<Document> after, List<Document> all) {
        this.before = before;
        this.after = after;
        all.forEach(document -> files.putIfAbsent(document.sourcePath(), document));
    }

    /** Whose report it is: of a region itself or of a department; an unknown place is its file. */
    private record Owner(
            @Nullable RegionCode region,
            @Nullable String township,
            @Nullable String unit,
            @Nullable String file) {
        static Owner of(Document report) {
            return new Owner(
                    report.regionCode(),
                    report.township(),
                    report.unit(),
                    report.regionCode() == null ? report.sourcePath() : null);
        }
    }

    List<ChangedReport> all() {
        Map<String, Document> old = byId(before);
        Set<String> now = byId(after).keySet();
        Map<Owner, Deque<Document>> left = new HashMap<>();
        for (Document report : old.values()) {
            if (!now.contains(report.docId())) {
                left.computeIfAbsent(Owner.of(report), owner -> new ArrayDeque<>()).add(report);
            }
        }
        List<ChangedReport> changes = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (Document report : after) {
            Document same = old.get(report.docId());
            Deque<Document> earlier = left.getOrDefault(Owner.of(report), new ArrayDeque<>());
            if (same != null) {
                if (!Owner.of(same).equals(Owner.of(report)) && report.regionCode() != null) {
                    changes.add(change(ChangedReport.ChangeKind.MOVED, report, same));
                }
            } else if (earlier.isEmpty()) {
                changes.add(change(ChangedReport.ChangeKind.ADDED, report, null));
            } else {
                Document last = earlier.poll();
                replaced.add(last.docId());
                changes.add(change(ChangedReport.ChangeKind.CHANGED, report, last));
            }
        }
        for (Document report : before) {
            if (!now.contains(report.docId()) && !replaced.contains(report.docId())) {
                changes.add(
                        new ChangedReport(
                                ChangedReport.ChangeKind.GONE,
                                null,
                                report.docId(),
                                reason(report)));
            }
        }
        return changes;
    }

    private static ChangedReport change(
            ChangedReport.ChangeKind kind, Document report, @Nullable Document last) {
        return new ChangedReport(kind, report.docId(), last == null ? null : last.docId(), null);
    }

    /** Why a report no longer counts. */
    private String reason(Document gone) {
        Document file = files.get(gone.sourcePath());
        if (file == null) {
            return "来源文件已不在收录范围";
        }
        return file.reason() == null ? "来源文件的内容已改变" : file.reason();
    }

    private static Map<String, Document> byId(List<Document> documents) {
        return documents.stream()
                .collect(
                        Collectors.toMap(
                                Document::docId,
                                document -> document,
                                (first, second) -> first,
                                java.util.LinkedHashMap::new));
    }
}
