package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a report and what only reads like one: {@code pages/kinds.tsv}, a page a line. */
class KindsTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());

    /** The pages of the file are short; a real one has more of what tells nothing. */
    private static final String MORE =
            "（九）其他方面。召开专题会议八次，印发文件六件，" + "走访群众三千余户，收集意见建议一百余条，逐条研究办理并反馈结果，".repeat(4) + "群众反映良好。\n";

    static Stream<Arguments> pages() throws IOException {
        Path file = Path.of("src/test/resources/pages/kinds.tsv");
        List<String> lines = Files.readAllLines(file);
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cell -> Arguments.of(cell[0], cell[2], cell[1]));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aReportIsToldFromWhatIsNone(String id, String page, String kind) {
        String text = page.replace('⏎', '\n');
        String longer = new StringBuilder(text).insert(text.lastIndexOf('\n') + 1, MORE).toString();
        byte[] bytes = longer.getBytes(StandardCharsets.UTF_8);
        Document document = OPENER.open("a.txt", bytes).get(0).document();
        assertThat(document.status() == Document.Status.OK ? "report" : "other")
                .as(id + ": " + document.reason())
                .isEqualTo(kind);
    }
}
