package org.fazhi.topics;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import org.fazhi.topics.fit.TopicFitter;
import org.fazhi.topics.fit.WordCounts;

/** Latent Dirichlet allocation by MALLET in one thread, with the settings of its command line. */
final class MalletLda implements TopicFitter {
    private static final int ITERATIONS = 1000;
    private static final double TOPICS_A_SECTION = 5;
    private static final double WORD_PRIOR = 0.01;

    private final int optimizeInterval;

    /**
     * @param optimizeInterval iterations between two optimisations of the priors, 0 for none
     */
    MalletLda(int optimizeInterval) {
        this.optimizeInterval = optimizeInterval;
        ParallelTopicModel.logger.setLevel(Level.OFF);
    }

    @Override
    public double[][] fit(List<WordCounts> wordCounts, int vocabulary, int topics, long seed) {
        Alphabet words = new Alphabet();
        for (int word = 0; word < vocabulary; word++) {
            words.lookupIndex(word, true);
        }
        InstanceList sections = new InstanceList(words, null);
        for (int i = 0; i < wordCounts.size(); i++) {
            sections.add(new Instance(tokens(wordCounts.get(i), words), null, i, null));
        }
        ParallelTopicModel model = new ParallelTopicModel(topics, TOPICS_A_SECTION, WORD_PRIOR);
        model.setNumThreads(1);
        model.setRandomSeed((int) seed);
        model.setNumIterations(ITERATIONS);
        model.setOptimizeInterval(optimizeInterval);
        model.setTopicDisplay(0, 0);
        model.addInstances(sections);
        try {
            model.estimate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model.getTopicWords(true, true);
    }

    private static FeatureSequence tokens(WordCounts counted, Alphabet words) {
        FeatureSequence tokens = new FeatureSequence(words, counted.size());
        for (int i = 0; i < counted.words().length; i++) {
            for (int n = 0; n < counted.counts()[i]; n++) {
                tokens.add(counted.words()[i]);
            }
        }
        return tokens;
    }
}
