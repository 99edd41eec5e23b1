package org.fazhi.settings.reading;

import java.util.List;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * How what a report tells of its work is parted into practices: {@code conf/practices.yaml}.
 *
 * @param shortSection characters of a section that is a list of deeds; a longer one tells under its
 *     heading
 * @param matters what practices are about
 * @param goesOn how a statement begins that belongs to the one before, though it names another
 *     matter
 * @param result a clause that tells the result of those before it in its statement
 * @param begins how a clause begins that may be a practice of its own in the middle of a statement
 * @param honour a line that only tells an honour
 * @param before what stands before a practice and only names its field
 * @param examples passages, {@code |} between their practices
 */
public record PracticeWords(
        int shortSection,
        List<Matter> matters,
        Expression goesOn,
        Expression result,
        Expression begins,
        Expression honour,
        Expression before,
        List<String> examples) {
    static final String FILE = "practices.yaml";

    /**
     * What practices are about.
     *
     * @param field id of axis {@code field} of {@code themes.yaml}
     * @param words that name it
     */
    public record Matter(String field, Expression words) {}

    public PracticeWords {
        matters = List.copyOf(matters);
        examples = List.copyOf(examples);
    }

    /**
     * Parses the file.
     *
     * @param themes the fields that it names
     */
    public static PracticeWords parse(ConfFiles files, Themes themes) {
        YamlFile file = YamlFile.parse(files, FILE);
        PracticeWords words = file.as(PracticeWords.class);
        for (int i = 0; i < words.matters.size(); i++) {
            String field = words.matters.get(i).field();
            if (!themes.fieldIds().contains(field)) {
                throw file.wrong(
                        "/matters/" + i + "/field", "there is no field " + field, "name one");
            }
        }
        return words;
    }
}
