package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.briefing.InventedBook.DATA;
import static org.fazhi.briefing.InventedBook.READ;
import static org.fazhi.briefing.InventedBook.SETTINGS;
import static org.fazhi.briefing.WrittenBook.isNumber;
import static org.fazhi.briefing.WrittenBook.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.junit.jupiter.api.Test;

/** The figures of a book are those of the tables, and lead to the sentences they come from. */
class FiguresInBooksTest {
    private static final Map<String, Observation> OBSERVATIONS =
            DATA.observations().stream()
                    .collect(Collectors.toMap(Observation::observationId, Function.identity()));

    @Test
    void everyFigureOfTheAppendixIsTheReportsAndLeadsToItsSentence() {
        List<Observation> stated =
                DATA.observations().stream().filter(o -> o.indicator() != null).toList();
        Set<String> values =
                stated.stream()
                        .map(figure -> figure.surface() + " " + figure.value())
                        .collect(Collectors.toSet());
        int seen = 0;
        for (Row row : READ.rows(SheetNames.ALL_FIGURES)) {
            if (row.getCellCount() < 10 || !isNumber(row, 3)) {
                continue;
            }
            seen++;
            double shown = row.getCell(3).asNumber().doubleValue();
            String surface = row.getCell(8).getText();
            String unit = row.getCell(4).getText();
            double base = unit.equals("万元") ? shown * 1e4 : unit.equals("亿元") ? shown * 1e8 : shown;
            assertThat(values).contains(surface + " " + base);
            assertThat(READ.evidence(SheetNames.ALL_FIGURES, "D" + row.getRowNum(), 2))
                    .contains(surface);
        }
        assertThat(seen).isEqualTo(stated.size());
    }

    @Test
    void everyFigureOfTheMainIndicatorsIsTheTablesAndLeadsToItsSentence() {
        List<Indicator> core =
                SETTINGS.reading().indicators().indicators().stream()
                        .filter(Indicator::core)
                        .toList();
        Map<String, String> codes =
                DATA.documents().stream()
                        .filter(document -> document.status() == Document.Status.OK)
                        .collect(
                                Collectors.toMap(
                                        document ->
                                                document.province()
                                                        + Objects.toString(
                                                                document.prefecture(), "")
                                                        + document.county(),
                                        row -> row.regionCode().value()));
        int numbers = 0;
        for (Row row : READ.rows(SheetNames.INDICATORS)) {
            String code = row.getCellCount() == 0 ? null : codes.get(text(row, 0));
            for (int column = 1; code != null && column <= core.size(); column++) {
                if (!isNumber(row, column)) {
                    assertThat(text(row, column)).isIn("未载明", "待核实", "不适用");
                    continue;
                }
                numbers++;
                RegionIndicator figure = figure(code, core.get(column - 1).id());
                assertThat(row.getCell(column).asNumber().doubleValue()).isEqualTo(figure.value());
                String reference = new CellPlace("", row.getRowNum() - 1, column).reference();
                assertThat(READ.evidence(SheetNames.INDICATORS, reference, 2))
                        .contains(OBSERVATIONS.get(figure.observationIds().get(0)).surface());
            }
        }
        assertThat(numbers).isGreaterThan(80);
    }

    @Test
    void theEvidenceLeadsBackToWhereItIsUsed() {
        Map<String, String> links = READ.linksOf(SheetNames.EVIDENCE);
        Pattern goal = Pattern.compile("'([^']+)'!([A-Z]+)([0-9]+)");
        int back = 0;
        for (Map.Entry<String, String> link : links.entrySet()) {
            if (!link.getKey().startsWith("F")) {
                continue;
            }
            Matcher matcher = goal.matcher(link.getValue());
            assertThat(matcher.matches()).as(link.getValue()).isTrue();
            assertThat(READ.names()).contains(matcher.group(1));
            back++;
        }
        assertThat(back).isGreaterThan(DATA.observations().size());
    }

    @Test
    void nativeChartsShowTheNumbersOfTheirTables() {
        Pattern range =
                Pattern.compile(
                        "<c:f>'?([^'!]+)'?!\\$([A-Z]+)\\$([0-9]+):\\$[A-Z]+\\$([0-9]+)</c:f>");
        Pattern cached = Pattern.compile("<c:pt idx=\"[0-9]+\"><c:v>([^<]*)</c:v>");
        int charts = 0;
        for (Map.Entry<String, String> part : READ.parts().entrySet()) {
            if (!part.getKey().startsWith("xl/charts/chart")) {
                continue;
            }
            charts++;
            // Of its first series.
            String values = part.getValue().substring(part.getValue().indexOf("<c:val>"));
            values = values.substring(0, values.indexOf("</c:val>"));
            Matcher matcher = range.matcher(values);
            assertThat(matcher.find()).isTrue();
            int column = matcher.group(2).charAt(0) - 'A';
            int row = Integer.parseInt(matcher.group(3)) - 1;
            Matcher value = cached.matcher(values);
            while (value.find()) {
                assertThat(Double.parseDouble(READ.text(matcher.group(1), row, column)))
                        .isEqualTo(Double.parseDouble(value.group(1)));
                row++;
            }
            assertThat(row).isEqualTo(Integer.parseInt(matcher.group(4)));
            assertThat(part.getValue()).contains("<a:solidFill>");
        }
        assertThat(charts).isGreaterThanOrEqualTo(4);
    }

    private static RegionIndicator figure(String code, String indicator) {
        return DATA.regionIndicators().stream()
                .filter(
                        row ->
                                row.regionCode().value().equals(code)
                                        && row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAReportAddsToAShortcomingStandsWithIt() {
        List<Finding> told =
                DATA.findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.SHORTCOMING)
                        .filter(finding -> finding.detail().length() > 8)
                        .toList();
        assertThat(told).isNotEmpty();
        String sheet =
                READ.rows(SheetNames.SHORTCOMINGS).stream()
                        .flatMap(
                                row ->
                                        IntStream.range(0, row.getCellCount())
                                                .mapToObj(i -> text(row, i)))
                        .collect(Collectors.joining("\n"));
        told.forEach(finding -> assertThat(sheet).contains(finding.detail().substring(0, 8)));
    }
}
