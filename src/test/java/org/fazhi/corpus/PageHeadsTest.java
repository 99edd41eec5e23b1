package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who published and when, in every form a page has it: {@code pages/heads.tsv}, a head a line. */
class PageHeadsTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());
    private static final String BODY =
            """
            2024年，平阳县坚持以习近平法治思想为指导，扎实推进法治政府建设。现将有关情况报告如下：
            一、主要举措和成效
            全年办理复议案件120件，办结率97.6%，组织行政执法培训12场次，评查案卷160余份，整改问题36个。
            二、存在的不足
            个别单位依法行政意识不强，执法队伍专业化水平有待提升，普法形式不够丰富。
            三、下一步工作安排
            我们将继续压实责任，完善制度机制，不断提升依法行政能力和水平。
            """;

    static Stream<Arguments> heads() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/pages/heads.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cell -> Arguments.of(cell[0], cell[1], cell[2], cell[3]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void aPageSaysWhoPublishedAndWhen(String id, String head, String published, String publisher) {
        Document document = read("平阳县2024年法治政府建设年度报告\n" + head.replace("⏎", "\n") + "\n\n" + BODY);
        assertThat(Objects.toString(document.published(), "-")).isEqualTo(published);
        assertThat(Objects.requireNonNullElse(document.publisher(), "-")).isEqualTo(publisher);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平阳县人民政府2024年度法治政府建设情况报告|平阳县人民政府",
                "平阳县人民政府关于2024年度法治政府建设情况的报告|平阳县人民政府",
                "平阳县司法局2024年法治政府建设年度报告|平阳县司法局",
                "北城街街道办事处2024年法治政府建设年度报告|北城街街道办事处",
                "平阳县2024年度法治政府建设情况报告|-",
                "东湖街道2024年度法治政府建设情况报告|-",
            })
    void aPublisherOnlyInTheTitleIsThePublisher(String title, String publisher) {
        Document document = read(title + "\n发布时间：2025-03-05\n" + BODY);
        assertThat(Objects.requireNonNullElse(document.publisher(), "-")).isEqualTo(publisher);
    }

    @Test
    void aFieldLeftOpenSaysThatNobodyIsNamed() {
        String title = "平阳县人民政府2024年度法治政府建设情况报告";
        assertThat(read(title + "\n来源： 发布时间：2025-03-05\n" + BODY).publisher()).isNull();
    }

    @Test
    void thePagesOwnElementsTellWhereItsLinesDoNot() {
        String page =
                """
                <html><head><meta name="PubDate" content="2025-03-05 09:30">
                <meta name="ContentSource" content="平阳县司法局"><meta name="SiteName" content="平阳网">
                <title>平阳县人民政府</title></head><body><p>平阳县2024年法治政府建设年度报告</p>
                <p>发布时间：<script>document.write(d)</script></p>%s</body></html>
                """;
        String lines = BODY.replaceAll("(?m)^(.+)$", "<p>$1</p>");
        Document document = read(page.formatted(lines));
        assertThat(document.published()).isEqualTo("2025-03-05");
        assertThat(document.publishedBasis()).isEqualTo(Document.PublishedBasis.PAGE);
        assertThat(document.publisher()).isEqualTo("平阳县司法局");
        String told = "<p>来源：县府办 日期：2025-03-01</p>" + lines;
        assertThat(read(page.formatted(told)).publisher()).isEqualTo("县府办");
        assertThat(read(page.formatted(told)).published()).isEqualTo("2025-03-01");
    }

    private static Document read(String page) {
        return OPENER.open("a.txt", page.getBytes(StandardCharsets.UTF_8)).get(0).document();
    }
}
