package org.fazhi.corpus.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is, by its first bytes; its name does not decide. */
public enum FileFormat {
    TEXT("txt", null),
    HTML("html", null),
    PDF("pdf", null),
    DOCX("docx", null),
    DOC("doc", null),
    ZIP("zip", null),
    GZIP("gz", null),
    OFD(null, "OFD 版式文件，暂不能读取；请用 OFD 阅读器另存为 PDF 或 Word 文件"),
    WPS(null, "WPS 文字文件，暂不能读取；请用 WPS 另存为 docx 或 PDF 文件"),
    RTF(null, "RTF 文件，暂不能读取；请另存为 docx 文件"),
    ODT(null, "ODT 文件，暂不能读取；请另存为 docx 文件"),
    SPREADSHEET(null, "电子表格或演示文稿，不是报告正文；请提供报告的文本、网页、PDF 或 Word 文件"),
    MHTML(null, "网页归档文件（mht），暂不能读取；请另存为 html 文件"),
    XML(null, "XML 数据文件，不是报告正文；请提供报告的文本、网页、PDF 或 Word 文件"),
    PARQUET(null, "Parquet 数据文件，已损坏或在压缩包里，无法读取；请检查或解压，或导出为 JSON Lines 或 CSV（含正文列）"),
    RAR(null, "RAR 或 7z 压缩包，暂不能读取；请解压后提供，或改用 zip"),
    IMAGE(null, "图片，没有文字；请先做文字识别（OCR），再提供文本"),
    DAMAGED(null, "文件已损坏或不完整，无法读取；请重新下载"),
    UNKNOWN(null, "文件格式无法识别；请提供报告的文本、网页、PDF 或 Word 文件");

    private static final int SNIFF = 4096;
    private static final int OLE_HEADER = 512;
    private static final int OLE_SECTOR_SHIFT = 30;
    private static final int OLE_DIRECTORY = 48;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final @Nullable String label;
    private final @Nullable String refusal;

    FileFormat(@Nullable String label, @Nullable String refusal) {
        this.label = label;
        this.refusal = refusal;
    }

    /** As the tables show it; null for what cannot be read. */
    public @Nullable String label() {
        return label;
    }

    /** Why it cannot be read and what to do; null for what can. */
    public @Nullable String refusal() {
        return refusal;
    }

    /** The format of a file's bytes; {@link #TEXT} where nothing speaks for another. */
    public static FileFormat of(byte[] bytes) {
        String head = latin(bytes, 0, SNIFF);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (starts(bytes, OLE)) {
            return ole(bytes);
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return PDF;
        }
        if (head.startsWith("PAR1")) {
            return PARQUET;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF")) {
            return RAR;
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")) {
            return IMAGE;
        }
        if (head.startsWith("\u007FELF") || head.startsWith("MZ\u0090")) {
            return UNKNOWN;
        }
        return ofText(head.replace("\0", ""));
    }

    /** The format of a document that is a zip archive inside; {@link #ZIP} for a plain archive. */
    static FileFormat ofEntry(String name) {
        if (name.equals("word/document.xml")) {
            return DOCX;
        }
        if (name.equals("OFD.xml")) {
            return OFD;
        }
        if (name.startsWith("xl/") || name.startsWith("ppt/")) {
            return SPREADSHEET;
        }
        return name.equals("content.xml") ? ODT : ZIP;
    }

    private static FileFormat ofText(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("<html")
                || lower.contains("<!doctype html")
                || lower.contains("<body")
                || lower.contains("<div")
                || lower.contains("<meta ")
                || (lower.contains("<p") && lower.contains("</p>"))) {
            return lower.contains("multipart/related") ? MHTML : HTML;
        }
        if (lower.startsWith("<?xml") || lower.contains("<!entity")) {
            return XML;
        }
        if (lower.startsWith("mime-version:") || lower.contains("\nmime-version:")) {
            return MHTML;
        }
        return Fragment.opens(lower) ? HTML : TEXT;
    }

    /**
     * A compound file: its header says where its directory is; what is cut before it is damaged.
     */
    private static FileFormat ole(byte[] bytes) {
        if (bytes.length < OLE_HEADER) {
            return DAMAGED;
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long sector = 1L << header.getShort(OLE_SECTOR_SHIFT);
        if ((header.getInt(OLE_DIRECTORY) + 1L) * sector >= bytes.length) {
            return DAMAGED;
        }
        if (contains(bytes, "WordDocument")) {
            return DOC;
        }
        boolean sheet = contains(bytes, "Workbook") || contains(bytes, "PowerPoint Document");
        return sheet ? SPREADSHEET : WPS;
    }

    /** Whether the bytes contain a name in UTF-16, as the directory of a compound file has it. */
    private static boolean contains(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + wanted.length <= bytes.length; i += 64) {
            int at = 0;
            while (at < wanted.length && bytes[i + at] == wanted[at]) {
                at++;
            }
            if (at == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(
                bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
