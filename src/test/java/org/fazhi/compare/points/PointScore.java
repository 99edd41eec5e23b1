package org.fazhi.compare.points;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.likeness.PointReader;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.analysis.PointCatalogue;
import org.fazhi.text.CharacterPairs;

/**
 * How well wordings are brought together, measured on labelled ones: a table with the columns text
 * and point, parted by tabs. Beside it what exact words, and clustering by pairs of characters with
 * the best threshold, would give.
 */
final class PointScore {
    private final List<String> texts = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    /**
     * B-cubed.
     *
     * @param precision how much of what stands together belongs together, per wording
     * @param recall how much of what belongs together stands together, per wording
     */
    record BCubed(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
        }
    }

    static PointScore of(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> head = Arrays.asList(lines.get(0).split("\t"));
        PointScore score = new PointScore();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && !line.startsWith("#")) {
                score.texts.add(cells[head.indexOf("text")]);
                score.labels.add(cells[head.indexOf("point")]);
            }
        }
        return score;
    }

    int size() {
        return texts.size();
    }

    /** The points of the wordings as a run finds them. */
    List<String> points(Finding.Kind kind, AnalysisSettings settings) {
        PointReader reader = new PointReader(settings.points());
        List<String> points = new ArrayList<>();
        List<Wording> unknown = new ArrayList<>();
        for (String text : texts) {
            points.add(reader.of(kind, text).map(PointCatalogue.Point::id).orElse(null));
            if (points.get(points.size() - 1) == null) {
                unknown.add(new Wording(Statement.Said.of(kind, text).letters(), text, 1));
            }
        }
        Discovery discovery = new Discovery(settings.comparison(), settings.points().discovery());
        Map<String, String> found = new HashMap<>();
        List<Discovery.Meant> meant =
                unknown.stream()
                        .collect(
                                Collectors.toMap(
                                        Wording::letters,
                                        each -> each,
                                        Wording::with,
                                        TreeMap::new))
                        .values()
                        .stream()
                        .map(Discovery.Meant::of)
                        .toList();
        for (Discovery.Found point :
                discovery.of(PointCatalogue.PointKind.valueOf(kind.name()), meant)) {
            point.wordings()
                    .forEach(each -> found.put(each.letters(), "found " + point.founder().text()));
        }
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) == null) {
                points.set(i, found.get(Statement.Said.of(kind, texts.get(i)).letters()));
            }
        }
        return points;
    }

    BCubed bCubed(List<String> points) {
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < texts.size(); i++) {
            int together = 0;
            int belonging = 0;
            int both = 0;
            for (int j = 0; j < texts.size(); j++) {
                boolean same = points.get(i).equals(points.get(j));
                boolean right = labels.get(i).equals(labels.get(j));
                together += same ? 1 : 0;
                belonging += right ? 1 : 0;
                both += same && right ? 1 : 0;
            }
            precision += (double) both / together;
            recall += (double) both / belonging;
        }
        return new BCubed(precision / texts.size(), recall / texts.size());
    }

    /** The share of wordings that stand with the one of another point that is most like them. */
    double nearMisses(List<String> points) {
        int wrong = 0;
        List<Set<Integer>> pairs = pairs();
        for (int i = 0; i < texts.size(); i++) {
            int near = -1;
            for (int j = 0; j < texts.size(); j++) {
                if (!labels.get(i).equals(labels.get(j))
                        && (near < 0
                                || cosine(pairs.get(i), pairs.get(j))
                                        > cosine(pairs.get(i), pairs.get(near)))) {
                    near = j;
                }
            }
            wrong += near >= 0 && points.get(i).equals(points.get(near)) ? 1 : 0;
        }
        return (double) wrong / texts.size();
    }

    /** Clustering by pairs of characters, each with the most like founder, the best threshold. */
    BCubed characterPairs() {
        List<Set<Integer>> pairs = pairs();
        BCubed best = new BCubed(0, 0);
        for (int percent = 5; percent < 90; percent += 5) {
            List<Integer> founders = new ArrayList<>();
            List<String> points = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                int most = i;
                double likeness = percent / 100.0;
                for (int founder : founders) {
                    double each = cosine(pairs.get(i), pairs.get(founder));
                    if (each >= likeness) {
                        most = founder;
                        likeness = each;
                    }
                }
                if (most == i) {
                    founders.add(i);
                }
                points.add(String.valueOf(most));
            }
            BCubed score = bCubed(points);
            best = score.f1() > best.f1() ? score : best;
        }
        return best;
    }

    BCubed exactWords() {
        return bCubed(texts.stream().map(text -> text.replaceAll("[^\\p{L}\\p{N}]", "")).toList());
    }

    private List<Set<Integer>> pairs() {
        return texts.stream().map(CharacterPairs::numbered).toList();
    }

    private static double cosine(Set<Integer> one, Set<Integer> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared == 0 ? 0 : shared / Math.sqrt((double) one.size() * other.size());
    }

    /** What stands apart from most of its point, or among others, for whoever mends the list. */
    List<String> wrong(List<String> points) {
        Map<String, String> usual = new TreeMap<>();
        IntStream.range(0, size())
                .boxed()
                .collect(Collectors.groupingBy(labels::get))
                .forEach(
                        (label, rows) ->
                                usual.put(
                                        label,
                                        rows.stream()
                                                .collect(
                                                        Collectors.groupingBy(
                                                                points::get,
                                                                TreeMap::new,
                                                                Collectors.counting()))
                                                .entrySet()
                                                .stream()
                                                .max(Map.Entry.comparingByValue())
                                                .orElseThrow()
                                                .getKey()));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (!points.get(i).equals(usual.get(labels.get(i)))
                    || points.get(i).startsWith("found ")) {
                wrong.add(labels.get(i) + " | " + points.get(i) + " | " + texts.get(i));
            }
        }
        return wrong;
    }

    /** The scores of one table, as lines. */
    String report(Finding.Kind kind, AnalysisSettings settings) {
        List<String> points = points(kind, settings);
        long listed = points.stream().filter(point -> !point.startsWith("found ")).count();
        return String.format(
                Locale.ROOT,
                "%d wordings of %d points, %d listed%n  common points  %s, near misses joined"
                        + " %.1f %%%n  exact words    %s%n  pairs          %s",
                size(),
                Set.copyOf(labels).size(),
                listed,
                bCubed(points),
                100 * nearMisses(points),
                exactWords(),
                characterPairs());
    }

    /** Arguments: shortcoming or strength, and tables. */
    public static void main(String[] arguments) throws IOException {
        AnalysisSettings settings = ProjectFiles.settings().analysis();
        Finding.Kind kind = Finding.Kind.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        for (String table : List.of(arguments).subList(1, arguments.length)) {
            PointScore score = of(Path.of(table));
            score.wrong(score.points(kind, settings)).forEach(System.out::println);
            System.out.println(table + ": " + score.report(kind, settings));
        }
    }
}
