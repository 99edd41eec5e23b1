package org.fazhi.briefing.xlsx;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fazhi.briefing.layout.Row;
import org.fazhi.briefing.layout.RowSources;
import org.fazhi.briefing.layout.Sheet;

/**
 * The hidden column right of a sheet's last one, in which each row says what its cells rest on. It
 * touches the table, so that filters and sorting take it along, and takes no paper.
 */
final class SourceColumn {
    private final XSSFSheet drawn;
    private final int first;
    private final String head;
    private int last;

    /**
     * @param head stands at the top of it, for whoever shows the column
     */
    SourceColumn(XSSFSheet drawn, Sheet sheet, String head) {
        this.drawn = drawn;
        this.first = sheet.widths().size();
        this.head = head;
        this.last = first - 1;
    }

    void write(Row row, XSSFRow target) {
        List<String> words = RowSources.of(row, first);
        for (int i = 0; i < words.size(); i++) {
            target.createCell(first + i).setCellValue(words.get(i));
            last = Math.max(last, first + i);
        }
    }

    /** The last hidden column, or the sheet's own last where there is none. */
    int last() {
        return last;
    }

    /** Hides what was written; no column where no row of the sheet rests on anything. */
    void hide() {
        if (last < first) {
            return;
        }
        if (drawn.getRow(0).getCell(first) == null) {
            drawn.getRow(0).createCell(first).setCellValue(head);
        }
        for (int column = first; column <= last; column++) {
            drawn.setColumnHidden(column, true);
        }
    }
}
