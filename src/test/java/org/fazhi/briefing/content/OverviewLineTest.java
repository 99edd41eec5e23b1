package org.fazhi.briefing.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.briefing.BriefingSettings;
import org.junit.jupiter.api.Test;

/** What the overview's sentences are about. */
class OverviewLineTest {
    private static final Settings SETTINGS = ProjectFiles.settings();

    @Test
    void everySentenceOfTheSettingsHasATopicAmongTheSettings() {
        List<String> patterns =
                SETTINGS.highlights().sentences().stream()
                        .flatMap(sentence -> Stream.of(sentence.several(), sentence.single()))
                        .filter(pattern -> pattern != null && !pattern.isEmpty())
                        .toList();
        assertThat(patterns).hasSizeGreaterThan(20).allSatisfy(this::assertTopic);
        assertThat(topic("2份报告形成于年末之前，所载数据是否为全年以原文为准。")).isEqualTo("统计时段");
        assertThat(topic("行政复议方面，申请合计9件。合计中含年末之前形成的报告2份。")).isEqualTo("行政复议");
    }

    private void assertTopic(String pattern) {
        assertThat(topic(pattern)).as(pattern).isNotEmpty();
    }

    private static String topic(String sentence) {
        return OverviewLine.topic(SETTINGS.briefing(), sentence)
                .map(BriefingSettings.Topic::topic)
                .orElse("");
    }
}
