package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Headers as thirty provinces' clerks and web pages write them: counties, prefectures, provinces,
 * departments, townships and zones; ambiguous, renamed and misleading ones. Each resolves to its
 * place and year, or stays open where nothing decides.
 */
class HeadersTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());
    private static final String BODY =
            """
            我们坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，扎实推进依法行政，各项工作取得新的进展。现将有关情况报告如下：
            一、主要工作举措和成效
            （一）依法全面履行政府职能。深化“放管服”改革，持续优化法治化营商环境，全年办理政务服务事项1200余件，群众满意度不断提升。
            （二）严格规范公正文明执法。落实行政执法“三项制度”，组织行政执法培训12场次，开展案卷评查3次，评查案卷160余份。
            %s
            二、存在的不足
            一是个别单位依法行政意识不强；二是执法队伍专业化水平有待提升；三是普法形式不够丰富，针对性不强。
            三、下一步工作安排
            我们将继续加强组织领导，压实工作责任，持续提升依法行政能力和水平，为经济社会高质量发展提供有力法治保障。
            %s
            """;

    static Stream<List<String>> headers() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/headers/headers.tsv")).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void resolves(List<String> row) {
        String page =
                row.get(1).replace("⏎", "\n")
                        + "\n"
                        + BODY.formatted(row.get(2), row.get(3).replace("⏎", "\n"));
        if (row.get(0).equals("traditional")) {
            page = HanLP.convertToTraditionalChinese(page);
        }
        String path = row.get(4).isEmpty() ? "报告.txt" : row.get(4);
        Document document =
                OPENER.open(path, page.getBytes(StandardCharsets.UTF_8)).get(0).document();
        assertThat(
                        Stream.of(
                                        document.level(),
                                        document.province(),
                                        document.prefecture(),
                                        document.county(),
                                        document.township(),
                                        document.unit(),
                                        document.regionCode(),
                                        document.reportYear())
                                .map(value -> value == null ? "" : value.toString())
                                .toList())
                .as(document.toString().substring(0, 300))
                .isEqualTo(row.subList(5, 13));
        assertThat(document.status()).isEqualTo(Document.Status.OK);
        if (document.regionCode() == null) {
            assertThat(document.reason()).contains("可能是");
        }
    }
}
