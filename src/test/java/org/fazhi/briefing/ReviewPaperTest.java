package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.extract.Finding;
import org.fazhi.settings.Settings;
import org.fazhi.settings.briefing.papers.PaperSettings;
import org.junit.jupiter.api.Test;

/** 点评单: a page on a district's report, from the same tables as its workbook. */
class ReviewPaperTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final Briefing BRIEFING = new Briefing(SETTINGS.briefing());
    private static final BriefingData SAMPLE = SampleReports.read(SETTINGS);

    @Test
    void everyNumberStandsInTheRowOfTheWorkbookThatIsNamed() {
        int numbers = 0;
        for (BriefingData data : List.of(SAMPLE, InventedBook.DATA)) {
            for (List<Book> books : papers(BRIEFING, data)) {
                WrittenPaper.Rows rows = new WrittenPaper.Rows(books.get(0).bytes());
                for (WrittenPaper.Statement said : rowsOf(books.get(1))) {
                    String there =
                            said.cells().stream().map(rows::of).collect(Collectors.joining());
                    assertThat(WrittenPaper.numbersOf(there))
                            .as(said + " in " + there)
                            .containsAll(said.numbers());
                    numbers += said.numbers().size();
                }
            }
        }
        assertThat(numbers).isGreaterThan(50);
    }

    /** The rows that name a cell; the others say what is not there, or how many more there are. */
    private static List<WrittenPaper.Statement> rowsOf(Book paper) {
        return new WrittenPaper(paper.bytes())
                .statements().stream().filter(said -> !said.cells().isEmpty()).toList();
    }

    @Test
    void theShortcomingsAreTheReportsWithTheirSoftenersAndWhatAnswersThem() {
        for (List<Book> books : papers(BRIEFING, SAMPLE)) {
            String text = new WrittenPaper(books.get(1).bytes()).text();
            long quoted =
                    SAMPLE.findings().stream()
                            .filter(finding -> finding.kind() == Finding.Kind.SHORTCOMING)
                            .filter(finding -> finding.text().length() < 60)
                            .filter(finding -> text.contains("“" + finding.text() + "”"))
                            .count();
            assertThat(quoted).isGreaterThan(1);
            assertThat(text).containsAnyOf("下一年度安排：“", "下一年度安排中未见对应内容。");
        }
    }

    @Test
    void theSameRowsInAnyOrderGiveTheSameBytes() {
        List<Finding> findings = new ArrayList<>(SAMPLE.findings());
        Collections.shuffle(findings, new Random(7));
        BriefingData shuffled = BriefingDataBuilder.builder(SAMPLE).findings(findings).build();
        List<List<Book>> once = papers(BRIEFING, SAMPLE);
        List<List<Book>> again = papers(new Briefing(SETTINGS.briefing()), shuffled);
        assertThat(once).hasSizeGreaterThan(3);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).get(1).bytes()).isEqualTo(once.get(i).get(1).bytes());
            assertThat(again.get(i).get(1).relativePath())
                    .isEqualTo(once.get(i).get(0).relativePath().replace(".xlsx", ".docx"));
        }
    }

    @Test
    void whatIsWrittenIsValidAndNoPlaceIsLeft() throws IOException {
        byte[] bytes = papers(BRIEFING, SAMPLE).get(0).get(1).bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
            assertThat(document.getDocument().xmlText()).doesNotContain("{", "}");
            assertThat(document.getFooterList()).hasSize(2);
        }
    }

    @Test
    void withoutWordThereAreWorkbooksAlone() {
        Settings without = Settings.parse(PaperSettings.leftOut(ProjectFiles.conf()));
        assertThat(without.briefing().hash()).isNotEqualTo(SETTINGS.briefing().hash());
        assertThat(papers(new Briefing(without.briefing()), SAMPLE))
                .allSatisfy(books -> assertThat(books).hasSize(1));
    }

    /** The books of single districts, each with its paper. */
    private static List<List<Book>> papers(Briefing briefing, BriefingData data) {
        return briefing.plan(data).stream()
                .filter(plan -> plan.kind() == BookPlan.Kind.REGION)
                .map(plan -> briefing.writeWithPaper(briefing.slicing(data).apply(plan)))
                .toList();
    }
}
