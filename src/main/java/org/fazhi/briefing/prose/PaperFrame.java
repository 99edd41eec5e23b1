package org.fazhi.briefing.prose;

import java.util.EnumMap;
import java.util.Map;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.briefing.papers.PaperPlace;

/** What stands around the contents of every paper: who issues it, when, to whom. */
final class PaperFrame {
    private PaperFrame() {}

    static Map<PaperPlace, String> lines(PaperSource source) {
        BookContext context = source.context();
        BookSettings.Papers papers = context.settings().papers();
        Map<PaperPlace, String> lines = new EnumMap<>(PaperPlace.class);
        lines.put(PaperPlace.HEADER, papers.header());
        lines.put(PaperPlace.OFFICE, context.settings().issuer());
        lines.put(PaperPlace.ISSUE, context.settings().issue());
        lines.put(
                PaperPlace.SIGNATURE,
                papers.signature().isBlank() ? context.settings().issuer() : papers.signature());
        lines.put(
                PaperPlace.DATE,
                context.index().data().asOf() == null
                        ? ""
                        : BookContext.date(context.index().data().asOf()));
        lines.put(PaperPlace.COPIES, papers.copies());
        lines.put(PaperPlace.PRINTED, papers.printed());
        return lines;
    }
}
