package org.fazhi.job.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Row;
import org.fazhi.settings.conf.CellText;
import org.fazhi.text.Decimals;
import org.fazhi.warehouse.RowCodec;

/**
 * A table as CSV: UTF-8 with a byte-order mark so that Excel opens it, a header row, RFC 4180,
 * arrays joined by {@code |}, empty where unknown, whole numbers without a decimal point, times as
 * 2024-03-05T08:00:00Z. Words never begin a formula ({@link CellText}); numbers stay as they are.
 */
public final class CsvTable {
    private CsvTable() {}

    public static void write(List<String> columns, Iterator<Row> rows, OutputStream out)
            throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(columns);
            while (rows.hasNext()) {
                Row row = rows.next();
                Object[] cells = new Object[row.length()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.isNullAt(i) ? null : cell(row, i);
                }
                printer.printRecord(Arrays.asList(cells));
            }
            printer.flush();
        }
    }

    /** Records as such a table, the columns named after their components. */
    public static <R extends Record> String text(Class<R> type, List<R> records)
            throws IOException {
        RowCodec<R> codec = new RowCodec<>(type);
        return text(
                List.of(codec.schema().fieldNames()), records.stream().map(codec::row).iterator());
    }

    public static String text(List<String> columns, Iterator<Row> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(columns, rows, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Object cell(Row row, int i) {
        Object value = row.get(i);
        if (value instanceof scala.collection.Seq<?>) {
            return CellText.marked(String.join("|", row.<String>getList(i)));
        }
        if (value instanceof String[] list) {
            return CellText.marked(String.join("|", list));
        }
        if (value instanceof String words) {
            return CellText.marked(words);
        }
        if (value instanceof Timestamp time) {
            return time.toInstant();
        }
        if (value instanceof Double number
                && Decimals.isWhole(number)
                && Math.abs(number) < 1L << 53) {
            return number.longValue();
        }
        if (value instanceof Float || value instanceof Double) {
            return new java.math.BigDecimal(value.toString()).toPlainString();
        }
        return value;
    }
}
