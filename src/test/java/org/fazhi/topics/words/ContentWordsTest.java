package org.fazhi.topics.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.TopicSettings;
import org.junit.jupiter.api.Test;

/** Which words of the general language may be keywords and words of topics. */
class ContentWordsTest {
    private static final Settings SETTINGS = ProjectFiles.settings();

    private final Segmenter segmenter =
            Segmenters.of(SegmenterWords.of(SETTINGS.analysis(), SETTINGS.reading()));

    @Test
    void examplesHaveTheirWordsAndNoOthers() {
        for (TopicSettings.ContentExample example :
                SETTINGS.analysis().topics().content().examples()) {
            assertThat(segmenter.words(example.text()))
                    .as(example.text())
                    .containsExactlyElementsOf(example.words());
        }
    }
}
