package org.fazhi.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.junit.jupiter.api.Test;

/** The tree of sections: who lies in whom, and where a position lies. */
class OutlineTest {
    private static final String BODY = "序言。\n一、成效\n（一）执法\n培训6次。\n（二）普法\n宣讲。\n二、不足\n能力不强。";

    private static final Outline OUTLINE = outline(BODY);

    @Test
    void childrenAreThoseDirectlyInside() {
        assertThat(OUTLINE.children(-1))
                .extracting(node -> node.section().heading())
                .containsExactly("", "成效", "不足");
        int chapter = index("成效");
        assertThat(OUTLINE.children(chapter))
                .extracting(node -> node.section().heading())
                .containsExactly("执法", "普法");
        assertThat(OUTLINE.children(index("不足"))).isEmpty();
    }

    @Test
    void aPositionLiesInTheInnermostSection() {
        assertThat(OUTLINE.at(BODY.indexOf("培训"))).isEqualTo(index("执法"));
        assertThat(OUTLINE.at(BODY.indexOf("宣讲"))).isEqualTo(index("普法"));
        assertThat(OUTLINE.at(BODY.indexOf("成效"))).isEqualTo(index("成效"));
        assertThat(OUTLINE.at(BODY.indexOf("序言"))).isZero();
        assertThat(OUTLINE.at(BODY.length())).isEqualTo(-1);
    }

    @Test
    void everySectionNamesTheOneAround() {
        Section inner = OUTLINE.nodes().get(index("普法")).section();
        Section chapter = OUTLINE.nodes().get(index("成效")).section();
        assertThat(inner.parentId()).isEqualTo(chapter.sectionId());
        assertThat(chapter.parentId()).isNull();
        assertThat(inner.depth()).isEqualTo(chapter.depth() + 1);
        assertThat(inner.end()).isLessThanOrEqualTo(chapter.end());
    }

    /** The id of a section follows from its place in the source, whatever the settings find. */
    @Test
    void anIdIsWhereTheSectionBegins() {
        for (Section section : OUTLINE.sections()) {
            assertThat(section.sectionId()).isEqualTo(section.docId() + ":s" + section.begin());
        }
    }

    @Test
    void aSectionEndsBehindItsBeginning() {
        Section section = OUTLINE.sections().get(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline.Node(section, -1, false, 5, 5, 4, 6, 6, 9))
                .withMessageContaining("do not follow one another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline.Node(section, -1, false, 5, 5, 5, 5, 5, 5))
                .withMessageContaining(section.sectionId());
    }

    @Test
    void aBodyWithoutStructureIsOneSection() {
        Outline plain = outline("全县开展培训。");
        assertThat(plain.sections()).hasSize(1);
        assertThat(plain.sections().get(0).text()).isEqualTo("全县开展培训。");
    }

    private static int index(String heading) {
        for (int i = 0; i < OUTLINE.nodes().size(); i++) {
            if (OUTLINE.nodes().get(i).section().heading().equals(heading)) {
                return i;
            }
        }
        throw new IllegalArgumentException(heading);
    }

    private static Outline outline(String body) {
        Report report = ReportText.body(2023, body);
        return new Outliner(ReportText.settings()).outline(report.document(), report.body());
    }
}
