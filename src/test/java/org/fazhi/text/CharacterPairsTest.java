package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CharacterPairsTest {
    @Test
    void pairsAreNeighboursAndNeverReachOverAMark() {
        assertThat(CharacterPairs.counted("法治、法治3件"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("法治", 2));
        assertThat(CharacterPairs.counted("法治政府")).containsOnlyKeys("法治", "治政", "政府");
    }

    @Test
    void numbersStandForTheSamePairs() {
        assertThat(CharacterPairs.numbered("法治政府，法治社会"))
                .hasSize(CharacterPairs.counted("法治政府，法治社会").size());
        assertThat(CharacterPairs.numbered("法治")).containsExactly('法' << 16 | '治');
    }

    @Test
    void aTextWithoutTwoChineseCharactersHasNone() {
        assertThat(CharacterPairs.counted("件")).isEmpty();
        assertThat(CharacterPairs.numbered("A 3件")).isEmpty();
    }
}
