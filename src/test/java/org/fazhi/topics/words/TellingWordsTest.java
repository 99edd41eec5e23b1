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
    void aWordThatIsAPartOfALongerOneInAllItsPlacesIsCalledByThat() {
        assertThat(words("白酒小作坊集中规范。白酒小作坊先培训、再发证。")).containsExactly("白酒小作坊");
        assertThat(words("成立花炮行业协会。花炮仓库逐户排查。")).containsExactly("花炮");
        assertThat(words("整治花炮。整治花炮。")).containsExactly("花炮");
    }

    @Test
    void whatIsSaidOnceIsNoMatterOfTheReport() {
        assertThat(words("宣纸作坊集中规范。")).isEmpty();
        assertThat(words("开展“马背法庭”巡回审判。")).containsExactly("马背法庭");
        assertThat(words("治理“两张皮”。处理“一团和气”。")).isEmpty();
    }

    @Test
    void butWhatAPlaceSaysInSeveralYearsIs() {
        TellingWords.LastingWord known = new TellingWords.LastingWord("330523", "花炮");
        assertThat(words(Map.of(), Set.of(known), "花炮作坊集中规范。")).containsExactly("花炮");
    }

    @Test
    void whatAnyReportCouldHaveTellsNothing() {
        assertThat(words("收购有序。收购规范。")).isEmpty();
        assertThat(words("提升政府公信。公信持续提升。由文秘人员代为把关。文秘人员兼任。")).isEmpty();
        assertThat(words("会议纪要代替文件。纪要未经审核。便民服务中心挂牌。便民服务中心值班。")).isEmpty();
        assertThat(words("食品安全抽检。食品摊位整治。")).isEmpty();
    }

    @Test
    void wordsOfOtherReportsTellNothing() {
        assertThat(words("登记民宿商标。民宿商标规范。")).contains("民宿商标");
        assertThat(words(Map.of("民宿", 40L), Set.of(), "推进民宿合规。民宿自查。"))
                .noneMatch(word -> word.contains("民宿"));
    }

    private List<String> words(String text) {
        return words(Map.of(), Set.of(), text);
    }

    /** In a year of a hundred reports, of which so many have these words. */
    private List<String> words(
            Map<String, Long> others, Set<TellingWords.LastingWord> lasting, String text) {
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
                        segmenter,
                        new DocumentFrequencies(
                                Map.of(YEAR, 100L), having, new WordWorth(Set.of(), 1)),
                        Set.of(),
                        lasting)
                .of(report).stream().map(KeywordCandidate::word).toList();
    }
}
