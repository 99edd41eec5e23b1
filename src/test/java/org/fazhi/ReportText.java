package org.fazhi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.corpus.Report;
import org.fazhi.reading.Reading;
import org.fazhi.reading.ReportReader;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.MappedText;

/** Small reports for tests: a text as the body of a county's report, or as a whole file. */
public final class ReportText {
    private static final ReadingSettings SETTINGS = ProjectFiles.settings().reading();
    private static final ReportReader READER = new ReportReader(SETTINGS);

    private ReportText() {}

    /** What the project reads reports by, parsed once. */
    public static ReadingSettings settings() {
        return SETTINGS;
    }

    /** A report of the year, of a county, whose own words are exactly the text. */
    public static Report body(int year, String text) {
        return body(year, text, Document.GovernmentLevel.COUNTY, "平昌县");
    }

    /** The same of a government of the given level; of no known place if the level is null. */
    public static Report body(
            int year, String text, Document.GovernmentLevel level, String county) {
        Document document =
                DocumentBuilder.builder()
                        .docId("0123456789abcdef")
                        .sourcePath("report.txt")
                        .format("txt")
                        .sha256("0".repeat(64))
                        .title(year + "年法治政府建设年度报告")
                        .level(level)
                        .province("四川省")
                        .prefecture("巴中市")
                        .county(county)
                        .regionCode(new RegionCode("511923"))
                        .reportYear(year)
                        .script(Document.Script.SIMPLIFIED)
                        .characters(text.length())
                        .status(Document.Status.OK)
                        .sourceText(text)
                        .build();
        MappedText.Builder body = new MappedText.Builder();
        for (int i = 0; i < text.length(); i++) {
            body.add(text.charAt(i), i, i + 1);
        }
        return new Report(document, body.build());
    }

    /** Reads a file of the given text. */
    public static Reading read(String text) {
        List<Reading> readings =
                READER.read("2023/report.txt", text.getBytes(StandardCharsets.UTF_8));
        return readings.get(0);
    }

    /** The reader of the project's settings. */
    public static ReportReader reader() {
        return READER;
    }
}
