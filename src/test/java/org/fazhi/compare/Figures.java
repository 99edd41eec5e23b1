package org.fazhi.compare;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.region.Divisions;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationBuilder;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.regex.Expression;

/** Small reports and figures for the tests of this package. */
public final class Figures {
    public static final Divisions DIVISIONS =
            new Divisions(
                    List.of(
                            new Divisions.Division(
                                    new RegionCode("440000"),
                                    "广东省",
                                    Document.GovernmentLevel.PROVINCE),
                            new Divisions.Division(
                                    new RegionCode("441900"),
                                    "东莞市",
                                    Document.GovernmentLevel.PREFECTURE),
                            new Divisions.Division(
                                    new RegionCode("510000"),
                                    "四川省",
                                    Document.GovernmentLevel.PROVINCE),
                            new Divisions.Division(
                                    new RegionCode("511900"),
                                    "巴中市",
                                    Document.GovernmentLevel.PREFECTURE),
                            new Divisions.Division(
                                    new RegionCode("511902"),
                                    "巴州区",
                                    Document.GovernmentLevel.COUNTY),
                            new Divisions.Division(
                                    new RegionCode("511903"),
                                    "恩阳区",
                                    Document.GovernmentLevel.COUNTY),
                            new Divisions.Division(
                                    new RegionCode("511921"),
                                    "通江县",
                                    Document.GovernmentLevel.COUNTY)));

    private Figures() {}

    public static Measure count(String id, Indicators.Combine combine) {
        return count(id, combine, List.of(), List.of());
    }

    /** A count with wordings that count more than it, and kinds that share nothing. */
    public static Measure count(
            String id, Indicators.Combine combine, List<Expression> wider, List<Expression> apart) {
        return new Measure(
                id,
                "件",
                Indicators.IndicatorKind.FLOW,
                combine,
                Indicators.Comparable.YES,
                null,
                null,
                wider,
                apart,
                List.of(),
                null,
                combine == Indicators.Combine.FIRST ? new Expression("乡镇|街道") : null);
    }

    public static Document report(String docId, String code, Document.GovernmentLevel level) {
        return report(docId, code, level, null, Document.Status.OK, null);
    }

    public static Document report(
            String docId,
            String code,
            Document.GovernmentLevel level,
            String unit,
            Document.Status status,
            LocalDate published) {
        return DocumentBuilder.builder()
                .docId(docId)
                .sourcePath(docId + ".txt")
                .format("txt")
                .level(level)
                .unit(unit)
                .regionCode(code == null ? null : new RegionCode(code))
                .reportYear(2023)
                .published(published)
                .status(status)
                .reason(status == Document.Status.OK ? null : "理由")
                .sourceText("")
                .build();
    }

    public static Observation figure(
            String docId, int begin, String indicator, String subject, double value, String unit) {
        return figure(docId, begin, indicator, subject, value, unit, Observation.Role.LEVEL);
    }

    public static Observation figure(
            String docId,
            int begin,
            String indicator,
            String subject,
            double value,
            String unit,
            Observation.Role role) {
        return ObservationBuilder.builder()
                .observationId(docId + ":" + begin + ":0")
                .docId(docId)
                .sectionId(docId + ":s0")
                .begin(begin)
                .end(begin + 2)
                .surface("")
                .value(value)
                .unit(unit)
                .qualifier(Observation.Qualifier.EXACT)
                .subject(subject)
                .indicator(indicator)
                .period(Observation.Period.CURRENT)
                .role(role)
                .sentenceBegin(begin / 100)
                .sentence("")
                .decidedBy("")
                .build();
    }

    /** The same figure with a scope. */
    public static Observation scoped(Observation figure, String scope) {
        return with(figure, figure.qualifier(), scope);
    }

    /** The same figure, of which the report says that it is more (100余件). */
    public static Observation over(Observation figure) {
        return with(figure, Observation.Qualifier.OVER, figure.scope());
    }

    private static Observation with(
            Observation figure, Observation.Qualifier qualifier, String scope) {
        return ObservationBuilder.builder(figure).qualifier(qualifier).scope(scope).build();
    }
}
