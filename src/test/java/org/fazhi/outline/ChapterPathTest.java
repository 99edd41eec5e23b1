package org.fazhi.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.junit.jupiter.api.Test;

/** A chapter and the item inside it, however deep it lies. */
class ChapterPathTest {
    @Test
    void theChapterAndTheInnermostItemAreNamed() {
        Report report = ReportText.body(2023, "一、成效\n（一）规范执法\n1.评查案卷\n评查多次。");
        List<Section> sections =
                new Outliner(ReportText.settings())
                        .outline(report.document(), report.body())
                        .sections();
        Map<String, Section> byId =
                sections.stream().collect(Collectors.toMap(Section::sectionId, each -> each));
        assertThat(sections)
                .extracting(section -> ChapterPath.of(section, byId))
                .containsExactly("一、成效", "一、成效 / （一）规范执法", "一、成效 / 1.评查案卷");
        assertThat(ChapterPath.of(null, byId)).isEmpty();
    }
}
