package org.fazhi.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.fazhi.ReportText;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** Where a book's figures stand is kept beside it. */
class BookPlacesTest {
    private static final BookPlan PLAN =
            new BookPlan(
                    BookPlan.Kind.REGION,
                    2023,
                    new RegionCode("511923"),
                    "平昌县",
                    "2023/510000-四川省/511923-平昌县.xlsx");
    private static final Book BOOK =
            new Book(
                    PLAN.relativePath(),
                    new byte[0],
                    Map.of(
                            "a:1:0",
                            List.of(new CellPlace("主要指标", 4, 2), new CellPlace("数据，表", 0, 27)),
                            "a:7:0",
                            List.of(new CellPlace("主要指标", 5, 2))));

    @Test
    void thePlacesOfAnIdAreReadBackInTheirOrder() throws IOException {
        Book kept = BookPlaces.of(PLAN, BOOK);
        assertThat(kept.relativePath()).isEqualTo("2023/places/511923.csv.gz");
        assertThat(BookPlaces.of("a:1:0", new ByteArrayInputStream(kept.bytes())))
                .containsExactly(
                        PLAN.relativePath() + "  主要指标!C5", PLAN.relativePath() + "  数据，表!AB1");
        assertThat(BookPlaces.of("a:2:0", new ByteArrayInputStream(kept.bytes()))).isEmpty();
        assertThat(BookPlaces.of(PLAN, BOOK).bytes()).isEqualTo(kept.bytes());
    }

    @Test
    void aReportStandsInTheBooksOfAllThatHoldItsRegion() {
        assertThat(BookPlaces.files(ReportText.body(2023, "一、主要成效").document()))
                .containsExactly(
                        "2023/places/000000.csv.gz",
                        "2023/places/510000.csv.gz",
                        "2023/places/511900.csv.gz",
                        "2023/places/511923.csv.gz");
    }
}
