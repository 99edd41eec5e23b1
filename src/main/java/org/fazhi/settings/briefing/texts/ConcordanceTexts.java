package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** Words in their context: the workbook of the command {@code find}. */
public record ConcordanceTexts(
        String sheet,
        @Places("words") Phrase title,
        String and,
        @Places({"searched", "reports", "sentences"}) Phrase count,
        String year,
        String region,
        String chapter,
        String before,
        String word,
        String after,
        String report,
        String publisher,
        String published,
        String address,
        String none,
        @Places("shown") Phrase more,
        String note) {}
