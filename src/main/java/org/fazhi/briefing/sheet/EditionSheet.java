package org.fazhi.briefing.sheet;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.EditionChanges;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.ChangedReport;
import org.fazhi.briefing.data.ChangedReport.ChangeKind;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.EditionTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.warehouse.ChangeCause;
import org.fazhi.warehouse.Run;

/** 较上一版变化: reports that came, changed or went, and every figure that is another, with why. */
public final class EditionSheet {
    private static final Comparator<Optional<RegionCode>> OPEN_LAST =
            Comparator.comparing(
                    code -> code.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final BookContext context;
    private final BookPlan plan;
    private final EditionChanges changes;
    private final EditionTexts texts;
    private final HeadTexts heads;

    private EditionSheet(BookContext context, BookPlan plan) {
        this.context = context;
        this.plan = plan;
        this.changes = new EditionChanges(context);
        this.texts = context.texts().edition();
        this.heads = context.texts().heads();
    }

    /** Something of both editions. */
    private record Pair(String name, Cell before, Cell now) {
        static Pair of(String name, long before, long now) {
            return new Pair(name, Cell.count(before), Cell.count(now));
        }

        static Pair of(String name, String before, String now) {
            return new Pair(name, Cell.centred(before), Cell.centred(now));
        }
    }

    /** How many reports of a province came, changed, moved and went, and how many figures did. */
    private record Province(String name, Map<ChangeKind, Long> reports, long figures) {
        Cell count(ChangeKind kind) {
            return Cell.count(reports.getOrDefault(kind, 0L));
        }
    }

    /** The sheet; none for a first edition, and none where nothing stands beside anything. */
    public static Optional<Sheet> build(BookContext context, BookPlan plan) {
        EditionSheet sheet = new EditionSheet(context, plan);
        boolean district = plan.kind() == BookPlan.Kind.REGION;
        return sheet.changes.first()
                        || sheet.changes.none()
                        || district && sheet.changes.onlyAdded()
                ? Optional.empty()
                : Optional.of(sheet.draw());
    }

    private Sheet draw() {
        List<Column<EditionChanges.FigureChange>> columns = figureColumns();
        SheetBuilder builder = context.sheet(SheetNames.EDITION, columns);
        builder.title(texts.title()).unit(context.order());
        editions(builder);
        if (context.large()) {
            provinces(builder);
        } else if (!changes.reports().isEmpty()) {
            reports(builder);
        }
        if (plan.kind() != BookPlan.Kind.REGION) {
            new EditionTotals(context, plan.regionCode(), changes).draw(builder);
        }
        if (!context.large() && !changes.figures().isEmpty()) {
            builder.caption(context.table(texts.figures().caption()))
                    .head(columns)
                    .rows(columns, changes.figures());
        }
        notes(builder);
        return builder.build();
    }

    private void editions(SheetBuilder builder) {
        List<Column<Pair>> columns =
                List.of(
                        Column.over(2, texts.editions().item(), pair -> Cell.label(pair.name())),
                        Column.over(3, texts.before(), Pair::before),
                        Column.over(3, texts.now(), Pair::now));
        builder.caption(context.table(texts.editions().caption()))
                .headOnce(columns)
                .rows(columns, pairs())
                .space(8);
    }

    private List<Pair> pairs() {
        EditionTexts.Editions said = texts.editions();
        ReportIndex now = context.index();
        ReportIndex before = changes.last().index();
        Run run = before.run();
        Run latest = now.run();
        return List.of(
                Pair.of(said.asOf(), day(before), day(now)),
                Pair.of(said.held(), before.reports().size(), now.reports().size()),
                Pair.of(said.governments(), governments(before), governments(now)),
                Pair.of(said.run(), SafeText.clean(run.runId()), SafeText.clean(latest.runId())),
                Pair.of(
                        said.settings(),
                        "—",
                        run.hasTheDefinitionsOf(latest)
                                ? said.settingsSame()
                                : said.settingsChanged()),
                Pair.of(
                        said.program(),
                        "—",
                        run.version().equals(latest.version())
                                ? said.programSame()
                                : said.programChanged()));
    }

    private static String day(ReportIndex index) {
        return BookContext.date(index.collected());
    }

    private static long governments(ReportIndex index) {
        return index.reports().stream().filter(report -> report.isGovernments()).count();
    }

    private void reports(SheetBuilder builder) {
        List<Column<ChangedReport>> columns =
                List.of(
                        Column.over(
                                1,
                                heads.region(),
                                change -> Cell.label(context.index().name(changes.report(change)))),
                        Column.over(
                                3,
                                texts.reports().title(),
                                change -> Cell.text(title(changes.report(change)))),
                        Column.over(
                                1,
                                texts.reports().change(),
                                change -> Cell.centred(EditionChanges.name(texts, change.kind()))),
                        Column.over(
                                1,
                                heads.published(),
                                change -> context.publishedCell(changes.report(change))),
                        Column.over(2, texts.reports().note(), change -> Cell.text(note(change))));
        builder.caption(context.table(texts.reports().caption()))
                .headOnce(columns)
                .rows(columns, changes.reports())
                .space(8);
    }

    private String title(Document report) {
        return context.text().cut(report.title() == null ? report.sourcePath() : report.title());
    }

    private String note(ChangedReport change) {
        EditionTexts.Reports said = texts.reports();
        return switch (change.kind()) {
            case ADDED -> said.added();
            case CHANGED -> said.changed();
            case MOVED ->
                    said.moved()
                            .with(
                                    context.index()
                                            .name(
                                                    changes.last()
                                                            .index()
                                                            .report(
                                                                    Objects.requireNonNull(
                                                                            change.lastDocId()))));
            case GONE -> SafeText.clean(Objects.requireNonNullElse(change.note(), ""));
        };
    }

    /** Where there are many reports: how many of each province came, changed and went. */
    private void provinces(SheetBuilder builder) {
        EditionTexts.Provinces said = texts.provinces();
        List<Column<Province>> columns =
                List.of(
                        Column.over(1, heads.province(), province -> Cell.label(province.name())),
                        Column.over(1, said.added(), province -> province.count(ChangeKind.ADDED)),
                        Column.over(
                                2, said.changed(), province -> province.count(ChangeKind.CHANGED)),
                        Column.over(1, said.moved(), province -> province.count(ChangeKind.MOVED)),
                        Column.over(1, said.gone(), province -> province.count(ChangeKind.GONE)),
                        Column.over(2, said.figures(), province -> Cell.count(province.figures())));
        builder.caption(context.table(said.caption()))
                .headOnce(columns)
                .rows(columns, changedProvinces())
                .space(8);
    }

    /** The provinces with a change by code; reports whose place is open come last. */
    private List<Province> changedProvinces() {
        Map<Optional<RegionCode>, Map<ChangeKind, Long>> reports =
                changes.reports().stream()
                        .collect(
                                groupingBy(
                                        change -> province(changes.report(change)),
                                        groupingBy(ChangedReport::kind, counting())));
        Map<Optional<RegionCode>, Long> figures =
                changes.figures().stream()
                        .collect(
                                groupingBy(
                                        figure ->
                                                Optional.of(
                                                        figure.change()
                                                                .regionCode()
                                                                .provinceOrCorps()),
                                        counting()));
        return Stream.concat(reports.keySet().stream(), figures.keySet().stream())
                .distinct()
                .sorted(OPEN_LAST)
                .map(
                        code ->
                                new Province(
                                        code.map(context.index().places()::name)
                                                .orElse(context.texts().frame().unplaced()),
                                        reports.getOrDefault(code, Map.of()),
                                        figures.getOrDefault(code, 0L)))
                .toList();
    }

    private static Optional<RegionCode> province(Document report) {
        return Optional.ofNullable(report.regionCode()).map(RegionCode::provinceOrCorps);
    }

    private List<Column<EditionChanges.FigureChange>> figureColumns() {
        return List.of(
                new Column<>(
                        heads.region(),
                        19,
                        figure ->
                                Cell.label(
                                        context.index()
                                                .places()
                                                .fullName(figure.change().regionCode()))),
                new Column<>(heads.indicator(), 22, figure -> Cell.text(figure.indicator().name())),
                new Column<>(
                        heads.unit(),
                        9,
                        figure -> Cell.centred(ShownUnit.column(figure.indicator().unit()))),
                new Column<>(texts.before(), 15.5, EditionChanges.FigureChange::before),
                new Column<>(heads.evidence(), 11, figure -> Cell.wayTo(figure.before())),
                new Column<>(texts.now(), 15.5, EditionChanges.FigureChange::now),
                new Column<>(heads.evidence(), 11, figure -> Cell.wayTo(figure.now())),
                new Column<>(texts.figures().reason(), 22, figure -> Cell.text(reason(figure))));
    }

    /** The cause and, where a person gave one, the reason. */
    private String reason(EditionChanges.FigureChange figure) {
        ChangeCause cause = figure.change().cause();
        String name = EditionChanges.name(texts, cause);
        if (cause != ChangeCause.CORRECTION) {
            return name;
        }
        return figure.now().sources().stream()
                .map(context.index()::observation)
                .filter(one -> one != null && one.correctionReason() != null)
                .map(Observation::correctionReason)
                .findFirst()
                .map(words -> texts.figures().corrected().with(name, context.text().cut(words)))
                .orElse(name);
    }

    private void notes(SheetBuilder builder) {
        Run run = changes.last().index().run();
        Run latest = context.index().run();
        builder.note(context.large() ? texts.provinceNote() : texts.note()).note(texts.causeNote());
        if (!run.hasTheDefinitionsOf(latest) || !run.version().equals(latest.version())) {
            builder.note(texts.settingsNote());
        }
    }
}
