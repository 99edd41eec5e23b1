package org.fazhi.warehouse.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** In what the numbers of the tables are: {@code src/test/resources/contract/units.tsv}. */
final class Units {
    private static final Path FILE = Path.of("src/test/resources/contract/units.tsv");

    private final Map<String, String> units = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();

    Units() {
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] row = line.split("\t");
                    units.put(row[0], row[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of the column itself, else that of all columns of this name. */
    String of(String table, String column) {
        for (String name : new String[] {table + "." + column, "*." + column}) {
            if (units.containsKey(name)) {
                asked.add(name);
                return units.get(name);
            }
        }
        throw new AssertionError(
                table + "." + column + " is a number without a unit: give it one in " + FILE);
    }

    /** Rows of no column. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(units.keySet());
        unused.removeAll(asked);
        return unused;
    }
}
