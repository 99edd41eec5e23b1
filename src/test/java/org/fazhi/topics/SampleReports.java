package org.fazhi.topics;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;

/** The five sample reports cut at their line ends: enough for words and topics. */
final class SampleReports {
    private static final Map<String, String> CODES =
            Map.of(
                    "000", "120102", "001", "110108", "002", "410703", "003", "511902", "004",
                    "440310");

    private SampleReports() {}

    static List<Document> documents() {
        return ProjectFiles.corpus().stream()
                .map(
                        path -> {
                            String name = path.getFileName().toString();
                            String code = CODES.get(name.substring(0, 3));
                            return document(name.substring(0, 3), code, 2023);
                        })
                .toList();
    }

    static Document document(String docId, String code, int year) {
        return new Document(
                docId,
                docId + ".txt",
                "txt",
                null,
                null,
                Document.Level.COUNTY,
                null,
                null,
                "某市",
                null,
                null,
                code,
                year,
                null,
                null,
                null,
                null,
                null,
                0,
                Document.Status.OK,
                null,
                "");
    }

    static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Path path : ProjectFiles.corpus()) {
            String docId = path.getFileName().toString().substring(0, 3);
            try {
                String text = Files.readString(path).replace("*", "");
                if (docId.equals("001")) {
                    text = HanLP.convertToSimplifiedChinese(text);
                }
                int begin = 0;
                for (String line : text.split("\n")) {
                    if (line.length() > 40) {
                        sections.add(section(docId, begin, line));
                    }
                    begin += line.length() + 1;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sections;
    }

    static Section section(String docId, int begin, String text) {
        return new Section(
                docId + ":s" + begin,
                docId,
                null,
                begin,
                1,
                "",
                "",
                Section.Kind.OTHER,
                domain(text),
                begin,
                begin + text.length(),
                text);
    }

    private static String domain(String text) {
        if (text.contains("调解")) {
            return "disputes";
        }
        if (text.contains("执法")) {
            return "enforcement";
        }
        return text.contains("政务服务") ? "functions" : Section.NO_DOMAIN;
    }
}
