package org.fazhi.compare.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.SampleReadings;
import org.fazhi.audit.Check;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records come out of their bytes as they went in. */
class RecordBytesTest {
    private record All(
            @Nullable String text,
            int number,
            @Nullable Integer perhaps,
            long wide,
            double value,
            @Nullable Double perhapsValue,
            boolean yes,
            Check.@Nullable Severity severity,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable RegionCode code,
            List<String> list,
            @Nullable Set<Section.ContentKind> kinds,
            Map<String, RegionCode> map) {}

    private record WithPath(Path path) {}

    private static final All FULL =
            new All(
                    "共受理118件",
                    -7,
                    0,
                    Long.MIN_VALUE,
                    -0.1,
                    Double.NaN,
                    true,
                    Check.Severity.WARNING,
                    LocalDate.of(1949, 10, 1),
                    Instant.ofEpochSecond(-1, 999),
                    new RegionCode("511902"),
                    List.of("甲", "b", "甲"),
                    Set.of(Section.ContentKind.OTHER),
                    Map.of("甲", new RegionCode("510000")));
    private static final All EMPTY =
            new All(
                    null, 0, null, 0, 0, null, false, null, null, null, null, List.of(), null,
                    Map.of());

    @Test
    void everyComponentComesBack() {
        RecordBytes<All> bytes = RecordBytes.of(All.class);
        assertThat(bytes.read(bytes.write(FULL))).isEqualTo(FULL);
        assertThat(bytes.readAll(bytes.writeAll(List.of(EMPTY, FULL, EMPTY))))
                .containsExactly(EMPTY, FULL, EMPTY);
    }

    @Test
    void everyCharacterComesBack() {
        RecordBytes<String> bytes = RecordBytes.of(String.class);
        List<String> texts =
                List.of("", "a", "é", "法", "𠮷", "\uD842", "x\uDFB7y", "法".repeat(5000), "");
        assertThat(bytes.readAll(bytes.writeAll(texts))).isEqualTo(texts);
    }

    @Test
    void equalRecordsHaveEqualBytes() {
        RecordBytes<All> bytes = RecordBytes.of(All.class);
        assertThat(Arrays.equals(bytes.write(EMPTY), bytes.write(EMPTY))).isTrue();
    }

    @Test
    void realReportsComeBack() {
        for (Reading reading : SampleReadings.all()) {
            same(Section.class, reading.sections());
            same(Observation.class, reading.observations());
            same(Finding.class, reading.findings());
            same(Check.class, reading.checks());
        }
    }

    private static <R> void same(Class<R> type, List<R> records) {
        RecordBytes<R> bytes = RecordBytes.of(type);
        assertThat(bytes.readAll(bytes.writeAll(records))).isEqualTo(records);
    }

    @Test
    void whatIsNotCarriedIsSaidAtOnce() {
        assertThatThrownBy(() -> RecordBytes.of(WithPath.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Path");
    }
}
