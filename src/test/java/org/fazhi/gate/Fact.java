package org.fazhi.gate;

import java.util.List;

/**
 * One thing that a version of the program read of a report.
 *
 * @param report the path of its file; a member of an archive, a row of a table is {@code a.zip!/b}
 * @param begin how many characters that are no white space stand before it in the report's source
 *     text, so that it keeps its place where only white space is extracted otherwise; 0 where it
 *     has none
 * @param values of the columns of its table, empty where there is none
 */
record Fact(FactTable table, String report, int begin, List<String> values) {
    Fact {
        values = List.copyOf(values);
        if (values.size() != table.columns().size()) {
            throw new IllegalArgumentException(report + ": " + table + " of " + values.size());
        }
    }

    /** The value of a column. */
    String value(String column) {
        return values.get(table.columns().indexOf(column));
    }

    /** The file of the corpus that it was read from. */
    String file() {
        int member = report.indexOf("!/");
        return member < 0 ? report : report.substring(0, member);
    }

    /** Whether the document was understood: a report, or official tables. */
    boolean isUnderstood() {
        String status = value("status");
        return status.equals("ok") || status.equals("statistics");
    }
}
