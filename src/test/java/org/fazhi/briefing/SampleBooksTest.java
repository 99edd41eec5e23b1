package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** The books of the five real reports say what the reports say. */
class SampleBooksTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final Briefing BRIEFING = new Briefing(SETTINGS.briefing());
    private static final BriefingData DATA = SampleReports.read(SETTINGS);
    private static final List<BookPlan> PLANS = BRIEFING.plan(DATA);

    @Test
    void eachReportHasItsBookWithEveryShortcomingAndPlanInItsOwnWords() {
        for (Document report : DATA.documents()) {
            WrittenBook book = book(report);
            Set<String> words = words(book);
            DATA.findings().stream()
                    .filter(finding -> finding.docId().equals(report.docId()))
                    .filter(finding -> finding.kind() == Finding.Kind.SHORTCOMING)
                    .forEach(
                            finding ->
                                    assertThat(words)
                                            .anyMatch(cell -> cell.startsWith(finding.text())));
            assertThat(words).anySatisfy(text -> assertThat(text).contains(report.county()));
        }
    }

    @Test
    void everyEvidenceOfADistrictStandsInItsReport() {
        for (Document report : DATA.documents()) {
            WrittenBook book = book(report);
            Set<String> sentences =
                    DATA.observations().stream()
                            .filter(figure -> figure.docId().equals(report.docId()))
                            .map(Observation::sentence)
                            .map(SafeText::clean)
                            .collect(Collectors.toSet());
            long figures =
                    book.rows(SheetNames.EVIDENCE).stream()
                            .filter(row -> row.getCellCount() > 3)
                            .filter(row -> sentences.contains(row.getCell(1).getText()))
                            .count();
            assertThat(figures).as(report.county()).isGreaterThan(5);
        }
    }

    @Test
    void theLostMagnitudeIsForPeopleToVerifyAndNotToCompare() {
        WrittenBook all =
                new WrittenBook(BRIEFING.write(BRIEFING.slicing(DATA).apply(PLANS.get(0))).bytes());
        assertThat(
                        all.rows(SheetNames.INDICATORS).stream()
                                .filter(row -> row.getCellCount() > 8)
                                .filter(row -> row.getCell(0).getText().contains("海淀区"))
                                .flatMap(row -> row.stream())
                                .filter(cell -> cell != null)
                                .map(org.dhatim.fastexcel.reader.Cell::getText))
                .contains("待核实");
    }

    private static WrittenBook book(Document report) {
        BookPlan plan =
                PLANS.stream()
                        .filter(due -> due.kind() == BookPlan.Kind.REGION)
                        .filter(due -> due.regionCode().equals(report.regionCode()))
                        .findFirst()
                        .orElseThrow();
        return new WrittenBook(BRIEFING.write(BRIEFING.slicing(DATA).apply(plan)).bytes());
    }

    private static Set<String> words(WrittenBook book) {
        return book.names().stream()
                .flatMap(sheet -> book.rows(sheet).stream())
                .flatMap(row -> row.stream())
                .filter(cell -> cell != null)
                .map(org.dhatim.fastexcel.reader.Cell::getText)
                .collect(Collectors.toSet());
    }
}
