package org.fazhi.settings.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.Wordings;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.Themes;
import org.fazhi.settings.regex.Expression;
import org.fazhi.settings.regex.Notation.Within;

/**
 * The common points that reports of this kind repeat, {@code conf/common-points.yaml}: shortcomings
 * and strengths, each with the wordings that state it. Our own list, drawn from what reports say.
 *
 * @param discovery how what the list does not know is brought together
 * @param vague wordings that only say that something falls short, not what: what stands below them
 *     says it
 * @param statements how a finding's words are parted into what it states
 * @param alike when a wording states the point whose examples mean nearly the same
 * @param points in the order in which they are tried
 */
public record PointCatalogue(
        Discovery discovery,
        Expression vague,
        Statements statements,
        Alike alike,
        List<Point> points)
        implements Serializable {
    static final String FILE = "common-points.yaml";

    /** What a point is: something that is missing, or something that was achieved. */
    public enum PointKind {
        SHORTCOMING,
        STRENGTH
    }

    /**
     * How wordings that the list does not know are brought together: the least mean likeness of a
     * wording to those of a point, 0 to 1, and what makes it up.
     *
     * @param shortcomings the least likeness of shortcomings
     * @param strengths that of strengths, whose headings share more words
     * @param words weight of common words in it; the rest is that of meaning
     * @param heading characters of the longest heading that only names the field of a strength
     * @param sentences how many may follow it, the first of which states the strength
     * @param counts what the name of a point leaves out of the words that founded it
     */
    public record Discovery(
            double shortcomings,
            double strengths,
            double words,
            int heading,
            int sentences,
            Expression counts)
            implements Serializable {
        private static final int SHORTEST = 4;

        /**
         * What a point is called that the list does not know: the words that founded it without one
         * place's figures, or as they are where nothing would be left.
         */
        public String name(String founder) {
            List<String> clauses =
                    Arrays.stream(counts.matcher(founder).replaceAll("").split("[，；]"))
                            .filter(clause -> clause.length() >= SHORTEST)
                            .filter(clause -> clause.chars().noneMatch(Character::isDigit))
                            .toList();
            return clauses.isEmpty() ? founder : String.join("，", clauses);
        }

        /** That of a kind. */
        public double of(PointKind kind) {
            return switch (kind) {
                case SHORTCOMING -> shortcomings;
                case STRENGTH -> strengths;
            };
        }
    }

    /**
     * How a finding's words are parted into what it states.
     *
     * @param heading characters of the longest heading of a shortcoming that only names its field
     * @param sentences how many below such a heading state something
     * @param leads what leads into a point and is no part of it
     * @param consequences what begins a clause that only tells what comes of another one
     * @param causes what begins the sentence of a cause
     */
    public record Statements(
            int heading,
            int sentences,
            Expression leads,
            Expression consequences,
            Expression causes)
            implements Serializable {}

    /**
     * When a wording that no word of the list tells states the point whose examples mean most
     * nearly the same.
     *
     * @param least the least likeness to an example, −1 to 1
     * @param ahead by how much it is nearer than an example of any other point
     */
    public record Alike(double least, double ahead) implements Serializable {}

    /**
     * One point.
     *
     * @param id stands in the tables; stays for ever
     * @param broad whether other points are kinds of it
     * @param also ids of points that it is a kind of: what states it states these too
     * @param kind what it is
     * @param name in the official register, without softeners
     * @param fields ids of axis {@code field} of {@code themes.yaml}
     * @param natures ids of axis {@code nature}; empty for a strength
     * @param says ways to say it, any of which is enough: all expressions of a way must be found
     * @param not must not be found anywhere in the text; may be null
     * @param examples wordings that state it
     * @param others wordings that only look like it
     */
    public record Point(
            String id,
            boolean broad,
            List<String> also,
            PointKind kind,
            String name,
            List<String> fields,
            List<String> natures,
            List<List<Expression>> says,
            Expression not,
            List<String> examples,
            List<String> others)
            implements Serializable {
        public Point {
            also = also == null ? List.of() : List.copyOf(also);
            fields = List.copyOf(fields);
            natures = natures == null ? List.of() : List.copyOf(natures);
            says = says.stream().map(List::copyOf).toList();
            examples = List.copyOf(examples);
            others = others == null ? List.of() : List.copyOf(others);
        }
    }

    public PointCatalogue {
        points = List.copyOf(points);
    }

    /**
     * Parses the list.
     *
     * @param themes the fields and natures that it names
     */
    public static PointCatalogue parse(ConfFiles files, Themes themes) {
        YamlFile written = YamlFile.parse(files, FILE);
        YamlFile file = written.with(read(written));
        PointCatalogue catalogue = file.as(PointCatalogue.class);
        Map<String, Integer> ids = new HashMap<>();
        Set<String> fields = themes.fieldIds();
        Set<String> natures = new HashSet<>();
        themes.natures().forEach(nature -> natures.add(nature.id()));
        for (int i = 0; i < catalogue.points.size(); i++) {
            Point point = catalogue.points.get(i);
            String at = "/points/" + i;
            if (ids.putIfAbsent(point.id(), i) != null) {
                throw file.wrong(
                        at + "/id", "the id " + point.id() + " stands twice", "rename one");
            }
            requireKnown(file, at + "/fields", "field", point.fields(), fields);
            requireKnown(file, at + "/natures", "nature", point.natures(), natures);
        }
        for (int i = 0; i < catalogue.points.size(); i++) {
            requireKnown(
                    file,
                    "/points/" + i + "/also",
                    "point",
                    catalogue.points.get(i).also(),
                    ids.keySet());
        }
        return catalogue;
    }

    /** The file with regular expressions where it has the notation of analysts. */
    private static ObjectNode read(YamlFile file) {
        Wordings wordings = new Wordings();
        wordings.add(file, "words");
        ObjectNode tree = file.tree();
        tree.remove("words");
        JsonNode points = tree.path("points");
        for (int i = 0; i < points.size(); i++) {
            ObjectNode point = (ObjectNode) points.get(i);
            String at = "/points/" + i;
            if (point.has("not")) {
                point.put("not", regex(file, wordings, at + "/not", point.get("not")));
            }
            JsonNode says = point.path("says");
            for (int j = 0; j < says.size(); j++) {
                ArrayNode way = (ArrayNode) says.get(j);
                for (int k = 0; k < way.size(); k++) {
                    String pointer = at + "/says/" + j + "/" + k;
                    way.set(k, TextNode.valueOf(regex(file, wordings, pointer, way.get(k))));
                }
            }
        }
        return tree;
    }

    private static String regex(
            YamlFile file, Wordings wordings, String pointer, JsonNode written) {
        return wordings.regex(file, pointer, written.asText(), Within.SENTENCE);
    }

    private static void requireKnown(
            YamlFile file, String at, String axis, List<String> named, Set<String> known) {
        for (String id : named) {
            if (!known.contains(id)) {
                throw file.wrong(at, "there is no " + axis + " " + id, "name one");
            }
        }
    }
}
