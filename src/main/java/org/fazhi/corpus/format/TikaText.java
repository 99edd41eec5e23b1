package org.fazhi.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.fazhi.text.Decoder;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of web pages, PDF and Word files through Tika, without what is embedded in them. */
public final class TikaText {
    private static final String DAMAGED = "文件已损坏或不完整，无法读取；请重新下载";

    /** Longer contents of a page's elements are no name and no day. */
    private static final int LONGEST_META = 200;

    private TikaText() {}

    public static Extraction html(byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        if (decoded.text() == null) {
            return Extraction.failed(decoded.problem());
        }
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, "text/html; charset=UTF-8");
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        // Decoded already: what the page says of its own encoding no longer holds.
        context.set(EncodingDetector.class, (stream, about) -> StandardCharsets.UTF_8);
        Extraction found =
                parse(
                        new JSoupParser(),
                        decoded.text().getBytes(StandardCharsets.UTF_8),
                        metadata,
                        context,
                        Fragment.keepsLineEnds(decoded.text()));
        return found.remarked(Extraction.remark(decoded));
    }

    public static Extraction pdf(byte[] bytes) {
        if (!endsAsPdf(bytes)) {
            return Extraction.failed("PDF 文件不完整（缺少结尾）；请重新下载");
        }
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractInlineImages(false);
        config.setExtractAcroFormContent(false);
        config.setSuppressDuplicateOverlappingText(true);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        Extraction found = parse(new PDFParser(), bytes, new Metadata(), context, true);
        return found.text() != null && found.text().isBlank()
                ? Extraction.failed("PDF 中没有文字（可能是扫描件）；请先做文字识别（OCR）")
                : found.untitled();
    }

    public static Extraction docx(byte[] bytes) {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        return parse(new OOXMLParser(), bytes, new Metadata(), context, true).untitled();
    }

    public static Extraction doc(byte[] bytes) {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        return parse(new OfficeParser(), bytes, new Metadata(), context, true).untitled();
    }

    private static boolean endsAsPdf(byte[] bytes) {
        int from = Math.max(0, bytes.length - 2048);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }

    private static Extraction parse(
            Parser parser, byte[] bytes, Metadata metadata, ParseContext context, boolean lines) {
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        PageText page = new PageText(lines);
        try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            parser.parse(in, page, metadata, context);
            return new Extraction(page.text(), page.title(), told(metadata), null, null);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            return Extraction.failed(reason(e));
        }
    }

    private static Map<String, String> told(Metadata metadata) {
        Map<String, String> told = new TreeMap<>();
        for (String name : metadata.names()) {
            String content = metadata.get(name);
            if (content != null && content.length() <= LONGEST_META) {
                told.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
            }
        }
        return told;
    }

    private static String reason(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PageText.TooLong) {
                return "文字超过 " + ReadingLimits.CHARACTERS / 10_000 + " 万字，不是一份年度报告；请拆分后提供";
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return "文件有密码保护；请去掉密码后提供";
            }
        }
        return DAMAGED;
    }

    /** Pictures, objects and attachments inside a document are no part of its text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
            // nothing is taken from it
        }
    }
}
