package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.EvidenceIndex;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.layout.TextMetrics;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.settings.briefing.texts.EvidenceTexts;
import org.jspecify.annotations.Nullable;

/** 附录 原文依据: every passage the book rests on, with the way back to where it is used. */
public final class EvidenceSheet {
    private static final int LONG = 16;
    private static final int SHORT = 13;

    private final Map<Integer, Integer> rows = new HashMap<>();
    private final BookContext context;
    private final EvidenceTexts texts;

    /** Whether all is of a single report, whose name no row needs to repeat. */
    private final boolean single;

    private final Sheet sheet;

    /** As much of a passage as a row holds. */
    private record Line(EvidenceIndex.Passage passage, String text, boolean first) {
        boolean used() {
            return first && !passage.uses().isEmpty();
        }
    }

    public EvidenceSheet(BookContext context, EvidenceIndex evidenceIndex) {
        this.context = context;
        this.texts = context.texts().evidence();
        this.single = context.single();
        this.sheet = draw(evidenceIndex);
    }

    private Sheet draw(EvidenceIndex evidenceIndex) {
        List<Column<Line>> columns = single ? singleColumns() : columns();
        SheetBuilder builder = context.sheet(SheetNames.EVIDENCE, columns);
        builder.title(texts.title())
                .unit(texts.count().with(evidenceIndex.passages().size()))
                .head(columns);
        double width = passage().width();
        for (EvidenceIndex.Passage passage : evidenceIndex.passages()) {
            rows.put(passage.number(), builder.nextRow());
            List<String> parts = parts(SafeText.clean(passage.text()), width);
            for (int i = 0; i < parts.size(); i++) {
                builder.row(columns, new Line(passage, parts.get(i), i == 0));
            }
        }
        notes(builder, evidenceIndex);
        return builder.build();
    }

    private List<Column<Line>> columns() {
        return List.of(
                number(9),
                new Column<>(
                        context.texts().heads().region(),
                        13,
                        line -> Cell.text(line.first() ? name(line.passage().report()) : "")),
                passage(),
                figures(13),
                part(22),
                uses(18),
                new Column<>(
                        texts.times(),
                        6,
                        line ->
                                line.used()
                                        ? Cell.count(line.passage().uses().size())
                                        : Cell.text("")));
    }

    private List<Column<Line>> singleColumns() {
        return List.of(number(8), passage(), figures(16), part(32.5), uses(13.5));
    }

    private Column<Line> number(double width) {
        return new Column<>(
                texts.number(),
                width,
                line ->
                        Cell.centred(
                                line.first()
                                        ? texts.evidence().with(line.passage().number())
                                        : texts.continued()));
    }

    private Column<Line> passage() {
        return new Column<>(
                texts.passage(),
                single ? 58 : 41,
                line ->
                        new Cell.Passage(
                                line.text(), line.passage().surfaces(), line.passage().ids()));
    }

    private Column<Line> figures(double width) {
        return new Column<>(
                texts.figures(),
                width,
                line ->
                        Cell.text(
                                line.first()
                                        ? SafeText.clean(surfaces(line.passage().surfaces()))
                                        : ""));
    }

    private Column<Line> part(double width) {
        return new Column<>(
                texts.part(),
                width,
                line ->
                        Cell.text(
                                line.first()
                                        ? part(context.index().section(line.passage().sectionId()))
                                        : ""));
    }

    private Column<Line> uses(double width) {
        return new Column<>(
                texts.uses(),
                width,
                line -> line.used() ? back(line.passage().uses().get(0)) : Cell.text(""));
    }

    /** What the passages are taken from: titles, publishers and days of the reports. */
    private void notes(SheetBuilder builder, EvidenceIndex evidenceIndex) {
        builder.note(single ? texts.singleNote() : texts.note());
        List<Document> reports =
                evidenceIndex.passages().stream()
                        .map(EvidenceIndex.Passage::report)
                        .distinct()
                        .sorted(
                                Comparator.comparing(
                                                Document::regionCode,
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(this::name))
                        .toList();
        if (single) {
            reports.forEach(report -> builder.note(source(report)));
            return;
        }
        List<Column<Document>> columns =
                List.of(
                        Column.over(
                                2,
                                context.texts().heads().region(),
                                each -> Cell.label(name(each))),
                        Column.over(1, texts.report(), each -> Cell.text(addressed(each))),
                        Column.over(2, texts.publisher(), each -> Cell.text(publisher(each))),
                        Column.over(
                                2,
                                context.texts().heads().published(),
                                each -> Cell.centred(context.published(each))));
        builder.space(8).caption(texts.sources()).headOnce(columns).rows(columns, reports);
    }

    private String source(Document report) {
        String address = address(report);
        String day = context.published(report);
        return address.isEmpty()
                ? texts.source().with(name(report), title(report), publisher(report), day)
                : texts.sourceWithAddress()
                        .with(name(report), title(report), publisher(report), day, address);
    }

    /** The title, with the address where those who collected the report found it. */
    private String addressed(Document report) {
        String address = address(report);
        return address.isEmpty()
                ? title(report)
                : texts.titleWithAddress().with(title(report), address);
    }

    private static String address(Document report) {
        return SafeText.clean(Objects.requireNonNullElse(report.sourceUrl(), ""));
    }

    private String title(Document report) {
        String named = report.title() == null ? report.sourceTitle() : report.title();
        return SafeText.clean(Objects.requireNonNullElse(named, texts.untitled()));
    }

    private String publisher(Document report) {
        return SafeText.clean(
                Objects.requireNonNullElse(
                        report.publisher(),
                        Absence.NOT_STATED.label(context.texts().frame().absences())));
    }

    /** The report, with its year or edition where that is not the book's. */
    private String name(Document report) {
        String name = context.index().name(report);
        String year = year(report);
        if (!year.isEmpty()) {
            return texts.ofYear().with(name, year);
        }
        return context.index().counts(report) ? name : texts.ofLastEdition().with(name);
    }

    /** The year of a report where that is not the book's. */
    private String year(Document report) {
        Integer year = report.reportYear();
        return year == null || year == context.index().data().year() ? "" : String.valueOf(year);
    }

    private static String surfaces(List<String> surfaces) {
        String all = String.join("、", surfaces);
        return all.length() <= 400 ? all : all.substring(0, 398) + "……";
    }

    private Cell back(CellPlace use) {
        return new Cell.Back(use, use.sheet());
    }

    private String part(@Nullable Section section) {
        if (section == null) {
            return "";
        }
        String name = ContentsHeld.name(context.texts().contents(), section.kind());
        String heading = SafeText.clean(section.heading());
        if (single) {
            return heading.isEmpty() ? name : cut(heading, SHORT);
        }
        return heading.isEmpty() ? name : texts.heading().with(name, cut(heading, LONG));
    }

    private static String cut(String heading, int most) {
        return heading.length() > most ? heading.substring(0, most - 2) + "……" : heading;
    }

    /** A long passage goes on in the next row: Excel draws no row taller than 409 points. */
    private static List<String> parts(String text, double width) {
        double points = CellLook.PASSAGE.points();
        List<String> lines = TextMetrics.wrap(text, width, points);
        int most = TextMetrics.mostLines(points) - 2;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += most) {
            parts.add(String.join("", lines.subList(i, Math.min(lines.size(), i + most))));
        }
        return parts.size() == 1 ? List.of(text) : parts;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The row in which a passage stands. */
    public int row(int number) {
        return Objects.requireNonNull(rows.get(number));
    }
}
