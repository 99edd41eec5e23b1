package org.fazhi.settings.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;
import org.fazhi.settings.reading.Themes.Theme;

/**
 * Shortcomings with the fields and natures that a person gave them, from which their sorting is
 * learnt beside the words of {@code themes.yaml}: {@code conf/theme-examples.csv}. All are
 * invented.
 *
 * @param examples in the order of the file
 */
public record ThemeExamples(List<Example> examples) {
    static final String FILE = "theme-examples.csv";
    private static final String SEPARATOR = "\\|";

    /**
     * A shortcoming.
     *
     * @param text as a report states it
     * @param fields ids in the order of the file; empty where none fits
     * @param natures the same
     */
    public record Example(String text, List<String> fields, List<String> natures) {
        public Example {
            fields = List.copyOf(fields);
            natures = List.copyOf(natures);
        }
    }

    public ThemeExamples {
        examples = List.copyOf(examples);
    }

    public static ThemeExamples parse(ConfFiles files, Themes themes) {
        CsvFile file = CsvFile.parse(files, FILE, List.of("text", "fields", "natures"));
        Set<String> texts = new HashSet<>();
        return new ThemeExamples(
                file.rows().stream()
                        .map(
                                row -> {
                                    String text = row.required("text");
                                    if (!texts.add(text)) {
                                        throw row.wrong(
                                                "the text stands twice", "keep one of the lines");
                                    }
                                    return new Example(
                                            text,
                                            ids(row, "fields", themes.fields()),
                                            ids(row, "natures", themes.natures()));
                                })
                        .toList());
    }

    private static List<String> ids(CsvFile.Row row, String column, List<Theme> axis) {
        String value = row.optional(column);
        if (value == null || value.isBlank()) {
            return List.of();
        }
        List<String> ids = Arrays.stream(value.split(SEPARATOR)).map(String::strip).toList();
        Predicate<String> known = id -> axis.stream().anyMatch(theme -> theme.id().equals(id));
        ids.stream()
                .filter(known.negate())
                .findFirst()
                .ifPresent(
                        id -> {
                            throw row.wrong(
                                    column + " has no " + id,
                                    "write ids of themes.yaml, several joined by |");
                        });
        return ids;
    }
}
