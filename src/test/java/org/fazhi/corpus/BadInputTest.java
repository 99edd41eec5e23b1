package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.Assertions;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is handed in: a reason and a cure, in bounded time, and never an exception. */
@Timeout(40)
class BadInputTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());

    private static String reason(String path, byte[] bytes) {
        List<Report> reports = OPENER.open(path, bytes);
        assertThat(reports).isNotEmpty();
        assertThat(reports)
                .allSatisfy(
                        report ->
                                assertThat(report.document().status())
                                        .isEqualTo(Document.Status.QUARANTINED));
        assertThat(reports.get(0).document().sourceText()).isEmpty();
        return reports.get(0).document().reason();
    }

    private static String sample() throws IOException {
        return Files.readString(ProjectFiles.report("000"));
    }

    @Test
    void empty() {
        assertThat(reason("a.txt", new byte[0])).contains("为空");
        assertThat(reason("a.txt", " \r\n\u3000\n".getBytes(StandardCharsets.UTF_8)))
                .contains("没有文字");
    }

    @Test
    void scannedPdf() throws IOException {
        assertThat(reason("a.pdf", Converted.scan())).contains("文字识别");
    }

    @Test
    void password() throws IOException {
        assertThat(reason("a.pdf", Converted.pdf(sample(), "secret"))).contains("密码");
    }

    @Test
    void truncated() throws IOException {
        byte[] pdf = Converted.pdf(sample(), null);
        byte[] docx = Converted.docx(sample());
        byte[] doc =
                Files.readAllBytes(java.nio.file.Path.of("src/test/resources/formats/002.doc"));
        byte[] gzip = Converted.gzip(sample().getBytes(StandardCharsets.UTF_8));
        byte[] text = sample().getBytes(StandardCharsets.UTF_8);
        assertThat(reason("a.pdf", Arrays.copyOf(pdf, pdf.length / 2))).contains("重新下载");
        assertThat(reason("a.docx", Arrays.copyOf(docx, docx.length / 2))).contains("重新");
        assertThat(reason("a.doc", Arrays.copyOf(doc, doc.length / 2))).contains("重新");
        assertThat(reason("a.gz", Arrays.copyOf(gzip, gzip.length / 2))).contains("重新");
        assertThat(reason("a.txt", Arrays.copyOf(text, 4001))).contains("UTF-8");
    }

    @Test
    void twoHundredMegabytes() {
        assertThat(reason("a.txt", new byte[200 << 20])).contains("过大");
    }

    @Test
    void zipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
        }
        assertThat(reason("a.zip", out.toByteArray())).contains("过大");
        assertThat(reason("a.gz", Converted.gzip(new byte[80 << 20]))).contains("过大");
    }

    @Test
    void archivesInArchives() throws IOException {
        byte[] inner = sample().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5; i++) {
            inner = Converted.zip(i + ".zip", inner);
        }
        assertThat(reason("a.zip", inner)).contains("过深");
    }

    @Test
    void xmlEntities() throws IOException {
        StringBuilder bomb =
                new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x0 \"xx\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY x" + i + " \"&x" + (i - 1) + ";&x" + (i - 1) + ";\">");
        }
        bomb.append("]><a>&x29;</a>");
        assertThat(reason("a.xml", bomb.toString().getBytes(StandardCharsets.UTF_8)))
                .contains("XML");
        String document =
                bomb.toString()
                        .replace("<a>", "<w:document><w:t>")
                        .replace("</a>", "</w:t></w:document>");
        assertThat(
                        reason(
                                "a.docx",
                                Converted.zip(
                                        "word/document.xml",
                                        document.getBytes(StandardCharsets.UTF_8))))
                .isNotBlank();
    }

    @Test
    void aLineOfTenMillionCharacters() {
        byte[] line = "法".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
        Assertions.assertThatCode(() -> assertThat(reason("a.txt", line)).contains("不是一份年度报告"))
                .doesNotThrowAnyException();
        byte[] page =
                ("<html><body><p>" + "法".repeat(10_000_000) + "</p></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(reason("a.html", page)).contains("不是一份年度报告");
    }

    @Test
    void oneReportManyTimes() throws IOException {
        assertThat(reason("a.txt", sample().repeat(100).getBytes(StandardCharsets.UTF_8)))
                .contains("重复约 100 次");
        assertThat(OPENER.open("a.txt", sample().repeat(2).getBytes(StandardCharsets.UTF_8)))
                .allMatch(report -> report.document().status() == Document.Status.OK);
    }

    @Test
    void aLongLineIsReadInTime() throws IOException {
        String line = sample().replace("\n", "").repeat(300);
        long started = System.nanoTime();
        assertThat(OPENER.open("a.txt", line.getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void formatsThatMustBeConverted() throws IOException {
        assertThat(
                        reason(
                                "a.ofd",
                                Converted.zip(
                                        "OFD.xml", "<ofd/>".getBytes(StandardCharsets.UTF_8))))
                .contains("OFD")
                .contains("另存为");
        byte[] doc =
                Files.readAllBytes(java.nio.file.Path.of("src/test/resources/formats/002.doc"));
        assertThat(reason("a.wps", doc)).contains("WPS").contains("另存为");
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[9000]), "Contents");
            container.writeFilesystem(out);
            assertThat(reason("b", out.toByteArray())).contains("WPS");
        }
        assertThat(reason("a.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8))).contains("RTF");
        assertThat(reason("a.parquet", "PAR1 x PAR1".getBytes(StandardCharsets.UTF_8)))
                .contains("Parquet", "JSON Lines");
        assertThat(reason("a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains("OCR");
    }

    @Test
    void anOddPathIsOnlyAName() throws IOException {
        String path = "a b/%2e%2e/\n'\";报告（1）#?.txt";
        Report report = OPENER.open(path, sample().getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(report.document().sourcePath()).isEqualTo(path);
        assertThat(report.document().status()).isEqualTo(Document.Status.OK);
    }

    @Test
    void theOtherMembersOfAnArchiveGoOn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bad.pdf"));
            zip.write("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("good.txt"));
            zip.write(sample().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(OPENER.open("a.zip", out.toByteArray()))
                .extracting(report -> report.document().status())
                .containsExactly(Document.Status.QUARANTINED, Document.Status.OK);
    }

    @Test
    void membersOfOneNameAreDocumentsOfTheirOwn() throws IOException {
        // A writer refuses what an archive may well hold: the second name is put there by hand.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"a.txt", "b.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("甲".getBytes(StandardCharsets.UTF_8));
            }
        }
        String twice =
                new String(out.toByteArray(), StandardCharsets.ISO_8859_1)
                        .replace("b.txt", "a.txt");
        assertThat(OPENER.open("a.zip", twice.getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(report -> report.document().sourcePath())
                .containsExactly("a.zip!/a.txt", "a.zip!/a.txt (2)");
    }
}
