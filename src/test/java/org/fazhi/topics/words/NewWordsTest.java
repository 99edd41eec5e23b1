package org.fazhi.topics.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.topics.SampleReports;
import org.junit.jupiter.api.Test;

class NewWordsTest {
    /** A phrase that no dictionary knows, in changing company. */
    private static final String NEW = "板凳说事会";

    private static final String[] SENTENCES = {
        "各社区设立" + NEW + "，邻里纠纷就地化解。",
        "依托" + NEW + "开展普法宣传，群众满意。",
        "司法所指导" + NEW + "调解矛盾42件。",
        "推广" + NEW + "经验，居民参与治理。",
        "深入学习贯彻习近平法治思想，" + NEW + "覆盖全部村居。",
        "巴州区把" + NEW + "纳入网格。",
    };

    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    @Test
    void aPhraseThatTheDictionariesLackIsProposedWithItsFrequencyAndExamples() {
        List<ProposedWord> proposed = propose(ProjectFiles.conf(), 2);
        assertThat(proposed).extracting(ProposedWord::word).contains(NEW);
        ProposedWord word =
                proposed.stream().filter(each -> each.word().equals(NEW)).findFirst().orElseThrow();
        assertThat(word.count()).isEqualTo(24);
        assertThat(word.reports()).isEqualTo(12);
        assertThat(word.examples())
                .hasSize(2)
                .allMatch(example -> example.contains(NEW))
                .noneMatch(example -> example.contains("习近平"));
    }

    @Test
    void neitherNamesNorPlacesNorKnownWordsAreProposed() {
        assertThat(propose(ProjectFiles.conf(), 2))
                .extracting(ProposedWord::word)
                .noneMatch(word -> word.contains("习近平") || word.contains("思想"))
                .noneMatch(word -> word.contains("巴州"))
                .doesNotContain("矛盾纠纷", "普法宣传");
    }

    @Test
    void theSameWordsAreProposedWhateverThePartitions() {
        List<ProposedWord> once = propose(ProjectFiles.conf(), 1);
        assertThat(propose(ProjectFiles.conf(), 2)).isEqualTo(once);
        assertThat(propose(ProjectFiles.conf(), 5)).isEqualTo(once);
    }

    @Test
    void aWordEntersOnlyWhenAnAnalystSaysSo() {
        String sentence = SENTENCES[1];
        assertThat(Segmenters.of(known(ProjectFiles.conf())).words(sentence)).doesNotContain(NEW);
        ConfFiles undecided = decided("");
        assertThat(Segmenters.of(known(undecided)).words(sentence)).doesNotContain(NEW);
        assertThat(propose(undecided, 2)).extracting(ProposedWord::word).contains(NEW);
        ConfFiles accepted = decided("收入");
        assertThat(Segmenters.of(known(accepted)).words(sentence)).contains(NEW);
        assertThat(propose(accepted, 2)).extracting(ProposedWord::word).doesNotContain(NEW);
        ConfFiles refused = decided("不收");
        assertThat(Segmenters.of(known(refused)).words(sentence)).doesNotContain(NEW);
        assertThat(propose(refused, 2)).extracting(ProposedWord::word).doesNotContain(NEW);
    }

    @Test
    void aDecisionThatIsNoneIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Settings.parse(decided("也许")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("words.csv, line 2")
                .hasMessageContaining("也许");
    }

    @Test
    void withoutTextNothingIsProposed() {
        assertThat(
                        new NewWords(
                                        spark,
                                        spark.broadcast(known(ProjectFiles.conf())),
                                        ProjectFiles.settings().analysis().topics())
                                .propose(spark.emptyRDD()))
                .isEmpty();
    }

    /** Twelve reports with two of the sentences each, in a shuffled order. */
    private List<ProposedWord> propose(ConfFiles conf, int partitions) {
        ReportWordsReader reader = new ReportWordsReader(Segmenters.of(known(conf)));
        List<ReportWords> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String text =
                    SENTENCES[i % SENTENCES.length]
                            + "第"
                            + (char) ('甲' + i)
                            + "项。"
                            + SENTENCES[(i + 1) % SENTENCES.length];
            reports.add(
                    reader.read(
                            SampleReports.document("r" + i, "511902", 2023),
                            List.of(SampleReports.section("r" + i, 0, text, "disputes"))));
        }
        Collections.shuffle(reports, new Random(partitions));
        return new NewWords(
                        spark,
                        spark.broadcast(known(conf)),
                        Settings.parse(conf).analysis().topics())
                .propose(spark.parallelize(reports, partitions));
    }

    private static SegmenterWords known(ConfFiles conf) {
        Settings settings = Settings.parse(conf);
        return SegmenterWords.of(settings.analysis(), settings.reading());
    }

    private static ConfFiles decided(String decision) {
        Map<String, byte[]> files = new TreeMap<>(ProjectFiles.conf().all());
        String table =
                "\uFEFFdecision,word,count,reports,examples\n" + decision + "," + NEW + ",24,12,\n";
        files.put("words.csv", table.getBytes(StandardCharsets.UTF_8));
        return new ConfFiles(files);
    }
}
