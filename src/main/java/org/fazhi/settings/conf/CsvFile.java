package org.fazhi.settings.conf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table of {@code conf/}: a header row, then one row a line; lines that begin with # are remarks.
 */
public final class CsvFile {
    /** How the parser names the line it cannot read. */
    private static final Pattern LINE = Pattern.compile("line:? ?([\\d,]{1,12})");

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    private CsvFile(String name) {
        this.name = name;
    }

    /** Parses; a missing column or a row of another length is reported with its line. */
    public static CsvFile parse(ConfFiles files, String name, List<String> columns) {
        return parse(files, name, columns, List.of());
    }

    /**
     * Parses a table whose last columns may be left out, by the header or by a row.
     *
     * @param columns that must be there
     * @param more columns that may follow them
     */
    public static CsvFile parse(
            ConfFiles files, String name, List<String> columns, List<String> more) {
        CsvFile file = new CsvFile(name);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setCommentMarker('#')
                        .setTrim(true)
                        .setIgnoreEmptyLines(true)
                        .get();
        try (CSVParser parser = format.parse(new StringReader(files.text(name)))) {
            List<String> all = Stream.concat(columns.stream(), more.stream()).toList();
            List<String> header = parser.getHeaderNames();
            if (header.size() < columns.size()
                    || header.size() > all.size()
                    || !header.equals(all.subList(0, header.size()))) {
                throw new SettingsException(
                        name, 1, "the header is " + header, "write " + String.join(",", all));
            }
            for (CSVRecord record : parser) {
                Row row = file.new Row(parser.getCurrentLineNumber(), record);
                if (record.size() < columns.size() || record.size() > header.size()) {
                    throw row.wrong(
                            record.size() + " values in a row of " + header.size(),
                            "quote a value that contains a comma");
                }
                file.rows.add(row);
            }
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw unread(name, String.valueOf(e.getMessage()));
        }
        return file;
    }

    /** Of a quote that never ends, the line it begins in is the one to look at. */
    private static SettingsException unread(String name, String problem) {
        Matcher line = LINE.matcher(problem);
        return new SettingsException(
                name,
                line.find() ? Integer.parseInt(line.group(1).replace(",", "")) : 1,
                problem.replaceFirst("^[\\w.]+Exception: ", ""),
                "look at the quotes and commas of that line");
    }

    public List<Row> rows() {
        return rows;
    }

    /** One line. */
    public final class Row {
        private final long line;
        private final CSVRecord record;

        private Row(long line, CSVRecord record) {
            this.line = line;
            this.record = record;
        }

        /** From 1. */
        public int line() {
            return (int) line;
        }

        /**
         * The value, or null where it is empty or left out. What a table of ours marked so that no
         * formula begins a cell is again what it was.
         */
        public @Nullable String optional(String column) {
            String value = record.isSet(column) ? CellText.unmarked(record.get(column)) : "";
            return value.isEmpty() ? null : value;
        }

        public String required(String column) {
            String value = optional(column);
            if (value == null) {
                throw wrong(column + " is empty", "fill it or remove the line");
            }
            return value;
        }

        public SettingsException wrong(String problem, String cure) {
            return new SettingsException(name, (int) line, problem, cure);
        }
    }
}
