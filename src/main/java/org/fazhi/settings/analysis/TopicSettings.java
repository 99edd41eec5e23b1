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
 * @param keywords TF-IDF
 * @param newWords what is proposed for the dictionary
 * @param model the topic model
 */
public record TopicSettings(Keywords keywords, NewWordSettings newWords, Model model)
        implements Serializable {
    static final String FILE = "topics.yaml";

    /**
     * Keywords.
     *
     * @param perDocument how many a report
     * @param perDomain how many a subject domain
     * @param perRegion how many a province or prefecture
     * @param boilerplateShare a sentence in this share of a year's reports is boilerplate …
     * @param boilerplateReports … if it is at least so many
     * @param exampleCharacters the longest example sentence
     * @param shortWordWeight what a word of two characters outside the field's dictionary counts
     * @param natures parts of speech that may be keywords, a regular expression
     */
    public record Keywords(
            int perDocument,
            int perDomain,
            int perRegion,
            double boilerplateShare,
            int boilerplateReports,
            int exampleCharacters,
            double shortWordWeight,
            String natures)
            implements Serializable {}

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
     * @param sectionWords a section with fewer words takes no part in the fit
     * @param sample the most sections a fit sees
     * @param vocabulary the most words
     * @param wordSections a word stands in at least so many sections
     * @param wordShare and in at most this share of them
     * @param topics the numbers of topics that are tried
     * @param fixed the one number that is used, or null to choose
     * @param sectionsPerTopic numbers that would leave a topic fewer sections are not tried
     * @param seeds the starts of each number
     * @param iterations of each fit
     * @param batch how many sections an iteration of MLlib's takes
     * @param words that are listed of a topic
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
            int sample,
            int vocabulary,
            int wordSections,
            double wordShare,
            List<Integer> topics,
            Integer fixed,
            int sectionsPerTopic,
            List<Long> seeds,
            int iterations,
            int batch,
            int words,
            double leastWeight,
            double sameTopic,
            Map<String, String> labels)
            implements Serializable {
        public Model {
            topics = List.copyOf(topics);
            seeds = List.copyOf(seeds);
            labels = Map.copyOf(labels);
        }
    }

    /** Variational Bayes by Spark MLlib, or Gibbs sampling in one thread. */
    public enum Fitter {
        MLLIB,
        GIBBS
    }

    public static TopicSettings parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        TopicSettings settings = file.as(TopicSettings.class);
        try {
            java.util.regex.Pattern.compile(settings.keywords.natures);
        } catch (PatternSyntaxException e) {
            throw file.wrong("/keywords/natures", e.getMessage(), "mend the expression");
        }
        return settings;
    }
}
