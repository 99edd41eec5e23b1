package org.fazhi.compare.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fazhi.LocalSpark;
import org.fazhi.invented.Prose;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    @Test
    void hashesAreThoseOfSparksOwnTransformer() {
        int[] shingles = Shingles.of(Letters.of(new Prose(1).paragraph(3)));
        double[] ones = new double[shingles.length];
        Arrays.fill(ones, 1);
        Row vector = RowFactory.create(Vectors.sparse(Signatures.DIMENSION, shingles, ones));
        StructType schema = new StructType().add("shingles", SQLDataTypes.VectorType());
        Row hashed =
                Signatures.model()
                        .setInputCol("shingles")
                        .setOutputCol("hashes")
                        .transform(LocalSpark.session().createDataFrame(List.of(vector), schema))
                        .select("hashes")
                        .head();
        List<Vector> expected = hashed.getList(0);
        assertThat(new Signatures().hashes(shingles))
                .containsExactly(
                        expected.stream().mapToLong(hash -> (long) hash.apply(0)).toArray());
    }

    @Test
    void sentencesThatShareMostOfTheirShinglesMeet() {
        String sentence = "司法局牵头制定行政复议工作流程并会同检察机关逐案评查执法文书四十份";
        Signatures signatures = new Signatures();
        int[] one = signatures.bands(Shingles.of(sentence));
        int[] like = signatures.bands(Shingles.of(sentence.replace("四十", "五十")));
        int[] other = signatures.bands(Shingles.of("农业农村局选派业务骨干参照外地经验汇编印发宣传手册"));
        assertThat(agreeing(one, like)).isPositive();
        assertThat(agreeing(one, other)).isZero();
    }

    private static int agreeing(int[] one, int[] other) {
        int agreeing = 0;
        for (int i = 0; i < one.length; i++) {
            agreeing += one[i] == other[i] ? 1 : 0;
        }
        return agreeing;
    }
}
