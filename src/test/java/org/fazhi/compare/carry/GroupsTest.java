package org.fazhi.compare.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** What has one key comes together, whatever the partitions and the size of the blocks. */
class GroupsTest {
    private static final JavaSparkContext SPARK =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
    private static final int NUMBERS = 60_000;

    private record Place(int year, String name) implements Serializable {}

    private static JavaPairRDD<Place, String> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < NUMBERS; i++) {
            numbers.add(i);
        }
        return SPARK.parallelize(numbers, 3)
                .mapToPair(n -> new Tuple2<>(new Place(n % 7, "区" + n % 11), "数" + n));
    }

    @Test
    void everyValueStandsWithItsKey() {
        List<Tuple2<Place, List<String>>> groups =
                Groups.of(Place.class, String.class, 5).together(numbers()).collect();
        assertThat(groups).hasSize(77);
        assertThat(groups.stream().mapToInt(group -> group._2().size()).sum()).isEqualTo(NUMBERS);
        assertThat(groups)
                .allMatch(
                        group ->
                                group._2().stream()
                                        .allMatch(value -> number(value) % 7 == group._1().year()));
    }

    private static int number(String value) {
        return Integer.parseInt(value.substring(1));
    }

    @Test
    void everyKeyStandsOnce() {
        assertThat(Groups.of(Place.class, String.class, 5).together(numbers()).keys().collect())
                .hasSize(77)
                .doesNotHaveDuplicates();
    }

    @Test
    void sumsAreThoseOfAllValues() {
        JavaPairRDD<String, Integer> ones =
                numbers().mapToPair(each -> new Tuple2<>(each._1().name(), 1));
        Map<String, Integer> sums =
                new TreeMap<>(
                        Groups.of(String.class, Integer.class, 2)
                                .combined(ones, Integer::sum)
                                .collectAsMap());
        assertThat(sums).hasSize(11).containsEntry("区0", 5455).containsEntry("区10", 5454);
        assertThat(sums.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(NUMBERS);
    }

    @Test
    void whatIsKeptStaysInItsOrder() {
        JavaRDD<String> rows = numbers().values();
        assertThat(Kept.of(rows, String.class).collect()).isEqualTo(rows.collect());
    }

    @Test
    void nothingMakesNoGroups() {
        JavaPairRDD<String, Integer> none =
                SPARK.<Tuple2<String, Integer>>emptyRDD().mapToPair(each -> each);
        assertThat(Groups.of(String.class, Integer.class, 3).together(none).collect()).isEmpty();
    }
}
