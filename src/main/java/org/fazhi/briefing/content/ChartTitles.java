package org.fazhi.briefing.content;

import java.util.List;
import org.fazhi.corpus.Document;
import org.fazhi.settings.briefing.texts.part.ThemeCountTexts;
import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.reading.Indicators.Indicator;

/** The titles of charts: each says what its chart finds, with the base. */
public final class ChartTitles {
    private ChartTitles() {}

    /** The title of the chart of fields: what it finds. */
    public static String fields(BookContext context, List<ThemeMentions> fields, int reports) {
        ThemeCountTexts texts = context.texts().themeCounts();
        return title(context, texts, texts.mostFields(), texts.severalFields(), fields, reports);
    }

    /** The title of the chart of natures: what it finds. */
    public static String natures(BookContext context, List<ThemeMentions> natures, int reports) {
        ThemeCountTexts texts = context.texts().themeCounts();
        return title(context, texts, texts.mostNatures(), texts.severalNatures(), natures, reports);
    }

    private static String title(
            BookContext context,
            ThemeCountTexts texts,
            Phrase title,
            Phrase several,
            List<ThemeMentions> counts,
            int reports) {
        List<ThemeMentions> sorted = ThemeMentions.sorted(counts);
        int most = sorted.stream().mapToInt(ThemeMentions::reports).max().orElse(0);
        List<String> names =
                sorted.stream()
                        .filter(count -> count.reports() == most)
                        .map(ThemeMentions::name)
                        .toList();
        String named =
                names.size() <= 2
                        ? String.join("、", names)
                        : several.with(names.get(0), names.size());
        return title.with(
                named, names.size() > 1 ? texts.each() : "", most, reports, context.countedName());
    }

    /** The title of the chart of stated indicators. */
    public static String stated(BookContext context) {
        List<Document> reports = context.index().districts();
        List<Indicator> core = CoreIndicators.of(context);
        long half =
                core.stream()
                        .filter(
                                indicator ->
                                        CoreIndicators.stating(context, reports, indicator) * 2
                                                >= reports.size())
                        .count();
        return context.texts().charts().stated().with(core.size(), half, reports.size());
    }
}
