package org.fazhi.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.CellPlace;
import org.junit.jupiter.api.Test;

/** Which cells of a book are drawn. */
class CellDrawTest {
    private static final List<BookCell> GIVEN = given();

    private static List<BookCell> given() {
        List<BookCell> cells = new ArrayList<>();
        Map.of("总体情况", 5, "主要指标", 400, "主要成效", 90).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        sheet -> {
                            for (int row = 0; row < sheet.getValue(); row++) {
                                cells.add(cell(new CellPlace(sheet.getKey(), row, 2)));
                            }
                        });
        return cells;
    }

    private static BookCell cell(CellPlace place) {
        return new BookCell(
                place, BookCell.Kind.FIGURE, "", "", "", "1", 1.0, List.of(), List.of());
    }

    @Test
    void theSameSeedDrawsTheSameCellsAndNoneTwice() {
        List<BookCell> drawn = CellDraw.of(GIVEN, 60, 7);
        assertThat(drawn).hasSize(60).isEqualTo(CellDraw.of(GIVEN, 60, 7));
        assertThat(new HashSet<>(drawn)).hasSize(60);
        assertThat(drawn).isNotEqualTo(CellDraw.of(GIVEN, 60, 8));
        assertThat(GIVEN).containsSubsequence(drawn);
    }

    @Test
    void everySheetHasAnEqualShareAsFarAsItHasCells() {
        assertThat(
                        CellDraw.of(GIVEN, 61, 7).stream()
                                .collect(
                                        Collectors.groupingBy(
                                                cell -> cell.place().sheet(),
                                                Collectors.counting())))
                .isEqualTo(Map.of("总体情况", 5L, "主要指标", 28L, "主要成效", 28L));
    }

    @Test
    void aSmallBookIsDrawnWhole() {
        assertThat(CellDraw.of(GIVEN, 1000, 7)).isEqualTo(GIVEN);
        assertThat(CellDraw.of(List.of(), 60, 7)).isEmpty();
    }

    @Test
    void annexesAreLeftOut() {
        assertThat(List.of("主要指标", "封面目录")).allMatch(CellDraw::isDrawn);
        assertThat(List.of("附表 全部指标", "附录 原文依据", "附录 指标口径")).noneMatch(CellDraw::isDrawn);
    }
}
