package org.fazhi.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.ExpectedReports;
import org.fazhi.settings.analysis.Population;
import org.fazhi.settings.analysis.WordLists;
import org.fazhi.settings.briefing.Ledger;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.reading.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no table of {@code conf/} can have is refused in each of them, with file and line. */
class EveryTableTest {
    private static final ConfFiles CONF = ProjectFiles.conf();
    private static final Map<String, Consumer<ConfFiles>> READERS = readers();

    private static Map<String, Consumer<ConfFiles>> readers() {
        Map<String, Consumer<ConfFiles>> readers =
                new TreeMap<>(SettingsTables.all(ReportText.settings()));
        readers.put(
                Corrections.FILE,
                files -> Corrections.parse(files, ReportText.settings().indicators()));
        readers.put("roster.csv", ExpectedReports::parse);
        readers.put("population.csv", Population::parse);
        readers.put("ledger.csv", Ledger::parse);
        readers.put("words.csv", WordLists::parse);
        return readers;
    }

    static Stream<String> files() {
        return READERS.keySet().stream();
    }

    static Stream<String> tables() {
        return files().filter(name -> name.endsWith(".csv"));
    }

    static Stream<String> catalogues() {
        return CONF.all().keySet().stream().filter(name -> name.endsWith(".yaml"));
    }

    /** A table that is there as it is; of one that need not be there, its header. */
    private static String text(String name) {
        return switch (name) {
            case "roster.csv" -> "report_year,region_code\n2023,510000\n";
            case "ledger.csv" -> "region_code,point_id\n510000,p\n";
            case "words.csv" -> "decision,word,count,reports,examples\n收入,行政复议,1,1,x\n";
            case "population.csv" -> "report_year,region_code,population\n2023,510000,83680000\n";
            default -> CONF.text(name).stripTrailing() + "\n";
        };
    }

    private static void refused(String name, byte[] bytes, long line, String problem) {
        assertThatThrownBy(() -> READERS.get(name).accept(CONF.with(name, bytes)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("conf/" + name + ", line " + line + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void everyTableOfConfIsHere() {
        assertThat(CONF.all().keySet())
                .allMatch(name -> name.matches(".*\\.(yaml|docx)") || READERS.containsKey(name));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aRowThatIsTooShort(String name) {
        String text = text(name);
        refused(name, (text + "x\n").getBytes(UTF_8), text.lines().count() + 1, "");
    }

    /** Also of those that are read when the first report is. */
    @ParameterizedTest
    @ValueSource(strings = {"region-names.csv", "townships.csv", "variants.csv"})
    void theFolderThatWasGivenIsNamed(String name) {
        byte[] bytes = (text(name) + "x\n").getBytes(UTF_8);
        ConfFiles files = new ConfFiles(CONF.with(name, bytes).all(), "mine");
        assertThatThrownBy(() -> new ReportOpener(Settings.parse(files).reading()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("mine/" + name + ", line ");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aQuoteThatNeverEnds(String name) {
        String text = text(name);
        refused(name, (text + "\"甲,乙\n丙\n").getBytes(UTF_8), text.lines().count() + 1, "");
    }

    @ParameterizedTest
    @MethodSource("files")
    void bytesOfAnotherEncoding(String name) {
        byte[] own = text(name).getBytes(UTF_8);
        byte[] gbk = "# 海淀区\n".getBytes(Charset.forName("GBK"));
        byte[] both = java.util.Arrays.copyOf(own, own.length + gbk.length);
        System.arraycopy(gbk, 0, both, own.length, gbk.length);
        refused(name, both, text(name).lines().count() + 1, "is no text in UTF-8; save the file");
        refused(name, text(name).getBytes(UTF_16), 1, "byte 1 (FE) is no text in UTF-8");
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void aCatalogueInAnotherEncoding(String name) {
        byte[] gbk = (CONF.text(name) + "# 海淀区\n").getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> Settings.parse(CONF.with(name, gbk)))
                .isInstanceOf(SettingsException.class)
                .hasMessageMatching(
                        "conf/" + name + ", line \\d+: byte .* is no text in UTF-8; .*");
    }
}
