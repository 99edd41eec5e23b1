package org.fazhi.briefing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.junit.jupiter.api.Test;

/** A table wider than a page: every page has its title, and no number has to be set small. */
class WidePagesTest {
    private static final FrameTexts FRAME = ProjectFiles.settings().briefing().sheets().frame();
    private static final double PAGE = 125.1;

    @Test
    void everyPageBearsTheTitle() {
        Sheet sheet = sheet(Collections.nCopies(17, 0.0));
        assertThat(sheet.columnBreaks()).containsExactly(9);
        assertThat(words(sheet, 0)).containsExactly("主要指标", "主要指标（续）");
        assertThat(sheet.rows().get(0).spans()).containsExactly(10, 8);
        assertThat(words(sheet, 2)).containsExactly("表8  指标", "表8  指标（续）");
    }

    @Test
    void aColumnIsAsWideAsItsNumbersNeedAndAPageNeverWiderThanPaper() {
        double needed = WidePages.needed("198（2处相加）〔核〕");
        for (int marked = 0; marked <= 17; marked++) {
            List<Double> needs = new ArrayList<>(Collections.nCopies(17, 0.0));
            for (int column = 0; column < marked; column++) {
                needs.set(16 - column, needed);
            }
            Sheet sheet = sheet(needs);
            for (int column = 0; column < 17; column++) {
                assertThat(sheet.widths().get(column + 1))
                        .isGreaterThanOrEqualTo(needs.get(column));
            }
            int from = 1;
            List<Integer> ends = new ArrayList<>(sheet.columnBreaks());
            ends.add(17);
            for (int end : ends) {
                double width = WidePages.FIRST;
                for (int column = from; column <= end; column++) {
                    width += sheet.widths().get(column);
                }
                assertThat(width).as(marked + " marked").isLessThan(PAGE);
                from = end + 1;
            }
            assertThat(sheet.rows().get(0).spans()).hasSize(ends.size());
        }
    }

    private static Sheet sheet(List<Double> needed) {
        WidePages pages = new WidePages(needed);
        List<Column<String>> columns = new ArrayList<>();
        columns.add(new Column<>("地区", WidePages.FIRST, Cell::label));
        for (int column = 0; column < needed.size(); column++) {
            columns.add(new Column<>("指标", pages.width(column), Cell::text));
        }
        SheetBuilder builder = new SheetBuilder(FRAME, "主要指标", columns);
        pages.title(builder, "主要指标", "返回目录");
        pages.caption(builder, "表8  指标");
        builder.head(columns).row(columns, "甲");
        pages.notes(builder, List.of("注"));
        return builder.build();
    }

    private static List<String> words(Sheet sheet, int row) {
        return sheet.rows().get(row).cells().stream()
                .map(cell -> ((Cell.Words) cell).text())
                .toList();
    }
}
