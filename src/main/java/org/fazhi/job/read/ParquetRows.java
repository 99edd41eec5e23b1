package org.fazhi.job.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A collector's table in Parquet, a file or a part of a folder that Spark wrote, as lines of JSON:
 * each row is a report then as in any other table. Read where Spark puts the file.
 */
final class ParquetRows {
    private static final Logger LOG = LoggerFactory.getLogger(ParquetRows.class);
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Compressed columns may hold far more than their file; lines of more bytes are refused. */
    private static final int MOST_BYTES = 400 << 20;

    private ParquetRows() {}

    static boolean isParquet(byte[] bytes) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes.length <= i || bytes[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** The rows, an object a line, or null where the file cannot be read; the log says why. */
    static byte @Nullable [] lines(String path, byte[] bytes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (ParquetReader<Group> rows = new Builder(new BytesInput(bytes)).build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                lines.writeBytes(line(row));
                if (lines.size() > MOST_BYTES) {
                    throw new IOException("its rows hold more than " + (MOST_BYTES >> 20) + " MB");
                }
            }
            return lines.toByteArray();
        } catch (IOException | RuntimeException e) {
            LOG.warn("event=parquet-unreadable file=\"{}\"", path, e);
            return null;
        }
    }

    private static byte[] line(Group row) throws JsonProcessingException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Type column : row.getType().getFields()) {
            int at = row.getType().getFieldIndex(column.getName());
            boolean held = column.isPrimitive() && row.getFieldRepetitionCount(at) == 1;
            cells.put(column.getName(), held ? cell(row, column, at) : "");
        }
        return (JSON.writeValueAsString(cells) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Group row, Type column, int at) {
        LogicalTypeAnnotation is = column.getLogicalTypeAnnotation();
        if (is instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(row.getInteger(at, 0)).toString();
        }
        if (is instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation time) {
            long ticks = row.getLong(at, 0);
            long seconds =
                    switch (time.getUnit()) {
                        case MILLIS -> Math.floorDiv(ticks, 1_000L);
                        case MICROS -> Math.floorDiv(ticks, 1_000_000L);
                        case NANOS -> Math.floorDiv(ticks, 1_000_000_000L);
                    };
            return LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)).toString();
        }
        return row.getValueToString(at, 0);
    }

    private static final class Builder extends ParquetReader.Builder<Group> {
        Builder(InputFile file) {
            super(file);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
