package org.fazhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Statistic;
import org.fazhi.job.run.MarkedSentence;
import org.fazhi.job.run.Trace;
import org.fazhi.settings.reading.IndicatorRule;
import org.jspecify.annotations.Nullable;

/** A trace as a person reads it on a console. */
final class TraceText {
    private final Trace trace;
    private final List<String> lines = new ArrayList<>();

    private TraceText(Trace trace) {
        this.trace = trace;
    }

    static List<String> lines(Trace trace) {
        TraceText text = new TraceText(trace);
        if (trace.observation() != null) {
            text.passage(
                    trace.observation().sentenceBegin(),
                    trace.observation().begin(),
                    trace.observation().end());
            text.figure(trace.observation());
        } else if (trace.statistic() != null) {
            Statistic cell = trace.statistic();
            text.passage(cell.begin(), cell.begin(), cell.end());
            text.cell(cell);
        } else {
            Finding finding = Objects.requireNonNull(trace.finding());
            text.passage(
                    MarkedSentence.begin(trace.document().sourceText(), finding.begin()),
                    finding.begin(),
                    finding.end());
            text.finding(finding);
        }
        for (Check check : trace.checks()) {
            text.add(
                    "check",
                    lower(check.severity()) + ", " + check.rule() + ": " + check.message());
        }
        if (trace.places() != null) {
            trace.places().forEach(place -> text.add("stands in", place));
        }
        return text.lines;
    }

    private void passage(int from, int begin, int end) {
        lines.add(MarkedSentence.of(trace.document().sourceText(), from, begin, end));
        add("file", trace.document().sourcePath());
        add("offset", begin + "–" + end);
        add("report", trace.document().title());
        add("place by", trace.document().placeBasis());
        if (trace.section() != null) {
            String number = Objects.toString(trace.section().number(), "");
            add("section", number + trace.section().heading());
        }
    }

    private void cell(Statistic cell) {
        add("value", ReadingText.plain(cell.value()) + " " + cell.unit());
        add("table", cell.form() + ", " + cell.formTable());
        add("counts", cell.name());
        add("indicator", Objects.toString(cell.indicator(), "none"));
    }

    private void figure(Observation figure) {
        String value = ReadingText.plain(figure.value());
        if (figure.valueHigh() != null) {
            value += "–" + ReadingText.plain(figure.valueHigh());
        }
        add(
                "value",
                Stream.of(figure.qualifier(), figure.role(), figure.period())
                        .map(TraceText::lower)
                        .collect(Collectors.joining(", ", value + " " + figure.unit() + ", ", "")));
        Double settled = figure.correctedValue();
        if (settled != null) {
            if (figure.isCorrected()) {
                add("corrected", ReadingText.plain(settled) + " " + figure.unit());
            }
            String line =
                    trace.correction() == null
                            ? "no longer in corrections.csv"
                            : "corrections.csv, line " + trace.correction().line();
            add(
                    figure.isCorrected() ? "reason" : "confirmed",
                    figure.correctionReason() + " (" + line + ")");
        }
        add("counts", figure.subject());
        add("scope", figure.scope());
        add("indicator", Objects.toString(figure.indicator(), "none"));
        if (figure.indicator() != null) {
            add("decided by", figure.decidedBy());
            IndicatorRule rule = trace.rule();
            add(
                    "rule",
                    rule == null
                            ? "none of the present settings"
                            : rule.file() + ", line " + rule.line() + ": " + rule.written());
        }
    }

    private void finding(Finding finding) {
        add("kind", lower(finding.kind()));
        add("text", finding.text());
        add("fields", String.join(", ", finding.fields()));
        add("natures", String.join(", ", finding.natures()));
        add("holder", finding.holder());
        add("degree", finding.degree());
        if (finding.type() != null) {
            add("honour", lower(finding.type()));
        }
        if (finding.level() != null) {
            add("level", lower(finding.level()));
        }
        finding.answers().forEach(answered -> add("answers", answered));
    }

    private void add(String what, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(String.format("  %-10s %s", what, value));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
