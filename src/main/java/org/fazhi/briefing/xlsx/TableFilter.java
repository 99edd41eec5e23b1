package org.fazhi.briefing.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fazhi.briefing.layout.Row;
import org.fazhi.briefing.layout.Sheet;

/**
 * The filter of a sheet's long table, with the hidden column in it, so that what a row rests on
 * stays with the row when a reader sorts. None where a row of the table goes over several columns:
 * Excel does not sort such a one.
 */
final class TableFilter {
    /** A table of fewer rows is seen at a glance. */
    private static final int LONG = 12;

    private TableFilter() {}

    /**
     * @param lastColumn the last hidden column, or of the table where there is none
     * @param rows how many rows of the sheet are drawn
     */
    static void apply(XSSFSheet drawn, Sheet sheet, int lastColumn, int rows) {
        int head = sheet.repeatTo();
        if (head < 0 || head >= rows || !single(sheet.rows().get(head))) {
            return;
        }
        int last = head;
        while (last + 1 < rows && single(sheet.rows().get(last + 1))) {
            last++;
        }
        boolean interrupted = last + 1 < rows && sheet.isFramed(last + 1);
        if (last - head >= LONG && !interrupted) {
            drawn.setAutoFilter(new CellRangeAddress(head, last, 0, lastColumn));
        }
    }

    /** Whether each cell of a row is one column. */
    private static boolean single(Row row) {
        List<Integer> spans = row.spans();
        return !spans.isEmpty() && spans.stream().allMatch(span -> span == 1);
    }
}
