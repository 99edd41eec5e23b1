package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CheckKind;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.texts.ChecksTexts;
import org.fazhi.settings.briefing.texts.DistrictsTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;

/** 各地一览: one row a report, by division code; below it, who is not held. */
public final class DistrictsSheet {
    private static final int POINT = 46;

    private final BookContext context;
    private final ReportIndex index;
    private final DistrictsTexts texts;

    private DistrictsSheet(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().districts();
    }

    public static Sheet build(BookContext context, CoveredAreas coverage) {
        return new DistrictsSheet(context).sheet(coverage);
    }

    private Sheet sheet(CoveredAreas coverage) {
        List<Column<Document>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.DISTRICTS, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.caption()))
                .head(columns)
                .rows(columns, index.reports());
        if (showMissing(index, coverage)) {
            builder.rows(missing(columns), index.missing());
        }
        builder.note(texts.note().with(context.settings().pointsPerDistrict())).source();
        return builder.build();
    }

    private List<Column<Document>> columns() {
        HeadTexts heads = context.texts().heads();
        return List.of(
                new Column<>(heads.region(), 18.5, report -> Cell.label(index.name(report))),
                new Column<>(heads.published(), 16, report -> context.publishedCell(report)),
                new Column<>(texts.contents(), 11, this::contents),
                new Column<>(
                        texts.strengths(), 21, report -> points(report, Finding.Kind.STRENGTH)),
                new Column<>(
                        texts.shortcomings(),
                        19,
                        report -> points(report, Finding.Kind.SHORTCOMING)),
                new Column<>(texts.plans(), 19, report -> points(report, Finding.Kind.PLAN)),
                new Column<>(texts.checks(), 11, report -> checks(index.checkIndex().of(report))),
                new Column<>(heads.evidence(), 16, report -> new Cell.Evidence(shown(report))));
    }

    /** The same columns for a region whose report is not held. */
    private List<Column<RosterEntry>> missing(List<Column<Document>> columns) {
        List<Column<RosterEntry>> missing = new ArrayList<>();
        missing.add(
                Column.over(
                        1,
                        columns.get(0).head(),
                        entry -> Cell.label(index.places().fullName(entry.regionCode()))));
        for (Column<Document> column : columns.subList(1, columns.size())) {
            missing.add(
                    Column.over(
                            1,
                            column.head(),
                            entry -> new Cell.Absent(Absence.NOT_HELD, List.of())));
        }
        return missing;
    }

    /** Missing districts are rows of their own only where most of a province is there. */
    static boolean showMissing(ReportIndex index, CoveredAreas coverage) {
        return !index.missing().isEmpty() && coverage.areas().stream().allMatch(coverage::covers);
    }

    private Cell contents(Document report) {
        ContentsHeld contents = new ContentsHeld(index, report);
        return Cell.text(contents.label(context.texts().contents()));
    }

    private List<Finding> shown(Document report, Finding.Kind kind) {
        return index.findings(report, kind).stream()
                .limit(context.settings().pointsPerDistrict())
                .toList();
    }

    private List<String> shown(Document report) {
        return Stream.of(Finding.Kind.STRENGTH, Finding.Kind.SHORTCOMING, Finding.Kind.PLAN)
                .flatMap(kind -> shown(report, kind).stream())
                .map(Finding::findingId)
                .toList();
    }

    private Cell points(Document report, Finding.Kind kind) {
        int all = index.findings(report, kind).size();
        if (all == 0) {
            return new Cell.Absent(Absence.NOT_STATED, List.of());
        }
        List<Finding> shown = shown(report, kind);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            lines.add((i + 1) + "." + context.text().cut(shown.get(i).text(), POINT));
        }
        if (all > shown.size()) {
            lines.add(texts.points().with(all));
        }
        return Cell.text(String.join("\n", lines), BookContext.ids(shown));
    }

    private Cell checks(List<Check> checks) {
        if (checks.isEmpty()) {
            return Cell.centred(texts.noChecks());
        }
        Map<CheckKind, Integer> counts = new EnumMap<>(CheckKind.class);
        checks.forEach(check -> counts.merge(CheckKind.of(check), 1, Integer::sum));
        ChecksTexts said = context.texts().checks();
        List<String> lines = new ArrayList<>();
        counts.forEach((kind, n) -> lines.add(said.count().with(kind.name(said.kinds()), n)));
        return Cell.centred(String.join("\n", lines));
    }
}
