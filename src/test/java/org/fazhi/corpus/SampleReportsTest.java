package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five sample reports: whose they are, of when, and that nothing but the report is read. */
class SampleReportsTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings());

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
        assertThat(document.regionCode()).isEqualTo(code);
        assertThat(document.level()).isEqualTo(Document.Level.COUNTY);
        assertThat(document.unit()).isNull();
        assertThat(document.reportYear()).isEqualTo(2023);
        assertThat(document.published()).isEqualTo(published);
        assertThat(document.publishedBasis()).isEqualTo(basis);
        assertThat(document.publisher()).isEqualTo(publisher);
    }

    @Test
    void dump() {
        for (String prefix : new String[] {"000", "001", "002", "003", "004"}) {
            Report report = open(prefix);
            System.out.println(
                    "=====" + report.document().toString().substring(0, 420).replace("\n", "|"));
            System.out.println(report.body());
        }
    }
}
