package org.fazhi.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.reading.GuardedReader;
import org.fazhi.warehouse.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two readings of a report differ in, told by a report that is read. */
class ComparisonTest {
    private static final String REPORT =
            """
            浙江省舟山市嵊泗县人民政府2023年法治政府建设情况报告
            现将2023年法治政府建设情况报告如下：
            一、主要做法和成效
            （一）化解矛盾纠纷。全年收到行政复议申请52件，受理47件，其中调解结案12件。
            （二）规范行政执法。评查行政执法案卷210卷，发现并整改问题36个。
            二、存在的不足
            （一）个别部门执法程序不够规范。
            （二）基层执法力量不足。
            三、下一步工作安排
            （一）加强执法培训，规范执法程序。
            """;

    private static final GuardedReader READER =
            new GuardedReader(ProjectFiles.settings().reading());

    private static final List<Fact> FACTS = read(REPORT);

    private static List<Fact> read(String report) {
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        String json = ReadingJson.published(READER.read("a.txt", bytes).get(0));
        return ReportFacts.of(json, false).facts();
    }

    private static List<Difference> between(List<Fact> before, List<Fact> after) {
        PlacedText text = new PlacedText(REPORT);
        return Comparison.of(
                        new VersionReading("0.1.0", before),
                        new VersionReading("now", after),
                        (report, begin) -> begin == 0 ? "" : text.sentence(begin))
                .differences();
    }

    private static Fact fact(FactTable table, String column, String value) {
        return FACTS.stream()
                .filter(one -> one.table() == table && one.value(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Fact with(Fact fact, String column, String value) {
        List<String> values = new ArrayList<>(fact.values());
        values.set(fact.table().columns().indexOf(column), value);
        return new Fact(fact.table(), fact.report(), fact.begin(), values);
    }

    private static List<Fact> instead(Fact fact, Fact other) {
        List<Fact> facts = new ArrayList<>(FACTS);
        facts.set(facts.indexOf(fact), other);
        return facts;
    }

    private static List<String> lines(List<Difference> differences) {
        return differences.stream()
                .map(
                        one ->
                                String.join(
                                        " | ",
                                        GateWorkbook.name(one.what()),
                                        GateWorkbook.name(one.change()),
                                        one.rule(),
                                        one.field(),
                                        one.before(),
                                        one.after()))
                .toList();
    }

    @Test
    void theSameReadingDiffersInNothing() {
        assertThat(between(FACTS, FACTS)).isEmpty();
    }

    @Test
    void aValueThatIsAnotherIsOneDifferenceWithItsSentence() {
        Fact received = fact(FactTable.FIGURES, "surface", "52件");
        List<Difference> differences =
                between(FACTS, instead(received, with(received, "period", "previous")));
        assertThat(lines(differences))
                .containsExactly(
                        "figures | changed | reconsideration.received | period | current |"
                                + " previous");
        assertThat(differences.get(0).sentence()).startsWith("全年收到").endsWith("调解结案12件。");
    }

    @Test
    void theIndicatorOfAFigureStandsApartFromItsValues() {
        Fact received = fact(FactTable.FIGURES, "surface", "52件");
        List<Fact> without = instead(received, with(received, "indicator", ""));
        assertThat(lines(between(without, FACTS)))
                .containsExactly(
                        "indicators | added | reconsideration.received |  |  |"
                                + " reconsideration.received");
        assertThat(lines(between(FACTS, without)))
                .containsExactly(
                        "indicators | lost | reconsideration.received |  | reconsideration.received"
                                + " | ");
    }

    @Test
    void aFigureThatOneReadingHasIsAddedOrLost() {
        List<Fact> without = new ArrayList<>(FACTS);
        without.remove(fact(FactTable.FIGURES, "surface", "36个"));
        assertThat(lines(between(without, FACTS))).singleElement().asString().contains("added");
        assertThat(lines(between(FACTS, without)))
                .singleElement()
                .asString()
                .contains("lost", "36");
    }

    /** Else a shortcoming whose first words were left out would be lost and another found. */
    @Test
    void findingsThatOverlapAreOne() {
        Fact shortcoming = fact(FactTable.FINDINGS, "text", "个别部门执法程序不够规范");
        Fact shorter =
                new Fact(
                        FactTable.FINDINGS,
                        "a.txt",
                        shortcoming.begin() + 4,
                        with(shortcoming, "text", "执法程序不够规范").values());
        assertThat(lines(between(FACTS, instead(shortcoming, shorter))))
                .containsExactly(
                        "findings | changed | shortcoming | text | 个别部门执法程序不够规范 | 执法程序不够规范");
    }

    @Test
    void ofAReportThatIsNoneAnyMoreTheDocumentAloneIsTold() {
        Fact place = fact(FactTable.PLACES, "status", "ok");
        List<Fact> other = List.of(with(place, "status", "other"));
        assertThat(lines(between(FACTS, other)))
                .singleElement()
                .asString()
                .startsWith("places | lost | status |  | ok, county, 嵊泗县, 舟山市, 浙江省, 2023, ")
                .contains("figures", "findings");
    }

    @Test
    void anotherTextIsNotCompared() {
        Fact place = fact(FactTable.PLACES, "status", "ok");
        assertThat(between(FACTS, instead(place, with(place, "sha256", "0")))).isEmpty();
    }

    /** Words between lines and cells are extracted with other white space by other versions. */
    @Test
    void aPlaceCountsNoWhiteSpace() {
        List<Fact> spaced = new ArrayList<>();
        for (Fact fact : read(REPORT.replace("\n", "\n\n"))) {
            boolean isPlace = fact.table() == FactTable.PLACES;
            spaced.add(isPlace ? fact(FactTable.PLACES, "status", "ok") : fact);
        }
        assertThat(between(FACTS, spaced)).isEmpty();
    }

    @Test
    void whatIsKeptIsWhatWasRead(@TempDir Path folder) throws IOException {
        VersionReading read = new VersionReading("0.1.0", FACTS);
        read.write(folder.resolve("0.1.0"));
        VersionReading kept = VersionReading.of(folder.resolve("0.1.0"));
        assertThat(kept.version()).isEqualTo("0.1.0");
        for (FactTable table : FactTable.values()) {
            assertThat(kept.facts(table)).isEqualTo(read.facts(table));
        }
    }
}
