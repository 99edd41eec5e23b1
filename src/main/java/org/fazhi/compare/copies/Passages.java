package org.fazhi.compare.copies;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.compare.copies.Verdicts.Verdict;
import org.fazhi.corpus.RowId;
import org.fazhi.text.Decimals;

/** Joins successive sentences of a section that stand in the same other report to passages. */
final class Passages {
    private final HeldReports reports;
    private final ReportSentences text;
    private final List<Sentence> sentences;
    private final int least;
    private final List<CopiedPassage> passages = new ArrayList<>();

    /**
     * @param least letters a passage must have
     */
    Passages(HeldReports reports, ReportSentences text, int least) {
        this.reports = reports;
        this.text = text;
        this.sentences = text.sentences();
        this.least = least;
    }

    /** The passages in order. Sentences too short to be compared may stand within one. */
    List<CopiedPassage> of(List<Verdict> verdicts) {
        for (int first = 0; first < sentences.size(); ) {
            Verdict verdict = verdicts.get(first);
            if (verdict == null) {
                first++;
                continue;
            }
            int last = first;
            for (int next = first + 1; next < sentences.size() && goesOn(first, next); next++) {
                if (verdict.goesWith(verdicts.get(next))) {
                    last = next;
                } else if (verdicts.get(next) != null || sentences.get(next).key() != null) {
                    break;
                }
            }
            add(first, last, verdict);
            first = last + 1;
        }
        return passages;
    }

    private boolean goesOn(int first, int next) {
        return sentences.get(first).sectionBegin() == sentences.get(next).sectionBegin();
    }

    private void add(int first, int last, Verdict verdict) {
        List<Sentence> part = sentences.subList(first, last + 1);
        int length = part.stream().mapToInt(Sentence::length).sum();
        if (length < least) {
            return;
        }
        passages.add(
                new CopiedPassage(
                        section(text.report(), part.get(0).sectionBegin()),
                        verdict.other() < 0
                                ? null
                                : section(verdict.other(), verdict.sectionBegin()),
                        verdict.kind(),
                        part.get(0).begin(),
                        part.get(part.size() - 1).end(),
                        length,
                        Decimals.rounded((double) length / text.letters(), 4),
                        reports.year(text.report())));
    }

    private String section(int report, int begin) {
        return RowId.section(reports.docId(report), begin);
    }
}
