package org.fazhi.compare.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Findings;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.fazhi.settings.analysis.PointCatalogue;
import org.fazhi.settings.analysis.PointCatalogue.Point;
import org.junit.jupiter.api.Test;

/** Every listed point is stated by its examples and by nothing that only looks like it. */
class PointReaderTest {
    private static final PointCatalogue CATALOGUE = ProjectFiles.settings().analysis().points();
    private static final PointReader READER = new PointReader(CATALOGUE);

    @Test
    void examplesStateTheirPointAndOthersDoNot() {
        List<String> wrong = new ArrayList<>();
        for (Point point : CATALOGUE.points()) {
            for (String example : point.examples()) {
                if (!point.id().equals(stated(point, example))) {
                    wrong.add(example + " is " + stated(point, example) + ", not " + point.id());
                }
            }
            for (String other : point.others()) {
                if (point.id().equals(stated(point, other))) {
                    wrong.add(other + " is taken for " + point.id());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatStandsBelowAVagueHeadingSaysWhatItIsOf() {
        Finding vague = shortcoming("个别领域矛盾突出", "征收补偿的纠纷调解不了。办法不多。");
        assertThat(READER.isVague(vague)).isTrue();
        assertThat(READER.words(vague)).isEqualTo("征收补偿的纠纷调解不了");
        assertThat(READER.of(vague)).map(Point::id).hasValue("disputes_prevention");
        assertThat(READER.isVague(shortcoming("老问题仍需发力", ""))).isFalse();
        assertThat(READER.isVague(shortcoming("执法力量不足", "人少事多。"))).isFalse();
    }

    private static Finding shortcoming(String text, String detail) {
        return FindingBuilder.builder()
                .findingId("a:1")
                .docId("a")
                .end(1)
                .kind(Finding.Kind.SHORTCOMING)
                .text(text)
                .detail(detail)
                .fields(List.of())
                .natures(List.of())
                .answers(List.of())
                .build();
    }

    @Test
    void headingOverOneSentenceStatesWhatTheSentenceSays() {
        assertThat(words("化解争议见实效", "行政机关负责人出庭应诉率达100%。连续两年无缺席。")).isEqualTo("行政机关负责人出庭应诉率达100%");
        assertThat(words("化解争议见实效", "")).isEqualTo("化解争议见实效");
        assertThat(words("化解争议见实效", "甲。乙。丙。丁。")).isEqualTo("化解争议见实效");
        assertThat(words("行政机关负责人出庭应诉率达100%", "连续两年无缺席。")).startsWith("行政机关负责人出庭应诉率");
    }

    private static String words(String text, String detail) {
        Finding strength =
                FindingBuilder.builder(Findings.finding("s", Finding.Kind.STRENGTH, text, "review"))
                        .detail(detail)
                        .build();
        return READER.words(strength);
    }

    private static String stated(Point point, String text) {
        return READER.of(Finding.Kind.valueOf(point.kind().name()), text)
                .map(Point::id)
                .orElse("none");
    }
}
