package org.fazhi.settings.briefing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;

/** A template is an office's: what it has changed is used, what it has lost is named. */
class PaperTemplateTest {
    private static final String BRIEF = "templates/brief.docx";

    @Test
    void aPlaceThatIsMissingIsNamedWithTheCure() throws IOException {
        refused(
                changed(xml -> xml.replace("{共性问题}", "共性问题")),
                "conf/templates/brief.docx: the place {共性问题} is missing; write it where");
    }

    @Test
    void aPlaceThatNobodyFillsIsNamed() throws IOException {
        refused(changed(xml -> xml.replace("{期号}", "{文号}")), "nothing is known as {文号}");
    }

    @Test
    void aStyleThatIsMissingIsNamed() throws IOException {
        refused(
                changed(xml -> xml.replace("w:val=\"公文脚注\"", "w:val=\"脚注\"")),
                "the paragraph style 公文脚注 is missing");
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        refused(
                ProjectFiles.conf(BRIEF, "no archive"),
                "conf/templates/brief.docx: it is no Word document; save it as .docx");
    }

    @Test
    void aNameThatWordHasPartedIntoRunsIsFound() throws IOException {
        Settings.parse(changed(xml -> xml.replace("{共性问题}", "{共</w:t></w:r><w:r><w:t>性问题}")));
    }

    @Test
    void aPlaceWhereNoTableCanBeSetIsNamed() throws IOException {
        String cure = "in one paragraph of its own in the text";
        refused(changed(xml -> xml.replace("{附表}", "见{附表}")), "the place {附表} shares", cure);
        refused(
                changed(
                        xml ->
                                xml.replace(
                                        "<w:sectPr>",
                                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{变化}</w:t></w:r></w:p>"
                                                + "</w:tc></w:tr></w:tbl><w:sectPr>")),
                "the place {变化} shares its paragraph, or stands in a table",
                cure);
    }

    @Test
    void aStrictDocumentIsNamed() throws IOException {
        refused(
                changed(
                        xml ->
                                xml.replace(
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "http://purl.oclc.org/ooxml/wordprocessingml/main")),
                "strict Open XML; save it as a Word document");
    }

    private static void refused(ConfFiles conf, String... messages) {
        assertThatThrownBy(() -> Settings.parse(conf))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll(messages);
    }

    /** The project's template with other words in its parts. */
    private static ConfFiles changed(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in =
                        new ZipInputStream(
                                new ByteArrayInputStream(ProjectFiles.conf().bytes(BRIEF)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(change.apply(xml).getBytes(StandardCharsets.UTF_8));
            }
        }
        return ProjectFiles.conf().with(BRIEF, bytes.toByteArray());
    }
}
