package org.fazhi.settings.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Published figures of the whole country, to see a region's figures beside: {@code
 * conf/anchors.csv}. Only such as name a source.
 *
 * @param all in the file's order
 */
public record Anchors(List<Anchor> all) {
    static final String FILE = "anchors.csv";

    private static final List<String> COLUMNS =
            List.of(
                    "indicator",
                    "report_year",
                    "value",
                    "unit",
                    "qualifier",
                    "denominator",
                    "document",
                    "address");

    /**
     * A published figure.
     *
     * @param indicator of the catalogue
     * @param value as written, in the indicator's unit
     * @param about whether it is published as a rounded figure
     * @param denominator of a rate, as its source has it; null for counts and where it does not say
     * @param document that publishes it
     */
    public record Anchor(
            String indicator,
            int year,
            String value,
            String unit,
            boolean about,
            @Nullable String denominator,
            String document) {}

    public Anchors {
        all = List.copyOf(all);
    }

    public static Anchors parse(ConfFiles files, Indicators catalogue) {
        List<Anchor> anchors = new ArrayList<>();
        if (!files.has(FILE)) {
            return new Anchors(anchors);
        }
        Map<String, Indicator> known = catalogue.byId();
        for (CsvFile.Row row : CsvFile.parse(files, FILE, COLUMNS).rows()) {
            anchors.add(anchor(row, known));
        }
        return new Anchors(anchors);
    }

    private static Anchor anchor(CsvFile.Row row, Map<String, Indicator> known) {
        Indicator indicator = known.get(row.required("indicator"));
        if (indicator == null) {
            throw row.wrong("no indicator " + row.required("indicator"), "name one of indicators/");
        }
        if (!indicator.unit().equals(row.required("unit"))) {
            throw row.wrong(
                    row.required("unit") + " is not the unit of " + indicator.id(),
                    "give the value in " + indicator.unit());
        }
        row.required("address");
        return new Anchor(
                indicator.id(),
                Integer.parseInt(matching(row, "report_year", "20\\d{2}", "2023")),
                matching(row, "value", "\\d{1,12}(\\.\\d{1,2})?", "12.83"),
                indicator.unit(),
                matching(row, "qualifier", "exact|about", "exact or about").equals("about"),
                row.optional("denominator"),
                row.required("document"));
    }

    private static String matching(CsvFile.Row row, String column, String pattern, String example) {
        String value = row.required(column);
        if (!value.matches(pattern)) {
            throw row.wrong(value + " is no " + column, "write it as " + example);
        }
        return value;
    }

    /** Those of an indicator. */
    public List<Anchor> of(String indicator) {
        return all.stream().filter(each -> each.indicator().equals(indicator)).toList();
    }
}
