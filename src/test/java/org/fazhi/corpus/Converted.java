package org.fazhi.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A report's text in other formats, as sites and offices hand them out. */
final class Converted {
    private static final int LINE = 40;
    private static final int LINES = 36;

    private Converted() {}

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A page of a government site, with menus, scripts, share buttons and a foot. */
    static byte[] html(String text) {
        StringBuilder page =
                new StringBuilder(
                        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>政务公开</title>"
                                + "<style>.a{color:red}</style></head><body>"
                                + "<div class=\"top\"><a href=\"/\">首页</a><a href=\"/zw\">政务公开</a></div>"
                                + "<ul><li><a href=\"/1\">走进我们</a></li><li><a href=\"/2\">互动交流</a></li></ul>"
                                + "<nav>天津市东丽区人民政府</nav><div id=\"zoom\">\n");
        for (String line : lines(text)) {
            String safe = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            page.append("<p style=\"text-indent:2em\">").append(safe).append("</p>\n");
        }
        page.append("</div><script>var t='法治政府建设情况报告';</script>")
                .append("<footer>主办单位：某某政府 网站标识码：1200000001</footer></body></html>");
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : lines(text)) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** Lines of forty characters, pages of thirty-six lines, each with its number. */
    static byte[] pdf(String text, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font =
                        Converted.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont letters = PDType0Font.load(document, font);
            List<String> lines = broken(text);
            for (int from = 0; from < lines.size(); from += LINES) {
                page(
                        document,
                        letters,
                        lines.subList(from, Math.min(lines.size(), from + LINES)),
                        "— " + (from / LINES + 1) + " —");
            }
            if (password != null) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A page whose lines are drawn twice, a third of a point apart, as printers make them bold. */
    static byte[] bold(String text) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font =
                        Converted.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont letters = PDType0Font.load(document, font);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 780;
                for (String line : broken(text)) {
                    for (float x : new float[] {50, 50.3f}) {
                        content.beginText();
                        content.setFont(letters, 12);
                        content.newLineAtOffset(x, y);
                        content.showText(line);
                        content.endText();
                    }
                    y -= 20;
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A scan: pages without a letter. */
    static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines, String number)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.setLeading(20);
            content.newLineAtOffset(50, 780);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.newLineAtOffset(220, 0);
            content.showText(number);
            content.endText();
        }
    }

    private static List<String> broken(String text) {
        List<String> broken = new ArrayList<>();
        for (String line : lines(text)) {
            StringBuilder current = new StringBuilder();
            double width = 0;
            for (char c : line.replaceAll("[\\u00A0\\u3000\\t]", " ").toCharArray()) {
                double own = c < 0x80 ? 0.5 : 1;
                if (width + own > LINE && "，。；：、）》”".indexOf(c) < 0) {
                    broken.add(current.toString());
                    current.setLength(0);
                    width = 0;
                }
                current.append(c);
                width += own;
            }
            broken.add(current.toString());
        }
        return broken;
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
