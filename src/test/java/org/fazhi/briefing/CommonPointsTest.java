package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.briefing.InventedBook.BRIEFING;
import static org.fazhi.briefing.InventedBook.DATA;
import static org.fazhi.briefing.InventedBook.PLANS;
import static org.fazhi.briefing.InventedBook.READ;
import static org.fazhi.briefing.WrittenBook.isNumber;
import static org.fazhi.briefing.WrittenBook.number;
import static org.fazhi.briefing.WrittenBook.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.LedgerRow;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.points.PointYear;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** What several reports say alike, and the ledger of what they admit. */
class CommonPointsTest {
    private static List<Row> points(String sheet) {
        return READ.rows(sheet).stream().filter(row -> isNumber(row, 2)).toList();
    }

    @Test
    void aPointStandsWithInHowManyReportsOfHowManyTheMostFirst() {
        Map<String, PointYear> nation =
                DATA.comparisons().pointYears().stream()
                        .filter(row -> row.scope().equals(RegionCode.NATION))
                        .filter(row -> row.kind() == Finding.Kind.SHORTCOMING && row.reports() > 1)
                        .collect(Collectors.toMap(PointYear::name, row -> row, (one, same) -> one));
        List<Row> rows = points(SheetNames.COMMON_PROBLEMS);
        assertThat(rows).isNotEmpty();
        double before = Double.MAX_VALUE;
        for (Row row : rows) {
            PointYear counts = nation.get(text(row, 1));
            assertThat(number(row, 2)).isEqualTo(counts.reports()).isLessThanOrEqualTo(before);
            assertThat(number(row, 3)).isEqualTo(counts.share());
            assertThat(row.stream().map(cell -> cell == null ? "" : cell.getText()))
                    .anyMatch(words -> words.contains("”（"))
                    .anyMatch(words -> words.startsWith("〔依据"));
            before = number(row, 2);
        }
    }

    @Test
    void practicesStandApartAndWithoutPlans() {
        assertThat(points(SheetNames.COMMON_PRACTICES)).isNotEmpty();
        assertThat(READ.rows(SheetNames.COMMON_PRACTICES))
                .noneMatch(
                        row ->
                                row.stream()
                                        .anyMatch(
                                                cell ->
                                                        cell != null
                                                                && "下年安排".equals(cell.getText())));
    }

    @Test
    void whatABureauFillsInIsReadBackByPointAndDistrict() {
        List<LedgerRow> exported = BRIEFING.ledger(DATA);
        assertThat(exported).isNotEmpty();
        LedgerRow row = exported.get(0);
        String filled =
                "region_code,point_id,report_year,region,point,wording,state,unit,measure,due,progress\n"
                        + "%s,\"%s\",2023,,,,,区司法局,增配法制审核人员,2024-09-30,已到位3人\n"
                                .formatted(row.regionCode(), row.pointId());
        Settings settings = Settings.parse(ProjectFiles.conf("ledger.csv", filled));
        Briefing briefing = new Briefing(settings.briefing());
        assertThat(briefing.ledger(DATA))
                .filteredOn(each -> !each.measure().isEmpty())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.regionCode()).isEqualTo(row.regionCode());
                            assertThat(each.pointId()).isEqualTo(row.pointId());
                            assertThat(each.progress()).isEqualTo("已到位3人");
                        });
        WrittenBook book =
                new WrittenBook(briefing.write(briefing.slicing(DATA).apply(PLANS.get(0))).bytes());
        assertThat(book.rows(SheetNames.LEDGER))
                .filteredOn(each -> text(each, 5).equals("增配法制审核人员"))
                .singleElement()
                .satisfies(each -> assertThat(text(each, 6)).isEqualTo("2024-09-30"));
    }
}
