package org.fazhi.reading;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.Ratio;
import org.fazhi.extract.Finding;

/**
 * Findings of each kind against the labelled key phrases. A phrase that begins with ? is optional:
 * neither missed nor wrong.
 */
final class FindingScore {
    final Map<Finding.Kind, Ratio> recall = new EnumMap<>(Finding.Kind.class);
    final Map<Finding.Kind, Ratio> precision = new EnumMap<>(Finding.Kind.class);
    private final List<String> errors;

    FindingScore(List<String> errors) {
        this.errors = errors;
        for (Finding.Kind kind : Finding.Kind.values()) {
            recall.put(kind, new Ratio());
            precision.put(kind, new Ratio());
        }
    }

    void add(Path labels, String doc, List<Finding> findings) {
        List<Map<String, String>> rows = LabelFile.rows(labels.resolve("findings.tsv"), doc);
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<String> phrases =
                    rows.stream()
                            .filter(row -> is(kind, row.get("kind")))
                            .map(row -> row.get("key_phrase"))
                            .toList();
            List<String> texts =
                    findings.stream().filter(f -> f.kind() == kind).map(Finding::text).toList();
            if (!phrases.isEmpty()) {
                compare(doc, kind, phrases, texts);
            }
        }
    }

    private static boolean is(Finding.Kind kind, String name) {
        return kind.name().toLowerCase(Locale.ROOT).equals(name);
    }

    private void compare(String doc, Finding.Kind kind, List<String> phrases, List<String> texts) {
        Map<Integer, Integer> pairs =
                KeyPhrases.pair(phrases.stream().map(FindingScore::plain).toList(), texts);
        int optional = 0;
        for (int i = 0; i < phrases.size(); i++) {
            boolean found = pairs.containsKey(i);
            if (!phrases.get(i).equals(plain(phrases.get(i)))) {
                optional += found ? 1 : 0;
            } else {
                recall.get(kind).count(found);
                if (!found) {
                    errors.add(doc + ": " + kind + " missed: " + phrases.get(i));
                }
            }
        }
        precision.get(kind).count(pairs.size() - optional, texts.size() - optional);
        for (int j = 0; j < texts.size(); j++) {
            if (!pairs.containsValue(j)) {
                errors.add(doc + ": " + kind + " not labelled: " + texts.get(j));
            }
        }
    }

    private static String plain(String phrase) {
        return phrase.startsWith("?") ? phrase.substring(1) : phrase;
    }
}
