package org.fazhi.compare.copies;

import java.util.Arrays;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;

/**
 * MinHash signatures of sentences by Spark MLlib, cut into bands.
 *
 * <p>MLlib takes two rows for candidates where one of their hashes agrees, which among millions of
 * sentences of one register makes far too many. Here all hashes of a band must agree. With {@value
 * #BANDS} bands of {@value #ROWS}, sentences that have 0.6 of their shingles in common meet with a
 * probability of 0.81, those with 0.7 with 0.96, those with 0.8 with 0.998, those with 0.1 with
 * 0.001 (1 − (1 − s⁴)¹²).
 */
final class Signatures {
    static final int BANDS = 12;
    private static final int ROWS = 4;
    private static final int DIMENSION = 1 << 30;
    private static final long SEED = 20240101L;

    private final MinHashLSHModel model;

    Signatures() {
        model =
                new MinHashLSH()
                        .setNumHashTables(BANDS * ROWS)
                        .setSeed(SEED)
                        .createRawLSHModel(DIMENSION);
    }

    /** A number for each band; sentences with the same number there meet. */
    int[] bands(int[] shingles) {
        double[] ones = new double[shingles.length];
        Arrays.fill(ones, 1);
        Vector[] hashes = model.hashFunction(Vectors.sparse(DIMENSION, shingles, ones));
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int mixed = band + 1;
            for (int row = 0; row < ROWS; row++) {
                mixed = mixed * 0x01000193 ^ (int) hashes[band * ROWS + row].apply(0);
            }
            mixed *= 0x9E3779B1;
            bands[band] = mixed ^ mixed >>> 16;
        }
        return bands;
    }
}
