package org.fazhi.extract.figure;

import java.util.Set;

/** The words that say what a figure counts, as a reader would repeat them. */
public final class SubjectWords {
    private static final int SHORT = 4;
    private static final int LONGEST = 40;

    private SubjectWords() {}

    /**
     * The subject: the clause before the figure, and what follows it where the clause names
     * nothing; a clause of a few characters is completed with the matter spoken of (行政复议·受理).
     */
    public static String of(
            FigurePhrase phrase,
            Set<String> matters,
            TopicMentions mentions,
            String text,
            int position) {
        String before = phrase.before().replace(String.valueOf(FigurePhrase.OTHER), "");
        String after = phrase.after();
        String own = (before + after).replaceFirst("^[”’）、，]+", "");
        if (own.length() <= SHORT && !matters.isEmpty()) {
            String matter =
                    mentions.words(
                            text, matters.stream().sorted().findFirst().orElseThrow(), position);
            own =
                    matter.isEmpty() || own.contains(matter)
                            ? own
                            : own.isEmpty() ? matter : matter + "·" + own;
        }
        return own.length() > LONGEST ? own.substring(own.length() - LONGEST) : own;
    }
}
