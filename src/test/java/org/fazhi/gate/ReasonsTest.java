package org.fazhi.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.gate.Difference.Change;
import org.fazhi.gate.Difference.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reason explains, and what is none. */
class ReasonsTest {
    private static final Difference PERIOD =
            new Difference(
                    What.FIGURES,
                    Change.CHANGED,
                    "data/demo/2023/安吉县-示例.txt",
                    120,
                    "reconsideration.received",
                    "period",
                    "previous",
                    "current",
                    "收到52件，上年44件；立案47件。");

    @TempDir private Path folder;

    private List<Reason> reasons(String covers) throws IOException {
        String text =
                """
                reason: A figure of last year says nothing of those behind it.
                commits: [8c72acb0]
                covers:
                  - %s
                """;
        Files.writeString(folder.resolve("a.yaml"), text.formatted(covers));
        return Reasons.of(folder);
    }

    private Explained explained(String cover, int differences) throws IOException {
        return new Explained(Collections.nCopies(differences, PERIOD), reasons(cover));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{what: figures, change: changed, field: period, at_most: 1} | true",
                "{what: figures, change: changed, rule: reconsideration.*, at_most: 1} | true",
                "{what: figures, change: changed, rule: '*.received', at_most: 1} | true",
                "{what: figures, change: changed, words: 上年44件, at_most: 1} | true",
                "{what: figures, change: changed, before: previous, report: data/demo/, at_most: 1}"
                        + " | true",
                "{what: figures, change: changed, field: role, at_most: 1} | false",
                "{what: figures, change: added, rule: reconsideration.*, at_most: 1} | false",
                "{what: checks, change: changed, field: period, at_most: 1} | false",
                "{what: figures, change: changed, field: period, report: data/corpus/, at_most: 1}"
                        + " | false"
            })
    void aCoverExplainsWhatFitsAllThatItAsks(String cover, boolean isExplained) throws IOException {
        assertThat(explained(cover, 1).unexplained().isEmpty()).isEqualTo(isExplained);
    }

    @Test
    void whatNobodyHasLookedAtHasNoReason() throws IOException {
        List<Difference> three = Stream.generate(ReasonsTest::period).limit(3).toList();
        Explained explained =
                new Explained(
                        three,
                        reasons("{what: figures, change: changed, field: period, at_most: 2}"));
        assertThat(explained.unexplained()).hasSize(1);
        assertThat(explained.faults()).containsExactly("a.yaml, cover 1: fits 3, 2 were looked at");
    }

    private static Difference period() {
        return new Difference(
                PERIOD.what(),
                PERIOD.change(),
                PERIOD.report(),
                PERIOD.begin(),
                PERIOD.rule(),
                PERIOD.field(),
                PERIOD.before(),
                PERIOD.after(),
                PERIOD.sentence());
    }

    @Test
    void aCoverThatExplainsNothingIsNamed() throws IOException {
        assertThat(explained("{what: checks, change: lost, rule: rate, at_most: 1}", 1).faults())
                .containsExactly("a.yaml, cover 1: explains nothing any more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{what: figures, change: changed, at_most: 9} | covers too much",
                "{what: figures, change: added, report: data/, at_most: 9} | covers too much",
                "{what: figures, change: added, rule: '*', at_most: 9} | covers anything",
                "{what: figures, change: added, rule: '', at_most: 9} | covers anything",
                "{what: figures, change: added, rule: a, at_most: 0} | at least 1",
                "{what: figures, rule: a, at_most: 1} | no change",
                "{what: figures, change: added, rule: a, most: 1} | most",
                "{what: figure, change: added, rule: a, at_most: 1} | figure"
            })
    void aReasonThatSaysTooLittleIsRefused(String cover, String says) {
        assertThatThrownBy(() -> reasons(cover))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml")
                .hasMessageContaining(says);
    }

    @Test
    void theProjectsOwnReasonsAreSound() throws IOException {
        assertThat(Reasons.since("0")).isNotEmpty();
    }

    @Test
    void aReasonIsASentence() throws IOException {
        Files.writeString(
                folder.resolve("b.yaml"), "reason: better\ncommits: [this]\ncovers: []\n");
        assertThatThrownBy(() -> Reasons.of(folder)).hasMessageContaining("no reason of");
    }

    @Test
    void whatIsProposedIsUnderstoodOnceItHasAReason() throws IOException {
        String proposal = new Explained(List.of(PERIOD), List.of()).proposal();
        String reason = "reason: A figure of last year says nothing of those behind it.";
        Files.writeString(folder.resolve("c.yaml"), proposal.replace("reason: ", reason));
        assertThat(new Explained(List.of(PERIOD), Reasons.of(folder)).unexplained()).isEmpty();
    }
}
