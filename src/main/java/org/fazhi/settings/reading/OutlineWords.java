package org.fazhi.settings.reading;

import java.util.List;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * How reports number their chapters and items, and how the required contents are recognised: {@code
 * conf/outline.yaml}.
 *
 * @param styles numbering styles
 * @param longestHeading characters of a heading that stands on its own line
 * @param longestRunInHeading characters of a heading that runs into its paragraph
 * @param admission how a chapter heading begins that admits shortcomings before it plans
 * @param longestTurningHeading characters of a heading that turns to shortcomings inside a chapter
 * @param kinds the required contents, in order of precedence
 * @param longestTopicSentence characters of a paragraph's first sentence that stands for a heading
 * @param topicSentences the share of a chapter's paragraphs that begin with one, from which on they
 *     are headings
 * @param admittingItems the share of a chapter's items that say of something that it falls short,
 *     from which on the chapter is of shortcomings though its heading does not say so
 * @param announcing a sentence that says that shortcomings follow it, where no chapter is of them
 * @param lacking a heading that names lacks, and not to mend them
 * @param admittingUnderLack that share below such a heading
 * @param mending how what tells of mended lacks begins
 * @param answeredItem an item that names a shortcoming, up to where it plans against it
 * @param answering a chapter heading that plans where it stands behind one of shortcomings
 * @param statedResult a statement of a chapter without items that states what was reached
 * @param statedResults the share of such a chapter's statements that state it, from which on they
 *     are strengths
 * @param mostStatements sentences of a chapter that are a list of results without semicolons
 * @param introduction a statement that only leads into the report
 * @param genericHeading a heading that only says that achievements follow
 * @param measures how the measures begin that stand below the shortcoming they answer
 */
public record OutlineWords(
        List<Style> styles,
        int longestHeading,
        int longestRunInHeading,
        Expression admission,
        int longestTurningHeading,
        List<KindWords> kinds,
        int longestTopicSentence,
        double topicSentences,
        double admittingItems,
        Expression announcing,
        Expression lacking,
        double admittingUnderLack,
        Expression mending,
        Expression answeredItem,
        Expression answering,
        Expression statedResult,
        double statedResults,
        int mostStatements,
        Expression introduction,
        Expression genericHeading,
        Expression measures) {
    static final String FILE = "outline.yaml";

    /**
     * A numbering style.
     *
     * @param name for messages
     * @param at where it may stand
     * @param pattern the numbering itself
     */
    public record Style(String name, At at, Expression pattern) {}

    /** At the start of a paragraph only, or also at the start of a clause inside one. */
    public enum At {
        LINE,
        CLAUSE
    }

    /**
     * The words of one of the required contents.
     *
     * @param kind lower-case name of the section kind
     * @param heading found in a heading
     * @param sentence found in a sentence of text without headings; may be null
     */
    public record KindWords(String kind, Expression heading, Expression sentence) {}

    /** The words of one of the required contents, by the lower-case name of its kind. */
    public KindWords kind(String name) {
        return kinds.stream().filter(entry -> entry.kind().equals(name)).findFirst().orElseThrow();
    }

    public static OutlineWords parse(ConfFiles files) {
        return YamlFile.parse(files, FILE).as(OutlineWords.class);
    }
}
