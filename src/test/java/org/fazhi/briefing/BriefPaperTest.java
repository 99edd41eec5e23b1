package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.ComparisonsBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** 简报: the brief on many reports, from the same tables as its workbook. */
class BriefPaperTest {
    private static final String POINT = "镇街执法力量不足";
    private static final Briefing BRIEFING = new Briefing(ProjectFiles.settings().briefing());
    private static final BriefingData DATA = withPoint(InventedBook.DATA);
    private static final List<Book> BOOKS = books(BRIEFING);
    private static final WrittenPaper PAPER = new WrittenPaper(BOOKS.get(1).bytes());

    /** A point that the first shortcomings of four reports state. */
    private static BriefingData withPoint(BriefingData data) {
        Map<String, Finding> first = new LinkedHashMap<>();
        data.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.SHORTCOMING)
                .forEach(finding -> first.putIfAbsent(finding.docId(), finding));
        List<PointMember> members = new ArrayList<>();
        first.values().stream()
                .limit(4)
                .forEach(
                        finding ->
                                members.add(
                                        new PointMember(
                                                data.year(),
                                                Finding.Kind.SHORTCOMING,
                                                "p1",
                                                POINT,
                                                List.of("enforcement"),
                                                List.of("workforce"),
                                                finding.findingId(),
                                                code(data, finding),
                                                members.size() + 1)));
        PointYear counts =
                new PointYear(
                        "p1",
                        data.year(),
                        RegionCode.NATION,
                        4,
                        12,
                        1,
                        3,
                        0,
                        2,
                        2,
                        Finding.Kind.SHORTCOMING,
                        POINT);
        return data.with(
                ComparisonsBuilder.builder(data.comparisons())
                        .commonPoints(members)
                        .pointYears(List.of(counts))
                        .build());
    }

    private static RegionCode code(BriefingData data, Finding finding) {
        return data.documents().stream()
                .filter(document -> document.docId().equals(finding.docId()))
                .findFirst()
                .orElseThrow()
                .regionCode();
    }

    private static List<Book> books(Briefing briefing) {
        return briefing.writeWithPaper(briefing.slicing(DATA).apply(briefing.plan(DATA).get(0)));
    }

    @Test
    void sectionsThatHaveSomethingToSayAreNumberedInTheTemplatesOrder() {
        assertThat(PAPER.text())
                .containsSubsequence("一、总体情况", "、共性问题", "（一）行政执法方面", "、工作建议", "附表　各地报告基本情况");
    }

    @Test
    void aCommonProblemSaysHowManyOfHowManyWhoAndInWhichWords() {
        assertThat(PAPER.text())
                .contains("1．" + POINT + "。12份报告中4份载明，占33%（")
                .contains("，其中3份的上年报告亦载明，2份的下一年度安排中有对应举措。")
                .containsPattern("如[^“]+载明“[^”]+”。");
    }

    @Test
    void everyNumberStandsInTheRowsOfTheWorkbookThatItsNotesName() {
        WrittenPaper.Rows rows = new WrittenPaper.Rows(BOOKS.get(0).bytes());
        int numbers = 0;
        for (WrittenPaper.Statement said : PAPER.statements()) {
            if (said.cells().isEmpty() || said.words().contains(POINT)) {
                continue;
            }
            String there = said.cells().stream().map(rows::of).collect(Collectors.joining());
            assertThat(WrittenPaper.numbersOf(there))
                    .as(said + " in " + there)
                    .containsAll(said.numbers());
            numbers += said.numbers().size();
        }
        assertThat(numbers).isGreaterThan(5);
    }

    @Test
    void theTableBehindTheTextIsTheSheets() {
        WrittenPaper.Rows rows = new WrittenPaper.Rows(BOOKS.get(0).bytes());
        String text = PAPER.text();
        long seen =
                text.substring(text.indexOf("附表　"))
                        .lines()
                        .skip(1)
                        .filter(line -> line.contains(" "))
                        .peek(
                                line ->
                                        assertThat(
                                                        rows.with(
                                                                SheetNames.DISTRICTS,
                                                                withoutDay(line)))
                                                .as(line)
                                                .isTrue())
                        .count();
        assertThat(seen).isGreaterThan(10);
    }

    /** A day is a number in the sheet, which only Excel shows as one. */
    private static String[] withoutDay(String line) {
        return Arrays.stream(line.split(" "))
                .filter(word -> !word.endsWith("日"))
                .toArray(String[]::new);
    }

    @Test
    void itIsValidReadsBackAndIsTheSameEveryTime() throws IOException {
        byte[] bytes = BOOKS.get(1).bytes();
        assertThat(books(new Briefing(ProjectFiles.settings().briefing())).get(1).bytes())
                .isEqualTo(bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            document.getFootnotes()
                    .forEach(
                            note ->
                                    note.getCTFtnEdn()
                                            .validate(new XmlOptions().setErrorListener(errors)));
            assertThat(errors).isEmpty();
            assertThat(document.getDocument().xmlText()).doesNotContain("{", "}");
            assertThat(document.getFootnotes()).isNotEmpty();
            assertThat(document.getTables()).hasSize(1);
        }
    }
}
