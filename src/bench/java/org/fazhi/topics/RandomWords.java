package org.fazhi.topics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fazhi.topics.fit.TopicFitter;
import org.fazhi.topics.fit.WordCounts;

/**
 * What knows nothing: topics of words drawn at random, frequent ones oftener. A fitter that is not
 * far better than this has found nothing.
 */
final class RandomWords implements TopicFitter {
    private static final int WORDS = 10;

    @Override
    public double[][] fit(List<WordCounts> sections, int vocabulary, int topics, long seed) {
        double[] uses = new double[vocabulary];
        for (WordCounts section : sections) {
            for (int i = 0; i < section.words().length; i++) {
                uses[section.words()[i]] += section.counts()[i];
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, topics)
                .mapToObj(topic -> drawn(uses.clone(), random))
                .toArray(double[][]::new);
    }

    private static double[] drawn(double[] uses, SplittableRandom random) {
        double[] topic = new double[uses.length];
        Arrays.fill(topic, 1e-9);
        for (int n = 0; n < WORDS; n++) {
            double at = random.nextDouble() * Arrays.stream(uses).sum();
            int word = 0;
            while (word < uses.length - 1 && (at -= uses[word]) > 0) {
                word++;
            }
            topic[word] = 1.0 / (n + 1);
            uses[word] = 0;
        }
        double all = Arrays.stream(topic).sum();
        return Arrays.stream(topic).map(each -> each / all).toArray();
    }
}
