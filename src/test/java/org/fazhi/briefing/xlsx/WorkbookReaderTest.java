package org.fazhi.briefing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.briefing.InventedBook.ALL;
import static org.fazhi.briefing.InventedBook.DATA;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.extract.Observation;
import org.junit.jupiter.api.Test;

/** From a cell of a written book, and of one that was saved again, to what it rests on. */
class WorkbookReaderTest {
    private interface Edit {
        void on(XSSFWorkbook book);
    }

    private static byte[] saved(Edit edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ALL.bytes()))) {
            edit.on(book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void everyCellKnowsWhatItRestsOnAlsoInABookThatWasSavedAgain() throws IOException {
        for (byte[] bytes : List.of(ALL.bytes(), saved(book -> {}))) {
            WorkbookReader book = new WorkbookReader(bytes);
            assertThat(book.carriesSources()).isTrue();
            ALL.places()
                    .forEach(
                            (id, places) -> {
                                for (CellPlace place : places) {
                                    assertThat(book.cell(place))
                                            .as(id + " " + place)
                                            .hasValueSatisfying(
                                                    cell ->
                                                            assertThat(cell.sources())
                                                                    .contains(id));
                                }
                            });
        }
    }

    @Test
    void everyNumberOfTheEvidenceLeadsToItsIds() throws IOException {
        WorkbookReader book = new WorkbookReader(ALL.bytes());
        Pattern label = Pattern.compile("〔依据(\\d+)〕");
        int labels = 0;
        for (String sheet : book.sheets()) {
            for (BookCell cell : book.cells(sheet)) {
                Matcher number = label.matcher(cell.shown());
                if (cell.kind() == BookCell.Kind.EVIDENCE && number.find()) {
                    labels++;
                    assertThat(book.passage(Integer.parseInt(number.group(1))))
                            .as(cell.address())
                            .isNotEmpty()
                            .containsAnyElementsOf(cell.sources());
                }
            }
        }
        assertThat(labels).isGreaterThan(50);
        assertThat(book.passages()).isGreaterThan(50);
        assertThat(book.passage(book.passages() + 1)).isEmpty();
    }

    @Test
    void aFigureHasItsHeadsAndIsShownAsTheBookShowsIt() throws IOException {
        Observation figure =
                DATA.observations().stream()
                        .filter(each -> ALL.places().containsKey(each.observationId()))
                        .filter(each -> place(each) != null)
                        .findFirst()
                        .orElseThrow();
        BookCell cell = new WorkbookReader(ALL.bytes()).cell(place(figure)).orElseThrow();
        assertThat(cell.kind()).isEqualTo(BookCell.Kind.FIGURE);
        assertThat(cell.table()).startsWith("表");
        assertThat(cell.row()).isNotEmpty();
        assertThat(cell.column()).isNotEmpty();
        assertThat(cell.shown()).matches(".*\\d.*");
        assertThat(cell.says()).isTrue();
    }

    private static CellPlace place(Observation figure) {
        return ALL.places().get(figure.observationId()).stream()
                .filter(place -> place.sheet().equals(SheetNames.INDICATORS))
                .findFirst()
                .orElse(null);
    }

    @Test
    void aSumOverReportsNamesItsRowOfTheTable() throws IOException {
        Map<String, Double> sums =
                DATA.regionIndicators().stream()
                        .filter(row -> row.basis() == RegionIndicator.Basis.SUMMED)
                        .filter(row -> row.value() != null)
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        row -> "@" + row.key(), RegionIndicator::value));
        List<BookCell> totals =
                new WorkbookReader(ALL.bytes())
                        .cells(SheetNames.INDICATORS).stream()
                                .filter(cell -> cell.kind() == BookCell.Kind.FIGURE)
                                .filter(cell -> cell.sources().stream().anyMatch(sums::containsKey))
                                .toList();
        assertThat(totals).isNotEmpty();
        assertThat(totals)
                .allSatisfy(
                        cell ->
                                assertThat(sums.get(cell.sources().get(0)))
                                        .isIn(cell.number(), cell.number() * 10_000));
    }

    @Test
    void columnsThatWerePutInAreNoticed() throws IOException {
        WorkbookReader book =
                new WorkbookReader(
                        saved(
                                workbook -> {
                                    Sheet sheet = workbook.getSheet(SheetNames.INDICATORS);
                                    int hidden = 0;
                                    while (!sheet.isColumnHidden(hidden)) {
                                        hidden++;
                                    }
                                    sheet.setColumnHidden(hidden + 1, true);
                                    sheet.shiftColumns(hidden, hidden, 1);
                                }));
        assertThat(book.isMoved(SheetNames.INDICATORS)).isTrue();
        assertThat(book.isMoved(SheetNames.OVERVIEW)).isFalse();
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() {
        assertThatThrownBy(() -> new WorkbookReader(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aDayIsReadAsTheBookShowsIt() throws IOException {
        WorkbookReader book = new WorkbookReader(ALL.bytes());
        List<String> days =
                DATA.documents().stream()
                        .filter(report -> report.published() != null)
                        .map(
                                report ->
                                        report.published().getYear()
                                                + "年"
                                                + report.published().getMonthValue()
                                                + "月"
                                                + report.published().getDayOfMonth()
                                                + "日")
                        .toList();
        List<String> shown =
                book.cells(SheetNames.DISTRICTS).stream()
                        .map(BookCell::shown)
                        .filter(words -> words.matches("\\d{4}年\\d{1,2}月\\d{1,2}日"))
                        .toList();
        assertThat(shown).isNotEmpty();
        assertThat(days).containsAll(shown);
        assertThat(book.cells(SheetNames.DISTRICTS))
                .extracting(BookCell::shown)
                .filteredOn(words -> words.startsWith("落款"))
                .allSatisfy(words -> assertThat(days).contains(words.substring(2)));
    }
}
