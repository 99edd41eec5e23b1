package org.fazhi.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a version of the program read of the frozen corpus: a folder of tables, sorted, a row a
 * fact, so that a change of it is read as a change of any other file.
 */
final class VersionReading {
    /** By report and place; the order of facts at one place is that in which they were read. */
    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::report).thenComparingInt(Fact::begin);

    private final String version;
    private final Map<FactTable, List<Fact>> facts = new EnumMap<>(FactTable.class);

    VersionReading(String version, List<Fact> all) {
        this.version = version;
        for (FactTable table : FactTable.values()) {
            facts.put(
                    table,
                    all.stream().filter(fact -> fact.table() == table).sorted(ORDER).toList());
        }
    }

    String version() {
        return version;
    }

    /** Sorted by report and place. */
    List<Fact> facts(FactTable table) {
        return facts.get(table);
    }

    /** The reading that {@link #write} wrote. */
    static VersionReading of(Path folder) throws IOException {
        List<Fact> all = new ArrayList<>();
        for (FactTable table : FactTable.values()) {
            List<String> lines = Files.readAllLines(folder.resolve(table.fileName()));
            List<String> head = List.of(lines.get(0).split("\t", -1));
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split("\t", -1));
                List<String> values = new ArrayList<>();
                for (String column : table.columns()) {
                    int at = head.indexOf(column);
                    values.add(at < 0 ? "" : cells.get(at));
                }
                all.add(new Fact(table, cells.get(0), Integer.parseInt(cells.get(1)), values));
            }
        }
        return new VersionReading(folder.getFileName().toString(), all);
    }

    /** Writes the tables into a folder, which need not be there. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (FactTable table : FactTable.values()) {
            StringBuilder text = new StringBuilder("report\tbegin\t");
            text.append(String.join("\t", table.columns())).append('\n');
            for (Fact fact : facts(table)) {
                text.append(fact.report()).append('\t').append(fact.begin()).append('\t');
                text.append(String.join("\t", fact.values())).append('\n');
            }
            Files.write(
                    folder.resolve(table.fileName()),
                    text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
