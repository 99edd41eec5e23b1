package org.fazhi.corpus;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file: what it is, whose it is, of which year, and the text every offset
 * points into.
 *
 * <p>A file that could not be read is a document too, with {@link Status#QUARANTINED} and a reason;
 * nothing is lost in silence. Components that the text does not tell are null, never guessed.
 *
 * @param docId the first 16 hexadecimal digits of {@code sha256}: the same content has the same id
 *     everywhere; made of the path where the file cannot be opened
 * @param sourcePath where the file was found, relative to the input; a member of an archive is
 *     {@code a.zip!/b.html}
 * @param format {@code txt}, {@code md}, {@code html}, {@code pdf}, {@code docx}, {@code doc}; null
 *     if unknown
 * @param sha256 of the file's bytes, 64 hexadecimal digits; null where the file cannot be opened
 * @param title the report's title, simplified, or null
 * @param level of the government the report speaks for, or null while its place is open
 * @param unit the department's name where a department reports, else null
 * @param province full name, such as 四川省
 * @param prefecture full name; null in the four municipalities and where a county stands directly
 *     under its province
 * @param county full name, or null
 * @param township full name, or null
 * @param regionCode of the lowest known division, or null
 * @param reportYear the year the report speaks of, or null
 * @param published the day it was made public, or null
 * @param publishedBasis where {@code published} was read: the page's own line, the signature, or
 *     what those who collected it say
 * @param asOf the day the figures end at the latest, where the report was made before its year's
 *     end, else null
 * @param publisher the body named as the source, or null
 * @param script the script the source is written in, or null if it could not be read
 * @param characters letters and digits of the report's own text, navigation not counted
 * @param status what becomes of it
 * @param reason why, where status is not {@code OK}; also the candidates where its place is left
 *     open, and what people corrected; else null
 * @param placeBasis what told whose report it is, in its words (标题“平阳县…”), parted by 、; null where
 *     nothing did, and in tables of earlier versions
 * @param sourceText the text that offsets count in (Unicode code points); empty if it could not be
 *     read
 * @param sourceUrl where those who collected it found it, or null
 * @param sourceTitle its title there, or null
 */
@Built
public record Document(
        String docId,
        String sourcePath,
        @Nullable String format,
        @Nullable String sha256,
        @Nullable String title,
        @Nullable GovernmentLevel level,
        @Nullable String unit,
        @Nullable String province,
        @Nullable String prefecture,
        @Nullable String county,
        @Nullable String township,
        @Nullable RegionCode regionCode,
        @Nullable Integer reportYear,
        @Nullable LocalDate published,
        @Nullable PublishedBasis publishedBasis,
        @Nullable LocalDate asOf,
        @Nullable String publisher,
        @Nullable Script script,
        int characters,
        Status status,
        @Nullable String reason,
        @Nullable String placeBasis,
        String sourceText,
        @Nullable String sourceUrl,
        @Nullable String sourceTitle)
        implements Serializable {

    /**
     * The level of the government a report speaks for; a department has the level of its
     * government.
     */
    public enum GovernmentLevel {
        /** Of a ministry or its branch: no place's government. */
        CENTRAL,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP
    }

    /** Where the date of publication was read. */
    public enum PublishedBasis {
        PAGE,
        SIGNATURE,
        SOURCES
    }

    /** The script of the source. */
    public enum Script {
        SIMPLIFIED,
        TRADITIONAL
    }

    /**
     * What becomes of a file: only {@code OK} documents are reports. Official tables of statistics
     * reach the table {@code statistics} and their own checks, and nothing else.
     */
    public enum Status {
        OK,
        STATISTICS,
        OTHER,
        SUPERSEDED,
        QUARANTINED
    }

    public Document {
        Objects.requireNonNull(docId, "docId");
        Objects.requireNonNull(sourcePath, "sourcePath");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sourceText, "sourceText");
        if (status != Status.OK && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException(
                    sourcePath + ": status " + status + " needs a reason");
        }
    }

    /**
     * Whether it is a division's government that reports: no department, township or ministry, and
     * no zone that only bears its city's code.
     */
    public boolean isGovernments() {
        boolean isUncoded =
                level == GovernmentLevel.COUNTY && regionCode != null && !regionCode.isCounty();
        return unit == null
                && level != GovernmentLevel.TOWNSHIP
                && level != GovernmentLevel.CENTRAL
                && !isUncoded;
    }

    /** The same document with another status. */
    public Document with(Status changed, String why) {
        return DocumentBuilder.builder(this).status(changed).reason(why).build();
    }
}
