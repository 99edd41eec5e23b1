package org.fazhi.topics.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.outline.Section;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.topics.SampleReports;
import org.junit.jupiter.api.Test;

/** What a report speaks of and its peers do not. */
class TellingWordsTest {
    private static final int YEAR = 2023;
    private static final Settings SETTINGS = ProjectFiles.settings();

    private final Segmenter segmenter =
            Segmenters.of(SegmenterWords.of(SETTINGS.analysis(), SETTINGS.reading()));

    @Test
    void aThingOfThePlaceIsCalledAsItIsCalledThere() {
        assertThat(words("白茶商标争议由协会调停。协会替茶农登记白茶商标。")).contains("白茶商标");
        assertThat(words("成立“水源地巡护联盟”。“水源地巡护联盟”入选典型案例。"))
                .contains("水源地巡护联盟")
                .doesNotContain("联盟", "水源地");
    }

    @Test
    void whatIsSaidOnceIsNoMatterOfTheReport() {
        assertThat(words("宣纸作坊集中规范。")).isEmpty();
    }

    @Test
    void actionsAloneAndWordsOfOtherReportsTellNothing() {
        assertThat(words("收购有序。收购规范。")).isEmpty();
        assertThat(words("登记民宿商标。民宿商标规范。")).contains("民宿商标");
        assertThat(words(Map.of("民宿", 40L), "推进民宿合规。民宿自查。")).noneMatch(word -> word.contains("民宿"));
    }

    private List<String> words(String text) {
        return words(Map.of(), text);
    }

    /** In a year of a hundred reports, of which so many have these words. */
    private List<String> words(Map<String, Long> others, String text) {
        TopicSettings.Telling telling = SETTINGS.analysis().topics().keywords().telling();
        Map<DocumentFrequencies.YearWord, Long> having = new HashMap<>();
        others.forEach((word, n) -> having.put(new DocumentFrequencies.YearWord(YEAR, word), n));
        ReportWords report =
                new ReportWordsReader(segmenter)
                        .read(
                                SampleReports.document("r", "330523", YEAR),
                                List.of(SampleReports.section("r", 0, text, Section.NO_DOMAIN)));
        return new TellingWords(
                        telling,
                        Set.copyOf(SETTINGS.analysis().words().domain()),
                        segmenter,
                        new DocumentFrequencies(
                                Map.of(YEAR, 100L), having, new WordWorth(Set.of(), 1)),
                        Set.of())
                .of(report).stream().map(KeywordCandidate::word).toList();
    }
}
