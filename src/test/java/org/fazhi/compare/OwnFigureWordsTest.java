package org.fazhi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.compare.highlights.FigureWords;
import org.fazhi.compare.highlights.ReportFacts;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.junit.jupiter.api.Test;

/** A report's own figures in a sentence: whose they are, and what is not settled about them. */
class OwnFigureWordsTest {
    private static final String CASES = "litigation.cases";
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final HighlightPatterns.Group LITIGATION =
            SETTINGS.analysis().highlights().groups().stream()
                    .filter(group -> group.indicators().contains(CASES))
                    .findFirst()
                    .orElseThrow();

    @Test
    void theMeasureWordIsSaidOnce() {
        assertThat(said(figure(22, null))).isEqualTo("行政诉讼案件22件");
    }

    @Test
    void aScopeStaysWithItsFigure() {
        assertThat(said(figure(22, "区政府、一审"))).isEqualTo("行政诉讼案件22件（区政府、一审）");
    }

    @Test
    void aSuspectedFigureAndAContradictedOneAreMarked() {
        assertThat(said(figure(22, null), check(Check.Severity.WARNING)))
                .isEqualTo("行政诉讼案件22件（口径待核）");
        assertThat(said(figure(22, "一审"), check(Check.Severity.ERROR)))
                .isEqualTo("行政诉讼案件22件（一审，数据不一致，待核实）");
    }

    @Test
    void aCountWithAFractionIsToBeVerifiedThoughNoCheckSpeaksOfIt() {
        assertThat(said(figure(1.29, null))).isEqualTo("行政诉讼案件1.29件（口径待核）");
    }

    private static String said(Observation figure, Check... doubts) {
        ReportFacts facts = ReportFacts.measuring("review", figure, true);
        for (Check check : doubts) {
            facts = facts.plus(ReportFacts.doubt(check));
        }
        RosterEntry seat =
                new RosterEntry(
                        2023,
                        new RegionCode("511902"),
                        Document.GovernmentLevel.COUNTY,
                        true,
                        figure.docId());
        RegionIndicator row =
                RegionIndicatorBuilder.builder()
                        .reportYear(2023)
                        .regionCode(new RegionCode("511902"))
                        .regionLevel(Document.GovernmentLevel.COUNTY)
                        .indicator(CASES)
                        .basis(RegionIndicator.Basis.REPORTED)
                        .value(figure.value())
                        .unit("件")
                        .qualifier(Observation.Qualifier.EXACT)
                        .reports(1)
                        .reporting(1)
                        .observationIds(List.of(figure.observationId()))
                        .build();
        return new FigureWords(
                        SETTINGS.analysis().highlights(),
                        SETTINGS.reading().indicators(),
                        SETTINGS.analysis().comparison(),
                        Divisions.of(ProjectFiles.gazetteer()))
                .say(
                        LITIGATION,
                        Set.of(row),
                        new Divisions.Division(
                                new RegionCode("511902"), "巴州区", Document.GovernmentLevel.COUNTY),
                        List.of(facts.seated(seat)))
                .orElseThrow()
                .figures();
    }

    private static Check check(Check.Severity severity) {
        return new Check(
                "a:x:0",
                "a",
                new RegionCode("511902"),
                2023,
                Check.Family.ARITHMETIC,
                "x",
                severity,
                "请核对。",
                List.of("a:10:0"),
                null,
                null,
                1);
    }

    private static Observation figure(double value, String scope) {
        return Figures.scoped(Figures.figure("a", 10, CASES, "行政诉讼案件", value, "件"), scope);
    }
}
