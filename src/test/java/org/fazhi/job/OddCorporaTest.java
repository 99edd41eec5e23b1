package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.warehouse.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Few reports, and such as are hardly any: what is compared, counted, drawn and written has nothing
 * to rest on there, and must do without. Each corpus is read, and gives tables, books and papers.
 */
class OddCorporaTest {
    private static final String[] PLACES = {"四川省成都市金牛区", "四川省成都市武侯区", "河南省新乡市卫滨区", "北京市海淀区"};

    private static final String TITLE = "%s人民政府%d年法治政府建设年度报告\n\n";

    /** As long as a report must be, and nothing of what is read. */
    private static final String OPENING =
            ("以习近平新时代中国特色社会主义思想为指导，认真落实法治政府建设的各项部署。现将有关情况报告如下。").repeat(6) + "\n";

    private static final String SIGNED = "\n%s人民政府\n%d年2月1日\n";

    @TempDir Path folder;

    /** The files of a corpus by name. */
    private record Corpus(String name, Map<String, String> files) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Corpus corpus(String name, String... files) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String file : files) {
            named.put("report-" + named.size() + ".txt", file);
        }
        return new Corpus(name, named);
    }

    private static String report(String place, int year, String body) {
        return TITLE.formatted(place, year) + OPENING + body + SIGNED.formatted(place, year + 1);
    }

    /** The same words of each place. */
    private static Corpus each(String name, String body) {
        return corpus(
                name,
                Stream.of(PLACES).map(place -> report(place, 2023, body)).toArray(String[]::new));
    }

    static Stream<Corpus> corpora() {
        String whole = SmallReports.text(PLACES[0], 2023, 1);
        return Stream.of(
                corpus("one report", whole),
                corpus(
                        "two reports of a sentence",
                        report(PLACES[0], 2023, "全年受理行政复议案件3件。"),
                        report(PLACES[1], 2023, "依法行政水平不断提高。")),
                corpus("a report of a sentence", report(PLACES[0], 2023, "个别干部法治意识不强。")),
                each("no shortcomings", "一、工作成效\n（一）行政复议质效提升。受理行政复议案件8件。\n二、下一步工作\n（一）加强培训。\n"),
                each("no figures", "一、工作成效\n（一）依法决策。严格执行程序。\n二、存在的不足\n（一）个别部门法治意识不强。\n"),
                each("shortcomings alone", "一、存在的不足\n（一）个别部门法治意识不强。\n（二）执法力量不足。\n"),
                each("plans alone", "一、下一步工作安排\n（一）加强法治培训。\n（二）规范执法文书。\n"),
                each("figures alone", "行政复议：12件。\n调解：8件。\n培训：3场。\n"),
                each("headings alone", "一、主要工作成效\n二、存在的不足\n三、下一步工作安排\n"),
                each("a word again and again", "一、主要工作成效\n" + "法治。".repeat(200) + "\n"),
                each("nothing of any", "一、主要工作成效\n天气晴好，山高水长。\n"),
                corpus(
                        "one district in all years",
                        Stream.of(2019, 2020, 2021, 2022, 2023)
                                .map(year -> SmallReports.text(PLACES[0], year, year - 2018))
                                .toArray(String[]::new)),
                corpus(
                        "years far apart",
                        SmallReports.text(PLACES[0], 2016, 1),
                        SmallReports.text(PLACES[0], 2023, 2),
                        SmallReports.text(PLACES[2], 2019, 3)),
                corpus("the same title twice", whole, whole.replace("101件", "108件")),
                corpus("the same text three times", whole, whole, whole),
                corpus(
                        "a province and the centre",
                        SmallReports.text("四川省", 2023, 1),
                        SmallReports.text("国家税务总局", 2023, 1).replace("国家税务总局人民政府", "国家税务总局")),
                corpus(
                        "places that there are not",
                        SmallReports.text("乌有省子虚市无是区", 2023, 1),
                        SmallReports.text("某某区", 2023, 2)));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void itIsReadAndPublished(Corpus corpus) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (Map.Entry<String, String> file : corpus.files().entrySet()) {
            Files.writeString(input.resolve(file.getKey()), file.getValue());
        }
        RunFolder place = new RunFolder(folder.resolve("out"));
        assertThat(place.run(input).run().status()).isEqualTo(Run.COMPLETE);
        assertThat(place.published().keySet())
                .contains("run.json")
                .anyMatch(name -> name.endsWith(".xlsx"))
                .anyMatch(name -> name.endsWith(".docx"));
    }

    /** Official tables without any report. */
    @org.junit.jupiter.api.Test
    void statisticsAlone() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/statistics"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, input.resolve(file.getFileName().toString()));
            }
        }
        RunFolder place = new RunFolder(folder.resolve("out"));
        assertThat(place.run(input).run().status()).isEqualTo(Run.COMPLETE);
    }
}
