package org.fazhi.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.compare.Figures.figure;

import java.util.List;
import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Figures;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationBuilder;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.regex.Expression;
import org.junit.jupiter.api.Test;

class ReportFiguresTest {
    private final ReportFigures figures =
            new ReportFigures(
                    List.of(
                            Figures.count("first", Indicators.Combine.FIRST),
                            Figures.count(
                                    "sum",
                                    Indicators.Combine.SUM,
                                    List.of(new Expression("社情民意")),
                                    List.of(new Expression("人大"), new Expression("政协"))),
                            Figures.count("max", Indicators.Combine.MAX),
                            Figures.count("separate", Indicators.Combine.SEPARATE)));

    @Test
    void theCatalogueSaysWhatSeveralFiguresMake() {
        assertThat(value("first", figure("a", 0, "first", "复议", 9, "件"), later("first", 12)))
                .isEqualTo(9);
        assertThat(
                        value(
                                "sum",
                                figure("a", 0, "sum", "市建议", 14, "件"),
                                figure("a", 30, "sum", "区建议", 179, "件")))
                .isEqualTo(193);
        assertThat(value("max", figure("a", 0, "max", "复议", 9, "件"), later("max", 12)))
                .isEqualTo(12);
        assertThat(
                        value(
                                "separate",
                                figure("a", 0, "separate", "复议", 9, "件"),
                                later("separate", 12)))
                .isNull();
    }

    @Test
    void aFigureSaidTwiceCountsOnce() {
        assertThat(
                        value(
                                "sum",
                                figure("a", 0, "sum", "区规范性文件", 8, "件"),
                                figure("a", 30, "sum", "部门规范性文件", 6, "件"),
                                figure("a", 500, "sum", "区规范性文件", 8, "件")))
                .isEqualTo(14);
    }

    @Test
    void whatBodiesBelowDidIsNoFigureOfTheGovernment() {
        Observation below =
                ObservationBuilder.builder(figure("a", 0, "first", "行政处罚案件", 405, "件"))
                        .scope("乡镇")
                        .build();
        assertThat(figures.of(List.of(below), Set.of())).isEmpty();
        assertThat(value("first", below, later("first", 2230))).isEqualTo(2230);
    }

    @Test
    void figuresThatMayHoldEachOtherAreNotAdded() {
        StatedFigure training =
                only(
                        "sum",
                        figure("a", 0, "sum", "各类培训", 48, "件"),
                        figure("a", 300, "sum", "跨部门培训", 17, "件"));
        assertThat(training.value()).isEqualTo(48);
        assertThat(training.sound()).isFalse();
        StatedFigure listed =
                only(
                        "sum",
                        figure("a", 0, "sum", "开展宣讲", 9, "件"),
                        figure("a", 300, "sum", "线上宣讲", 7, "件"),
                        figure("a", 330, "sum", "线下宣讲", 5, "件"));
        assertThat(listed.value()).isEqualTo(12);
        assertThat(listed.observationIds()).hasSize(2);
        assertThat(listed.sound()).isFalse();
    }

    @Test
    void figuresOfOtherKindsOrLevelsAreAdded() {
        StatedFigure kinds =
                only(
                        "sum",
                        figure("a", 0, "sum", "办理县级人大代表建议", 61, "件"),
                        figure("a", 300, "sum", "办理县级政协提案", 45, "件"));
        assertThat(kinds.value()).isEqualTo(106);
        assertThat(kinds.sound()).isTrue();
        StatedFigure levels =
                only(
                        "sum",
                        Figures.scoped(figure("a", 0, "sum", "建议", 61, "件"), "县两会"),
                        Figures.scoped(figure("a", 300, "sum", "建议", 4, "件"), "市人大"));
        assertThat(levels.value()).isEqualTo(65);
        assertThat(levels.sound()).isTrue();
        StatedFigure whole =
                only(
                        "sum",
                        Figures.scoped(figure("a", 0, "sum", "演练", 61, "件"), "全县"),
                        Figures.scoped(figure("a", 300, "sum", "演练", 4, "件"), "乡镇"));
        assertThat(whole.value()).isEqualTo(61);
        assertThat(whole.sound()).isFalse();
    }

    @Test
    void whatCountsMoreThanTheIndicatorEntersNoSum() {
        StatedFigure figure =
                only(
                        "sum",
                        figure("a", 0, "sum", "人大建议", 21, "件"),
                        figure("a", 30, "sum", "政协提案及社情民意", 90, "件"));
        assertThat(figure.value()).isEqualTo(111);
        assertThat(figure.sound()).isFalse();
    }

    @Test
    void aFigureSaidAgainInOtherWordsIsNotAddedAndAPersonHasToLook() {
        StatedFigure figure =
                figures.of(
                                List.of(
                                        figure("a", 0, "sum", "区政府负责同志出庭", 3, "次"),
                                        figure("a", 30, "sum", "区属单位负责同志出庭", 131, "次"),
                                        figure("a", 900, "sum", "副区长出庭应诉", 3, "次")),
                                Set.of())
                        .get("sum");
        assertThat(figure.value()).isEqualTo(134);
        assertThat(figure.sound()).isFalse();
        StatedFigure alone =
                figures.of(
                                List.of(
                                        figure("a", 0, "sum", "区政府负责同志出庭", 3, "次"),
                                        figure("a", 900, "sum", "副区长出庭应诉", 3, "次")),
                                Set.of())
                        .get("sum");
        assertThat(alone.value()).isEqualTo(3);
        assertThat(alone.sound()).isFalse();
    }

    @Test
    void aPartBesideItsTotalAddsNothing() {
        assertThat(
                        value(
                                "sum",
                                figure("a", 10, "sum", "规范性文件", 15, "件"),
                                figure("a", 30, "sum", "其中部门", 7, "件", Observation.Role.PART)))
                .isEqualTo(15);
    }

    @Test
    void aCountWithAFractionIsShownButNotSound() {
        StatedFigure figure =
                figures.of(List.of(figure("a", 0, "first", "调解", 1.29, "件")), Set.of())
                        .get("first");
        assertThat(figure.value()).isEqualTo(1.29);
        assertThat(figure.sound()).isFalse();
    }

    @Test
    void aPercentageIsNoCount() {
        assertThat(figures.of(List.of(figure("a", 0, "first", "办复率", 100, "%")), Set.of()))
                .isEmpty();
    }

    private StatedFigure only(String indicator, Observation... observations) {
        return figures.of(List.of(observations), Set.of()).get(indicator);
    }

    private Double value(String indicator, Observation... observations) {
        return figures.of(List.of(observations), Set.of()).get(indicator).value();
    }

    private static Observation later(String indicator, double value) {
        return figure("a", 700, indicator, "区建议", value, "件");
    }

    @Test
    void kindsOfOneThingInASentenceAreOneFigure() {
        ReportFigures all = new ReportFigures(ProjectFiles.settings().reading().indicators());
        String id = "reconsideration.corrected";
        Observation set = figure("a", 0, id, "复议·撤销", 3, "件");
        Observation unlawful = figure("a", 8, id, "复议·确认违法", 2, "件");
        Observation whole = figure("a", 0, id, "复议·纠错", 5, "件");
        assertThat(all.of(List.of(set, unlawful), Set.of()).get(id).value()).isEqualTo(5);
        assertThat(all.of(List.of(set, unlawful), Set.of()).get(id).observationIds()).hasSize(2);
        assertThat(all.of(List.of(whole, set), Set.of()).get(id).value()).isEqualTo(5);
        assertThat(all.of(List.of(set), Set.of()).get(id).value()).isEqualTo(3);
    }
}
