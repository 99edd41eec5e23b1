package org.fazhi.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.extract.Observation;
import org.fazhi.settings.ComparisonSettings;
import org.fazhi.settings.Indicators;

/** Two years of one indicator of one government, and why they may not be comparable. */
record YearPair(ReportedFigure before, ReportedFigure now, Measure measure) {
    private static final String APPROXIMATE = "含约数";
    private static final String PART_OF_A_YEAR = "统计时段不是全年";
    private static final String SCOPE = "统计范围不同";
    private static final String NOTE = "口径待核";

    YearOnYear row(ComparisonSettings settings) {
        RegionIndicator row = now.row();
        double value = row.value();
        double previous = before.row().value();
        Optional<ComparisonSettings.Break> broken =
                settings.breakAt(row.indicator(), row.reportYear());
        boolean comparable = broken.isEmpty();
        boolean rated = comparable && !measure.isRate() && previous >= settings.leastBase();
        List<String> doubts = doubts();
        broken.ifPresent(each -> doubts.add(0, "统计口径有变，不作比较：" + each.reason()));
        return new YearOnYear(
                row.regionCode(),
                row.indicator(),
                row.reportYear(),
                value,
                previous,
                row.unit(),
                comparable ? Double.valueOf(rounded(value - previous)) : null,
                rated ? Double.valueOf(rounded((value - previous) / previous * 100)) : null,
                doubts.isEmpty() ? null : String.join("；", doubts),
                row.observationIds(),
                before.row().observationIds());
    }

    private List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (before.row().qualifier() != Observation.Qualifier.EXACT
                || now.row().qualifier() != Observation.Qualifier.EXACT) {
            doubts.add(APPROXIMATE);
        }
        if (before.partial() || now.partial()) {
            doubts.add(PART_OF_A_YEAR);
        }
        if (!Objects.equals(before.scope(), now.scope())) {
            doubts.add(SCOPE);
        }
        if (measure.comparable() != Indicators.Comparable.YES) {
            doubts.add(NOTE);
        }
        return doubts;
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
