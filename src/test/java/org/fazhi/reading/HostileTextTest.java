package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.fazhi.ReportText;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Pieces of reports in any order, as extraction from pages and careless editing leave them: bold
 * run-in items, numbers within numbers, admissions in the middle of an item, numbers without end.
 * The reader, without a guard around it, understands them without failing.
 */
@Timeout(900)
class HostileTextTest {
    private static final String TITLE = "巴中市巴州区人民政府2023年法治政府建设年度报告\n\n";
    private static final int TEXTS = 3000;

    private static final String[] PIECES = {
        "一、主要工作",
        "二、存在的不足",
        "三、下一步工作打算",
        "（一）",
        "（二）",
        "1.",
        "2、",
        "①",
        "一是",
        "二是",
        "三是",
        "第一，",
        "第二，",
        "首先，",
        "其次，",
        "最后",
        "其一，",
        "第一部分 ",
        "**二是加强应急队伍建设，**",
        "**",
        "# ",
        "健全应急体系",
        "依法全面履行职能",
        "全区法治政府建设工作取得了一定的成效，",
        "但还存在少数领导干部法治意识不强、乡镇法治建设力量较为薄弱等短板",
        "主要表现在",
        "我们清醒地认识到，仍有不足",
        "针对这些短板，我们将抓好落实",
        "下一步，我区将继续加强培训",
        "2024年，",
        "办理行政复议案件35件",
        "受理率98.7%",
        "较上年增长12.5%",
        "其中：信访3件、",
        "增长0%",
        "由0件增至5件",
        "150亿亿亿亿亿亿亿亿",
        "12,34",
        "十五点七万亿",
        "3/5",
        "百分之零",
        "百分之九十",
        "0.0%",
        "0件",
        "00000000000000000000件",
        "99999999999999999999件",
        "㈠",
        "⒈",
        "１．",
        "…",
        "\u200b",
        "\u202e",
        "\ufeff",
        "\uD83D\uDE00",
        "\u3000",
        " ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\n",
        "\n",
        "。",
        "。",
        "，",
        "；",
        "：",
        "、",
        "！",
        "（",
        "）",
        "《",
        "》",
        "|",
        "巴州区人民政府\n2024年3月1日",
        "[2023]5号",
        "2月30日",
        "9999年99月99日"
    };

    @Test
    void piecesOfReportsInAnyOrder() {
        Random random = new Random(20231231);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "" : TITLE);
            int pieces = 1 + random.nextInt(40);
            for (int piece = 0; piece < pieces; piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            requireSound(text.toString(), random.nextBoolean() ? "a.txt" : "a.md");
        }
    }

    @Test
    void anItemThatGoesOverIntoClosingShortcomings() {
        requireSound(
                TITLE
                        + "一、主要工作\n（一）依法履职。办理案件35件。\n（二）健全应急体系\n"
                        + "一是健全预案体系。**二是加强队伍建设，**全区工作取得了一定的成效，"
                        + "但还存在少数干部意识不强、力量薄弱等短板。针对这些短板，我们将抓好落实。",
                "a.txt");
    }

    @Test
    void bracketsWithoutEnd() {
        for (String open : List.of("（", "(", "[", "《", "“", "【")) {
            requireSound(TITLE + "一、主要工作\n" + open.repeat(20_000) + "开展培训3次。", "a.txt");
        }
    }

    private static void requireSound(String text, String name) {
        try {
            for (Reading reading :
                    ReportText.reader().read(name, text.getBytes(StandardCharsets.UTF_8))) {
                requireSound(reading);
            }
        } catch (RuntimeException | Error e) {
            throw new AssertionError("in: " + text.substring(0, Math.min(2000, text.length())), e);
        }
    }

    private static void requireSound(Reading reading) {
        Document document = reading.document();
        int characters = document.sourceText().codePointCount(0, document.sourceText().length());
        assertThat(reading.sections()).extracting(Section::sectionId).doesNotHaveDuplicates();
        assertThat(reading.sections())
                .allSatisfy(
                        section -> {
                            assertThat(section.begin()).isLessThan(section.end());
                            assertThat(section.end()).isLessThanOrEqualTo(characters);
                        });
        assertThat(reading.checks())
                .allSatisfy(
                        check -> {
                            requireFinite(check.stated());
                            requireFinite(check.computed());
                        });
    }

    private static void requireFinite(Double value) {
        assertThat(value == null || Double.isFinite(value)).isTrue();
    }
}
