package org.fazhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fazhi.extract.Observation;
import org.fazhi.extract.SentenceTrial.Figure;
import org.fazhi.extract.SentenceTrial.Way;
import org.fazhi.job.search.CorpusTrial;
import org.fazhi.job.search.CorpusTrial.Change;
import org.fazhi.job.search.CorpusTrial.Hit;
import org.fazhi.settings.reading.CatalogueLines;

/** What {@code try} prints. */
final class TrialText {
    private static final int NEAREST = 3;

    private TrialText() {}

    /** Each figure of a sentence, what it is, and what keeps it from being the indicator. */
    static List<String> lines(List<Figure> figures, String id, CatalogueLines places) {
        List<String> lines = new ArrayList<>();
        if (figures.isEmpty()) {
            lines.add("there is no figure in the sentence");
        }
        for (Figure figure : figures) {
            lines.add(figure.surface() + "  read as “" + figure.words() + "”");
            Observation own = figure.as(id);
            for (Observation row : figure.rows()) {
                lines.add("  " + said(row, places));
            }
            if (own == null) {
                figure.nearest().stream()
                        .filter(way -> way.near() > 0)
                        .limit(NEAREST)
                        .forEach(way -> lines.add("  not " + obstacle(way, places)));
                if (figure.nearest().stream().allMatch(way -> way.near() == 0)) {
                    lines.add("  not " + id + ": no subject of it stands in these words");
                }
            }
        }
        return lines;
    }

    private static String said(Observation row, CatalogueLines places) {
        if (row.indicator() == null) {
            return "is no indicator";
        }
        String words = "is " + places.named(Objects.requireNonNull(row.rule()));
        return row.counts()
                ? words
                : words + ", but does not count: " + lower(row.period()) + ", " + lower(row.role());
    }

    private static String obstacle(Way way, CatalogueLines places) {
        String rule = places.named(way.rule());
        return way.obstacle() == null
                ? rule
                        + ": it fits, but longer words of another do, or the figure is a change or a norm"
                : rule + ": " + way.obstacle();
    }

    /** All figures of the reports that are the indicator or were, and their number. */
    static List<String> lines(CorpusTrial.Result result, String id) {
        List<String> lines = new ArrayList<>();
        for (Hit hit : result.hits()) {
            lines.add(
                    String.join(
                            "  ",
                            change(hit),
                            Objects.toString(hit.year(), "-"),
                            Objects.toString(hit.regionCode(), "-"),
                            hit.place(),
                            hit.surface() + (hit.counts() ? "" : " (does not count)"),
                            Objects.toString(hit.rule(), "")));
            lines.add("    " + hit.sentence());
        }
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%s: %d figures in %d of %d reports of run %s; %d as in the run, %d new, %d gone",
                        id,
                        result.hits().stream().filter(hit -> hit.change() != Change.GONE).count(),
                        result.hits().stream()
                                .filter(hit -> hit.change() != Change.GONE)
                                .map(hit -> hit.observationId().split(":")[0])
                                .distinct()
                                .count(),
                        result.reports(),
                        result.runId(),
                        count(result, Change.SAME),
                        count(result, Change.NEW),
                        count(result, Change.GONE)));
        return lines;
    }

    private static String change(Hit hit) {
        String other = hit.other() == null ? "" : hit.other();
        return switch (hit.change()) {
            case SAME -> "as before";
            case NEW -> "new" + (other.isEmpty() ? "" : " (was " + other + ")");
            case GONE -> "gone" + (other.isEmpty() ? "" : " (is " + other + ")");
        };
    }

    private static long count(CorpusTrial.Result result, Change change) {
        return result.hits().stream().filter(hit -> hit.change() == change).count();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
