package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseSplitterTest {
    @Test
    void quotationsAndBracketsStayWhole() {
        assertThat(clauses("开展“学法，用法”活动（含讲座，展览），获评先进。", Punctuation.CLAUSE_ENDS))
                .containsExactly("开展“学法，用法”活动（含讲座，展览）", "获评先进");
    }

    @Test
    void aQuotationThatIsNeverClosedHoldsNothingTogether() {
        assertThat(clauses("开展“学法，用法活动。获评先进", Punctuation.CLAUSE_ENDS))
                .containsExactly("开展“学法", "用法活动", "获评先进");
    }

    @Test
    void blanksAndEmptyClausesAreLeftOut() {
        assertThat(clauses(" 一是规范 ，，\n二是公开。", Punctuation.CLAUSE_ENDS))
                .containsExactly("一是规范", "二是公开");
    }

    @Test
    void whatHasNoMarksIsCutAtAPause() {
        assertThat(clauses("依法行政、".repeat(300), Punctuation.FULL_STOPS))
                .hasSizeGreaterThan(1)
                .allMatch(clause -> clause.endsWith("、"));
    }

    private static List<String> clauses(String text, Marks marks) {
        return ClauseSplitter.split(text, 0, text.length(), marks).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
