package org.fazhi.settings.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;

/**
 * What the vocabulary of Taiwan and Hong Kong means on the mainland: {@code conf/variants.csv}.
 * Only texts in traditional characters are touched.
 *
 * @param phrases phrase, in simplified characters, to the phrase meant
 */
public record Variants(Map<String, String> phrases) {
    static final String FILE = "variants.csv";

    public static Variants parse(ConfFiles files) {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (CsvFile.Row row : CsvFile.parse(files, FILE, List.of("from", "to")).rows()) {
            String from = row.required("from");
            if (phrases.put(from, row.required("to")) != null) {
                throw row.wrong(from + " stands twice", "keep one of the lines");
            }
        }
        return new Variants(phrases);
    }
}
