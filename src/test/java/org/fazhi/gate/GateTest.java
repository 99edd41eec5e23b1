package org.fazhi.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is read otherwise than by the last release has a reason: see docs/changes. */
class GateTest {
    @Test
    void everyChangeSinceTheLastReleaseHasAReason() throws IOException {
        String release = Gate.lastRelease();
        Explained explained = Gate.differences(release);
        assertThat(explained.unexplained().isEmpty()).as(Gate.summary(explained, release)).isTrue();
    }
}
