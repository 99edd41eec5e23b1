package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.SampleReadings;
import org.junit.jupiter.api.Test;

/** What a reading holds becomes tables: a component that nobody fills would be an empty column. */
class ColumnsTest {
    private static final Path INVENTED = Path.of("src/test/resources/invented");

    /** What people have put right stands in no report. */
    private static final Set<String> OF_PEOPLE =
            Set.of("Observation.correctedValue", "Observation.correctionReason");

    /**
     * Why a report is not read, whose it is where it is a township's, what collectors say of it.
     */
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "Document.reason",
                    "Document.township",
                    "Document.sourceTitle",
                    "Document.sourceUrl");

    @Test
    void everyColumnSaysSomethingOfSomeReport() throws Exception {
        Set<String> empty = new TreeSet<>();
        Set<String> filled = new TreeSet<>();
        for (Reading reading : readings()) {
            Stream.of(
                            List.of(reading.document()),
                            reading.sections(),
                            reading.observations(),
                            reading.findings(),
                            reading.checks())
                    .flatMap(Collection::stream)
                    .forEach(row -> note((Record) row, filled, empty));
        }
        empty.removeAll(filled);
        empty.removeAll(OF_PEOPLE);
        empty.removeAll(OF_OTHERS);
        assertThat(empty).isEmpty();
        assertThat(filled).hasSizeGreaterThan(60);
    }

    private static void note(Record row, Set<String> filled, Set<String> empty) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            String column = row.getClass().getSimpleName() + "." + component.getName();
            if (!filled.contains(column)) {
                (isEmpty(value(row, component)) ? empty : filled).add(column);
            }
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof Collection<?> list && list.isEmpty();
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Reading> readings() throws IOException {
        ReportReader reader = new ReportReader(ProjectFiles.settings().reading());
        List<Reading> readings = new ArrayList<>(SampleReadings.all());
        try (Stream<Path> files = Files.list(INVENTED)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                readings.addAll(
                        reader.read(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return readings;
    }
}
