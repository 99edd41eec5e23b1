package org.fazhi.briefing.xlsx;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.fazhi.briefing.layout.Row;
import org.fazhi.briefing.layout.RowSources;
import org.fazhi.briefing.layout.Sheet;

/**
 * The hidden column right of a sheet's last one, in which each row says what its cells rest on. It
 * touches the table, so that filters and sorting take it along, and takes no paper.
 */
final class SourceColumn {
    private final StreamedSheet drawn;
    private final int first;
    private final String head;
    private final XSSFCellStyle style;
    private int last;
    private boolean headed;

    /**
     * @param head stands at the top of it, for whoever shows the column
     * @param style of its cells
     */
    SourceColumn(StreamedSheet drawn, Sheet sheet, String head, XSSFCellStyle style) {
        this.drawn = drawn;
        this.first = sheet.widths().size();
        this.head = head;
        this.style = style;
        this.last = first - 1;
    }

    /** What the cells of the row that is being written rest on. */
    void write(Row row) {
        List<String> words = RowSources.of(row, first);
        for (int i = 0; i < words.size(); i++) {
            drawn.words(first + i, words.get(i), style);
            last = Math.max(last, first + i);
        }
        headed |= drawn.rows() == 0 && !words.isEmpty();
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
        if (!headed) {
            drawn.addToFirst(first, head, style);
        }
        for (int column = first; column <= last; column++) {
            drawn.setColumnHidden(column, true);
        }
    }
}
