package org.fazhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.briefing.concordance.Concordance;

/** Words in their context as a person reads them on a console. */
final class ConcordanceText {
    private ConcordanceText() {}

    static List<String> lines(Concordance found) {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        "%s: %d sentences in %d of %d reports, tables of run %s",
                        String.join(" ", found.words()),
                        found.sentences(),
                        found.reports(),
                        found.searched(),
                        found.runId()));
        String report = "";
        for (Concordance.Line line : found.lines()) {
            String next = report(line);
            if (!next.equals(report)) {
                lines.add("");
                lines.add(next);
                report = next;
            }
            String chapter = line.chapter().isEmpty() ? "" : "    (" + line.chapter() + ")";
            lines.add("  " + line.before() + "【" + line.word() + "】" + line.after() + chapter);
        }
        if (found.more() > 0) {
            lines.add("");
            lines.add(
                    found.more()
                            + " more: narrow them with --year, --place or another word, or take"
                            + " --xlsx FILE");
        }
        return lines;
    }

    private static String report(Concordance.Line line) {
        return Stream.of(
                        Objects.toString(line.year(), ""),
                        line.place(),
                        line.title(),
                        Objects.toString(line.published(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
