package org.fazhi.audit.figure;

import java.util.regex.Matcher;
import org.fazhi.settings.reading.AuditSettings;

/** Whether words say more or less than before. */
public enum Direction {
    UP,
    DOWN,
    UNSAID;

    public static Direction of(String text, AuditSettings.Words words) {
        boolean up = words.up().in(text);
        boolean down = words.down().in(text);
        if (up == down) {
            return UNSAID;
        }
        return up ? UP : DOWN;
    }

    /** The words that say it. */
    public String in(String text, AuditSettings.Words words) {
        Matcher found =
                switch (this) {
                    case UP -> words.up().matcher(text);
                    case DOWN -> words.down().matcher(text);
                    case UNSAID -> throw new IllegalStateException(text);
                };
        return found.find() ? found.group() : "";
    }
}
