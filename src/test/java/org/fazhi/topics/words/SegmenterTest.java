package org.fazhi.topics.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static final Settings SETTINGS = ProjectFiles.settings();

    private final Segmenter segmenter =
            Segmenters.of(SegmenterWords.of(SETTINGS.analysis(), SETTINGS.reading()));

    @Test
    void phrasesOfTheFieldStayWhole() {
        assertThat(segmenter.words("严格落实“双随机、一公开”和行政执法三项制度，建立府检联动机制"))
                .contains("双随机、一公开", "行政执法三项制度", "府检联动");
        assertThat(segmenter.words("深化双随机一公开监管")).contains("双随机、一公开");
    }

    @Test
    void namesOfLeadersAndTheirThoughtAreNeverWords() {
        assertThat(segmenter.words("深入学习贯彻习近平法治思想和习近平新时代中国特色社会主义思想"))
                .noneMatch(word -> word.contains("习") || word.contains("思想"));
    }

    @Test
    void placesAreNoKeywords() {
        assertThat(segmenter.words("卫滨区开展人民调解，东孙台街道和海淀区参加")).contains("人民调解");
        assertThat(segmenter.words("卫滨区开展人民调解，海淀区参加")).doesNotContain("卫滨区", "卫滨", "海淀区", "海淀");
    }

    @Test
    void theGenresWordsAndNumbersAreLeftOut() {
        assertThat(segmenter.words("2023年全面推进各项工作，取得新成效")).isEmpty();
    }

    @Test
    void theLongestPhrasesWin() {
        assertThat(segmenter.words("推进依法行政执法规范化")).containsExactly("行政执法规范化");
        assertThat(segmenter.words("行政机关负责人出庭应诉率100%")).contains("行政机关负责人出庭应诉");
    }
}
