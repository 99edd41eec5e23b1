package org.fazhi.briefing.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.DistrictsTexts;

/** 各地一览 of a large corpus: one row a province; districts stand in the provincial books. */
public final class ProvincesSheet {
    private final BookContext context;
    private final ReportIndex index;
    private final CoveredAreas coverage;
    private final DistrictsTexts texts;

    private ProvincesSheet(BookContext context, CoveredAreas coverage) {
        this.context = context;
        this.index = context.index();
        this.coverage = coverage;
        this.texts = context.texts().districts();
    }

    /** The reports of a province; of those whose place is open under none. */
    private record Province(Optional<RegionCode> code, List<Document> reports) {}

    public static Sheet build(BookContext context, CoveredAreas coverage) {
        return new ProvincesSheet(context, coverage).sheet();
    }

    private Sheet sheet() {
        List<Column<Province>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.DISTRICTS, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.provinces().caption()))
                .head(columns);
        index.byProvince()
                .forEach((code, reports) -> builder.row(columns, new Province(code, reports)));
        builder.note(texts.provinces().note()).source();
        return builder.build();
    }

    private List<Column<Province>> columns() {
        DistrictsTexts.Provinces said = texts.provinces();
        return List.of(
                new Column<>(context.texts().heads().province(), 20, this::name),
                new Column<>(said.due(), 11, expected(this::due)),
                new Column<>(said.held(), 11, province -> Cell.count(held(province))),
                new Column<>(
                        said.missing(),
                        11,
                        expected(province -> Math.max(0, due(province) - held(province)))),
                new Column<>(
                        said.timely().with(context.dueHeading()),
                        13,
                        sum(report -> Boolean.TRUE.equals(context.onTime(report)) ? 1 : 0)),
                new Column<>(
                        said.complete(),
                        13,
                        sum(report -> new ContentsHeld(index, report).complete() ? 1 : 0)),
                new Column<>(said.shortcomings(), 12, points(Finding.Kind.SHORTCOMING)),
                new Column<>(said.answered(), 12, sum(report -> index.answers(report).size())),
                new Column<>(said.honours(), 12, granted()),
                new Column<>(
                        said.checks(), 12, sum(report -> index.checkIndex().of(report).size())));
    }

    private Cell name(Province province) {
        return Cell.label(
                province.code()
                        .map(index.places()::name)
                        .orElse(context.texts().frame().unplaced()));
    }

    private long due(Province province) {
        return province.code().map(coverage::expected).orElse(0L);
    }

    private long held(Province province) {
        return province.code().map(coverage::held).orElse((long) province.reports().size());
    }

    /** A count that only a province has of which it is known who was to report. */
    private static Function<Province, Cell> expected(ToLongFunction<Province> count) {
        return province ->
                province.code().isEmpty()
                        ? new Cell.Absent(Absence.NOT_APPLICABLE, List.of())
                        : Cell.count(count.applyAsLong(province));
    }

    private Function<Province, Cell> points(Finding.Kind kind) {
        return sum(report -> index.findings(report, kind).size());
    }

    private Function<Province, Cell> granted() {
        return sum(
                report ->
                        index.findings(report, Finding.Kind.HONOUR).stream()
                                .filter(Finding::isGranted)
                                .count());
    }

    private static Function<Province, Cell> sum(ToLongFunction<Document> count) {
        return province -> Cell.count(province.reports().stream().mapToLong(count).sum());
    }
}
