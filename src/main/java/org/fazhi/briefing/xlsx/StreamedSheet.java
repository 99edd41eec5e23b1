package org.fazhi.briefing.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fazhi.briefing.data.CellPlace;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * A sheet whose rows, merged cells and links are the text of its file from the beginning; all else
 * of it Apache POI draws and writes. Its own rows are an XML object a cell, which takes ten times
 * as long. Rows are written from the top, the cells of a row from the left.
 *
 * <p>Rows whose numbers or heights a chart needs are kept as POI's own too, until the sheet is
 * written.
 */
final class StreamedSheet extends XSSFSheet {
    private static final String EMPTY_ROWS = "<sheetData/>";
    private static final String EMPTY_MERGED = "<mergeCells/>";

    /** The element before which links stand: each sheet has it. */
    private static final String AFTER_LINKS = "<printOptions";

    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private final StringBuilder merged = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final List<Double> heights = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();
    private int mergedCells;
    private int firstColumn = Integer.MAX_VALUE;
    private int lastColumn = -1;

    /** Where the cells of the first row end in {@link #rows}. */
    private int endOfFirst;

    /** Keeps the rows from one to before another as POI's own too; before they are written. */
    void keep(int firstRow, int beforeRow) {
        for (int row = firstRow; row < beforeRow; row++) {
            kept.add(row);
        }
    }

    /** How many rows are written; the next has this number. */
    int rows() {
        return heights.size();
    }

    /** The heights of the rows, in points. */
    double[] heights() {
        return heights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A cell of words in the row that is being written. */
    void words(int column, String words, XSSFCellStyle style) {
        place(column, shared().number(words), style);
        if (kept.contains(rows())) {
            XSSFCell cell = kept(column, style);
            cell.getCTCell().setT(STCellType.STR);
            cell.getCTCell().setV(words);
        }
    }

    /** The same, some of them bold. */
    void words(int column, String words, List<String> marked, XSSFCellStyle style) {
        place(column, shared().number(words, marked), style);
    }

    private SharedWords shared() {
        return (SharedWords) getWorkbook().getSharedStringSource();
    }

    private void place(int column, int words, XSSFCellStyle style) {
        begin(column);
        cells.append("\" t=\"s\" s=\"")
                .append(style.getIndex())
                .append("\"><v>")
                .append(words)
                .append("</v></c>");
    }

    /** A cell with a number. */
    void number(int column, double number, XSSFCellStyle style) {
        begin(column);
        cells.append("\" t=\"n\" s=\"")
                .append(style.getIndex())
                .append("\"><v>")
                .append(number)
                .append("</v></c>");
        if (kept.contains(rows())) {
            kept(column, style).setCellValue(number);
        }
    }

    /** A cell with nothing but its style. */
    void blank(int column, XSSFCellStyle style) {
        begin(column);
        cells.append("\" s=\"").append(style.getIndex()).append("\"/>");
    }

    private void begin(int column) {
        cells.append("<c r=\"").append(CellPlace.letters(column)).append(rows() + 1);
        firstColumn = Math.min(firstColumn, column);
        lastColumn = Math.max(lastColumn, column);
    }

    private XSSFCell kept(int column, XSSFCellStyle style) {
        XSSFCell cell = keptRow().createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private XSSFRow keptRow() {
        XSSFRow row = getRow(rows());
        return row == null ? createRow(rows()) : row;
    }

    /** One cell over the columns of the row from one up to another. */
    void merge(int from, int until) {
        mergedCells++;
        merged.append("<mergeCell ref=\"")
                .append(CellPlace.letters(from))
                .append(rows() + 1)
                .append(':')
                .append(CellPlace.letters(until - 1))
                .append(rows() + 1)
                .append("\"/>");
    }

    /** Ends a row; POI keeps heights in twentieths of a point. */
    void end(double points) {
        double height = (short) ((float) points * 20) / 20.0;
        rows.append("<row r=\"")
                .append(rows() + 1)
                .append("\" ht=\"")
                .append(height)
                .append("\" customHeight=\"true\">")
                .append(cells);
        if (heights.isEmpty()) {
            endOfFirst = rows.length();
        }
        rows.append("</row>");
        cells.setLength(0);
        if (kept.contains(rows())) {
            keptRow().setHeightInPoints((float) points);
        }
        heights.add((double) (float) height);
    }

    /** One more cell of words right of those of the first row. */
    void addToFirst(int column, String words, XSSFCellStyle style) {
        String cell =
                "<c r=\""
                        + CellPlace.letters(column)
                        + "1\" t=\"s\" s=\""
                        + style.getIndex()
                        + "\"><v>"
                        + shared().number(words)
                        + "</v></c>";
        rows.insert(endOfFirst, cell);
        firstColumn = Math.min(firstColumn, column);
        lastColumn = Math.max(lastColumn, column);
    }

    /** A link from cells to others of the book. */
    void link(SheetLinks.Block block) {
        links.append("<hyperlink location=\"");
        XmlWords.append(links, block.goal());
        links.append("\" ref=\"").append(block.reference()).append("\"/>");
    }

    @Override
    protected void write(OutputStream out) throws IOException {
        List<Row> all = new ArrayList<>();
        forEach(all::add);
        all.forEach(this::removeRow);
        if (lastColumn >= 0) {
            CellRangeAddress held = new CellRangeAddress(0, rows() - 1, firstColumn, lastColumn);
            getCTWorksheet().getDimension().setRef(held.formatAsString());
        }
        if (mergedCells > 0) {
            getCTWorksheet().addNewMergeCells();
        }
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        super.write(frame);
        String xml = frame.toString(StandardCharsets.UTF_8);
        int at = write(xml, 0, EMPTY_ROWS, out);
        write("<sheetData>", rows, "</sheetData>", out);
        if (mergedCells > 0) {
            at = write(xml, at, EMPTY_MERGED, out);
            write("<mergeCells count=\"" + mergedCells + "\">", merged, "</mergeCells>", out);
        }
        if (!links.isEmpty()) {
            at = write(xml, at, AFTER_LINKS, out);
            write("<hyperlinks>", links, "</hyperlinks>" + AFTER_LINKS, out);
        }
        out.write(xml.substring(at).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the text from a place up to a mark, and says where it goes on after it. */
    private static int write(String xml, int from, String mark, OutputStream out)
            throws IOException {
        int at = xml.indexOf(mark, from);
        if (at < 0) {
            throw new IllegalStateException("a sheet without " + mark);
        }
        out.write(xml.substring(from, at).getBytes(StandardCharsets.UTF_8));
        return at + mark.length();
    }

    private static void write(String begin, StringBuilder all, String end, OutputStream out)
            throws IOException {
        out.write(begin.getBytes(StandardCharsets.UTF_8));
        out.write(all.toString().getBytes(StandardCharsets.UTF_8));
        out.write(end.getBytes(StandardCharsets.UTF_8));
    }
}
