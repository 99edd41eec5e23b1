package org.fazhi.briefing.layout;

/**
 * What a sheet and a book hold at most.
 *
 * @param rows rows of a sheet
 * @param links links of a sheet
 * @param formats number formats of a book beside those that Excel brings along
 */
public record WorkbookLimits(int rows, int links, int formats) {
    /**
     * Excel takes 1,048,576 rows and 65,530 links a sheet. It does not open a book of more than 206
     * number formats (MS-OI29500, 2.1.713).
     */
    public static final WorkbookLimits EXCEL = new WorkbookLimits(1_048_576, 65_530, 200);
}
