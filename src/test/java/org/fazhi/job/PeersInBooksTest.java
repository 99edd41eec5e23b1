package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.briefing.WrittenBook.number;
import static org.fazhi.briefing.WrittenBook.text;
import static org.fazhi.job.ThreeYearsRun.district;

import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.audit.Check;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.data.Comparisons;
import org.fazhi.briefing.data.ComparisonsBuilder;
import org.fazhi.compare.region.Peer;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a district's figures are held against in its book: what its peers state, and a figure of
 * last year only where that is not in doubt.
 */
@ExtendWith(ThreeYearsRun.Resolver.class)
class PeersInBooksTest {
    private static final RegionCode TONGJIANG = new RegionCode("511921");

    private static BriefingData data;

    @BeforeAll
    static void open(ThreeYearsRun run) {
        data = run.data(2023);
    }

    @Test
    void aMedianOfPeersSaysHowManyStateItAndNoBookShowsARank() {
        WrittenBook own = besideNinePeers("mediation.cases", 77);
        Row cases = indicator(own, "人民调解案件数");
        assertThat(number(cases, 5)).isEqualTo(515);
        assertThat(own.parts().get("xl/styles.xml")).contains("（9地载明）");
        assertThat(cases.stream().filter(cell -> cell != null).map(Cell::getText))
                .doesNotContain("77");
        assertThat(own.rows("本地数据")).anySatisfy(row -> assertThat(text(row, 0)).contains("四川省的县"));
    }

    @Test
    void aSilentDistrictIsShownWhatItsPeersState() {
        Row penalties = indicator(besideNinePeers("enforcement.penalty_cases", null), "行政处罚案件数");
        assertThat(text(penalties, 2)).isEqualTo("未载明");
        assertThat(number(penalties, 5)).isEqualTo(515);
    }

    /** The district's book where nine peers state an indicator, 515 in the middle. */
    private static WrittenBook besideNinePeers(String indicator, Integer rank) {
        Peer peer =
                new Peer(
                        2023,
                        TONGJIANG,
                        indicator,
                        "510000:county",
                        9,
                        400.0,
                        515.0,
                        700.0,
                        rank,
                        null,
                        null,
                        null);
        Comparisons rows = data.comparisons();
        return district(
                with(data, data.checks(), with(rows, List.of(peer), rows.lastYear())),
                TONGJIANG.value());
    }

    @Test
    void aFigureThatContradictsOthersIsNotCompared() {
        BriefingData last = data.comparisons().lastYear();
        YearOnYear cases =
                data.comparisons().yearOnYear().stream()
                        .filter(row -> row.regionCode().equals(TONGJIANG))
                        .filter(row -> row.indicator().equals("mediation.cases"))
                        .findFirst()
                        .orElseThrow();
        String figure = cases.previousObservationIds().get(0);
        Check wrong =
                new Check(
                        "invented",
                        figure.substring(0, figure.indexOf(':')),
                        TONGJIANG,
                        2022,
                        Check.Family.ARITHMETIC,
                        "parts",
                        Check.Severity.ERROR,
                        "与分项合计不符",
                        cases.previousObservationIds(),
                        null,
                        null,
                        1);
        BriefingData doubted = with(last, List.of(wrong), last.comparisons());
        Comparisons rows = data.comparisons();
        WrittenBook own =
                district(
                        with(data, data.checks(), with(rows, rows.peers(), doubted)),
                        TONGJIANG.value());
        Row row = indicator(own, "人民调解案件数");
        assertThat(number(row, 2)).isEqualTo(cases.value());
        assertThat(List.of(text(row, 3), text(row, 4))).containsExactly("待核实", "待核实");
    }

    private static Comparisons with(Comparisons rows, List<Peer> peers, BriefingData lastYear) {
        return ComparisonsBuilder.builder(rows).peers(peers).lastYear(lastYear).build();
    }

    private static BriefingData with(
            BriefingData data, List<Check> checks, Comparisons comparisons) {
        return BriefingDataBuilder.builder(data).checks(checks).comparisons(comparisons).build();
    }

    private static Row indicator(WrittenBook read, String name) {
        return read.row("本地数据", name::equals);
    }
}
