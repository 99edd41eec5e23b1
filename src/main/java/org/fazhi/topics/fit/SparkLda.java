package org.fazhi.topics.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.mllib.clustering.LDA;
import org.apache.spark.mllib.clustering.LocalLDAModel;
import org.apache.spark.mllib.clustering.OnlineLDAOptimizer;
import org.apache.spark.mllib.linalg.Matrix;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import scala.Tuple2;

/**
 * Latent Dirichlet allocation by Spark MLlib's variational Bayes. The sample lies in one partition,
 * whatever the cluster: sums of several partitions arrive in no fixed order, and the last bit of a
 * sum decides a topic. Fits of several numbers of topics run side by side instead.
 */
final class SparkLda implements TopicFitter {
    private static final double TOPICS_A_SECTION = 1;
    private static final double WORD_PRIOR = 0.05;
    private static final double OFFSET = 10;
    private static final double DECAY = 0.7;

    private final JavaSparkContext spark;
    private final int iterations;
    private final int batch;

    /**
     * @param spark carries
     * @param iterations of a fit
     * @param batch how many sections an iteration takes
     */
    SparkLda(JavaSparkContext spark, int iterations, int batch) {
        this.spark = spark;
        this.iterations = iterations;
        this.batch = batch;
    }

    @Override
    public double[][] fit(List<WordCounts> sections, int vocabulary, int topics, long seed) {
        List<Tuple2<Long, Vector>> vectors = new ArrayList<>();
        for (WordCounts section : sections) {
            double[] counts = java.util.Arrays.stream(section.counts()).asDoubleStream().toArray();
            vectors.add(
                    new Tuple2<>(
                            (long) vectors.size(),
                            Vectors.sparse(vocabulary, section.words(), counts)));
        }
        JavaPairRDD<Long, Vector> corpus = spark.parallelizePairs(vectors, 1).cache();
        try {
            LocalLDAModel model =
                    (LocalLDAModel)
                            new LDA()
                                    .setK(topics)
                                    .setSeed(seed)
                                    .setMaxIterations(iterations)
                                    .setDocConcentration(TOPICS_A_SECTION / topics)
                                    .setTopicConcentration(WORD_PRIOR)
                                    .setOptimizer(
                                            new OnlineLDAOptimizer()
                                                    .setMiniBatchFraction(
                                                            Math.min(
                                                                    1.0,
                                                                    (double) batch
                                                                            / sections.size()))
                                                    .setTau0(OFFSET)
                                                    .setKappa(DECAY)
                                                    .setOptimizeDocConcentration(false))
                                    .run(corpus);
            return rows(model.topicsMatrix(), topics, vocabulary);
        } finally {
            corpus.unpersist(false);
        }
    }

    private static double[][] rows(Matrix words, int topics, int vocabulary) {
        double[][] rows = new double[topics][vocabulary];
        for (int topic = 0; topic < topics; topic++) {
            double sum = 0;
            for (int word = 0; word < vocabulary; word++) {
                sum += words.apply(word, topic);
            }
            for (int word = 0; word < vocabulary; word++) {
                rows[topic][word] = words.apply(word, topic) / sum;
            }
        }
        return rows;
    }
}
