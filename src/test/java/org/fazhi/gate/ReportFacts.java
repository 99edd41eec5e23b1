package org.fazhi.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The facts of one line of {@code read --json}. All versions print it, and their names are public:
 * what one does not say yet is empty.
 */
final class ReportFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode reading;
    private final String report;
    private final PlacedText text;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private ReportFacts(String line) {
        try {
            reading = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no reading: " + e.getOriginalMessage(), e);
        }
        report = reading.path("document").path("source_path").asText();
        text = new PlacedText(reading.path("document").path("source_text").asText(""));
    }

    /**
     * Reads a line.
     *
     * @param placeOnly whether the corpus holds the report for whose it is alone
     */
    static ReportFacts of(String line, boolean placeOnly) {
        ReportFacts read = new ReportFacts(line);
        Map<String, String> values = Map.of("text", read.text.checksum());
        read.add(FactTable.PLACES, 0, read.reading.path("document"), values);
        if (!placeOnly) {
            read.reading.path("observations").forEach(read::figure);
            read.reading.path("statistics").forEach(read::statistic);
            read.reading.path("findings").forEach(read::place);
            read.reading.path("findings").forEach(read::finding);
            read.reading.path("checks").forEach(read::check);
        }
        return read;
    }

    List<Fact> facts() {
        return facts;
    }

    String report() {
        return report;
    }

    /** The text in which places count. */
    PlacedText text() {
        return text;
    }

    private void figure(JsonNode figure) {
        place(figure, "observation_id");
        add(FactTable.FIGURES, begin(figure), figure);
    }

    private void statistic(JsonNode statistic) {
        place(statistic, "statistic_id");
        Map<String, String> values = new HashMap<>();
        values.put("subject", value(statistic.path("name")));
        add(FactTable.FIGURES, begin(statistic), statistic, values);
    }

    private void place(JsonNode finding) {
        place(finding, "finding_id");
    }

    private void finding(JsonNode finding) {
        Map<String, String> values = new HashMap<>();
        values.put("end", Integer.toString(text.place(finding.path("end").asInt())));
        values.put("answers", places(finding.path("answers")));
        add(FactTable.FINDINGS, begin(finding), finding, values);
    }

    private void check(JsonNode check) {
        JsonNode figures = check.path("observation_ids");
        int first = figures.isEmpty() ? 0 : places.getOrDefault(figures.get(0).asText(), 0);
        add(FactTable.CHECKS, first, check, Map.of("figures", places(figures)));
    }

    private int begin(JsonNode row) {
        return text.place(row.path("begin").asInt());
    }

    private void place(JsonNode row, String id) {
        places.put(row.path(id).asText(), begin(row));
    }

    /** Ids as places: an id holds an offset, and offsets move where text is extracted otherwise. */
    private String places(JsonNode ids) {
        List<Integer> all = new ArrayList<>();
        ids.forEach(id -> all.add(places.getOrDefault(id.asText(), 0)));
        return all.stream().sorted().map(String::valueOf).collect(Collectors.joining("|"));
    }

    private void add(FactTable table, int begin, JsonNode row) {
        add(table, begin, row, Map.of());
    }

    private void add(FactTable table, int begin, JsonNode row, Map<String, String> known) {
        List<String> values = new ArrayList<>();
        for (String column : table.columns()) {
            String value = known.get(column);
            values.add(value != null ? value : value(row.path(column)));
        }
        facts.add(new Fact(table, report, begin, values));
    }

    /** As one cell of a table: lists joined, no tab and no line end. */
    private static String value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(one.asText()));
            return String.join("|", all);
        }
        return value.asText().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
