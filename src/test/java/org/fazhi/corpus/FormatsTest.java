package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five reports in every format say the same as in plain text. */
class FormatsTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());

    static List<Path> reports() {
        return ProjectFiles.corpus();
    }

    private static Report open(String path, byte[] bytes) {
        List<Report> reports = OPENER.open(path, bytes);
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    private static void assertSame(Report converted, Report original, String format) {
        Document one = converted.document();
        Document other = original.document();
        assertThat(one.status()).as(one.reason()).isEqualTo(Document.Status.OK);
        assertThat(one.format()).isEqualTo(format);
        assertThat(converted.body().text()).isEqualTo(original.body().text());
        assertThat(
                        Stream.of(one.title(), one.regionCode(), one.published(), one.publisher())
                                .map(String::valueOf))
                .containsExactlyElementsOf(
                        Stream.of(
                                        other.title(),
                                        other.regionCode(),
                                        other.published(),
                                        other.publisher())
                                .map(String::valueOf)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFormatSaysTheSame(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Report original = open("a.txt", bytes);
        assertSame(open("a.html", Converted.html(text)), original, "html");
        assertSame(open("a.docx", Converted.docx(text)), original, "docx");
        assertSame(open("a.pdf", Converted.pdf(text, null)), original, "pdf");
        assertSame(open("a.md", bytes), original, "md");
        assertSame(
                open("a.txt", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                original,
                "txt");
        assertSame(
                open("a.txt", text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)),
                original,
                "txt");
        assertSame(open("a.txt", text.getBytes(Charset.forName("GB18030"))), original, "txt");
        assertSame(open("a.txt.gz", Converted.gzip(bytes)), original, "txt");
        Report member = open("b.zip", Converted.zip("报告/a.html", Converted.html(text)));
        assertSame(member, original, "html");
        assertThat(member.document().sourcePath()).isEqualTo("b.zip!/报告/a.html");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFormatIsUnderstoodAlike(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> understood = understood(bytes);
        assertThat(understood).hasSizeGreaterThan(40);
        assertThat(understood(Converted.html(text))).isEqualTo(understood);
        assertThat(understood(Converted.docx(text))).isEqualTo(understood);
        assertThat(understood(Converted.pdf(text, null))).containsExactlyElementsOf(understood);
        assertThat(understood(text.getBytes(Charset.forName("GB18030")))).isEqualTo(understood);
        assertThat(understood(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(understood);
        assertThat(understood(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(understood);
        assertThat(understood(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(understood);
        assertThat(understood(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(understood);
    }

    @Test
    void theTraditionalReportInBig5IsUnderstoodAlike() throws IOException {
        // The characters that Big5 lacks, in the forms that it has.
        String text = Files.readString(ProjectFiles.report("001")).replace('産', '產');
        Charset big5 = Charset.forName("Big5");
        StringBuilder encodable = new StringBuilder();
        text.chars()
                .filter(c -> big5.newEncoder().canEncode((char) c))
                .forEach(c -> encodable.append((char) c));
        String held = encodable.toString();
        assertThat(held.length()).isGreaterThan(text.length() * 99 / 100);
        assertThat(understood(held.getBytes(big5)))
                .isEqualTo(understood(held.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sections, figures and findings of a file, without their places in it. */
    private static List<String> understood(byte[] bytes) {
        Reading reading = ReportText.reader().read("a", bytes).get(0);
        List<String> understood = new ArrayList<>();
        reading.sections()
                .forEach(
                        s ->
                                understood.add(
                                        s.depth()
                                                + s.number()
                                                + s.heading()
                                                + s.kind()
                                                + s.domain()
                                                + s.text()));
        reading.observations()
                .forEach(
                        o ->
                                understood.add(
                                        o.value()
                                                + o.unit()
                                                + o.qualifier()
                                                + o.valueHigh()
                                                + o.subject()
                                                + o.indicator()
                                                + o.scope()
                                                + o.period()
                                                + o.role()
                                                + o.sentence()));
        reading.findings()
                .forEach(
                        f ->
                                understood.add(
                                        f.kind()
                                                + f.text()
                                                + f.detail()
                                                + f.fields()
                                                + f.natures()
                                                + f.level()));
        reading.checks()
                .forEach(c -> understood.add(c.rule() + c.message() + c.stated() + c.computed()));
        return understood;
    }

    @Test
    void anOldWordDocumentSaysTheSame() throws IOException {
        Path path = ProjectFiles.report("002");
        byte[] doc = Files.readAllBytes(Path.of("src/test/resources/formats/002.doc"));
        assertSame(open("a.doc", doc), open("a.txt", Files.readAllBytes(path)), "doc");
    }

    @Test
    void theContentDecidesAndNotTheName() throws IOException {
        String text = Files.readString(ProjectFiles.report("003"));
        assertThat(open("a.txt", Converted.docx(text)).document().format()).isEqualTo("docx");
        assertThat(open("a.doc", Converted.html(text)).document().format()).isEqualTo("html");
    }

    /** A page in the encoding of old sites, with all that such a page carries. */
    @Test
    void aGovernmentsPageIsReadWithoutItsFurniture() throws IOException {
        String page = Files.readString(Path.of("src/test/resources/formats/page.html"));
        Report report = open("page.html", page.getBytes(Charset.forName("GBK")));
        assertThat(report.document().title()).isEqualTo("平阳县2023年法治政府建设年度报告");
        assertThat(report.document().publisher()).isEqualTo("平阳县司法局");
        assertThat(report.document().published()).isEqualTo("2024-01-22");
        assertThat(report.body().text().lines())
                .containsExactly(
                        "2023年，平阳县坚持以习近平法治思想为指导，扎实推进法治政府建设，各项工作取得新成效。现将有关情况报告如下：",
                        "一、主要举措和成效",
                        "（一）推进依法行政。全年办理复议案件120件，办结率97.6%。",
                        "项目数量",
                        "行政复议受理120件",
                        "行政应诉35件",
                        "二、存在的不足",
                        "一是个别单位依法行政意识不强；二是执法力量薄弱。",
                        "三、下一步安排",
                        "我们将继续压实责任，不断提升依法行政能力和水平。");
    }

    @Test
    void aTableKeepsARowALineWithTabsBetweenItsCells() {
        String page =
                "<html><body><p>某县2023年法治政府建设情况报告</p><p>2023年，我县全面推进依法行政，各项工作取得了新的成效，现将有关情况报告如下。"
                        + "我们坚持以习近平法治思想为指导，完善机制，压实责任，推动法治政府建设各项任务落到实处，群众满意度持续提升，营商环境不断优化。</p>"
                        + "<table><tr><td><p>受理复议案件</p></td><td><p>35</p></td><td><p>件</p></td></tr>"
                        + "<tr><td>办结复议案件</td><td>30</td><td>件</td></tr></table>"
                        + "<p>（一）下一步，我们将继续努力，扎实推进法治政府建设，不断提升依法行政水平，为高质量发展提供法治保障。</p></body></html>";
        assertThat(
                        OPENER.open("a.html", page.getBytes(StandardCharsets.UTF_8))
                                .get(0)
                                .document()
                                .sourceText())
                .contains("受理复议案件\t35\t件\n办结复议案件\t30\t件\n");
    }
}
