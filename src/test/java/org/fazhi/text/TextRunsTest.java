package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.SampleReadings;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A normalised text is made again from its source and a few numbers. */
class TextRunsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "受理行政复议申请１３２件，办结120件。",
                "一、主要成效\n\n受理,办结(1)件;\r\n二、不足",
                "𠮷祥镇𠮷水村",
                "程式設計的資訊網路，為民服務",
                "c3,4;n1,2,3:x"
            })
    void aTextIsMadeAgain(String source) {
        MappedText folded = CharacterFolding.fold(source);
        assertSame(folded, source);
        MappedText simplified =
                new Simplifier(
                                Map.of("资讯", "信息", "网路", "网络", "程式", "计算机程序"),
                                Map.of(),
                                Set.of(),
                                List.of())
                        .simplify(folded);
        assertSame(simplified, source);
        MappedText.Builder set = new MappedText.Builder();
        Typography.append(set, simplified, 0, simplified.length());
        assertSame(set.build(), source);
    }

    @Test
    void anyOriginsAreKept() {
        Random random = new Random(7);
        String source = "甲乙丙丁，戊己𠮷庚。辛壬1癸\n".repeat(5);
        int points = source.codePointCount(0, source.length());
        for (int round = 0; round < 500; round++) {
            MappedText.Builder text = new MappedText.Builder();
            int begin = 0;
            while (begin < points) {
                int width = random.nextInt(3);
                int point = source.codePointAt(source.offsetByCodePoints(0, begin));
                boolean copy = random.nextInt(4) > 0 && width == 1;
                for (char each : copy ? Character.toChars(point) : new char[] {'乙'}) {
                    text.add(each, begin, begin + width);
                }
                begin += random.nextInt(10) == 0 ? random.nextInt(4) : width;
            }
            assertSame(text.build(), source);
        }
    }

    @Test
    void theBodyOfAReportIsThatOfItsPageAndTakesLittleRoom() {
        ReportOpener opener = new ReportOpener(ReportText.settings());
        assertThat(ProjectFiles.corpus()).isNotEmpty();
        for (Reading reading : SampleReadings.all()) {
            Document document = reading.document();
            MappedText body = opener.body(document);
            assertThat(body.length()).isPositive();
            assertSame(body, document.sourceText());
            assertThat(reading.ownWords().text()).isEqualTo(body.text());
            assertThat(reading.body().runs().length()).isLessThan(body.length() / 4);
        }
    }

    private static void assertSame(MappedText text, String source) {
        MappedText again = TextRuns.of(text, source).of(source);
        assertThat(again.text()).isEqualTo(text.text());
        for (int i = 0; i < text.length(); i++) {
            assertThat(again.sourceBegin(i)).isEqualTo(text.sourceBegin(i));
            assertThat(again.sourceEnd(i + 1)).isEqualTo(text.sourceEnd(i + 1));
        }
    }
}
