package org.fazhi.compare;

import java.util.List;
import org.fazhi.compare.years.ReportPair;
import org.fazhi.compare.years.SuccessiveReports;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;

/** Findings of one government's reports of 2022 and 2023. */
public final class Findings {
    private Findings() {}

    public static Finding shortcoming(String id, String text, String field, String nature) {
        return finding(id, Finding.Kind.SHORTCOMING, text, field, List.of(nature));
    }

    public static Finding finding(String id, Finding.Kind kind, String text, String field) {
        return finding(id, kind, text, field, List.of());
    }

    private static Finding finding(
            String id, Finding.Kind kind, String text, String field, List<String> natures) {
        return FindingBuilder.builder()
                .findingId(id)
                .docId("doc")
                .sectionId("doc:s0")
                .kind(kind)
                .ordinal(1)
                .text(text)
                .detail("")
                .fields(List.of(field))
                .natures(natures)
                .end(text.length())
                .build();
    }

    public static SuccessiveReports years(
            List<Finding> before, List<Finding> now, List<Observation> figuresNow) {
        return new SuccessiveReports(
                new ReportPair(new RegionCode("511902"), 2023, "now", "before"),
                before,
                now,
                List.of(),
                figuresNow);
    }
}
