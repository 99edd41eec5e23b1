package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PunctuationTest {
    private static final String TWO_STATEMENTS = "受理行政复议案件83件；审结80件，其中纠错9件。";

    @Test
    void theCallerSaysWhetherASemicolonEndsASentence() {
        assertThat(Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS).split(TWO_STATEMENTS))
                .containsExactly("受理行政复议案件83件；审结80件，其中纠错9件");
        assertThat(Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS).split(TWO_STATEMENTS))
                .containsExactly("受理行政复议案件83件", "审结80件，其中纠错9件");
    }

    @Test
    void aClauseEndsAtACommaAndNotInAList() {
        assertThat(Punctuation.CLAUSE_ENDS.split("修订规则、规程，公布文件：两件"))
                .containsExactly("修订规则、规程", "公布文件", "两件");
        assertThat(Punctuation.WORDS_END.split("修订规则、规程，公布")).containsExactly("修订规则", "规程", "公布");
    }

    @Test
    void aColonBelongsToTheFindingThatItLeadsTo() {
        assertThat(Punctuation.FINDING_CLAUSE_ENDS.split("存在不足：执法不严，普法不广"))
                .containsExactly("存在不足：执法不严", "普法不广");
    }

    @Test
    void piecesKeepTheirMarksAndAreTheWholeText() {
        assertThat(Punctuation.FULL_STOPS.pieces("成效明显。还有不足！")).containsExactly("成效明显。", "还有不足！");
        assertThat(String.join("", Punctuation.CLAUSE_ENDS.pieces("，。一是规范；二是公开")))
                .isEqualTo("，。一是规范；二是公开");
    }

    /** A list of marks elsewhere is a rule of its own that nobody can compare with these. */
    @Test
    void noOtherPackageKeepsAListOfMarks() throws IOException {
        Pattern list = Pattern.compile("\"(?=[^\"]*[。；][^\"]*\")(?:[。！？；，、：…?!;,:]|\\\\n){2,}\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (!file.getParent().endsWith("text")) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContainPattern(list);
                }
            }
        }
        assertThat("ENDS = \"。！？\\n\"").containsPattern(list);
        assertThat("join(\"；\")").doesNotContainPattern(list);
    }

    @Test
    void marksAreFoundInBothDirections() {
        String text = "一是规范。二是公开，三是便民";
        Marks stops = Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
        assertThat(stops.first(text, 0, text.length())).isEqualTo(4);
        assertThat(stops.first(text, 5, text.length())).isEqualTo(text.length());
        assertThat(stops.behindLast(text, 0, text.length())).isEqualTo(5);
        assertThat(stops.behindLast(text, 7, text.length())).isEqualTo(7);
        assertThat(Punctuation.PAGE_CUTS.withoutLast("依法行政；,")).isEqualTo("依法行政");
        assertThat(Punctuation.FULL_STOPS.end("完成。")).isTrue();
        assertThat(Punctuation.FULL_STOPS.end("")).isFalse();
    }
}
