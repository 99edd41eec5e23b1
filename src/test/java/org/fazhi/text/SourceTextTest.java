package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void offsetsCountCodePoints() {
        assertThat(new SourceText("依法行政").between(2, 4)).isEqualTo("行政");
        assertThat(new SourceText("𠮷县依法行政").between(1, 4)).isEqualTo("县依法");
        assertThat(new SourceText("𠮷县").between(0, 1)).isEqualTo("𠮷");
    }
}
