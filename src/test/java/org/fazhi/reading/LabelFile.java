package org.fazhi.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of hand labels: tab-separated, its first line names the columns, nothing is quoted. */
final class LabelFile {
    private LabelFile() {}

    /** The rows of one document, each a map from column to value. */
    static List<Map<String, String>> rows(Path file, String doc) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] columns = lines.get(0).split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] values = line.split("\t", -1);
                if (values.length != columns.length) {
                    throw new IllegalStateException(
                            file + ": " + values.length + " columns: " + line);
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], values[i]);
                }
                if (row.get("doc").equals(doc)) {
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
