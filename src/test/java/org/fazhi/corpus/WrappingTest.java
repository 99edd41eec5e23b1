package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text is wrapped in, and what is left of it: nothing. */
class WrappingTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());
    private static final String TITLE = "平阳县2024年法治政府建设年度报告";
    private static final String TEXT =
            """
            2024年，平阳县坚持依法行政，扎实推进法治政府建设。现将有关情况报告如下：
            一、主要举措和成效
            全年办理复议案件120件，办结率97.6%，评查案卷160余份，整改问题36个，发出建议书8份。
            二、存在的不足
            个别单位依法行政意识不强，执法力量薄弱。
            三、下一步工作安排
            我们将压实责任，完善制度机制，加强队伍建设，不断提升依法行政能力。
            """;
    private static final String BODY = TEXT.strip();

    private static Report read(byte[] bytes) {
        return OPENER.open("a", bytes).get(0);
    }

    private static String body(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8)).body().text();
    }

    @ParameterizedTest
    @CsvSource({
        "法治政府,法（fǎ）治（zhì）政府",
        "法治政府,法(fǎ)治 (zhì) 政府",
        "法治政府,法fǎ治zhì政府",
        "我们,我(wǒ)们(men)",
    })
    void pinyinBehindCharactersIsNoText(String plain, String written) {
        String other = TEXT.replace("成效", "成(chéng)效(xiào)").replace("安排", "安(ān)排(pái)");
        assertThat(body(TITLE + "\n" + other.replace(plain, written))).isEqualTo(BODY);
    }

    @Test
    void cellsThatSayTheSameAreNoRunningHead() {
        String table = "指标名称\n单位\n本年数\n收到申请\n件\n61\n受理\n件\n57\n办结\n件\n50\n";
        String page = TEXT.replace("二、存在", table + "二、存在");
        assertThat(body(TITLE + "\n" + page)).contains("收到申请\n件\n61\n受理\n件\n57\n办结\n件\n50");
    }

    @Test
    void aNumberedHeadingBeginsALineThoughTheOneBeforeBreaksOff() {
        String page = TEXT.replace("8份。\n二、", "8份，\n二、");
        assertThat(body(TITLE + "\n" + page)).isEqualTo(page.strip());
    }

    @Test
    void latinLettersInBracketsAreText() {
        String app = TEXT.replace("评查案卷", "上线小程序（APP），推广公私合作（PPP），评查案卷");
        assertThat(body(TITLE + "\n" + app)).contains("（APP）", "（PPP）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（仅展示前1000字，完整内容请下载）",
                "（以上仅展示部分内容）",
                "……登录后可查看全文",
                "【试读结束，剩余60%未读】",
                "点击展开全文",
                "\n由于篇幅限制，仅显示前500字",
            })
    void whatAPreviewEndsWithIsNoText(String trailer) {
        assertThat(body(TITLE + "\n" + BODY + trailer)).isEqualTo(BODY);
    }

    @Test
    void lettersThatAreSetApartAreJoined() {
        String apart =
                (TITLE + "\n" + TEXT)
                        .lines()
                        .map(line -> String.join(" ", line.split("")))
                        .collect(Collectors.joining("\n"));
        assertThat(body(apart)).isEqualTo(BODY);
    }

    @Test
    void verticalWritingIsRead() {
        String vertical =
                (TITLE + "\n" + TEXT)
                        .lines()
                        .map(line -> String.join("\n", line.split("")))
                        .collect(Collectors.joining("\n\n"));
        assertThat(body(vertical)).isEqualTo(BODY);
        assertThat(body(TITLE + "\n" + TEXT + "3\n5\n7\n2\n9\n")).doesNotContain("35729");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style=\"visibility: hidden\"",
                "style=\"DISPLAY : none;\"",
                "style=\"font-size:0\"",
                "style=\"opacity:0;\"",
                "style=\"position:absolute; left:-9999px\"",
                "hidden",
            })
    void hiddenTextIsNotRead(String how) {
        String hidden = "<span " + how + ">模板：受理案件999件。</span>";
        String page = "<html><body><h1>" + TITLE + "</h1>" + paragraphs(TEXT) + "</body></html>";
        assertThat(body(page.replace("全年", hidden + "全年"))).isEqualTo(BODY);
        String shown = page.replace("全年", "<span style=\"opacity:0.9;font-size:0.9em\">全年</span>");
        assertThat(body(shown)).isEqualTo(BODY);
    }

    @Test
    void rubyIsNoText() {
        String ruby = "<ruby>法<rp>(</rp><rt>fǎ</rt><rp>)</rp>治<rt>zhì</rt></ruby>政府";
        String page = "<html><body><h1>" + TITLE + "</h1>" + paragraphs(TEXT) + "</body></html>";
        assertThat(body(page.replace("法治政府", ruby))).isEqualTo(BODY);
    }

    @Test
    void fragmentsOfPagesAreRead() {
        assertThat(body(TITLE + "<br>" + TEXT.replace("\n", "<br/>"))).isEqualTo(BODY);
        assertThat(body("<span>" + TITLE + "</span><br />" + TEXT.replace("\n", "<br />\n")))
                .isEqualTo(BODY);
        String spaces = (TITLE + "\n" + TEXT).replaceAll("(?m)^", "&nbsp;&nbsp;");
        assertThat(body(spaces)).isEqualTo(BODY);
        String bold = TEXT.replaceAll("(?m)^(.、.*)$", "<strong>$1</strong>");
        assertThat(body(TITLE + "\n" + bold)).isEqualTo(BODY);
    }

    @Test
    void aByteThatIsCutCostsOneCharacter() throws IOException {
        Charset charset = Charset.forName("GB18030");
        byte[] page = (TITLE + "\n" + TEXT).getBytes(charset);
        int at = (TITLE + "\n" + TEXT).indexOf("一、");
        int cut = (TITLE + "\n" + TEXT).substring(0, at).getBytes(charset).length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page, 0, cut);
        out.write(page, cut + 1, page.length - cut - 1);
        Report report = read(out.toByteArray());
        assertThat(report.document().status()).isEqualTo(Document.Status.OK);
        assertThat(report.document().reason()).contains("1 处字节残缺");
        assertThat(report.document().sourceText()).contains("�");
        assertThat(report.body().text()).contains("120件", "三、下一步工作安排");
    }

    @Test
    void glyphsThatAreDrawnTwiceAreReadOnce() throws IOException {
        assertThat(read(Converted.bold(TITLE + "\n" + TEXT)).body().text()).isEqualTo(BODY);
    }

    private static String paragraphs(String text) {
        return text.replaceAll("(?m)^(.+)$", "<p>$1</p>");
    }
}
