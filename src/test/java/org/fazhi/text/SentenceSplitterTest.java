package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void aSentenceKeepsItsSemicolonsAndItsFullStop() {
        String text = "全年受理83件；审结80件。纠错9件！\n培训4期";
        SentenceSplitter sentences = new SentenceSplitter(text, List.of());
        assertThat(sentences.words(text.indexOf("80"))).isEqualTo("全年受理83件；审结80件。");
        assertThat(sentences.begin(text.indexOf("纠错"))).isEqualTo(text.indexOf("纠错"));
        assertThat(sentences.words(text.indexOf("培训"))).isEqualTo("培训4期");
        assertThat(sentences.words(text.indexOf("！"))).isEqualTo("纠错9件！");
    }

    @Test
    void aRowOfATableIsOneSentenceThoughItsCellsStandOnLines() {
        String text = "受理\n83\n审结\n80\n";
        SentenceSplitter sentences = new SentenceSplitter(text, List.of(new TextSpan(0, 5)));
        assertThat(sentences.words(3)).isEqualTo("受理 83");
        assertThat(sentences.words(text.indexOf("80"))).isEqualTo("80");
    }

    @Test
    void whatIsLongerThanAnySentenceIsCutAtAPause() {
        String text = "依法行政，".repeat(1000);
        SentenceSplitter sentences = new SentenceSplitter(text, List.of());
        assertThat(sentences.words(0)).hasSizeLessThanOrEqualTo(2000).endsWith("，");
    }
}
