package org.fazhi.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Statistic;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.jspecify.annotations.Nullable;

/** A reading as a person reads it on a console. */
final class ReadingText {
    private ReadingText() {}

    static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        Document document = reading.document();
        lines.add(document.sourcePath());
        add(lines, "status", lower(document.status()), document.reason());
        add(lines, "title", document.title());
        add(
                lines,
                "place",
                document.regionCode(),
                document.province(),
                document.prefecture(),
                document.county(),
                document.township(),
                document.unit());
        add(lines, "place by", document.placeBasis());
        add(lines, "year", document.reportYear());
        add(lines, "published", document.published(), lower(document.publishedBasis()));
        add(lines, "figures end", document.asOf());
        add(lines, "publisher", document.publisher());
        if (document.status() != Document.Status.OK) {
            if (!reading.statistics().isEmpty()) {
                statistics(lines, reading);
            }
            return lines;
        }
        lines.add("  sections       " + reading.sections().size());
        for (Section section : reading.sections()) {
            if (section.depth() > 0 && section.depth() <= 2 && !section.heading().isEmpty()) {
                lines.add(
                        "    "
                                + "  ".repeat(section.depth() - 1)
                                + Objects.requireNonNullElse(section.number(), "")
                                + section.heading()
                                + "  ["
                                + lower(section.kind())
                                + "]");
            }
        }
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Finding> findings =
                    reading.findings().stream().filter(found -> found.kind() == kind).toList();
            lines.add(String.format("  %-13s  %d", lower(kind), findings.size()));
            findings.forEach(found -> lines.add("    " + found.ordinal() + ". " + found.text()));
        }
        lines.add("  quantities     " + reading.observations().size());
        for (Observation observation : reading.observations()) {
            if (observation.indicator() != null) {
                lines.add(
                        "    "
                                + observation.indicator()
                                + "  "
                                + observation.surface()
                                + "  "
                                + lower(observation.role())
                                + ", "
                                + lower(observation.period())
                                + settled(observation));
            }
        }
        checks(lines, reading);
        return lines;
    }

    /** What official tables hold. */
    private static void statistics(List<String> lines, Reading reading) {
        lines.add("  statistics     " + reading.statistics().size());
        for (Statistic cell : reading.statistics()) {
            String indicator = cell.indicator() == null ? "" : "  " + cell.indicator();
            lines.add("    " + cell.name() + "  " + plain(cell.value()) + cell.unit() + indicator);
        }
        checks(lines, reading);
    }

    private static void checks(List<String> lines, Reading reading) {
        lines.add("  checks         " + reading.checks().size());
        for (Check check : reading.checks()) {
            lines.add("    " + lower(check.severity()) + ": " + check.message());
        }
    }

    /** What a person has settled about a figure; empty where nobody has. */
    static String settled(Observation observation) {
        if (observation.correctedValue() == null) {
            return "";
        }
        String what =
                observation.isCorrected()
                        ? "corrected to " + plain(observation.correctedValue())
                        : "confirmed";
        return ", " + what + ": " + observation.correctionReason();
    }

    /** A number without an exponent. */
    static String plain(double value) {
        return new BigDecimal(value)
                .round(MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void add(List<String> lines, String what, @Nullable Object... values) {
        String value =
                Stream.of(values)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
        if (!value.isEmpty()) {
            lines.add(String.format("  %-13s  %s", what, value));
        }
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
