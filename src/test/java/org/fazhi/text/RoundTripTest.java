package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.fazhi.ProjectFiles;
import org.fazhi.SimplifierOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is folded, simplified, joined or cut: every character still knows where it came from.
 */
class RoundTripTest {
    private static final Simplifier SIMPLIFIER =
            SimplifierOf.settings(
                    ProjectFiles.settings().reading(), java.util.List.of("乾安县", "乾县", "海淀区"));
    private static final String[] PIECES = {
        "2023年",
        "１２３件",
        "97.6％",
        "程式",
        "網際網路",
        "瞭解",
        "乾安縣",
        "海淀區",
        "覆蓋率",
        "記錄製度",
        " ",
        "　",
        "\t",
        "\r\n",
        "\n",
        "\r",
        "\u2028",
        "**",
        "*",
        ",",
        ":",
        "(",
        ")",
        "，",
        "。",
        "𠮷",
        "\uD83D\uDE00",
        "\u0007",
        "\u200B",
        "\uE123",
        "⻓",
        "⽅",
        "Ａbc",
        "「",
        "」",
        "產生32萬餘件",
        "一、",
        "17:15",
        "1,100萬"
    };

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterStandsForTheSourceAtItsOrigin(long seed) {
        String source = random(new Random(seed));
        int[] points = source.codePoints().toArray();
        MappedText page = SIMPLIFIER.simplify(CharacterFolding.fold(source));
        MappedText.Builder lines = new MappedText.Builder();
        int begin = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i == page.length() || page.text().charAt(i) == '\n') {
                Typography.append(lines, page, begin, i);
                begin = i + 1;
            }
        }
        MappedText text = lines.build();
        for (int i = 0; i < text.length(); i++) {
            int from = text.sourceBegin(i);
            int to = text.sourceEnd(i + 1);
            assertThat(from).isBetween(0, to - 1);
            assertThat(to).isLessThanOrEqualTo(points.length);
            if (i > 0) {
                assertThat(from).isGreaterThanOrEqualTo(text.sourceBegin(i - 1));
            }
            String origin = new String(points, from, to - from);
            String again = SIMPLIFIER.simplify(CharacterFolding.fold(origin)).text();
            char c = text.text().charAt(i);
            if (to - from == 1 && c != ' ' && !isPunctuation(c) && !isPartOfPhrase(text, i)) {
                assertThat(again).as(origin + " at " + from + " of " + source).contains("" + c);
            }
        }
    }

    /**
     * 网络 for 網路: a character of a phrase stands for its place in it, not for the same character.
     */
    private static boolean isPartOfPhrase(MappedText text, int at) {
        return "络互联序乾了覆".indexOf(text.text().charAt(at)) >= 0;
    }

    private static boolean isPunctuation(char c) {
        return "，：（）；？！".indexOf(c) >= 0;
    }

    private static String random(Random random) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            source.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return source.toString();
    }
}
