package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ProjectFiles;
import org.fazhi.text.MappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The five sample reports: whose they are, of when, and that nothing but the report is read. */
class SampleReportsTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());

    static Report open(String prefix) {
        Path path = ProjectFiles.report(prefix);
        try {
            return OPENER.open(path.getFileName().toString(), Files.readAllBytes(path)).get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "000,天津市,,河东区,120102,2024-03-07,PAGE,河东区司法局",
        "001,北京市,,海淀区,110108,2024-03-30,PAGE,北京市海淀区人民政府",
        "002,河南省,新乡市,卫滨区,410703,2023-12-29,SIGNATURE,新乡市卫滨区司法局",
        "003,四川省,巴中市,巴州区,511902,2024-02-27,PAGE,巴州区司法局",
        "004,广东省,深圳市,坪山区,440310,2023-12-27,PAGE,坪山区司法局",
    })
    void tellsWhoseAndWhen(
            String prefix,
            String province,
            String prefecture,
            String county,
            String code,
            LocalDate published,
            Document.PublishedBasis basis,
            String publisher) {
        Document document = open(prefix).document();
        assertThat(document.status()).isEqualTo(Document.Status.OK);
        assertThat(document.province()).isEqualTo(province);
        assertThat(document.prefecture()).isEqualTo(prefecture);
        assertThat(document.county()).isEqualTo(county);
        assertThat(document.regionCode()).hasToString(code);
        assertThat(document.level()).isEqualTo(Document.GovernmentLevel.COUNTY);
        assertThat(document.unit()).isNull();
        assertThat(document.reportYear()).isEqualTo(2023);
        assertThat(document.published()).isEqualTo(published);
        assertThat(document.publishedBasis()).isEqualTo(basis);
        assertThat(document.publisher()).isEqualTo(publisher);
    }

    static List<String> prefixes() {
        return List.of("000", "001", "002", "003", "004");
    }

    /** The figures of the report stand in the source at their offsets, digit for digit. */
    @ParameterizedTest
    @MethodSource("prefixes")
    void everyFigureStandsInTheSource(String prefix) {
        Report report = open(prefix);
        int[] source = report.document().sourceText().codePoints().toArray();
        MappedText body = report.body();
        Matcher figure = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?").matcher(body.text());
        int figures = 0;
        while (figure.find()) {
            int begin = body.sourceBegin(figure.start());
            int end = body.sourceEnd(figure.end());
            assertThat(new String(source, begin, end - begin)).isEqualTo(figure.group());
            figures++;
        }
        assertThat(figures).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void nothingButTheReportIsRead(String prefix) {
        Report report = open(prefix);
        assertThat(report.body().text())
                .doesNotContain("发布时间", "升级至IE", "分享", "字号", "扫一扫", "已归档", "即将离开", "首页", "附件", "**")
                .doesNotContain("\n\n")
                .doesNotStartWith(report.document().title());
        assertThat(report.document().characters()).isGreaterThan(2500);
    }

    @Test
    void sentencesThatAPageBrokeAreJoined() {
        assertThat(open("002").body().text())
                .contains("高标准落实”的“三高”创建标准", "区人大常委会备案规范性文件4件", "探索建立“府检联动”工作机制", "全区150名执法人员");
    }

    @Test
    void machineVocabularyIsReadAsItWasMeant() {
        assertThat(open("001").body().text())
                .contains("监督支持下", "微信小程序", "决策程序", "互联网+监管", "全过程记录制度", "海淀区")
                .doesNotContain("资讯", "网路", "程式", "水准");
    }
}
