package org.fazhi.briefing.xlsx;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fazhi.briefing.layout.Sheet;

/** Bars inside the cells of a column: size without colour of judgement, and no order of rank. */
final class DataBars {
    private static final XSSFColor GREY =
            new XSSFColor(new byte[] {(byte) 0xBF, (byte) 0xC8, (byte) 0xD2}, null);

    private DataBars() {}

    static void apply(XSSFSheet drawn, Sheet sheet) {
        SheetConditionalFormatting formatting = drawn.getSheetConditionalFormatting();
        for (Sheet.BarColumn bars : sheet.bars()) {
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(GREY);
            DataBarFormatting bar = rule.getDataBarFormatting();
            bar.getMinThreshold()
                    .setRangeType(
                            org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType
                                    .NUMBER);
            bar.getMinThreshold().setValue(0d);
            CellRangeAddress[] range = {
                new CellRangeAddress(bars.firstRow(), bars.lastRow(), bars.column(), bars.column())
            };
            formatting.addConditionalFormatting(range, rule);
        }
    }
}
