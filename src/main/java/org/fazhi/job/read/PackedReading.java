package org.fazhi.job.read;

import java.io.Serializable;
import java.util.List;
import org.fazhi.audit.Check;
import org.fazhi.compare.carry.RecordBytes;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Statistic;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.fazhi.text.TextRuns;
import org.jspecify.annotations.Nullable;

/**
 * A reading as Spark keeps it: every part as bytes, read only where it is asked for. A stage that
 * wants the findings of all reports does not make their texts and figures again.
 *
 * @param header the document without its text
 * @param text of the document
 * @param body how its own words follow from the text; empty where there are none
 */
public record PackedReading(
        byte[] header,
        byte[] text,
        byte[] sectionBytes,
        byte[] observationBytes,
        byte[] findingBytes,
        byte[] checkBytes,
        byte[] statisticBytes,
        byte[] body)
        implements Serializable {
    private static final RecordBytes<Document> DOCUMENT = RecordBytes.of(Document.class);
    private static final RecordBytes<String> TEXT = RecordBytes.of(String.class);
    private static final RecordBytes<Section> SECTION = RecordBytes.of(Section.class);
    private static final RecordBytes<Observation> OBSERVATION = RecordBytes.of(Observation.class);
    private static final RecordBytes<Finding> FINDING = RecordBytes.of(Finding.class);
    private static final RecordBytes<Check> CHECK = RecordBytes.of(Check.class);
    private static final RecordBytes<Statistic> STATISTIC = RecordBytes.of(Statistic.class);
    private static final RecordBytes<TextRuns> BODY = RecordBytes.of(TextRuns.class);

    /** Packs a reading. */
    public static PackedReading of(Reading reading) {
        return new PackedReading(
                DOCUMENT.write(withText(reading.document(), "")),
                TEXT.write(reading.document().sourceText()),
                SECTION.writeAll(reading.sections()),
                OBSERVATION.writeAll(reading.observations()),
                FINDING.writeAll(reading.findings()),
                CHECK.writeAll(reading.checks()),
                STATISTIC.writeAll(reading.statistics()),
                reading.body() == null ? new byte[0] : BODY.write(reading.body()));
    }

    private static Document withText(Document document, String text) {
        return DocumentBuilder.builder(document).sourceText(text).build();
    }

    /** All of it. */
    public Reading whole() {
        return new Reading(
                document(),
                sections(),
                observations(),
                findings(),
                checks(),
                statistics(),
                ownWords());
    }

    private @Nullable TextRuns ownWords() {
        return body.length == 0 ? null : BODY.read(body);
    }

    /** The text and the sections, and nothing else. */
    public Reading outlined() {
        return new Reading(
                document(), sections(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The document without its text. */
    public Document bare() {
        return DOCUMENT.read(header);
    }

    /** The document with its text. */
    public Document document() {
        return withText(bare(), TEXT.read(text));
    }

    public List<Section> sections() {
        return SECTION.readAll(sectionBytes);
    }

    public List<Observation> observations() {
        return OBSERVATION.readAll(observationBytes);
    }

    public List<Finding> findings() {
        return FINDING.readAll(findingBytes);
    }

    public List<Check> checks() {
        return CHECK.readAll(checkBytes);
    }

    public List<Statistic> statistics() {
        return STATISTIC.readAll(statisticBytes);
    }
}
