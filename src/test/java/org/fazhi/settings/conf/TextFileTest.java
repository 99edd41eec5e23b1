package org.fazhi.settings.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fazhi.settings.conf.Phrase.Places;
import org.junit.jupiter.api.Test;

/** A file of texts in, a record out; what does not fit is refused with its line. */
class TextFileTest {
    private static final String FILE = "sheets.yaml";

    private static final String WHOLE =
            """
            title: 数据核实
            table: '表{number}  {name}'
            words: [约, 近]
            heads:
              without_figure: 有问题无数据
            """;

    /** What the program says. */
    record Texts(
            String title,
            @Places({"number", "name"}) Phrase table,
            List<String> words,
            Heads heads) {}

    /** A group of it. */
    record Heads(String withoutFigure) {}

    /** Books of examples say some things in other words; all else is as in other books. */
    @Test
    void whatIsSaidOfExamplesStandsInsteadByItsKey() {
        String both = WHOLE + "examples:\n  heads:\n    without_figure: 示例\n";
        assertThat(parse(both).heads()).isEqualTo(parse(WHOLE).heads());
        Texts examples = ofExamples(both);
        assertThat(examples.heads().withoutFigure()).isEqualTo("示例");
        assertThat(examples.title()).isEqualTo("数据核实");
        assertThatThrownBy(() -> ofExamples(WHOLE + "examples:\n  heads:\n    other: 示例\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("other is unknown here");
    }

    @Test
    void textsPhrasesListsAndGroupsAreReadByTheNamesOfTheRecord() {
        Texts texts = parse(WHOLE);
        assertThat(texts.title()).isEqualTo("数据核实");
        assertThat(texts.table().with(3, "收录情况")).isEqualTo("表3  收录情况");
        assertThat(texts.words()).containsExactly("约", "近");
        assertThat(texts.heads().withoutFigure()).isEqualTo("有问题无数据");
    }

    @Test
    void theWordingMayNameItsPlacesInAnyOrder() {
        Texts texts = parse(WHOLE.replace("表{number}  {name}", "{name}（表{number}）"));
        assertThat(texts.table().with(3, "收录情况")).isEqualTo("收录情况（表3）");
    }

    @Test
    void aKeyThatNobodySaysIsRefusedAtItsOwnLine() {
        refused(WHOLE + "colour: 红\n", "line 6", "colour is unknown here");
        refused(WHOLE + "  colour: 红\n", "line 6", "use one of [without_figure]");
    }

    @Test
    void aTextThatIsMissingIsNamed() {
        refused(WHOLE.replace("title: 数据核实\n", ""), "title is missing", "restore it");
        refused(WHOLE.replace("without_figure", "other"), "line 5", "other is unknown here");
    }

    @Test
    void aPlaceThatIsMissingOrUnknownIsRefused() {
        refused(WHOLE.replace("{number}", ""), "line 2", "{number} is missing");
        refused(WHOLE.replace("{name}", "{name}{of}"), "line 2", "{of}");
        refused(WHOLE.replace("数据核实", "'数据核实{state}'"), "line 1", "{state}");
    }

    @Test
    void aGroupIsNoTextAndATextIsNoList() {
        refused(WHOLE.replace("title: 数据核实", "title: [数据核实]"), "line 1", "title is one text");
        refused(WHOLE.replace("[约, 近]", "约"), "line 3", "words is a list of texts");
        refused(
                WHOLE.replace("heads:\n  without_figure: 有问题无数据", "heads: 栏目"),
                "line 4",
                "heads is a group of texts");
    }

    private static void refused(String text, String... messages) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(FILE)
                .message()
                .contains(messages);
    }

    private static Texts parse(String text) {
        Map<String, byte[]> files = Map.of(FILE, text.getBytes(StandardCharsets.UTF_8));
        return TextFile.parse(new ConfFiles(files), FILE, Texts.class);
    }

    private static Texts ofExamples(String text) {
        Map<String, byte[]> files = Map.of(FILE, text.getBytes(StandardCharsets.UTF_8));
        return TextFile.ofExamples(new ConfFiles(files), FILE, Texts.class);
    }
}
