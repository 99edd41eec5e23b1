package org.fazhi.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.junit.jupiter.api.Test;

class TopicAnalysisTest {
    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    @Test
    void fiveReportsHaveKeywordsButTooLittleTextForTopicSheets() {
        TopicTables tables = analyse(SampleReports.documents(), SampleReports.sections(), 2);
        List<Term> terms = tables.terms();
        long sectionTopics = tables.sectionTopics().count();

        assertThat(tables.statement()).isEqualTo("样本不足，不作主题分析");
        assertThat(terms).isNotEmpty();
    }

    private TopicTables analyse(List<Document> documents, List<Section> sections, int partitions) {
        return new TopicAnalysis(ProjectFiles.settings())
                .analyse(
                        LocalSpark.session(),
                        spark.parallelize(documents, partitions),
                        spark.parallelize(sections, partitions));
    }
}
