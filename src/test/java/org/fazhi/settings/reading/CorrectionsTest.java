package org.fazhi.settings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fazhi.ProjectFiles;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of {@code conf/corrections.csv}: what they say, and which are refused with their line. */
class CorrectionsTest {
    private static final String HEADER = "target,field,value,reason,stated\n";

    @Test
    void rowsAboutReportsMayLeaveOutWhatIsStated() {
        Corrections old = parse("target,field,value,reason\n鼓楼区.txt,report_year,2022,标题有误\n");
        Corrections now = parse(HEADER + "鼓楼区.txt,report_year,2022,标题有误\n");

        assertThat(old).isEqualTo(now);
        assertThat(now.of("0123456789abcdef", "2023/鼓楼区.txt"))
                .containsOnlyKeys("report_year")
                .extractingByKey("report_year")
                .extracting(Corrections.Correction::value)
                .isEqualTo("2022");
        assertThat(now.figures()).isEmpty();
    }

    @Test
    void aRowNamesAFigureByItsIdOrByReportAndIndicator() {
        Corrections corrections =
                parse(
                        HEADER
                                + "# looked at on the phone\n"
                                + "0123456789abcdef:18:0,value,已核实,与报表一致,79\n"
                                + "2023/a.txt,mediation.cases,12900,原文漏万,1.29 件\n");

        assertThat(corrections.figuresOf("0123456789abcdef", "2023/b.txt"))
                .containsExactly(
                        new FigureCorrection(
                                "0123456789abcdef:18:0", null, "79", null, "与报表一致", 3));
        FigureCorrection cases = corrections.figuresOf("ffff", "in/2023/a.txt").get(0);
        assertThat(cases.value()).isEqualTo(12900);
        assertThat(cases.line()).isEqualTo(4);
        assertThat(cases.fits(1.29, "1.29\n件")).isTrue();
        assertThat(cases.fits(1.28, "1.28件")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.txt,colour,red,x,| no field colour; use one of published",
                "a.txt,report_year,22,x,| 22 is no report_year",
                "a.txt,report_year,2022,x,2023| only a figure is stated",
                "a.txt,value,12,x,13| a.txt is no observation_id",
                "0123456789abcdef:1:0,mediation.cases,12,x,13| an observation_id with the field",
                "a.txt,mediation.cases,1.29万,x,1.29件| 1.29万 is no value",
                "a.txt,mediation.cases,ok,x,1.29件| ok is no value",
                "a.txt,mediation.cases,9999999999999999999,x,1.29件| 9999999999999999999 is no value",
                "a.txt,mediation.cases,12900,x,| it is not said what the report states",
                "a.txt,mediation.cases,12900,,1.29件| reason is empty",
                "a.txt,mediation.cases,12900| 3 values in a row of 5",
            })
    void aWrongRowIsRefusedWithItsLine(String row, String problem) {
        assertThatThrownBy(() -> parse(HEADER + row + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("conf/corrections.csv, line 2: " + problem);
    }

    @Test
    void aFigureIsSettledOnce() {
        String row = "a.txt,mediation.cases,12900,x,1.29件\n";
        assertThatThrownBy(() -> parse(HEADER + row + row))
                .hasMessageStartingWith(
                        "conf/corrections.csv, line 3: the figure 1.29件 of a.txt stands twice");
    }

    @Test
    void onlyRowsAboutReportsDecideWhatIsReadAgain() {
        String report = "鼓楼区.txt,report_year,2022,标题有误,\n";
        String figure = "a.txt,mediation.cases,12900,原文漏万,1.29件\n";
        String without = settings(HEADER).hash();

        assertThat(settings(HEADER + figure).hash()).isEqualTo(without);
        assertThat(settings(HEADER + report).hash()).isNotEqualTo(without);
        assertThat(settings(HEADER + figure).files().hash())
                .isNotEqualTo(settings(HEADER).files().hash());
    }

    private static Corrections parse(String table) {
        return settings(table).corrections();
    }

    private static ReadingSettings settings(String table) {
        return ReadingSettings.parse(ProjectFiles.conf("corrections.csv", table));
    }
}
