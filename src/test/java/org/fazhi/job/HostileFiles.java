package org.fazhi.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.ProjectFiles;

/** Files of every kind that nobody should be able to stop a run with, none of them a report. */
final class HostileFiles {
    /** What a reason says, by the path of the file as the tables show it. */
    private final Map<String, String> reasons = new TreeMap<>();

    private final Path folder;
    private final String report;
    private final Random random = new Random(20_240_131);

    private HostileFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.report = Files.readString(ProjectFiles.report("000"));
    }

    /**
     * Writes them.
     *
     * @param input they lie in the folder {@code hostile} below it
     * @return words of the reason that is given, by path
     */
    static Map<String, String> write(Path input) throws Exception {
        HostileFiles files = new HostileFiles(input.resolve("hostile"));
        files.archives();
        files.entities();
        files.names();
        files.sizes();
        files.heads();
        files.truncated();
        files.formats();
        files.noFiles();
        return files.reasons;
    }

    private void put(String name, byte[] bytes, String reason) throws IOException {
        Files.write(folder.resolve(name), bytes);
        reasons.put("hostile/" + name, reason);
    }

    private void put(String name, String text, String reason) throws IOException {
        put(name, text.getBytes(UTF_8), reason);
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private void archives() throws IOException {
        byte[] zeros = new byte[80 << 20];
        byte[] text = "不是报告".getBytes(UTF_8);
        put("bomb.zip", zip("a.txt", zeros), "压缩炸弹");
        put("bomb.gz", gzip(zeros), "压缩炸弹");
        put("bomb.docx", zip("[Content_Types].xml", text, "word/document.xml", zeros), "");
        put("bomb.xlsx", zip("xl/workbook.xml", zeros), "电子表格");
        byte[] three = zip("a.zip", zip("b.zip", zip("c.zip", zip("d.txt", text))));
        put("deep.zip", three, "过深");
        put("bomb-in.zip", zip("a.zip", zip("a.txt", zeros)), "压缩炸弹");
        put("empty.zip", zip("folder/", new byte[0]), "压缩包为空");
        put("hidden.zip", zip(".a.txt", text, "__MACOSX/a.txt", text), "压缩包为空");
        put("up.zip", zip("../../../../etc/passwd", text), "");
        put("absolute.zip", zip("/etc/shadow", text, "C:\\Windows\\a.txt", text), "");
        put("names.zip", zip("年".repeat(300) + ".txt", text, "a\u202E\n:.txt", text), "");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 20_500; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write('a');
            }
        }
        put("many.zip", many.toByteArray(), "解开后过大");
        byte[] locked = zip("a.txt", text);
        locked[6] |= 1;
        put("locked.zip", locked, "密码");
        put("members-are-files.zip", zip("a", text, "a/b.txt", text), "");
    }

    private void entities() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String bomb = "<?xml version=\"1.0\"?>" + laughs + "]><a>&a29;</a>";
        String theirs =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<a>&x;</a>";
        put("laughs.xml", bomb, "XML");
        put("theirs.xml", theirs, "XML");
        put("remote.xml", theirs.replace("file:///etc/passwd", "http://127.0.0.1:9/a"), "XML");
        put("laughs.svg", bomb.replace("<a>", "<svg>").replace("</a>", "</svg>"), "XML");
        byte[] types =
                ("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                + "content-types\"><Default Extension=\"xml\" ContentType=\"application/vnd.open"
                                + "xmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                        .getBytes(UTF_8);
        byte[] part = bomb.getBytes(UTF_8);
        put("laughs.docx", zip("[Content_Types].xml", types, "word/document.xml", part), "");
        part = theirs.getBytes(UTF_8);
        put("theirs.docx", zip("[Content_Types].xml", types, "word/document.xml", part), "");
        put("types.docx", zip("[Content_Types].xml", part, "word/document.xml", part), "");
        put("laughs.html", "<!DOCTYPE html [" + laughs + "]><body>&a29;</body>", "");
    }

    /** What they say is no report; their names are what others trip over. */
    private void names() throws Exception {
        String text = "不是报告。";
        for (String name :
                new String[] {
                    "2024-03-01 10:30.txt",
                    "hdfs:a.txt",
                    "行\n行.txt",
                    "回\r行.txt",
                    "反\u202Etxt.exe",
                    "零\u200B宽\uFEFF.txt",
                    "-rf.txt",
                    "--help.txt",
                    "引号\"'`.txt",
                    "百分%20%00.txt",
                    "星*问?.txt",
                    "[a]{b}.txt",
                    "反\\斜.txt",
                    "管|道;分&号.txt",
                    "$(id).txt",
                    "=1+1.csv.txt",
                    "#井!.txt",
                    "表情😀.txt",
                    "组合e\u0301.txt",
                    "尾点...",
                    " 空格 .txt",
                    "制\t表.txt",
                    "铃\u0007.txt",
                    "con.txt",
                    "长" + "名".repeat(82) + ".t"
                }) {
            put(name, text, "正文过短");
        }
        Process other =
                new ProcessBuilder(
                                "bash", "-c", "printf 不是报告 > \"$0\"/$'\\xff\\xfe.txt'", folder + "")
                        .start();
        if (other.waitFor() == 0) {
            reasons.put("hostile/%FF%FE.txt", "正文过短");
        }
    }

    private void sizes() throws IOException {
        put("large.txt", new byte[60 << 20], "过大");
        put("ten-million.txt", "法".repeat(10_000_000), "万字");
        put("ten-million.html", "<body><p>" + "法".repeat(10_000_000), "万字");
        put(
                "five-megabytes.txt",
                report.replace("。", "").repeat(5_000_000 / 3 / report.length()),
                "重复");
        put("hundred-copies.txt", report.repeat(100), "重复约 100 次");
        put("four-copies.html", "<body><p>" + report.replace("\n", "<p>").repeat(4), "重复约 4 次");
        String title = "北京市海淀区人民政府2023年法治政府建设年度报告\n一、主要工作\n";
        put("figures.txt", title + "开展培训12次，".repeat(11_000), "拆分");
        put("nothing.txt", new byte[0], "为空");
        put("blank.txt", " \r\n\u3000\n".repeat(10_000), "没有文字");
        put("mark.txt", "\uFEFF", "没有文字");
        put("zeros.txt", new byte[1 << 20], "编码");
        put("line-ends.txt", "\n".repeat(3_000_000), "");
        put("deep.html", "<div>".repeat(200_000) + "法治" + "</div>".repeat(200_000), "");
        put("attributes.html", "<body><p " + "a=\"b\" ".repeat(200_000) + ">法治</p>", "");
        put("deep.json", "[".repeat(200_000), "");
        put("deep-objects.json", "{\"a\":".repeat(100_000), "");
    }

    /** Random bytes with a true head. */
    private void heads() throws IOException {
        Map<String, byte[]> heads = new TreeMap<>();
        heads.put("pdf", latin("%PDF-1.7\n"));
        heads.put("zip", latin("PK\3\4\24\0\0\0\10\0"));
        heads.put("docx", latin("PK\3\4\24\0\6\0\10\0"));
        heads.put("gz", latin("\u001F\u008B\10\0\0\0\0\0\0\3"));
        heads.put("doc", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
        heads.put("rtf", latin("{\\rtf1\\ansi "));
        heads.put("rar", latin("Rar!\u001A\7\0"));
        heads.put("7z", latin("7z\u00BC\u00AF\u0027\u001C"));
        heads.put("png", latin("\u0089PNG\r\n\u001A\n"));
        heads.put("jpg", latin("\u00FF\u00D8\u00FF\u00E0"));
        heads.put("gif", latin("GIF89a"));
        heads.put("tif", latin("II*\0"));
        heads.put("parquet", latin("PAR1"));
        heads.put("elf", latin("\u007FELF\2\1\1"));
        heads.put("exe", latin("MZ\u0090\0"));
        heads.put("utf8.txt", latin("\u00EF\u00BB\u00BF"));
        heads.put("utf16.txt", latin("\u00FF\u00FE"));
        heads.put("utf32.txt", latin("\0\0\u00FE\u00FF"));
        heads.put("html", latin("<!DOCTYPE html><html><body>"));
        heads.put("xml", latin("<?xml version=\"1.0\"?>"));
        heads.put("mht", latin("MIME-Version: 1.0\r\n"));
        for (Map.Entry<String, byte[]> head : heads.entrySet()) {
            for (int length : new int[] {64, 5_000}) {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                byte[] bytes = Arrays.copyOf(head.getValue(), head.getValue().length + length);
                System.arraycopy(noise, 0, bytes, head.getValue().length, length);
                put("noise-" + length + "." + head.getKey(), bytes, "");
            }
        }
        put("noise-tail.pdf", latin("%PDF-1.4\n1 0 obj <</Length 9e9>> stream\n%%EOF"), "");
        put(
                "circle.pdf",
                latin("%PDF-1.4\nxref\n0 1\ntrailer<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"),
                "");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void truncated() throws IOException {
        byte[] doc = Files.readAllBytes(Path.of("src/test/resources/formats/002.doc"));
        put("half.doc", Arrays.copyOf(doc, doc.length / 2), "重新下载");
        put("head.doc", Arrays.copyOf(doc, 600), "");
        byte[] packed = gzip(report.getBytes(UTF_8));
        put("half.gz", Arrays.copyOf(packed, packed.length / 2), "重新下载");
        byte[] archive = zip("a.txt", report.getBytes(UTF_8));
        put("half.zip", Arrays.copyOf(archive, archive.length / 2), "重新下载");
        put("half.txt", Arrays.copyOf(report.getBytes(UTF_8), 4_001), "UTF-8");
        put("ebcdic.txt", "REPORT 2023 ".repeat(500).getBytes(Charset.forName("IBM037")), "");
    }

    private void formats() throws IOException {
        byte[] xml = "<a/>".getBytes(UTF_8);
        put("a.ofd", zip("OFD.xml", xml), "OFD");
        put("a.odt", zip("content.xml", xml), "ODT");
        put("a.pptx", zip("ppt/presentation.xml", xml), "演示文稿");
        put("a.rtf", "{\\rtf1 x}", "RTF");
        put("a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>", "网页归档");
        put("a.parquet", "PAR1 x PAR1", "Parquet");
        put("columns.csv", "path,title,url\na,b,c\nd,e,f\n", "没有正文列");
        put("rows.csv", "title,text,url\n甲,,https://a\n乙,\"没有\n完", "");
        put("formula.csv", "title,text\n=cmd|' /C calc'!A0,=1+1\n", "");
        put("null.json", "null", "");
        put("text.json", "{\"text\": \"不是报告\", \"title\": \"=1+1\", \"url\": \"x\"}", "");
        put("script.html", "<html><script>while(true){}</script><style>a{}</style>", "没有文字");
        put("frames.html", "<html><iframe src=\"file:///etc/passwd\"></iframe></html>", "没有文字");
        put("news.txt", "关于召开2023年度工作会议的通知\n各科室：定于今日下午开会。\n", "不是年度报告");
    }

    /** What a folder may hold beside files. */
    private void noFiles() throws Exception {
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
        reasons.put("hostile/nowhere.txt", "leads nowhere");
        Files.createSymbolicLink(folder.resolve("self.txt"), Path.of("self.txt"));
        reasons.put("hostile/self.txt", "leads nowhere");
        Files.createSymbolicLink(folder.resolve("one.txt"), Path.of("two.txt"));
        Files.createSymbolicLink(folder.resolve("two.txt"), Path.of("one.txt"));
        reasons.put("hostile/one.txt", "leads nowhere");
        reasons.put("hostile/two.txt", "leads nowhere");
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        reasons.put("hostile/zero.txt", "pipe");
        Files.createSymbolicLink(folder.resolve("around"), folder.getParent());
        Files.createSymbolicLink(folder.resolve("around-again"), folder);
        for (String name : new String[] {"pipe.txt", "pipe.zip"}) {
            String pipe = folder.resolve(name).toString();
            new ProcessBuilder("mkfifo", pipe).start().waitFor();
            reasons.put("hostile/" + name, "pipe");
        }
        Path socket = Files.createTempDirectory("s").resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
        }
        Files.move(socket, folder.resolve("socket.txt"));
        reasons.put("hostile/socket.txt", "pipe");
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve(".hidden/a.txt"), report);
        Files.createDirectories(folder.resolve("_temporary"));
        Files.writeString(folder.resolve("_temporary/a.txt"), report);
        Files.writeString(folder.resolve("b.txt._COPYING_"), report);
    }
}
