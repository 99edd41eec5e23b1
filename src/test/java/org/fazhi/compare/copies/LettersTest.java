package org.fazhi.compare.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Test;

/** Where a sentence stands in the letters of its source. */
class LettersTest {
    private final Letters letters = new Letters(MappedText.of("依法行政，严格执法。"));

    @Test
    void aSentenceIsFoundAcrossPunctuation() {
        TextSpan span = letters.find("行政严格", 0);
        assertThat(letters.sourceBegin(span)).isEqualTo(2);
        assertThat(letters.sourceEnd(span)).isEqualTo(7);
    }

    @Test
    void aSentenceOfOneLetterThatIsNotThereIsNotFound() {
        assertThat(letters.find("无", 0)).isNull();
    }
}
