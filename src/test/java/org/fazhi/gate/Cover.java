package org.fazhi.gate;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.gate.Difference.Change;
import org.fazhi.gate.Difference.What;
import org.jspecify.annotations.Nullable;

/**
 * Which differences a reason explains. What is null is not asked for; words may begin or end with
 * {@code *}.
 *
 * @param rule as {@link Difference#rule}
 * @param field as {@link Difference#field}
 * @param report the path of a file, or a folder that ends with a slash
 * @param before what the earlier version has
 * @param after what the later one has
 * @param words that stand in the sentence, or in what one of the versions has
 * @param atMost how many differences were looked at when the reason was written: of more, those
 *     behind have none
 */
record Cover(
        What what,
        Change change,
        @Nullable String rule,
        @Nullable String field,
        @Nullable String report,
        @Nullable String before,
        @Nullable String after,
        @Nullable String words,
        int atMost) {

    /** Why it says too little to be a reason's; null where it is sound. */
    @Nullable String fault() {
        for (String asked : asked().toList()) {
            if (asked.isBlank() || asked.replace("*", "").isBlank()) {
                return "covers anything: say which";
            }
        }
        boolean isNarrow =
                asked().anyMatch(asked -> !asked.equals(report) || !report.endsWith("/"));
        if (!isNarrow) {
            return "covers too much: name a rule, a field, before, after, words or a report";
        }
        if (atMost < 1) {
            return "at_most is how many differences it explains, at least 1";
        }
        return null;
    }

    private Stream<String> asked() {
        return Stream.of(rule, field, report, before, after, words).filter(one -> one != null);
    }

    /** Whether it explains a difference. */
    boolean covers(Difference difference) {
        return what == difference.what()
                && change == difference.change()
                && is(rule, difference.rule())
                && is(field, difference.field())
                && isIn(difference.report())
                && is(before, difference.before())
                && is(after, difference.after())
                && (words == null
                        || Stream.of(difference.sentence(), difference.before(), difference.after())
                                .anyMatch(text -> text.contains(words)));
    }

    private boolean isIn(String path) {
        return report == null
                || (report.endsWith("/") ? path.startsWith(report) : path.equals(report));
    }

    private static boolean is(@Nullable String asked, String value) {
        if (asked == null) {
            return true;
        }
        boolean anyBegin = asked.startsWith("*");
        boolean anyEnd = asked.length() > 1 && asked.endsWith("*");
        String words = asked.substring(anyBegin ? 1 : 0, asked.length() - (anyEnd ? 1 : 0));
        List<Boolean> kind = List.of(anyBegin, anyEnd);
        if (kind.equals(List.of(true, true))) {
            return value.contains(words);
        }
        return anyBegin
                ? value.endsWith(words)
                : anyEnd ? value.startsWith(words) : value.equals(words);
    }
}
