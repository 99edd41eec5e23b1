package org.fazhi.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A kind of thing that is read of a report, and what is compared of it. */
enum FactTable {
    /**
     * A row a document, whatever became of it; {@code text} is a checksum of its source text
     * without white space.
     */
    PLACES(
            List.of(
                    "sha256",
                    "text",
                    "status",
                    "title",
                    "level",
                    "unit",
                    "province",
                    "prefecture",
                    "county",
                    "township",
                    "region_code",
                    "report_year",
                    "published",
                    "publisher",
                    "as_of"),
            Set.of("sha256", "text")),
    /** A row a figure, of reports and of official tables. */
    FIGURES(
            List.of(
                    "surface",
                    "value",
                    "unit",
                    "qualifier",
                    "value_high",
                    "period",
                    "role",
                    "scope",
                    "subject",
                    "indicator"),
            Set.of()),
    /** A row a finding; {@code answers} are the places of the shortcomings that a plan answers. */
    FINDINGS(
            List.of(
                    "kind", "end", "text", "fields", "natures", "holder", "degree", "type", "level",
                    "answers"),
            Set.of("end")),
    /** A row a check of one report; {@code figures} are the places of those it used. */
    CHECKS(
            List.of("rule", "figures", "severity", "message", "stated", "computed", "confidence"),
            Set.of("rule", "figures"));

    private final List<String> columns;
    private final Set<String> passedOver;

    FactTable(List<String> columns, Set<String> passedOver) {
        this.columns = columns;
        this.passedOver = passedOver;
    }

    /** What is known of a fact beside its report and its place, in the order of its values. */
    List<String> columns() {
        return columns;
    }

    /** Whether two versions that differ in it differ; the others tell which facts are the same. */
    boolean isCompared(String column) {
        return !passedOver.contains(column);
    }

    /** The file that holds the facts of a version. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".tsv";
    }
}
