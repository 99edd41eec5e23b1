package org.fazhi.job.read;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.invented.Documents;
import org.fazhi.job.files.InputException;
import org.fazhi.settings.briefing.BookSettings;
import org.junit.jupiter.api.Test;

class ExampleReportsTest {
    private static final BookSettings.Examples EXAMPLES =
            ProjectFiles.settings().briefing().books().examples();

    @Test
    void examplesAloneAndRealReportsAloneMakeARun() {
        for (String title : List.of("2023年法治政府建设年度报告（示例）", "2023年法治政府建设年度报告")) {
            assertThatCode(
                            () ->
                                    ExampleReports.requireAlone(
                                            reports(Document.Status.OK, title, title), EXAMPLES))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void examplesAmongRealReportsAreRefusedWithOneOfEachNamed() {
        assertThatThrownBy(
                        () ->
                                ExampleReports.requireAlone(
                                        reports(
                                                Document.Status.SUPERSEDED,
                                                "甲县法治政府建设年度报告",
                                                "乙县法治政府建设年度报告（示例）"),
                                        EXAMPLES))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("1 of 2 reports")
                .hasMessageContaining("2023/乙县法治政府建设年度报告（示例）.txt")
                .hasMessageContaining("2023/甲县法治政府建设年度报告.txt");
    }

    /** What is no report is counted nowhere. */
    @Test
    void anExampleThatIsNoReportIsNotMixedIn() {
        List<Document> documents =
                Stream.concat(
                                reports(Document.Status.OTHER, "工作计划（示例）").stream(),
                                reports(Document.Status.OK, "甲县法治政府建设年度报告").stream())
                        .toList();
        assertThatCode(() -> ExampleReports.requireAlone(documents, EXAMPLES))
                .doesNotThrowAnyException();
    }

    private static List<Document> reports(Document.Status status, String... titles) {
        return Stream.of(titles)
                .map(
                        title ->
                                DocumentBuilder.builder(
                                                Documents.of(
                                                        title,
                                                        "2023/" + title + ".txt",
                                                        "330122",
                                                        2023,
                                                        title))
                                        .title(title)
                                        .status(status)
                                        .reason("一份")
                                        .build())
                .toList();
    }
}
