package org.fazhi.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.settings.ConfFiles;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

class TopicIdentityTest {
    private final TopicIdentity identity = new TopicIdentity(0.5);

    @Test
    void theBestPairingIsFound() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).containsExactly(1, 0);
        assertThat(Assignment.best(new double[][] {{0.9}, {0.95}, {0.1}}))
                .containsExactly(-1, 0, -1);
        assertThat(Assignment.best(new double[0][0])).isEmpty();
    }

    @Test
    void aTopicThatIsFoundAgainKeepsItsIdAndLabel() {
        List<TopicTerm> earlier =
                List.of(
                        new TopicTerm("t1", "矛盾化解", 1, "调解", 0.5),
                        new TopicTerm("t1", "矛盾化解", 2, "纠纷", 0.4),
                        new TopicTerm("t2", "疫情防控", 1, "疫情", 0.9));
        TopicIdentity.Matched matched =
                identity.match(
                        List.of(
                                Map.of("数据", 0.6, "平台", 0.3),
                                Map.of("调解", 0.4, "纠纷", 0.4, "信访", 0.1)),
                        earlier);
        assertThat(matched.ids().get(1)).isEqualTo("t1");
        assertThat(matched.labels()).containsExactly(null, "矛盾化解");
        assertThat(matched.ids().get(0)).startsWith("t").isNotIn("t1", "t2");
        assertThat(matched.vanished()).containsExactly("t2");
    }

    @Test
    void overTwoYearsOneThemeGoesOneComesAndTheOthersStay() {
        TopicTables first = analyse(2022, List.of(), 0, 1, 2, 3);
        TopicTables second = analyse(2023, first.topics(), 0, 1, 2, 4);
        assertThat(second.vanished())
                .extracting(TopicTerm::topicId)
                .containsOnly(second.vanished().get(0).topicId());
        String vanished = second.vanished().get(0).topicId();
        assertThat(words(first, vanished)).contains("疫情防控");
        List<String> kept =
                second.topics().stream()
                        .map(TopicTerm::topicId)
                        .distinct()
                        .filter(id -> first.topics().stream().anyMatch(t -> t.topicId().equals(id)))
                        .toList();
        assertThat(kept).hasSize(3);
        for (String id : kept) {
            assertThat(label(second, id)).isEqualTo(label(first, id));
        }
        assertThat(
                        second.topics().stream()
                                .filter(topic -> !kept.contains(topic.topicId()))
                                .map(TopicTerm::term))
                .contains("人工智能");
    }

    private static final String[][] THEMES = {
        {"人民调解", "矛盾纠纷", "调解室", "信访积案", "诉调对接", "枫桥经验", "人民调解员", "综治中心"},
        {"行政处罚", "案卷评查", "执法证件", "免罚清单", "执法监督", "裁量基准", "执法公示", "执法培训"},
        {"规范性文件", "备案审查", "政府立法", "合法性审核", "文件清理", "政府规章", "公平竞争审查", "后评估"},
        {"疫情防控", "应急预案", "应急演练", "应急物资", "防汛抗旱", "应急救援", "突发事件", "隐患排查"},
        {"人工智能", "大数据", "数据共享", "电子证照", "城市大脑", "区块链", "数字政府", "智慧监管"},
    };

    /** Sixty sections a theme, each a different selection of its words. */
    private static TopicTables analyse(int year, List<TopicTerm> earlier, int... themes) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        List<Document> documents = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            String docId = year + "d" + i;
            documents.add(SampleReports.document(docId, "511902", year));
            for (int theme : themes) {
                String text =
                        IntStream.range(0, 12)
                                .mapToObj(n -> THEMES[theme][random.nextInt(8)])
                                .reduce("", (all, word) -> all + word + "，");
                sections.add(SampleReports.section(docId, theme * 1000, text, "none"));
            }
        }
        return new TopicAnalysis(fixedAt(themes.length))
                .analyse(
                        LocalSpark.session(),
                        spark.parallelize(documents, 2),
                        spark.parallelize(sections, 2),
                        earlier);
    }

    private static Settings fixedAt(int topics) {
        Map<String, byte[]> files = new TreeMap<>(ProjectFiles.conf().all());
        String text =
                new String(files.get("topics.yaml"), StandardCharsets.UTF_8)
                        .replace("fixed: null", "fixed: " + topics)
                        .replaceAll("word_share: [0-9.]+", "word_share: 0.9");
        files.put("topics.yaml", text.getBytes(StandardCharsets.UTF_8));
        return Settings.parse(new ConfFiles(files));
    }

    private static List<String> words(TopicTables tables, String id) {
        return tables.topics().stream()
                .filter(topic -> topic.topicId().equals(id))
                .map(TopicTerm::term)
                .toList();
    }

    private static String label(TopicTables tables, String id) {
        return tables.topics().stream()
                .filter(topic -> topic.topicId().equals(id))
                .map(TopicTerm::label)
                .findFirst()
                .orElseThrow();
    }
}
