package org.fazhi.settings.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;

/**
 * What the vocabulary of Taiwan and Hong Kong means on the mainland: {@code conf/variants.csv}.
 * Only texts in traditional characters are touched.
 *
 * @param phrases phrase, in simplified characters, to the phrase meant
 * @param there phrases that mean this only on a page in Taiwan's vocabulary
 * @param tells those of {@code phrases} that tell such a page
 */
public record Variants(Map<String, String> phrases, Map<String, String> there, Set<String> tells) {
    static final String FILE = "variants.csv";

    public static Variants parse(ConfFiles files) {
        Map<String, String> phrases = new LinkedHashMap<>();
        Map<String, String> there = new LinkedHashMap<>();
        Set<String> tells = new LinkedHashSet<>();
        CsvFile file = CsvFile.parse(files, FILE, List.of("from", "to"), List.of("taiwan"));
        for (CsvFile.Row row : file.rows()) {
            String from = row.required("from");
            String taiwan = row.optional("taiwan");
            if (taiwan != null && !taiwan.equals("tells") && !taiwan.equals("there")) {
                throw row.wrong("taiwan is " + taiwan, "write tells or there, or leave it out");
            }
            boolean only = "there".equals(taiwan);
            if (phrases.containsKey(from) || there.containsKey(from)) {
                throw row.wrong(from + " stands twice", "keep one of the lines");
            }
            (only ? there : phrases).put(from, row.required("to"));
            if ("tells".equals(taiwan)) {
                tells.add(from);
            }
        }
        return new Variants(phrases, there, tells);
    }
}
