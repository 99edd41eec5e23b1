package org.fazhi.settings.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.briefing.papers.PaperSettings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.reading.Themes;

/**
 * The third layer of the settings: how books are laid out. Whatever changes here, only books are
 * written again. The catalogues of the layers before it that books show stand beside it; a change
 * of theirs is one of their own layer.
 *
 * @param files the bytes it was parsed from, none but its own
 * @param books how the workbooks look
 * @param sheets what the sheets say
 * @param papers what is handed in on paper
 * @param anchors published figures of the country
 * @param ledger what bureaus have filled in about problems
 * @param indicators the catalogue
 * @param themes subjects, natures, holders
 * @param quantities which measure words mean the same
 * @param audit when a report is due
 * @param comparison from how many reports on what is compared
 */
public record BriefingSettings(
        ConfFiles files,
        BookSettings books,
        SheetTexts sheets,
        PaperSettings papers,
        Anchors anchors,
        Ledger ledger,
        Indicators indicators,
        Themes themes,
        QuantityWords quantities,
        AuditSettings audit,
        ComparisonSettings comparison) {
    /** The files of this layer. */
    public static final List<String> FILES =
            Stream.concat(
                            Stream.of(
                                    BookSettings.FILE, SheetTexts.FILE, Anchors.FILE, Ledger.FILE),
                            PaperSettings.FILES.stream())
                    .toList();

    /**
     * Parses the layer, and checks what it holds for books of examples.
     *
     * @param reading the layer of which books show indicators, themes, units and days
     * @param comparison which books explain
     */
    public static BriefingSettings parse(
            ConfFiles all, ReadingSettings reading, ComparisonSettings comparison) {
        ConfFiles files = all.only(FILES);
        BriefingSettings settings =
                new BriefingSettings(
                        files,
                        BookSettings.parse(files, reading.indicators()),
                        SheetTexts.parse(files),
                        PaperSettings.parse(files),
                        Anchors.parse(files, reading.indicators()),
                        Ledger.parse(files),
                        reading.indicators(),
                        reading.themes(),
                        reading.quantities(),
                        reading.audit(),
                        comparison);
        settings.ofExamples();
        return settings;
    }

    /**
     * The same for books of invented examples, which say on every page that they are: what is shown
     * of reports takes its words from these where {@link BookSettings#examples()} has their titles.
     */
    public BriefingSettings ofExamples() {
        return new BriefingSettings(
                files,
                BookSettings.ofExamples(files),
                SheetTexts.ofExamples(files),
                papers.ofExamples(files),
                anchors,
                ledger,
                indicators,
                themes,
                quantities,
                audit,
                comparison);
    }

    /** What books depend on beside the tables. */
    public String hash() {
        return files.hash();
    }
}
