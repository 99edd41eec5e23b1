package org.fazhi.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.Ratio;
import org.fazhi.corpus.Document;

/** Whose report it is, of which year, published when and by whom, against the labels. */
final class MetadataScore {
    final Ratio fields = new Ratio();
    private final List<String> errors;

    MetadataScore(List<String> errors) {
        this.errors = errors;
    }

    void add(Path labels, String doc, Document document) {
        Map<String, String> row = LabelFile.rows(labels.resolve("metadata.tsv"), doc).get(0);
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("province", document.province());
        read.put("prefecture", document.prefecture());
        read.put("county", document.county());
        read.put("code", document.regionCode());
        read.put("report_year", document.reportYear());
        read.put("published", document.published());
        read.put("publisher", document.publisher());
        read.forEach(
                (field, value) -> {
                    String said = value == null ? "" : value.toString();
                    String wanted = row.get(field);
                    boolean same =
                            said.equals(wanted)
                                    || field.equals("publisher")
                                            && !said.isEmpty()
                                            && (said.contains(wanted) || wanted.contains(said));
                    fields.count(same);
                    if (!same) {
                        errors.add(doc + ": " + field + " is " + said + ", not " + wanted);
                    }
                });
    }
}
