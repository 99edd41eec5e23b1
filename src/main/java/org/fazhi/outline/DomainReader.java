package org.fazhi.outline;

import java.util.List;
import org.fazhi.settings.reading.Themes;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The subject domain of a section: by its heading, else by its words, else that of the section
 * around it.
 */
final class DomainReader {
    private static final int ENOUGH = 2;

    private final Themes themes;

    DomainReader(Themes themes) {
        this.themes = themes;
    }

    void assign(List<SectionDraft> drafts, String body) {
        for (SectionDraft draft : drafts) {
            if (draft.depth() == 0) {
                continue;
            }
            String domain = best(draft.heading(body), 1);
            if (domain == null) {
                domain = best(draft.text(body), ENOUGH);
            }
            if (domain == null && draft.parent != null) {
                domain = draft.parent.domain;
            }
            draft.domain = domain == null ? Section.NO_DOMAIN : domain;
        }
    }

    /**
     * The field named most often; of equals the one named last: what a heading is about stands at
     * its end.
     */
    private @Nullable String best(String text, int enough) {
        String best = null;
        int most = enough;
        int latest = -1;
        for (Themes.Theme field : themes.fields()) {
            int[] found = {0, -1};
            for (Expression word : field.words()) {
                word.forEach(
                        text,
                        match -> {
                            found[0]++;
                            found[1] = Math.max(found[1], match.start());
                        });
            }
            int matches = found[0];
            int last = found[1];
            if (matches > most || matches == most && last > latest) {
                most = matches;
                latest = last;
                best = field.id();
            }
        }
        return best;
    }
}
