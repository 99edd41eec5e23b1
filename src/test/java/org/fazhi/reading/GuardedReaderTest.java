package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.corpus.Document;
import org.fazhi.settings.reading.ReadingBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files as they arrive: a reading of each, and a reason where it is none. */
@Timeout(900)
class GuardedReaderTest {
    private static final GuardedReader READER = new GuardedReader(ReportText.settings());
    private static final String TITLE = "巴中市巴州区人民政府2023年法治政府建设年度报告\n";

    @Test
    void whatIsReadIsWhatTheReaderReads() throws IOException {
        byte[] sample = Files.readAllBytes(ProjectFiles.report("000"));
        assertThat(READER.read("a.txt", sample))
                .isEqualTo(ReportText.reader().read("a.txt", sample));
    }

    @Test
    void aFileThatTakesTooLongIsSetAside() throws IOException {
        GuardedReader hasty = new GuardedReader(ReportText.reader(), new ReadingBounds(0, 0));
        Document document =
                hasty.read("2023/a.txt", Files.readAllBytes(ProjectFiles.report("000")))
                        .get(0)
                        .document();
        assertThat(document.sourcePath()).isEqualTo("2023/a.txt");
        assertThat(document.docId()).isEqualTo(document.sha256().substring(0, 16));
        assertThat(document.status()).isEqualTo(Document.Status.QUARANTINED);
        assertThat(document.reason()).contains("超过 0 秒").contains("（阶段：").contains("reading.yaml");
    }

    @Test
    void moreFiguresThanTheTablesCanTakeUpAreRefused() throws IOException {
        String figures = TITLE + "一、主要工作\n" + "开展培训12次，".repeat(12_000);
        List<Reading> readings =
                READER.read(
                        "all.zip",
                        zip(
                                "figures.txt",
                                figures,
                                "report.txt",
                                Files.readString(ProjectFiles.report("000"))));
        assertThat(readings)
                .extracting(reading -> reading.document().sourcePath())
                .containsExactly("all.zip!/figures.txt", "all.zip!/report.txt");
        assertThat(readings.get(0).document().reason()).contains("文中数据过多（12000 项）");
        assertThat(readings.get(1).document().status()).isEqualTo(Document.Status.OK);
    }

    @Test
    void aFileTooLargeToBeHeldSaysTheSameAsOneThatIsHeld() {
        byte[] large = new byte[60 << 20];
        Reading held = READER.read("a.txt", large).get(0);
        assertThat(GuardedReader.tooLarge("a.txt", held.document().sha256(), large.length))
                .isEqualTo(held);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
