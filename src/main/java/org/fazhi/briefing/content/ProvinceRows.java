package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.compare.region.CountedReports;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/** The rows of the sheets of a large corpus: all reports together, then those of each province. */
public final class ProvinceRows {
    private ProvinceRows() {}

    /**
     * The reports that a row counts.
     *
     * @param name what the row is called
     * @param all whether it is that of all reports
     */
    public record Row(String name, boolean all, List<Document> reports) {
        public Row {
            reports = List.copyOf(reports);
        }

        /** The region whose reports they are; null for those whose place is open. */
        public @Nullable RegionCode regionCode() {
            if (all) {
                return RegionCode.NATION;
            }
            RegionCode code = reports.get(0).regionCode();
            return code == null ? null : code.provinceOrCorps();
        }
    }

    /** The rows by division code; reports whose place is open come last. */
    public static List<Row> of(BookContext context) {
        ReportIndex index = context.index();
        FrameTexts texts = context.texts().frame();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(texts.allReports(), true, index.reports()));
        index.byProvince()
                .forEach(
                        (code, reports) ->
                                rows.add(
                                        new Row(
                                                code.map(index.places()::name)
                                                        .orElse(texts.unplaced()),
                                                false,
                                                reports)));
        return rows;
    }

    /** The same with those reports of each row that count where it is said how many there are. */
    public static List<Row> ofCounted(BookContext context) {
        return of(context).stream()
                .map(row -> new Row(row.name(), row.all(), CountedReports.among(row.reports())))
                .toList();
    }

    /** The same without the reports of departments and those whose place is open. */
    public static List<Row> ofGovernments(BookContext context) {
        return among(context, context.index().governments());
    }

    /** The same with those reports alone that sums are made of. */
    public static List<Row> ofDistricts(BookContext context) {
        return among(context, context.index().districts());
    }

    private static List<Row> among(BookContext context, List<Document> reports) {
        Set<Document> wanted = Set.copyOf(reports);
        List<Row> rows = new ArrayList<>();
        for (Row row : of(context)) {
            List<Document> own = row.reports().stream().filter(wanted::contains).toList();
            if (!own.isEmpty()) {
                rows.add(new Row(row.name(), row.all(), own));
            }
        }
        return rows;
    }

    /** A share with what it is a share of: 85%（17/20）. */
    public static Cell share(BookContext context, long part, long whole) {
        return whole == 0
                ? new Cell.Absent(Absence.NOT_APPLICABLE, List.of())
                : Cell.centred(
                        context.texts()
                                .frame()
                                .share()
                                .with(Decimals.nearest(100.0 * part / whole), part, whole));
    }
}
