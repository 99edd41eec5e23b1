package org.fazhi.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fazhi.ReportText;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.Report;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.text.MappedText;

/**
 * From bytes to the text of a report: the formats and encodings that arrive, whole and damaged.
 * What is opened is not guarded here: a file that is set aside with a reason has one that the
 * opener knows.
 */
final class BytesTarget implements FuzzTarget {
    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_8,
                    Charset.forName("GB18030"),
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16,
                    Charset.forName("Big5"));

    /** Of so many cases one is a document of an office program, which is slow to open. */
    private static final int OFFICE_ONE_IN = 50;

    private final Seeds seeds;
    private final Mutator mutator;
    private final ReportOpener opener = new ReportOpener(ReportText.settings());

    BytesTarget(Seeds seeds) {
        this.seeds = seeds;
        this.mutator = new Mutator(seeds.words());
    }

    @Override
    public String name() {
        return "bytes";
    }

    /** What is packed small is opened large. */
    @Override
    public int size(byte[] input) {
        return Math.max(input.length, 20_000);
    }

    @Override
    public byte[] arriving(Random random) {
        String text = mutator.text(seeds.passage(random), seeds.passage(random), random);
        byte[] bytes;
        try {
            bytes = format(text, random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return random.nextInt(3) == 0
                ? bytes
                : Mutator.bytes(bytes, text.getBytes(StandardCharsets.UTF_8), random);
    }

    private static byte[] format(String text, Random random) throws IOException {
        if (random.nextInt(OFFICE_ONE_IN) == 0) {
            return docx(text);
        }
        byte[] plain = text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> html(text, random);
            case 3 -> csv(text, random).getBytes(StandardCharsets.UTF_8);
            case 4 -> json(text).getBytes(StandardCharsets.UTF_8);
            case 5 -> zip(plain, random);
            case 6 -> gzip(plain);
            default -> plain;
        };
    }

    private static byte[] html(String text, Random random) {
        String[] block = {"p", "div", "br", "td", "span", "li", "h2", "script", "a", "title"};
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head>");
        page.append("<meta charset=\"").append(random.nextBoolean() ? "utf-8" : "gb2312");
        page.append("\"><title>政务公开</title></head><body>\n");
        for (String line : text.split("\n")) {
            String name = block[random.nextInt(block.length)];
            page.append('<').append(name).append(random.nextInt(9) == 0 ? " style=\"" : "");
            page.append('>').append(line);
            page.append(random.nextInt(5) == 0 ? "" : "</" + name + ">").append('\n');
        }
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String csv(String text, Random random) {
        String quoted = '"' + text.replace("\"", "\"\"") + '"';
        String row = "a/1.html,标题," + quoted + ",2024-01-05,https://www.example.gov.cn/1\n";
        return "path,title,text,published,url\n" + row.repeat(1 + random.nextInt(3));
    }

    private static String json(String text) {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"title\": \"报告\", \"text\": \""
                + quoted
                + "\", \"url\": \"https://a.example\"}\n";
    }

    private static byte[] zip(byte[] content, Random random) throws IOException {
        String[] names = {"a.txt", "../../a.txt", "年/报告.txt", "a/", ".hidden", "word/document.xml"};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(names[random.nextInt(names.length)]));
            zip.write(content);
            zip.putNextEntry(new ZipEntry("b.txt"));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : text.split("\n")) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    @Override
    public void check(byte[] input, boolean again) {
        List<Report> reports = opener.open("2023/report.txt", input);
        Sound.require(!reports.isEmpty() || isEmptyTable(input), "nothing came of a file");
        reports.forEach(BytesTarget::sound);
        if (again) {
            List<Report> others = opener.open("2023/report.txt", input);
            Sound.require(reports.size() == others.size(), "it is not the same when read again");
            for (int i = 0; i < reports.size(); i++) {
                Sound.same(reports.get(i).document(), others.get(i).document());
                Sound.same(reports.get(i).body().text(), others.get(i).body().text());
            }
        }
    }

    /** A table that only says where files are brings no report. */
    private static boolean isEmptyTable(byte[] input) {
        return new String(input, StandardCharsets.UTF_8).contains("path");
    }

    private static void sound(Report report) {
        Document document = report.document();
        Sound.require(document.docId().equals(document.sha256().substring(0, 16)), "its id");
        if (document.status() != Document.Status.OK) {
            Sound.require(document.reason() != null && !document.reason().isBlank(), "no reason");
        }
        MappedText body = report.body();
        String source = document.sourceText();
        int length = source.codePointCount(0, source.length());
        for (int i = 0; i < body.length(); i++) {
            Sound.require(
                    0 <= body.sourceBegin(i)
                            && body.sourceBegin(i) <= body.sourceEnd(i + 1)
                            && body.sourceEnd(i + 1) <= length,
                    "origin of character " + i);
        }
    }
}
