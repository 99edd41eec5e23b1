package org.fazhi.briefing.content;

import org.fazhi.briefing.layout.Absence;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.texts.StrengthsTexts;

/** What honours and those who gave them are called in a book. */
public final class HonourNames {
    private HonourNames() {}

    public static String name(StrengthsTexts texts, Finding.HonourType type) {
        StrengthsTexts.Kinds kinds = texts.kinds();
        return switch (type) {
            case NAMING -> kinds.naming();
            case CASE -> kinds.example();
            case PILOT -> kinds.pilot();
            case RANKING -> kinds.ranking();
            case FIRST -> kinds.first();
        };
    }

    /**
     * @param level who gave an honour; null where the report does not say
     */
    public static String name(BookContext context, Finding.HonourLevel level) {
        if (level == null) {
            return Absence.NOT_STATED.label(context.texts().frame().absences());
        }
        StrengthsTexts.Levels levels = context.texts().strengths().levels();
        return switch (level) {
            case NATIONAL -> levels.national();
            case PROVINCIAL -> levels.provincial();
            case MUNICIPAL -> levels.municipal();
            case COUNTY -> levels.county();
        };
    }
}
