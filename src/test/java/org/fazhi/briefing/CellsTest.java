package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.briefing.InventedBook.BRIEFING;
import static org.fazhi.briefing.InventedBook.DATA;
import static org.fazhi.briefing.InventedBook.READ;
import static org.fazhi.briefing.InventedBook.SETTINGS;
import static org.fazhi.briefing.WrittenBook.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.layout.TextMetrics;
import org.fazhi.extract.Finding;
import org.fazhi.invented.InventedTables;
import org.junit.jupiter.api.Test;

/** What stands in a book's cells is safe to open, and is said in a reader's words. */
class CellsTest {
    @Test
    void noCellHoldsAFormulaAndNoLinkLeadsOutside() {
        READ.parts()
                .forEach(
                        (name, part) -> {
                            if (name.startsWith("xl/worksheets/sheet")) {
                                assertThat(part).as(name).doesNotContain("<f>");
                                assertThat(part).doesNotContain("xr:uid");
                            }
                            assertThat(part).as(name).doesNotContain("TargetMode=\"External\"");
                        });
        for (String sheet : READ.names()) {
            for (Row row : READ.rows(sheet)) {
                row.stream()
                        .filter(cell -> cell != null)
                        .forEach(
                                cell ->
                                        assertThat(cell.getType())
                                                .isNotIn(CellType.FORMULA, CellType.ERROR));
            }
        }
    }

    @Test
    void wordsThatTryToBeFormulasStandAsWords() {
        assertThat(READ.rows(SheetNames.SHORTCOMINGS))
                .anySatisfy(row -> assertThat(text(row, 5)).startsWith("=cmd|'/C calc'!A0"));
        assertThat(READ.parts().get("xl/styles.xml")).contains("quotePrefix=\"true\"");
    }

    @Test
    void everyKindOfFindingIsShown() {
        Set<String> words =
                READ.names().stream()
                        .flatMap(sheet -> READ.rows(sheet).stream())
                        .flatMap(Row::stream)
                        .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                        .map(Cell::getText)
                        .collect(Collectors.toSet());
        for (Finding.Kind kind : Finding.Kind.values()) {
            assertThat(DATA.findings())
                    .as("%s: in the invented tables, and on a sheet", kind)
                    .anyMatch(
                            finding ->
                                    finding.kind() == kind
                                            && words.stream()
                                                    .anyMatch(
                                                            text -> text.contains(finding.text())));
        }
    }

    @Test
    void noMachineWordAndNoWordOfJudgementStandsOnASheet() {
        Pattern wrong =
                Pattern.compile("null|NaN|topic_|error|Optional|true|false|造假|虚报|抄袭|[A-Z]{4,}_");
        for (String sheet : READ.names()) {
            for (Row row : READ.rows(sheet)) {
                row.stream()
                        .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                        .forEach(
                                cell ->
                                        assertThat(cell.getText())
                                                .as(sheet)
                                                .doesNotContainPattern(wrong));
            }
        }
    }

    @Test
    void theThoughtIsNoKeyword() {
        for (Row row : READ.rows(SheetNames.KEYWORDS)) {
            assertThat(text(row, 1)).doesNotContain("习近平");
        }
        assertThat(READ.rows(SheetNames.KEYWORDS))
                .anySatisfy(row -> assertThat(text(row, 0)).contains("样本不足，不作主题分析"));
    }

    @Test
    void topicsStandWithTheirShareAndSectionsWhereThereAreReportsEnough() {
        BriefingData data = InventedTables.of(SETTINGS, 60, 4, 7);
        WrittenBook book =
                new WrittenBook(
                        BRIEFING.write(BRIEFING.slicing(data).apply(BRIEFING.plan(data).get(0)))
                                .bytes());
        assertThat(book.rows(SheetNames.KEYWORDS))
                .as("its share of each year stands with its base")
                .anySatisfy(
                        row ->
                                assertThat(text(row, 1))
                                        .isEqualTo("2022年20.0%（8份）、2023年25.0%（60份）"));
        assertThat(book.rows(SheetNames.KEYWORDS))
                .noneSatisfy(row -> assertThat(text(row, 0)).contains("样本不足"))
                .filteredOn(row -> text(row, 1).equals("办理、事项、本地、工作"))
                .as("neither a machine's name nor the thought is a label or a word of a topic")
                .singleElement()
                .satisfies(row -> assertThat(text(row, 0)).isEqualTo("办理、事项、本地\n100.0%"))
                .satisfies(row -> assertThat(text(row, 2).lines()).hasSize(3));
    }

    @Test
    void theFourStatesAreFourThings() {
        List<String> words =
                READ.rows(SheetNames.INDICATORS).stream()
                        .flatMap(row -> row.stream())
                        .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                        .map(Cell::getText)
                        .toList();
        assertThat(words).contains("未载明", "未收录", "待核实");
    }

    @Test
    void noRowNeedsMoreThanExcelAllows() {
        Pattern height = Pattern.compile(" ht=\"([0-9.]+)\"");
        READ.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .forEach(
                        part -> {
                            Matcher matcher = height.matcher(part.getValue());
                            while (matcher.find()) {
                                assertThat(Double.parseDouble(matcher.group(1)))
                                        .as(part.getKey())
                                        .isLessThan(TextMetrics.TALLEST);
                            }
                        });
    }
}
