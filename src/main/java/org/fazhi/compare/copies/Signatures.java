package org.fazhi.compare.copies;

import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import scala.Tuple2;

/**
 * MinHash signatures of sentences by the hash functions of Spark MLlib, cut into bands.
 *
 * <p>MLlib's own join takes two rows for candidates where one of their hashes agrees, which among
 * millions of sentences of one register makes far too many. Here all hashes of a band must agree.
 * With {@value #BANDS} bands of {@value #ROWS}, sentences that have 0.6 of their shingles in common
 * meet with a probability of 0.81, those with 0.7 with 0.96, those with 0.8 with 0.998, those with
 * 0.1 with 0.001 (1 − (1 − s⁴)¹²).
 */
final class Signatures {
    static final int BANDS = 12;
    static final int ROWS = 4;

    /** Shingles are numbers below it. */
    static final int DIMENSION = 1 << 30;

    private static final long SEED = 20240101L;

    /** Of {@code MinHashLSH}. */
    private static final long PRIME = 2_038_074_743L;

    private final long[] factors = new long[BANDS * ROWS];
    private final long[] summands = new long[BANDS * ROWS];

    Signatures() {
        Tuple2<Object, Object>[] coefficients = model().randCoefficients();
        for (int i = 0; i < coefficients.length; i++) {
            factors[i] = (Integer) coefficients[i]._1();
            summands[i] = (Integer) coefficients[i]._2();
        }
    }

    /** MLlib's model; the same seed makes the same functions. */
    static MinHashLSHModel model() {
        return new MinHashLSH()
                .setNumHashTables(BANDS * ROWS)
                .setSeed(SEED)
                .createRawLSHModel(DIMENSION);
    }

    /** What MLlib's model makes of a vector of the shingles, without building vectors. */
    long[] hashes(int[] shingles) {
        long[] least = new long[factors.length];
        for (int i = 0; i < least.length; i++) {
            long factor = factors[i];
            long summand = summands[i];
            long smallest = PRIME;
            for (int shingle : shingles) {
                smallest = Math.min(smallest, ((1L + shingle) * factor + summand) % PRIME);
            }
            least[i] = smallest;
        }
        return least;
    }

    /** A number for each band; sentences with the same number there meet. */
    int[] bands(int[] shingles) {
        long[] hashes = hashes(shingles);
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int mixed = band + 1;
            for (int row = 0; row < ROWS; row++) {
                mixed = mixed * 0x01000193 ^ (int) hashes[band * ROWS + row];
            }
            mixed *= 0x9E3779B1;
            bands[band] = mixed ^ mixed >>> 16;
        }
        return bands;
    }
}
