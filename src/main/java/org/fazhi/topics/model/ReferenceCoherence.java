package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.topics.words.ReportWords;
import org.fazhi.topics.words.WordUnits;
import scala.Tuple2;

/**
 * How well the words of topics go together in all reports that are held, of all years, and not only
 * in the sample the topics were found in. Counts are whole numbers: no partitioning changes them.
 */
final class ReferenceCoherence {
    private static final long ALL = -1;
    private static final int HALF = 32;

    private final TopicSettings.Model settings;

    ReferenceCoherence(TopicSettings.Model settings) {
        this.settings = settings;
    }

    /** The model with the reference of every topic's quality. */
    TopicModel measure(JavaRDD<ReportWords> reports, TopicModel model) {
        Map<String, Integer> wanted = new HashMap<>();
        Set<Integer> places = new TreeSet<>();
        model.words().forEach(words -> java.util.Arrays.stream(words).forEach(places::add));
        places.forEach(place -> wanted.put(model.vocabulary().words().get(place), place));
        TopicSettings.Model of = settings;
        Map<Long, Long> counts =
                reports.mapPartitionsToPair(
                                each -> {
                                    WordUnits units = new WordUnits(of);
                                    Map<Long, Long> found = new HashMap<>();
                                    while (each.hasNext()) {
                                        for (WordUnits.Unit unit : units.of(each.next())) {
                                            count(unit, wanted, found);
                                        }
                                    }
                                    List<Tuple2<Long, Long>> rows = new ArrayList<>();
                                    found.forEach((key, n) -> rows.add(new Tuple2<>(key, n)));
                                    return rows.iterator();
                                })
                        .reduceByKey(Long::sum)
                        .collectAsMap();
        List<TopicQuality> quality = new ArrayList<>();
        for (int topic = 0; topic < model.words().size(); topic++) {
            TopicQuality known = model.quality().get(topic);
            quality.add(
                    new TopicQuality(
                            known.coherence(),
                            npmi(model.words().get(topic), counts),
                            known.stability(),
                            known.sections()));
        }
        return new TopicModel(
                model.vocabulary(),
                model.topics(),
                model.shares(),
                model.words(),
                model.fields(),
                quality);
    }

    private static void count(
            WordUnits.Unit unit, Map<String, Integer> wanted, Map<Long, Long> found) {
        Set<Integer> here = new HashSet<>();
        for (String word : unit.words()) {
            Integer place = wanted.get(word);
            if (place != null) {
                here.add(place);
            }
        }
        found.merge(ALL, 1L, Long::sum);
        for (int one : here) {
            for (int other : here) {
                if (one <= other) {
                    found.merge(pair(one, other), 1L, Long::sum);
                }
            }
        }
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << HALF) | Math.max(one, other);
    }

    private static double npmi(int[] words, Map<Long, Long> counts) {
        double sum = 0;
        int pairs = 0;
        long all = counts.getOrDefault(ALL, 0L);
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 1; j < words.length; j++) {
                sum +=
                        Coherence.npmi(
                                counts.getOrDefault(pair(words[i], words[i]), 0L),
                                counts.getOrDefault(pair(words[j], words[j]), 0L),
                                counts.getOrDefault(pair(words[i], words[j]), 0L),
                                all);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
