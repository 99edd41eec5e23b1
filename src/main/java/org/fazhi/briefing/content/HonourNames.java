package org.fazhi.briefing.content;

import java.util.Objects;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.texts.StrengthsTexts;
import org.jspecify.annotations.Nullable;

/** What honours and those who gave them are called in a book. */
public final class HonourNames {
    private HonourNames() {}

    public static String name(StrengthsTexts texts, Finding.@Nullable HonourType type) {
        StrengthsTexts.Kinds kinds = texts.kinds();
        return switch (Objects.requireNonNull(type)) {
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
    public static String name(BookContext context, Finding.@Nullable HonourLevel level) {
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
