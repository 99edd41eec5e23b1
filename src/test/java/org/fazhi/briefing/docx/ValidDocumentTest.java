package org.fazhi.briefing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.InventedBook;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** A paper is what the standard calls a document: its parts against the schemas of ECMA-376. */
class ValidDocumentTest {
    private static final BriefingData DATA = InventedBook.DATA;

    /** A paper of each kind of book. */
    private static List<byte[]> papers(UnaryOperator<String> changed) {
        Settings settings =
                Settings.parse(
                        ProjectFiles.conf(
                                "briefing.yaml",
                                changed.apply(ProjectFiles.conf().text("briefing.yaml"))));
        Briefing briefing = new Briefing(settings.briefing());
        Set<BookPlan.Kind> kinds = EnumSet.noneOf(BookPlan.Kind.class);
        List<byte[]> papers = new ArrayList<>();
        for (BookPlan plan : briefing.plan(DATA)) {
            if (kinds.add(plan.kind())) {
                papers.add(
                        briefing.writeWithPaper(briefing.slicing(DATA).apply(plan)).get(1).bytes());
            }
        }
        assertThat(kinds).contains(BookPlan.Kind.ALL, BookPlan.Kind.REGION);
        return papers;
    }

    @Test
    void everyPartOfEveryPaperIsValid() {
        boolean chart = false;
        for (byte[] paper : papers(conf -> conf)) {
            DocumentPackage document = new DocumentPackage(paper);
            assertThat(document.errors()).isEmpty();
            assertThat(document.names())
                    .contains("word/styles.xml", "word/settings.xml", "word/footnotes.xml");
            chart |= document.names().contains("word/charts/chart1.xml");
        }
        assertThat(chart).isTrue();
    }

    @Test
    void soAreTheLinesThatAnOfficeSets() {
        List<byte[]> papers =
                papers(
                        conf ->
                                conf.replace("issuer: ''", "issuer: 某市司法局")
                                        .replace("issue: ''", "issue: 第1期")
                                        .replace("signature: ''", "signature: 某市司法局 & 某办")
                                        .replace("copies: ''", "copies: 抄送：各区县司法局。")
                                        .replace("printed: ''", "printed: 某市司法局办公室　2025年4月1日印发")
                                        .replace("header: ''", "header: 内部资料　注意保存"));
        for (byte[] paper : papers) {
            DocumentPackage document = new DocumentPackage(paper);
            assertThat(document.errors()).isEmpty();
            assertThat(document.text("word/header1.xml")).contains("内部资料　注意保存");
        }
        assertThat(new DocumentPackage(papers.get(0)).text("word/document.xml"))
                .contains("抄送：各区县司法局。", "办公室　2025年4月1日印发", "第1期", "某市司法局 &amp; 某办");
    }

    @Test
    void theTemplatesAreValidToo() {
        for (String name : List.of("brief", "review")) {
            byte[] template = ProjectFiles.conf().bytes("templates/" + name + ".docx");
            assertThat(new DocumentPackage(template).errors()).as(name).isEmpty();
        }
    }

    @Test
    void theCoreSaysTitleAndDay() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(papers(conf -> conf).get(0)))) {
            POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).contains("法治政府建设年度报告分析");
            assertThat(core.getCreated()).isEqualTo(core.getModified());
        }
    }

    /** What the schemas do not let pass, so that nothing is taken for valid unseen. */
    @Test
    void aPartThatBreaksItsOrderIsNamed() {
        String part =
                "<w:p xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>";
        assertThat(DocumentSchemas.errors(part.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(error -> error.contains("w:p"));
        String order =
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                        + "<w:body><w:p><w:r/><w:pPr/></w:p></w:body></w:document>";
        assertThat(DocumentSchemas.errors(order.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(error -> error.contains("pPr}"));
    }
}
