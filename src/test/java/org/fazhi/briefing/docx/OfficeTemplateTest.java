package org.fazhi.briefing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.InventedBook;
import org.fazhi.briefing.WrittenPaper;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template is an office's: what Word, WPS or LibreOffice make of it is filled as ours is. */
class OfficeTemplateTest {
    private static final String BRIEF = "templates/brief.docx";
    private static final String REVIEW = "templates/review.docx";
    private static final String OFFICE = "某市司法局";

    /** A dot, as a letterhead has a picture. */
    private static final byte[] PICTURE =
            java.util.Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @TempDir Path folder;

    @Test
    void whatLibreOfficeHasSavedSaysTheSame() throws Exception {
        for (String name : new String[] {BRIEF, REVIEW}) {
            byte[] before = withLogo(ProjectFiles.conf().bytes(name), name.equals(BRIEF));
            byte[] saved = saved(before);
            String xml = new DocumentPackage(saved).text("word/document.xml");
            assertThat(xml).as("a name parted into runs").doesNotContain("{标题}");
            byte[] paper = paper(office().with(name, saved), name.equals(BRIEF));
            assertThat(new WrittenPaper(paper).text())
                    .isEqualTo(
                            new WrittenPaper(paper(office().with(name, before), name.equals(BRIEF)))
                                    .text());
            DocumentPackage written = new DocumentPackage(paper);
            assertThat(written.text("word/document.xml")).doesNotContain("{").contains(OFFICE);
            assertThat(written.text("word/styles.xml")).contains("仿宋_GB2312", "公文正文");
            assertThat(written.text("word/document.xml")).contains("decimalEnclosedCircleChinese");
            if (name.equals(BRIEF)) {
                assertThat(written.names()).anyMatch(part -> part.startsWith("word/media/"));
                assertThat(written.text("word/document.xml")).contains("<pic:pic");
            }
        }
    }

    @Test
    void theLogoBesideAPlaceStaysAndTheWordsTakeTheLookOfTheName() throws Exception {
        byte[] template =
                changed(
                        withLogo(ProjectFiles.conf().bytes(BRIEF), true),
                        "word/document.xml",
                        xml ->
                                xml.replace(
                                        "<w:t>{期号}</w:t>",
                                        "<w:t xml:space=\"preserve\">编号： {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                                                + "<w:t>期</w:t></w:r><w:r><w:t>号}（内部）</w:t>"));
        DocumentPackage written = new DocumentPackage(paper(office().with(BRIEF, template), true));
        assertThat(written.errors()).isEmpty();
        assertThat(written.text("word/document.xml"))
                .contains(
                        "<pic:pic",
                        "编号： </w:t>",
                        "<w:b/></w:rPr><w:t>第1期</w:t>",
                        "<w:t>（内部）</w:t>");
    }

    /** Two documents of Word hold a place that the text itself does not: a frame, a table. */
    @Test
    void aLineIsSetInAFrameAndInATableToo() throws IOException {
        byte[] template =
                changed(
                        ProjectFiles.conf().bytes(BRIEF),
                        "word/document.xml",
                        xml ->
                                xml.replace(
                                                "<w:t>{发文机关}</w:t>",
                                                "<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
                                                        + "<w:txbxContent><w:p><w:r><w:t>{发文机关}</w:t></w:r></w:p>"
                                                        + "</w:txbxContent></v:textbox></v:shape></w:pict>")
                                        .replace(
                                                "<w:sectPr>",
                                                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"8000\"/></w:tblGrid>"
                                                        + "<w:tr><w:tc><w:p><w:r><w:t>{期号}</w:t></w:r></w:p></w:tc></w:tr>"
                                                        + "</w:tbl><w:p/><w:sectPr>"));
        String xml =
                new DocumentPackage(paper(office().with(BRIEF, template), true))
                        .text("word/document.xml");
        assertThat(xml).doesNotContain("{").contains("<w:t>" + OFFICE + "</w:t>");
        assertThat(xml.substring(xml.lastIndexOf("<w:tbl>"))).contains("第1期");
    }

    @Test
    void sectionsAreNumberedInTheOrderOfTheOfficeAndItsFontIsKept() throws IOException {
        byte[] template =
                changed(
                        changed(
                                ProjectFiles.conf().bytes(BRIEF),
                                "word/document.xml",
                                xml ->
                                        xml.replace("{主要成效}", "{x}")
                                                .replace("{共性问题}", "{主要成效}")
                                                .replace("{x}", "{共性问题}")),
                        "word/styles.xml",
                        xml -> xml.replace("仿宋_GB2312", "方正仿宋_GBK"));
        byte[] paper = paper(office().with(BRIEF, template), true);
        assertThat(new WrittenPaper(paper).text())
                .containsSubsequence("一、总体情况", "二、共性问题", "三、主要成效和特色做法", "四、");
        assertThat(new DocumentPackage(paper).text("word/styles.xml")).contains("方正仿宋_GBK");
        assertThat(new DocumentPackage(paper).errors()).isEmpty();
    }

    @Test
    void aTemplateOfWordIsADocumentWhenItIsFilled() throws IOException {
        byte[] template =
                changed(
                        ProjectFiles.conf().bytes(BRIEF),
                        "[Content_Types].xml",
                        xml -> xml.replace("document.main+xml", "template.main+xml"));
        assertThat(
                        new DocumentPackage(paper(office().with(BRIEF, template), true))
                                .text("[Content_Types].xml"))
                .contains("document.main+xml")
                .doesNotContain("template.main+xml");
    }

    /** The project's settings with the lines that an office fills in. */
    private static ConfFiles office() {
        return ProjectFiles.conf(
                "briefing.yaml",
                ProjectFiles.conf()
                        .text("briefing.yaml")
                        .replace("issuer: ''", "issuer: " + OFFICE)
                        .replace("issue: ''", "issue: 第1期"));
    }

    private static byte[] paper(ConfFiles conf, boolean brief) {
        Briefing briefing = new Briefing(Settings.parse(conf).briefing());
        BookPlan plan =
                briefing.plan(InventedBook.DATA).stream()
                        .filter(each -> brief == (each.kind() != BookPlan.Kind.REGION))
                        .findFirst()
                        .orElseThrow();
        return briefing.writeWithPaper(briefing.slicing(InventedBook.DATA).apply(plan))
                .get(1)
                .bytes();
    }

    /** A picture before the words of the first paragraph. */
    private static byte[] withLogo(byte[] template, boolean wanted)
            throws IOException, InvalidFormatException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            if (wanted) {
                XWPFRun run = document.getParagraphs().get(0).insertNewRun(0);
                run.addPicture(
                        new ByteArrayInputStream(PICTURE),
                        XWPFDocument.PICTURE_TYPE_PNG,
                        "logo.png",
                        Units.toEMU(40),
                        Units.toEMU(40));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** As LibreOffice writes it: other ids of styles, names parted into runs. */
    private byte[] saved(byte[] template) throws Exception {
        Path in = Files.write(folder.resolve("template.docx"), template);
        Path out = folder.resolve("saved");
        Process process;
        try {
            process =
                    new ProcessBuilder(
                                    "soffice",
                                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                    "--headless",
                                    "--convert-to",
                                    "docx:MS Word 2007 XML",
                                    "--outdir",
                                    out.toString(),
                                    in.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("soffice.log").toFile())
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "LibreOffice is not installed: " + e.getMessage());
            throw e;
        }
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        Path file = out.resolve("template.docx");
        assumeTrue(
                ended && Files.exists(file),
                "LibreOffice saved nothing: " + Files.readString(folder.resolve("soffice.log")));
        return Files.readAllBytes(file);
    }

    private static byte[] changed(byte[] document, String part, UnaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(each.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        each.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
