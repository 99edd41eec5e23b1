package org.fazhi.briefing.concordance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.fazhi.briefing.content.EvidenceIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.DayCell;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.WorkbookLimits;
import org.fazhi.briefing.xlsx.WorkbookWriter;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.briefing.BriefingSettings;
import org.fazhi.settings.briefing.texts.ConcordanceTexts;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet: a row a sentence, with filters over year, place and chapter. */
public final class ConcordanceBook {
    private final ConcordanceTexts texts;
    private final FrameTexts frame;
    private final BriefingSettings settings;

    public ConcordanceBook(BriefingSettings settings) {
        this.settings = settings;
        this.texts = settings.sheets().concordance();
        this.frame = settings.sheets().frame();
    }

    /** The bytes of the workbook; the same concordance gives the same. */
    public byte[] write(Concordance found) {
        String words = String.join(texts.and(), found.words());
        String title = texts.title().with(words);
        return new WorkbookWriter(
                        EvidenceIndex.none(settings.sheets().evidence()),
                        passage -> 0,
                        footer(found),
                        frame,
                        WorkbookLimits.EXCEL)
                .write(List.of(sheet(found, title)), title, texts.sheet(), made(found));
    }

    /** That of books of examples where a sentence is of one. */
    private String footer(Concordance found) {
        BookSettings books = settings.books();
        boolean examples =
                found.lines().stream().anyMatch(line -> books.examples().has(line.title()));
        return examples ? books.examples().footer() : books.footer();
    }

    /** The day of the newest report, so that the same tables give the same bytes. */
    private static Instant made(Concordance found) {
        return found.lines().stream()
                .map(Concordance.Line::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH.withYear(2000))
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }

    private Sheet sheet(Concordance found, String title) {
        List<Column<Concordance.Line>> columns = columns();
        SheetBuilder builder = new SheetBuilder(frame, texts.sheet(), columns);
        builder.title(title)
                .wide(
                        texts.count().with(found.searched(), found.reports(), found.sentences()),
                        CellLook.UNIT)
                .head(columns)
                .rows(columns, found.lines());
        if (found.lines().isEmpty()) {
            builder.wide(texts.none(), CellLook.GROUP);
        }
        if (found.more() > 0) {
            builder.note(texts.more().with(found.lines().size()));
        }
        return builder.note(texts.note()).build();
    }

    private List<Column<Concordance.Line>> columns() {
        return List.of(
                new Column<>(texts.year(), 7, line -> year(line.year())),
                new Column<>(texts.region(), 20, line -> Cell.label(clean(line.place()))),
                new Column<>(texts.chapter(), 22, line -> Cell.text(clean(line.chapter()))),
                new Column<>(texts.before(), 38, line -> Cell.text(clean(line.before()))),
                new Column<>(texts.word(), 10, line -> Cell.centred(clean(line.word()))),
                new Column<>(texts.after(), 38, line -> Cell.text(clean(line.after()))),
                new Column<>(texts.report(), 26, line -> Cell.text(clean(line.title()))),
                new Column<>(texts.publisher(), 16, line -> words(line.publisher())),
                new Column<>(texts.published(), 14, line -> day(line.published())),
                new Column<>(texts.address(), 24, line -> words(line.address())));
    }

    private static Cell year(@Nullable Integer year) {
        return year == null ? absent() : new Cell.Numeric(year, "0", List.of(), null);
    }

    private static Cell words(@Nullable String words) {
        return words == null ? absent() : Cell.text(clean(words));
    }

    private Cell day(@Nullable LocalDate day) {
        return day == null ? absent() : DayCell.published(frame, day);
    }

    private static Cell absent() {
        return new Cell.Absent(Absence.NOT_STATED, List.of());
    }

    private static String clean(String words) {
        return SafeText.clean(words);
    }
}
