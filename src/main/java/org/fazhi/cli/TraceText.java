package org.fazhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fazhi.audit.Check;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.job.Trace;

/** A trace as a person reads it on a console. */
final class TraceText {
    private static final int AROUND = 60;

    private TraceText() {}

    static List<String> lines(Trace trace) {
        List<String> lines = new ArrayList<>();
        Observation observation = trace.observation();
        Finding finding = trace.finding();
        int begin = observation != null ? observation.begin() : finding.begin();
        int end = observation != null ? observation.end() : finding.end();
        lines.add(marked(trace.document().sourceText(), begin, end));
        lines.add("  file       " + trace.document().sourcePath());
        lines.add("  offset     " + begin + "–" + end);
        lines.add("  report     " + Objects.toString(trace.document().title(), ""));
        if (trace.section() != null) {
            lines.add(
                    "  section    "
                            + Objects.toString(trace.section().number(), "")
                            + trace.section().heading());
        }
        if (observation != null) {
            lines.add(
                    "  value      "
                            + new java.math.BigDecimal(observation.value())
                                    .round(java.math.MathContext.DECIMAL64)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + " "
                            + observation.unit()
                            + ", "
                            + lower(observation.qualifier())
                            + ", "
                            + lower(observation.role())
                            + ", "
                            + lower(observation.period()));
            lines.add("  counts     " + observation.subject());
            lines.add("  indicator  " + Objects.toString(observation.indicator(), "none"));
            lines.add("  decided by " + Objects.toString(observation.decidedBy(), ""));
        } else {
            lines.add("  kind       " + lower(finding.kind()));
            lines.add("  text       " + finding.text());
            lines.add("  fields     " + String.join(", ", finding.fields()));
            lines.add("  natures    " + String.join(", ", finding.natures()));
        }
        for (Check check : trace.checks()) {
            lines.add("  check      " + lower(check.severity()) + ": " + check.message());
        }
        trace.places().forEach(place -> lines.add("  stands in  " + place));
        return lines;
    }

    /** The source around the words, with the words in brackets of their own. */
    private static String marked(String source, int begin, int end) {
        int[] points = source.codePoints().toArray();
        int from = Math.max(0, begin - AROUND);
        int to = Math.min(points.length, end + AROUND);
        String text =
                (from > 0 ? "…" : "")
                        + new String(points, from, begin - from)
                        + "【"
                        + new String(points, begin, end - begin)
                        + "】"
                        + new String(points, end, to - end)
                        + (to < points.length ? "…" : "");
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
