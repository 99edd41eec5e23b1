package org.fazhi.settings.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;

/**
 * How keywords and topics are found: {@code conf/topics.yaml}.
 *
 * @param content which words carry matter
 * @param keywords TF-IDF
 * @param newWords what is proposed for the dictionary
 * @param model the topic model
 */
public record TopicSettings(
        Content content, Keywords keywords, NewWordSettings newWords, Model model)
        implements Serializable {
    static final String FILE = "topics.yaml";

    /**
     * Which words of the general language carry matter: names of things, and of actions that are an
     * office's work. Words of the field's dictionary always do.
     *
     * @param natures parts of speech of things, a regular expression
     * @param senses classes of 同义词词林 that are things or actions of work, a regular expression over
     *     their first four characters
     * @param empty words that say nothing by how they begin or end (满意率, 专业性), a regular expression
     * @param kept words that carry matter although the above leave them out
     * @param examples what is read of sentences
     */
    public record Content(
            String natures,
            String senses,
            String empty,
            List<String> kept,
            List<ContentExample> examples)
            implements Serializable {
        public Content {
            kept = List.copyOf(kept);
            examples = List.copyOf(examples);
        }
    }

    /**
     * A sentence and its words.
     *
     * @param text the sentence
     * @param words all that carry matter, in order
     */
    public record ContentExample(String text, List<String> words) implements Serializable {
        public ContentExample {
            words = List.copyOf(words);
        }
    }

    /**
     * Keywords.
     *
     * @param perDocument how many a report
     * @param perDomain how many a subject domain
     * @param perRegion how many a province or prefecture
     * @param boilerplateShare a sentence in this share of a year's reports is boilerplate …
     * @param boilerplateReports … if it is at least so many
     * @param exampleCharacters the longest example sentence
     * @param shortWordWeight what a word of two characters outside the field's dictionary counts in
     *     a domain or a region
     * @param telling which words of a report are its keywords
     */
    public record Keywords(
            int perDocument,
            int perDomain,
            int perRegion,
            double boilerplateShare,
            int boilerplateReports,
            int exampleCharacters,
            double shortWordWeight,
            Telling telling)
            implements Serializable {}

    /**
     * What a report speaks of and others do not.
     *
     * @param sentences in how many sentences a word stands at least, where it is in no heading
     * @param peers in what share of the reports it stands at most: of those of its year, and of all
     * @param things classes of 同义词词林 whose words are things that one place has and another has not,
     *     a regular expression over their first four characters
     * @param heads the same for the character by which a word that 同义词词林 lacks is known (花炮, 古镇)
     * @param kept words that are such things although the above leave them out
     * @param everywhere in what share of a word's places a neighbour stands beside it at least, so
     *     that it is a part of its name
     * @param longest characters of a name
     */
    public record Telling(
            int sentences,
            double peers,
            String things,
            String heads,
            List<String> kept,
            double everywhere,
            int longest)
            implements Serializable {
        public Telling {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Words that the dictionaries lack.
     *
     * @param characters how much text is searched for them at most
     * @param longest how many characters a word has at most
     * @param entropy how freely its neighbours change at least
     * @param aggregation how much oftener its characters stand together than by chance at least
     * @param leastCount how often it stands in all reports at least
     * @param leastReports in how many reports it stands at least
     * @param most how many are proposed
     */
    public record NewWordSettings(
            int characters,
            int longest,
            double entropy,
            double aggregation,
            int leastCount,
            int leastReports,
            int most)
            implements Serializable {}

    /**
     * The topic model.
     *
     * @param enoughReports fewer, and leadership's sheets show no topics
     * @param enoughSections fewer, and leadership's sheets show no topics
     * @param fitter how models are fitted
     * @param leastSections fewer, and no model is fitted
     * @param sectionWords a section with fewer words is joined with its neighbours for the fit
     * @param unitWords one with more is parted
     * @param sample the most sections a fit sees
     * @param vocabulary the most words
     * @param wordSections a word stands in at least so many sections
     * @param wordShare and in at most this share of them
     * @param anchorSections a field that is named in fewer sections has no topic of its own
     * @param free the numbers of topics beside those of the fields that are tried
     * @param topics the numbers of topics that are tried where none are of fields
     * @param fixed the one number that is used, or null to choose
     * @param sectionsPerTopic numbers that would leave a topic fewer sections are not tried
     * @param trialSeeds how many starts each number is tried from
     * @param seeds all starts of the chosen number
     * @param iterations of each fit
     * @param batch how many sections an iteration of MLlib's takes
     * @param words that are listed of a topic
     * @param leastCoherence a topic whose words go together less, by NPMI, is not shown
     * @param leastStability a topic that two starts agree less on is not shown
     * @param topicSections nor one that weighs most in fewer sections
     * @param leastTopics fewer topics that are good enough, and none are shown
     * @param leastWeight a topic with a smaller share of a section is left out
     * @param sameTopic topics of two runs that are at least so alike are one
     * @param labels names that an analyst gave, by topic id
     */
    public record Model(
            int enoughReports,
            int enoughSections,
            Fitter fitter,
            int leastSections,
            int sectionWords,
            int unitWords,
            int sample,
            int vocabulary,
            int wordSections,
            double wordShare,
            int anchorSections,
            List<Integer> free,
            List<Integer> topics,
            Integer fixed,
            int sectionsPerTopic,
            int trialSeeds,
            List<Long> seeds,
            int iterations,
            int batch,
            int words,
            double leastCoherence,
            double leastStability,
            int topicSections,
            int leastTopics,
            double leastWeight,
            double sameTopic,
            Map<String, String> labels)
            implements Serializable {
        public Model {
            free = List.copyOf(free);
            topics = List.copyOf(topics);
            seeds = List.copyOf(seeds);
            labels = Map.copyOf(labels);
        }
    }

    /**
     * Topics that start from the fields of {@code conf/themes.yaml}, variational Bayes by Spark
     * MLlib, or plain Gibbs sampling.
     */
    public enum Fitter {
        GUIDED,
        MLLIB,
        GIBBS
    }

    public static TopicSettings parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        TopicSettings settings = file.as(TopicSettings.class);
        requireExpression(file, "content/natures", settings.content.natures);
        requireExpression(file, "content/senses", settings.content.senses);
        requireExpression(file, "content/empty", settings.content.empty);
        requireExpression(file, "keywords/telling/things", settings.keywords.telling.things);
        requireExpression(file, "keywords/telling/heads", settings.keywords.telling.heads);
        return settings;
    }

    private static void requireExpression(YamlFile file, String key, String expression) {
        try {
            java.util.regex.Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw file.wrong("/" + key, e.getMessage(), "mend the expression");
        }
    }
}
