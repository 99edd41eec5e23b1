package org.fazhi.topics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.topics.SampleReports;
import org.fazhi.topics.TopicAnalysis;
import org.junit.jupiter.api.Test;

class TopicIdentityTest {
    private final TopicIdentity identity = new TopicIdentity(0.5);

    @Test
    void theBestPairingIsFound() {
        assertThat(OptimalAssignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}}))
                .containsExactly(1, 0);
        assertThat(OptimalAssignment.best(new double[][] {{0.9}, {0.95}, {0.1}}))
                .containsExactly(-1, 0, -1);
        assertThat(OptimalAssignment.best(new double[0][0])).isEmpty();
    }

    @Test
    void noOtherPairingIsBetter() {
        Random random = new Random(11);
        for (int trial = 0; trial < 200; trial++) {
            double[][] likeness = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
            for (double[] row : likeness) {
                Arrays.setAll(row, i -> random.nextDouble());
            }
            int[] pairs = OptimalAssignment.best(likeness);
            double sum = 0;
            for (int row = 0; row < pairs.length; row++) {
                sum += pairs[row] < 0 ? 0 : likeness[row][pairs[row]];
            }
            assertThat(sum).isCloseTo(bestOfAll(likeness, 0, 0), within(1e-9));
        }
    }

    /** The greatest sum over every pairing there is. */
    private static double bestOfAll(double[][] likeness, int row, int taken) {
        if (row == likeness.length) {
            return 0;
        }
        double best = bestOfAll(likeness, row + 1, taken);
        for (int column = 0; column < likeness[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best =
                        Math.max(
                                best,
                                likeness[row][column]
                                        + bestOfAll(likeness, row + 1, taken | 1 << column));
            }
        }
        return best;
    }

    @Test
    void anAnalystsNameGoesBeforeAllOthers() {
        TopicTables first = analyse(2022, List.of(), "labels: {}", 0, 1, 2);
        String id = first.topics().get(0).topicId();
        TopicTables named = analyse(2022, first.topics(), "labels: {" + id + ": 多元解纷}", 0, 1, 2);
        assertThat(named.topics())
                .filteredOn(topic -> topic.topicId().equals(id))
                .isNotEmpty()
                .extracting(TopicTerm::label)
                .containsOnly("多元解纷");
        assertThat(named.topics().stream().map(TopicTerm::topicId).distinct())
                .as("the same text has the same topics")
                .containsExactlyElementsOf(
                        first.topics().stream().map(TopicTerm::topicId).distinct().toList());
    }

    @Test
    void aTopicThatIsFoundAgainKeepsItsIdAndLabel() {
        List<TopicTerm> earlier =
                List.of(
                        new TopicTerm("t1", "矛盾化解", 1, "调解", 0.5, null, null, null, true),
                        new TopicTerm("t1", "矛盾化解", 2, "纠纷", 0.4, null, null, null, true),
                        new TopicTerm("t2", "疫情防控", 1, "疫情", 0.9, null, null, null, true));
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
        TopicTables first = analyse(2022, List.of(), "labels: {}", 0, 1, 2, 3);
        TopicTables second = analyse(2023, first.topics(), "labels: {}", 0, 1, 2, 4);
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
    private static TopicTables analyse(
            int year, List<TopicTerm> earlier, String labels, int... themes) {
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
        Settings settings = fixedAt(themes.length, labels);
        return new TopicAnalysis(settings.analysis(), settings.reading())
                .analyse(
                        LocalSpark.session(),
                        spark.parallelize(documents, 2),
                        spark.parallelize(sections, 2),
                        earlier);
    }

    private static Settings fixedAt(int topics, String labels) {
        Map<String, byte[]> files = new TreeMap<>(ProjectFiles.conf().all());
        String text =
                new String(files.get("topics.yaml"), StandardCharsets.UTF_8)
                        .replace("fixed: null", "fixed: " + topics)
                        .replace("labels: {}", labels)
                        .replace("fitter: guided", "fitter: gibbs")
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
