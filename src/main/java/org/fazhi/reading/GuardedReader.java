package org.fazhi.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.corpus.Report;
import org.fazhi.corpus.Unopened;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.ReadingBounds;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files as they arrive, in bounded time and memory: a file that cannot be read, for whatever
 * reason and at whatever stage, is a quarantined document that names the stage and the cure. Every
 * command reads through it, so that all say the same. One instance serves any number of threads.
 */
public final class GuardedReader {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedReader.class);

    /**
     * Characters that a reading holds at most, each figure with its sentence: a hundred times those
     * of the longest report, and no more than the tables can take up.
     */
    private static final long MOST_CHARACTERS = 20_000_000;

    private final ReportReader reader;
    private final ReadingBounds bounds;

    public GuardedReader(ReadingSettings settings) {
        this(new ReportReader(settings), settings.bounds());
    }

    GuardedReader(ReportReader reader, ReadingBounds bounds) {
        this.reader = reader;
        this.bounds = bounds;
    }

    /**
     * Reads one file. An archive gives a reading a member, each within its own bounds; a file that
     * cannot be read gives one reading with the reason.
     *
     * @param path as {@link org.fazhi.corpus.Document#sourcePath()} will show it
     * @param bytes the file's content
     */
    public List<Reading> read(String path, byte[] bytes) {
        Course course = new Course();
        List<Unopened> files;
        try {
            files = Guard.call(limit(bytes.length), course, () -> reader.unpack(path, bytes));
        } catch (GivenUpException e) {
            return List.of(quarantined(Unopened.of(path, bytes), e));
        }
        List<Reading> readings = new ArrayList<>();
        for (Unopened file : files) {
            readings.add(read(file));
        }
        return readings;
    }

    /**
     * A checksum of all that a file's readings follow from beside the settings: its bytes, and what
     * those who collected it say of it.
     *
     * @param sha256 of the bytes
     * @param bytes null where there are too many to hold
     */
    public String checksum(String path, String sha256, byte @Nullable [] bytes) {
        return reader.checksum(path, sha256, bytes);
    }

    /**
     * The reading of a file that is too large to be held.
     *
     * @param length of the file, in bytes
     */
    public static Reading tooLarge(String path, String sha256, long length) {
        return Reading.of(Unopened.tooLarge(path, sha256, length).document());
    }

    private Reading read(Unopened file) {
        Course course = new Course();
        try {
            Reading reading =
                    Guard.call(limit(file.length()), course, () -> reader.read(file, course));
            if (characters(reading) > MOST_CHARACTERS) {
                return Reading.of(
                        file.quarantined(
                                        "文中数据过多（"
                                                + reading.observations().size()
                                                + " 项），不是一份年度报告；请拆分后提供")
                                .document());
            }
            return reading;
        } catch (GivenUpException e) {
            return quarantined(file, e);
        }
    }

    private static Reading quarantined(Unopened file, GivenUpException given) {
        LOG.warn("event=reading-given-up file=\"{}\"", file.path(), given);
        Report report = file.quarantined(given.getMessage());
        return Reading.of(report.document());
    }

    private Duration limit(int bytes) {
        long further = (long) bounds.secondsPerMegabyte() * bytes >> 20;
        return Duration.ofSeconds(bounds.seconds() + further);
    }

    private static long characters(Reading reading) {
        long characters = 0;
        for (Observation figure : reading.observations()) {
            characters += length(figure.sentence()) + length(figure.subject());
        }
        for (Finding finding : reading.findings()) {
            characters += length(finding.text()) + length(finding.detail());
        }
        return characters;
    }

    private static int length(String words) {
        return words == null ? 0 : words.length();
    }
}
