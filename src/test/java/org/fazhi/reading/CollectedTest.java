package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.Document.PublishedBasis;
import org.fazhi.corpus.Document.Status;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.reading.ReadingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of those who collect reports: each row a document, and what they know of files. */
class CollectedTest {
    private static final ReadingSettings SETTINGS = ProjectFiles.settings().reading();
    private static final ReportReader READER = new ReportReader(SETTINGS);
    private static final String TEXT =
            "2024年，我县推进法治政府建设。现将有关情况报告如下：\n一、主要举措和成效\n"
                    + "组织执法培训6期，评查案卷130卷，整改问题36个，发出执法建议书8份，走访企业二百余家，"
                    + "收集意见建议一百余条，逐条研究办理并反馈结果，群众反映良好。"
                    + "全年召开专题会议八次，印发文件六件，组织宣传活动二十余场，发放资料三万余份，办结率明显提高。\n"
                    + "二、存在的不足\n执法力量不足。\n三、下一步安排\n加强执法监督。";

    private static List<Document> read(ReportReader reader, String path, String text) {
        return reader.read(path, text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Reading::document)
                .toList();
    }

    private static ReportReader with(String sources) {
        byte[] bytes = sources.getBytes(StandardCharsets.UTF_8);
        return new ReportReader(
                ReadingSettings.parse(SETTINGS.files().with(ReadingSettings.SOURCES, bytes)));
    }

    private static String json(String text) {
        return text.replace("\n", "\\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void eachRowOfACrawlIsADocument(String encoding) throws IOException {
        String crawl = Files.readString(Path.of("src/test/resources/hostile/crawl.csv"));
        List<Reading> readings =
                READER.read("crawl.csv", crawl.getBytes(Charset.forName(encoding)));
        assertThat(readings).hasSize(2);
        Document first = readings.get(0).document();
        assertThat(first.sourcePath()).isEqualTo("crawl.csv!/1");
        assertThat(first.county()).isEqualTo("岚皋县");
        assertThat(first.published()).isEqualTo("2025-02-11");
        assertThat(first.publishedBasis()).isEqualTo(PublishedBasis.SOURCES);
        assertThat(first.sourceUrl()).isEqualTo("http://a.example.gov.cn/1.html");
        assertThat(first.sourceTitle()).isEqualTo("岚皋县2024年法治政府建设年度报告");
        assertThat(readings.get(1).document().county()).isEqualTo("凤冈县");
        assertThat(readings.get(0).observations())
                .singleElement()
                .satisfies(o -> assertThat(o.value()).isEqualTo(6));
        assertThat(readings.get(1).observations())
                .singleElement()
                .satisfies(o -> assertThat(o.value()).isEqualTo(9));
    }

    @Test
    void linesOfJsonAreRows() {
        String row = "{\"网址\":\"http://a/%d\",\"标题\":\"%s2024年法治政府建设情况报告\",\"正文\":\"%s\"}\n";
        String lines = row.formatted(1, "岚皋县", json(TEXT)) + row.formatted(2, "凤冈县", json(TEXT));
        List<Document> documents = read(READER, "crawl.jsonl", lines);
        assertThat(documents).extracting(Document::county).containsExactly("岚皋县", "凤冈县");
        String list = "[" + lines.strip().replace("}\n{", "},{") + "]";
        assertThat(read(READER, "crawl.json", list)).hasSize(2);
        assertThat(read(READER, "crawl.txt", "{\"data\":" + list + "}")).hasSize(2);
    }

    @Test
    void cellsMayHoldPages() {
        String page = "<p>" + TEXT.replace("\n", "</p><p>") + "</p>";
        String table = "title,content\n岚皋县2024年法治政府建设情况报告,\"" + page + "\"\n";
        Document document = read(READER, "crawl.csv", table).get(0);
        assertThat(document.format()).isEqualTo("html");
        assertThat(document.county()).isEqualTo("岚皋县");
    }

    @Test
    void aTableWithoutTextsIsRefusedWithItsCure() {
        Document document = read(READER, "crawl.csv", "url,title\nhttp://a,某县报告\n").get(0);
        assertThat(document.status()).isEqualTo(Status.QUARANTINED);
        assertThat(document.reason()).contains("url、title", "没有正文列", "--sources");
        String gap = "url,text\nhttp://a,\"" + TEXT + "\"\nhttp://b,\n";
        List<Document> rows = read(READER, "crawl.csv", gap);
        assertThat(rows)
                .extracting(Document::status)
                .containsExactly(Status.OK, Status.QUARANTINED);
        assertThat(rows.get(1).reason()).contains("第 2 行没有正文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平阳县2024年法治政府建设情况报告\n来源,日期\n",
                "索引号\t发布机构\t发布日期\n001\t平阳县司法局\t2025-03-05\n平阳县2024年法治政府建设情况报告\n",
                "[打印] 平阳县2024年法治政府建设情况报告\n",
                "{平阳县2024年法治政府建设情况报告}\n",
            })
    void aReportThatLooksLikeATableIsOne(String head) {
        List<Document> documents = read(READER, "a.txt", head + TEXT);
        assertThat(documents)
                .singleElement()
                .satisfies(d -> assertThat(d.status()).isEqualTo(Status.OK));
        assertThat(documents.get(0).sourcePath()).isEqualTo("a.txt");
    }

    @Test
    void whatIsKnownOfAFileIsJoinedByItsPath() {
        ReportReader reader =
                with(
                        "path,url,title,published,publisher,code,year\n"
                                + "a/1.txt,http://a/1,某县报告,2025-03-05,旺苍县人民政府,510821,2024\n");
        Document document = read(reader, "input/a/1.txt", TEXT).get(0);
        assertThat(document.regionCode()).hasToString("510821");
        assertThat(document.county()).isEqualTo("旺苍县");
        assertThat(document.published()).isEqualTo("2025-03-05");
        assertThat(document.publisher()).isEqualTo("旺苍县人民政府");
        assertThat(document.sourceUrl()).isEqualTo("http://a/1");
        assertThat(document.sourceTitle()).isEqualTo("某县报告");
        assertThat(read(reader, "b/1.txt", TEXT).get(0).regionCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.wangcang.gov.cn/a/1.html,510821",
        "https://zwgk.wangcang.gov.cn/1,510821",
        "http://www.wangcang.example.com/1,",
        "http://www.nowhere.gov.cn/1,",
    })
    void theSiteTellsWhoseItIsWhereNothingElseDoes(String url, String code) {
        Document document = read(with("path,url\n1.txt," + url + "\n"), "1.txt", TEXT).get(0);
        assertThat(Objects.toString(document.regionCode(), null)).isEqualTo(code);
        if (code != null) {
            assertThat(document.placeBasis()).contains("网址“", "wangcang.gov.cn");
        }
    }

    @Test
    void theSiteTellsOneOfSeveralOfAName() {
        String page = "通州区人民政府2024年法治政府建设情况报告\n" + TEXT.replace("我县", "我区");
        ReportReader reader =
                with("path,url\n1.txt,http://www.bjtzh.gov.cn/1\n2.txt,http://www.jstz.gov.cn\n");
        assertThat(read(reader, "1.txt", page).get(0).regionCode()).isNull();
        assertThat(read(reader, "2.txt", page).get(0).regionCode()).hasToString("320612");
    }

    @Test
    void theSiteTellsTheCityOfAZone() {
        String page = "高新区2024年法治政府建设情况报告\n" + TEXT.replace("我县", "高新区");
        ReportReader reader = with("path,url\n1.txt,http://www.chengdu.gov.cn/1\n");
        Document placed = read(reader, "1.txt", page).get(0);
        assertThat(placed.prefecture()).isEqualTo("成都市");
        assertThat(placed.county()).contains("高新");
        Document open = read(reader, "2.txt", page).get(0);
        assertThat(open.county()).isEqualTo("高新区");
        assertThat(open.regionCode()).isNull();
    }

    @Test
    void aContradictionIsACheck() {
        ReportReader reader = with("path,place,year,published\n1.txt,岚皋县,2023,2025-03-09\n");
        String page = "凤冈县2024年法治政府建设情况报告\n发布日期：2025-03-05\n" + TEXT;
        Reading reading = reader.read("1.txt", page.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(reading.document().county()).isEqualTo("凤冈县");
        assertThat(reading.document().published()).isEqualTo("2025-03-05");
        assertThat(reading.checks())
                .filteredOn(check -> check.rule().equals("source_contradiction"))
                .extracting(Check::message)
                .containsExactly(
                        "来源清单载明地区为陕西省安康市岚皋县，报告载为贵州省遵义市凤冈县，请核对。",
                        "来源清单载明年度为2023，报告载为2024，请核对。",
                        "来源清单载明发布日期为2025-03-09，报告载为2025-03-05，请核对。");
    }

    @Test
    void aTableOfSourcesThatIsNoneIsRefused() {
        assertThatThrownBy(() -> with("这不是表格\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("--sources");
    }
}
