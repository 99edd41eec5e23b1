package org.fazhi.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fazhi.corpus.format.Archive;
import org.fazhi.corpus.format.Extraction;
import org.fazhi.corpus.format.FileFacts;
import org.fazhi.corpus.format.FileFormat;
import org.fazhi.corpus.format.ReadingLimits;
import org.fazhi.corpus.format.TikaText;
import org.fazhi.corpus.page.PageReader;
import org.fazhi.corpus.page.PlaceNaming;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.PlaceResolver;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.Decoder;
import org.fazhi.text.MappedText;
import org.fazhi.text.Simplifier;

/**
 * Opens a file: its text whatever the encoding and format, the report on its page, and what the
 * page says about it. A pure function of the path's name and the bytes; opens nothing itself; never
 * throws for bad input. One instance serves any number of threads.
 */
public final class ReportOpener {
    private final PageReader pages;

    /** Builds the gazetteer and all that opening needs from the settings. */
    public ReportOpener(ReadingSettings settings) {
        Gazetteer gazetteer = Gazetteer.of(settings);
        Simplifier simplifier =
                new Simplifier(settings.variants().phrases(), gazetteer.names().keySet());
        pages =
                new PageReader(
                        settings.pages(),
                        settings.corrections(),
                        simplifier,
                        new PlaceResolver(gazetteer, settings.places()),
                        new PlaceNaming(gazetteer));
    }

    /**
     * Opens one file.
     *
     * @param sourcePath as {@link Document#sourcePath()} will show it; its ending does not decide
     *     how the bytes are read
     * @param bytes the file's content
     * @return one report; one a member where the file is an archive
     */
    public List<Report> open(String sourcePath, byte[] bytes) {
        List<Report> reports = new ArrayList<>();
        open(sourcePath, bytes, 0, reports);
        return reports;
    }

    /** The own words of a report that was opened before, from the source text it keeps. */
    public MappedText body(Document document) {
        FileFacts file = new FileFacts(document.sourcePath(), document.sha256());
        return pages.read(file, document.format(), document.sourceText(), "").body();
    }

    private void open(String path, byte[] bytes, int depth, List<Report> reports) {
        FileFacts file = FileFacts.of(path, bytes);
        if (bytes.length == 0) {
            reports.add(file.quarantined(null, "文件为空（0 字节）；请重新下载"));
            return;
        }
        if (bytes.length > ReadingLimits.FILE_BYTES) {
            reports.add(
                    file.quarantined(
                            null, "文件过大（" + (bytes.length >> 20) + " MB），不是一份年度报告；请拆分或检查"));
            return;
        }
        FileFormat format = FileFormat.of(bytes);
        if (format == FileFormat.ZIP) {
            format = Archive.formatOf(bytes);
        }
        if (format == FileFormat.DOC && path.toLowerCase(Locale.ROOT).endsWith(".wps")) {
            format = FileFormat.WPS;
        }
        if (format == FileFormat.ZIP || format == FileFormat.GZIP) {
            unpack(file, bytes, format, depth, reports);
            return;
        }
        reports.add(readSafely(file, bytes, format));
    }

    private void unpack(
            FileFacts file, byte[] bytes, FileFormat format, int depth, List<Report> reports) {
        if (depth >= ReadingLimits.DEPTH) {
            reports.add(file.quarantined(format.label(), "压缩包套得过深；请解压后提供"));
            return;
        }
        try {
            List<Archive.Member> members =
                    format == FileFormat.ZIP
                            ? Archive.unzip(bytes)
                            : List.of(Archive.gunzip(file.path(), bytes));
            for (Archive.Member member : members) {
                open(file.path() + "!/" + member.name(), member.bytes(), depth + 1, reports);
            }
        } catch (IOException e) {
            reports.add(file.quarantined(format.label(), e.getMessage()));
        }
    }

    /** One file that no test foresaw must not end a run over a hundred thousand. */
    private Report readSafely(FileFacts file, byte[] bytes, FileFormat format) {
        try {
            return read(file, bytes, format);
        } catch (RuntimeException | StackOverflowError e) {
            return file.quarantined(
                    format.label(), "读取时出错（" + e.getClass().getSimpleName() + "）；请把该文件交给维护人员");
        }
    }

    private Report read(FileFacts file, byte[] bytes, FileFormat format) {
        Extraction found =
                switch (format) {
                    case TEXT -> text(bytes);
                    case HTML -> TikaText.html(bytes);
                    case PDF -> TikaText.pdf(bytes);
                    case DOCX -> TikaText.docx(bytes);
                    case DOC -> TikaText.doc(bytes);
                    case ZIP,
                            GZIP,
                            OFD,
                            WPS,
                            RTF,
                            ODT,
                            SPREADSHEET,
                            MHTML,
                            XML,
                            RAR,
                            IMAGE,
                            DAMAGED,
                            UNKNOWN ->
                            Extraction.failed(format.refusal());
                };
        String label =
                format == FileFormat.TEXT && file.path().toLowerCase(Locale.ROOT).endsWith(".md")
                        ? "md"
                        : format.label();
        if (found.text() == null) {
            return file.quarantined(label, found.problem());
        }
        if (found.text().isBlank()) {
            return file.quarantined(label, "文件中没有文字；请重新下载或检查");
        }
        if (found.text().length() > ReadingLimits.CHARACTERS) {
            return file.quarantined(
                    label, "文字超过 " + ReadingLimits.CHARACTERS / 10_000 + " 万字，不是一份年度报告；请拆分后提供");
        }
        return pages.read(file, label, found.text(), found.pageTitle());
    }

    private static Extraction text(byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        return decoded.text() == null
                ? Extraction.failed(decoded.problem())
                : Extraction.of(decoded.text(), "");
    }
}
