package org.fazhi.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.fazhi.corpus.format.Archive;
import org.fazhi.corpus.format.CollectedTable;
import org.fazhi.corpus.format.Extraction;
import org.fazhi.corpus.format.FileFacts;
import org.fazhi.corpus.format.FileFormat;
import org.fazhi.corpus.format.ReadingLimits;
import org.fazhi.corpus.format.SourceFacts;
import org.fazhi.corpus.format.Sources;
import org.fazhi.corpus.format.TikaText;
import org.fazhi.corpus.page.PageReader;
import org.fazhi.corpus.page.PlaceNaming;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.PlaceResolver;
import org.fazhi.region.Townships;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.reading.Variants;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.Decoder;
import org.fazhi.text.MappedText;
import org.fazhi.text.Simplifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file: its text whatever the encoding and format, the report on its page, and what the
 * page says about it. A pure function of the path's name and the bytes; opens nothing itself. Files
 * that are known to be bad are reports with a reason; for what nobody foresaw, and for time and
 * memory, a guard stands around the whole reading. One instance serves any number of threads.
 */
public final class ReportOpener {
    /** A page may hold its report twice, for the screen and for print. */
    private static final int MANY_TIMES = 3;

    private final PageReader pages;
    private final Sources sources;
    private final Map<String, Expression> columns;

    /** Builds the gazetteer and all that opening needs from the settings. */
    public ReportOpener(ReadingSettings settings) {
        sources = Sources.of(settings);
        columns = settings.pages().columns();
        Gazetteer gazetteer = Gazetteer.of(settings);
        Simplifier simplifier = simplifier(settings.variants(), gazetteer.names().keySet());
        pages =
                new PageReader(
                        settings.pages(),
                        settings.statistics(),
                        settings.corrections(),
                        simplifier,
                        new PlaceResolver(
                                gazetteer, Townships.of(settings, gazetteer), settings.places()),
                        new PlaceNaming(gazetteer));
    }

    /** Whether the table of sources that stands among the settings brings texts of its own. */
    public static boolean bringsTexts(ReadingSettings settings) {
        return Sources.hasTexts(settings);
    }

    private static Simplifier simplifier(Variants variants, Collection<String> names) {
        return new Simplifier(variants.phrases(), variants.there(), variants.tells(), names);
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
        return unpack(sourcePath, bytes).stream().map(this::open).toList();
    }

    /**
     * A checksum of all that a file's readings follow from beside the settings: its bytes, and what
     * those who collected it say of it.
     *
     * @param sha256 of the bytes
     * @param bytes null where there are too many to hold
     */
    public String checksum(String sourcePath, String sha256, byte @Nullable [] bytes) {
        if (bytes == null) {
            return sources.checksum(sourcePath, sha256, false);
        }
        FileFormat format = FileFormat.of(bytes);
        boolean isArchive =
                format == FileFormat.GZIP
                        || format == FileFormat.ZIP && Archive.formatOf(bytes) == FileFormat.ZIP;
        return sources.checksum(sourcePath, sha256, isArchive);
    }

    /** The file itself, or the members of an archive: each is opened on its own. */
    public List<Unopened> unpack(String sourcePath, byte[] bytes) {
        List<Unopened> files = new ArrayList<>();
        unpack(sourcePath, bytes, 0, files);
        return files;
    }

    /** Opens a file that is no archive. */
    public Report open(Unopened file) {
        return file.isRefused() ? file.quarantined() : read(file);
    }

    /** The own words of a report that was opened before, from the source text it keeps. */
    public MappedText body(Document document) {
        FileFacts file =
                new FileFacts(
                        document.sourcePath(),
                        Objects.requireNonNull(document.sha256(), document.sourcePath()));
        return pages.read(
                        file,
                        document.format(),
                        Extraction.of(document.sourceText(), ""),
                        SourceFacts.NONE)
                .body();
    }

    private void unpack(String path, byte[] bytes, int depth, List<Unopened> files) {
        FileFacts facts = FileFacts.of(path, bytes);
        if (bytes.length == 0) {
            files.add(Unopened.refused(facts, null, "文件为空（0 字节）；请重新下载"));
            return;
        }
        if (bytes.length > Unopened.MOST_BYTES) {
            files.add(Unopened.tooLarge(facts, bytes.length));
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
            unpack(facts, bytes, format, depth, files);
            return;
        }
        CollectedTable table =
                format == FileFormat.TEXT || format == FileFormat.HTML ? table(path, bytes) : null;
        if (table == null) {
            files.add(new Unopened(facts, bytes, format, null, sources.of(path)));
        } else {
            rows(facts, table, files);
        }
    }

    private @Nullable CollectedTable table(String path, byte[] bytes) {
        String text = Decoder.decode(bytes).text();
        return text == null ? null : CollectedTable.of(path, text, columns);
    }

    /** Each row of a collector's table is a document of its own, with what is said of it. */
    private static void rows(FileFacts facts, CollectedTable table, List<Unopened> files) {
        if (!table.hasTexts()) {
            files.add(
                    Unopened.refused(
                            facts,
                            null,
                            "数据表（列："
                                    + String.join("、", table.columns())
                                    + "），没有正文列；请补上 text 或“正文”列，或者用 --sources 提供"));
            return;
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Map<String, String> row = table.rows().get(i);
            String text = row.get("text");
            String path = facts.path() + "!/" + (i + 1);
            if (text != null) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                files.add(
                        new Unopened(
                                FileFacts.of(path, bytes),
                                bytes,
                                FileFormat.of(bytes),
                                null,
                                SourceFacts.of(row)));
            } else if (!row.containsKey("path")) {
                files.add(
                        Unopened.refused(
                                FileFacts.of(path, row.toString().getBytes(StandardCharsets.UTF_8)),
                                null,
                                "数据表第 " + (i + 1) + " 行没有正文；请补上或删去该行"));
            }
        }
    }

    private void unpack(
            FileFacts facts, byte[] bytes, FileFormat format, int depth, List<Unopened> files) {
        if (depth >= ReadingLimits.DEPTH) {
            files.add(Unopened.refused(facts, format, "压缩包套得过深；请解压后提供"));
            return;
        }
        try {
            List<Archive.Member> members =
                    format == FileFormat.ZIP
                            ? Archive.unzip(bytes)
                            : List.of(Archive.gunzip(facts.path(), bytes));
            for (Archive.Member member : members) {
                unpack(facts.path() + "!/" + member.name(), member.bytes(), depth + 1, files);
            }
        } catch (IOException e) {
            files.add(Unopened.refused(facts, format, e.getMessage()));
        }
    }

    private Report read(Unopened file) {
        byte[] bytes = file.bytes();
        FileFormat format = file.format();
        Extraction found =
                switch (format) {
                    case TEXT -> Extraction.of(Decoder.decode(bytes));
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
                            PARQUET,
                            RAR,
                            IMAGE,
                            DAMAGED,
                            UNKNOWN ->
                            Extraction.failed(format.refusal());
                };
        if (found.text() == null) {
            return file.quarantined(found.problem());
        }
        if (found.text().isBlank()) {
            return file.quarantined("文件中没有文字；请重新下载或检查");
        }
        if (found.text().length() > ReadingLimits.CHARACTERS) {
            return file.quarantined(
                    "文字超过 " + ReadingLimits.CHARACTERS / 10_000 + " 万字，不是一份年度报告；请拆分后提供");
        }
        int times = CopiedText.times(found.text());
        return times < MANY_TIMES
                ? pages.read(file.facts(), file.label(), found, file.told())
                : file.quarantined("同样的内容在文件中重复约 " + times + " 次；请只保留一份报告后提供");
    }
}
