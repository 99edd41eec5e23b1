package org.fazhi.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.mllib.clustering.DistributedLDAModel;
import org.apache.spark.mllib.clustering.LDA;
import org.apache.spark.mllib.linalg.Matrix;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import org.fazhi.topics.fit.TopicFitter;
import org.fazhi.topics.fit.WordCounts;
import scala.Tuple2;

/** Latent Dirichlet allocation by Spark MLlib's {@code em}: expectation–maximisation on a graph. */
final class SparkEm implements TopicFitter {
    private static final int ITERATIONS = 50;

    private final JavaSparkContext spark;

    SparkEm(JavaSparkContext spark) {
        this.spark = spark;
    }

    @Override
    public double[][] fit(List<WordCounts> sections, int vocabulary, int topics, long seed) {
        List<Tuple2<Long, Vector>> vectors = new ArrayList<>();
        for (WordCounts section : sections) {
            vectors.add(
                    new Tuple2<>(
                            (long) vectors.size(),
                            Vectors.sparse(
                                    vocabulary,
                                    section.words(),
                                    Arrays.stream(section.counts()).asDoubleStream().toArray())));
        }
        DistributedLDAModel model =
                (DistributedLDAModel)
                        new LDA()
                                .setK(topics)
                                .setSeed(seed)
                                .setMaxIterations(ITERATIONS)
                                .setOptimizer("em")
                                .run(spark.parallelizePairs(vectors, 1));
        Matrix words = model.topicsMatrix();
        double[][] rows = new double[topics][vocabulary];
        for (int topic = 0; topic < topics; topic++) {
            for (int word = 0; word < vocabulary; word++) {
                rows[topic][word] = words.apply(word, topic);
            }
            double all = Arrays.stream(rows[topic]).sum();
            for (int word = 0; word < vocabulary; word++) {
                rows[topic][word] /= all;
            }
        }
        return rows;
    }
}
