package org.fazhi.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.SampleReadings;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.fazhi.settings.Settings;
import org.fazhi.topics.model.ModelTrial;
import org.fazhi.topics.model.SectionTopic;
import org.fazhi.topics.model.TopicTables;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.ProposedWord;
import org.fazhi.topics.words.Term;
import org.junit.jupiter.api.Test;

class TopicAnalysisTest {
    private static final Settings SETTINGS = ProjectFiles.settings();

    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
    private final List<Document> documents =
            SampleReadings.all().stream().map(Reading::document).toList();
    private final List<Section> sections =
            SampleReadings.all().stream().flatMap(each -> each.sections().stream()).toList();

    @Test
    void fiveReportsHaveKeywordsAndAModelButTooLittleTextForLeadership() {
        Result result = analyse(documents, sections, 2);
        assertThat(result.tables.showsTopics()).isFalse();
        assertThat(result.tables.topics()).isNotEmpty();
        assertThat(result.tables.trials())
                .filteredOn(ModelTrial::chosen)
                .hasSize(SETTINGS.analysis().topics().model().seeds().size());
        assertThat(result.sectionTopics).isNotEmpty();
        for (Document document : documents) {
            assertThat(result.terms)
                    .filteredOn(term -> term.scopeId().equals(document.docId()))
                    .hasSizeBetween(0, SETTINGS.analysis().topics().keywords().perDocument())
                    .allMatch(term -> term.example().contains(term.term().substring(0, 1)));
        }
        assertThat(result.terms)
                .extracting(Term::scopeId)
                .contains("enforcement", "disputes", "510000", "511900", "440300", "110000")
                .doesNotContain("110100", "120100");
    }

    @Test
    void neitherKeywordNorTopicBearsALeadersNameOrIsAPlace() {
        Result result = analyse(documents, sections, 2);
        assertThat(result.terms)
                .extracting(Term::term)
                .noneMatch(term -> term.contains("习近平") || term.contains("思想"))
                .doesNotContain("河东", "海淀", "卫滨", "巴州", "坪山", "天津", "深圳");
        assertThat(result.tables.topics())
                .noneMatch(topic -> topic.term().contains("思想") || topic.label().contains("思想"));
    }

    @Test
    void whateverTheOrderOfFilesAndThePartitionsTheTopicsAreTheSame() {
        List<Document> reports = new ArrayList<>();
        List<Section> texts = new ArrayList<>();
        GeneratedReports generated = new GeneratedReports(2023);
        for (int i = 0; i < 40; i++) {
            reports.add(generated.document(i));
            texts.addAll(generated.sections(i));
        }
        Result once = analyse(reports, texts, 1);
        assertThat(once.tables.showsTopics()).isTrue();
        assertThat(once.tables.trials())
                .filteredOn(ModelTrial::chosen)
                .hasSize(SETTINGS.analysis().topics().model().seeds().size());
        assertThat(once.tables.topics()).extracting(TopicTerm::topicId).contains("review");
        for (int partitions : new int[] {2, 7}) {
            Result again = analyse(shuffled(reports, partitions), shuffled(texts, 3), partitions);
            assertThat(again.terms).isEqualTo(once.terms);
            assertThat(again.tables.topics()).isEqualTo(once.tables.topics());
            assertThat(again.tables.trials()).isEqualTo(once.tables.trials());
            assertThat(again.tables.proposals()).isEqualTo(once.tables.proposals());
            assertThat(again.sectionTopics).isEqualTo(once.sectionTopics);
        }
    }

    @Test
    void leadersAndTheirThoughtAreNoTermTopicOrLabelHoweverOftenTheyAreNamed() {
        String[] names = {"习近平法治思想", "习近平新时代中国特色社会主义思想", "习近平总书记", "毛泽东思想", "邓小平理论", "党中央"};
        String[] works = {"开展案卷评查", "推进人民调解", "落实行政复议", "推行免罚清单", "深化政务公开", "组织应急演练"};
        List<Document> reports = new ArrayList<>();
        List<Section> texts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(SampleReports.document("r" + i, "5119" + (10 + i), 2023));
            StringBuilder text = new StringBuilder();
            for (int n = 0; n < 6; n++) {
                text.append("深入贯彻" + names[(i + n) % 6] + "和" + names[(i + 1) % 6] + "，");
                text.append(works[(i * n) % 6] + "、" + works[(i + n * n) % 6] + i + n + "件。");
            }
            texts.add(SampleReports.section("r" + i, 0, text.toString(), "leadership"));
        }
        Result result = analyse(reports, texts, 2);
        assertThat(result.terms).isNotEmpty();
        assertThat(result.terms)
                .extracting(Term::term)
                .noneMatch(term -> Stream.of(names).anyMatch(name -> name.contains(term)))
                .noneMatch(term -> term.matches(".*(习|近平|总书记|思想|毛泽东|邓小平|党中央).*"));
        assertThat(result.tables.topics())
                .flatExtracting(TopicTerm::term, TopicTerm::label)
                .noneMatch(word -> word.toString().matches(".*(习|近平|总书记|思想|毛泽东|邓小平|党中央).*"));
        assertThat(result.tables.proposals())
                .extracting(ProposedWord::word)
                .noneMatch(word -> word.matches(".*(习|近平|总书记|思想|毛泽东|邓小平|党中央).*"));
    }

    @Test
    void oneReportAndOneSectionAreTooLittleButNoError() {
        Result one =
                analyse(
                        documents.subList(0, 1),
                        sections.stream()
                                .filter(each -> each.docId().equals(documents.get(0).docId()))
                                .toList(),
                        2);
        assertThat(one.terms).isNotEmpty();
        assertThat(one.tables.showsTopics()).isFalse();
        Result section =
                analyse(
                        List.of(SampleReports.document("a", "511902", 2023)),
                        List.of(SampleReports.section("a", 0, "开展案卷评查12次。", "supervision")),
                        1);
        assertThat(section.terms).extracting(Term::term).contains("案卷评查");
        assertThat(section.tables.topics()).isEmpty();
        assertThat(section.sectionTopics).isEmpty();
        assertThat(section.tables.showsTopics()).isFalse();
    }

    @Test
    void withoutReportsOrWithoutWordsThereIsAStatementAndNoModel() {
        assertThat(analyse(List.of(), List.of(), 1).tables.showsTopics()).isFalse();
        Result one =
                analyse(
                        List.of(SampleReports.document("a", "511902", 2023)),
                        List.of(SampleReports.section("a", 0, "……2023。", Section.NO_DOMAIN)),
                        1);
        assertThat(one.terms).isEmpty();
        assertThat(one.tables.topics()).isEmpty();
        assertThat(one.tables.showsTopics()).isFalse();
    }

    @Test
    void aSentenceOfMostReportsWeighsNothing() {
        List<Document> reports =
                IntStream.range(0, 4)
                        .mapToObj(i -> SampleReports.document("r" + i, "51190" + i, 2023))
                        .toList();
        String[] own = {"建立花炮机制。", "走访毡房。", "加强酒糟管理。", "规范白茶发展。"};
        List<Section> texts = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            String common = i < 3 ? "全年办结法律援助案件" + i + "件。" : "";
            String twice = own[i] + own[i];
            texts.add(SampleReports.section("r" + i, 0, common + twice, "enforcement"));
        }
        Result result = analyse(reports, texts, 2);
        assertThat(result.terms)
                .filteredOn(term -> term.scopeKind() == Term.ScopeKind.DOCUMENT)
                .extracting(Term::term)
                .contains("花炮", "毡房", "酒糟", "白茶")
                .doesNotContain("法律援助案件", "法律援助");
        assertThat(result.terms)
                .filteredOn(term -> term.term().equals("花炮"))
                .allMatch(term -> term.count() == 2 && term.documents() == 1)
                .extracting(Term::example)
                .contains("建立花炮机制。");
    }

    @Test
    void identicalReportsMakeNoTopics() {
        List<Document> reports = new ArrayList<>();
        List<Section> texts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(SampleReports.document("r" + i, null, 2023));
            texts.add(
                    SampleReports.section(
                            "r" + i,
                            0,
                            "开展行政执法监督和案卷评查，推进人民调解、法律援助和公共法律服务，落实免罚清单、行政复议、政务公开。",
                            "enforcement"));
        }
        Result result = analyse(reports, texts, 3);
        assertThat(result.tables.topics()).isEmpty();
        assertThat(result.tables.sample()).isLessThan(2);
        assertThat(result.terms).isEmpty();
    }

    private record Result(TopicTables tables, List<Term> terms, List<SectionTopic> sectionTopics) {}

    private Result analyse(List<Document> documents, List<Section> sections, int partitions) {
        TopicTables tables =
                new TopicAnalysis(SETTINGS.analysis(), SETTINGS.reading())
                        .analyse(
                                LocalSpark.session(),
                                spark.parallelize(documents, partitions),
                                spark.parallelize(sections, partitions));
        return new Result(
                tables,
                tables.terms(),
                tables.sectionTopics().collect().stream()
                        .sorted(
                                Comparator.comparing(SectionTopic::sectionId)
                                        .thenComparing(SectionTopic::topicId))
                        .toList());
    }

    private static <T> List<T> shuffled(List<T> all, int seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
