package org.fazhi.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.compare.Figures.figure;

import java.util.List;
import org.fazhi.compare.figure.FigureChoice.Reason;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationBuilder;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.regex.Expression;
import org.junit.jupiter.api.Test;

/** Of figures that compete for an indicator the one is taken that counts what it names. */
class FigureChoiceTest {
    private static final Measure STATE =
            new Measure(
                    "state",
                    "人",
                    Indicators.IndicatorKind.STOCK,
                    Indicators.Combine.FIRST,
                    Indicators.Comparable.YES,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of("现场述法"),
                    new Expression("新申领|新增"),
                    null);

    @Test
    void aFigureAloneIsNotChosen() {
        FigureChoice choice = choice(number(0, "持证执法人员", 327), number(9, "执法人员", 327));
        assertThat(choice.reason()).isNull();
    }

    @Test
    void whatThereIsGoesBeforeWhatWasAdded() {
        FigureChoice choice = choice(number(0, "新申领执法证", 327), number(9, "持证执法人员", 1488));
        assertThat(choice.figure().value()).isEqualTo(1488);
        assertThat(choice.reason()).isEqualTo(Reason.HELD);
    }

    @Test
    void theOwnFigureGoesBeforeTheCountrys() {
        Observation country = with(number(0, "查处案件", 83000)).scope("全国").build();
        FigureChoice choice = choice(country, number(9, "案件", 41));
        assertThat(choice.figure().value()).isEqualTo(41);
        assertThat(choice.reason()).isEqualTo(Reason.OWN);
    }

    @Test
    void theWholeGoesBeforeAPart() {
        Observation part = with(number(0, "现场述法", 4)).scope("现场述法").build();
        FigureChoice choice = choice(part, number(9, "述法", 57));
        assertThat(choice.figure().value()).isEqualTo(57);
        assertThat(choice.reason()).isEqualTo(Reason.WHOLE);
        Observation role = with(number(0, "述法", 4)).role(Observation.Role.PART).build();
        assertThat(choice(role, number(9, "述法", 57)).figure().value()).isEqualTo(57);
    }

    @Test
    void theExactFigureGoesBeforeTheRoundedOne() {
        Observation over = with(number(0, "人员", 120)).qualifier(Observation.Qualifier.OVER).build();
        FigureChoice choice = choice(over, number(9, "人员", 123));
        assertThat(choice.figure().value()).isEqualTo(123);
        assertThat(choice.reason()).isEqualTo(Reason.EXACT);
        assertThat(choice(over, number(9, "人员", 200)).figure().value()).isEqualTo(120);
        assertThat(choice(over, number(9, "人员", 119)).figure().value()).isEqualTo(120);
    }

    @Test
    void whereNothingTellsThemApartTheFirstIsTakenAndSaysSo() {
        FigureChoice choice = choice(number(0, "人员", 12), number(9, "人员", 14));
        assertThat(choice.figure().value()).isEqualTo(12);
        assertThat(choice.reason()).isEqualTo(Reason.FIRST);
    }

    private static FigureChoice choice(Observation... stated) {
        return FigureChoice.of(STATE, List.of(stated));
    }

    private static Observation number(int begin, String subject, double value) {
        return figure("a", begin, "state", subject, value, "人");
    }

    private static ObservationBuilder with(Observation figure) {
        return ObservationBuilder.builder(figure);
    }
}
