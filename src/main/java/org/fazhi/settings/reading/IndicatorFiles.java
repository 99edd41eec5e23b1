package org.fazhi.settings.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.conf.Wordings;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Indicators.Matter;
import org.fazhi.settings.regex.Expression;
import org.fazhi.settings.regex.Notation.Within;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code conf/indicators/}: {@code shared.yaml} with what the files share, then a file a
 * field, in the order of the fields. What an indicator says for all its ways is put into each; the
 * notation becomes regular expressions.
 */
final class IndicatorFiles {
    static final String SHARED = Indicators.FOLDER + "shared.yaml";

    private static final String FIELD_SCHEMA = "indicators";
    private static final String SHARED_SCHEMA = "indicators-shared";
    private static final List<String> MEANING =
            List.of("definition", "source", "place", "denominator", "from", "to", "breaks");

    private final ConfFiles files;
    private final List<String> fields;
    private final Wordings shared = new Wordings();
    private final Map<String, JsonNode> sources = new HashMap<>();
    private final Map<String, JsonNode> breaks = new HashMap<>();

    /**
     * A field's file as it was bound.
     *
     * @param indicators in the file's order
     */
    record OfField(List<Indicator> indicators) {}

    /**
     * The file of what the others share.
     *
     * @param matters in their order
     * @param additions words of what was added to a state
     * @param lower scopes of what is below the government that reports
     * @param oneBody how a clause begins that speaks of one body below it
     */
    record Shared(
            List<Matter> matters,
            @Nullable Expression additions,
            @Nullable Expression lower,
            Indicators.@Nullable OneBody oneBody) {}

    IndicatorFiles(ConfFiles files, Themes themes) {
        this.files = files;
        fields = themes.fields().stream().map(Themes.Theme::id).toList();
    }

    /** The file of a field. */
    static String file(String field) {
        return Indicators.FOLDER + field + ".yaml";
    }

    /** The file of a field as it was written. */
    static YamlFile of(ConfFiles files, String field) {
        return YamlFile.parse(files, file(field), FIELD_SCHEMA);
    }

    Indicators read() {
        requireFields();
        YamlFile common = YamlFile.parse(files, SHARED, SHARED_SCHEMA);
        shared.add(common, "words");
        Shared ofAll = common(common);
        List<Matter> matters = ofAll.matters();
        Set<String> matterIds = matters.stream().map(Matter::id).collect(Collectors.toSet());
        List<Indicator> all = new ArrayList<>();
        Map<String, YamlFile> fileOf = new HashMap<>();
        List<YamlFile> read = new ArrayList<>();
        for (String field : fields) {
            if (!files.has(file(field))) {
                continue;
            }
            YamlFile file = of(files, field);
            List<Indicator> own = rewritten(file, field).as(OfField.class).indicators();
            for (int i = 0; i < own.size(); i++) {
                requireOwnId(file, "/indicators/" + i, own.get(i), fileOf);
                requireMatters(file, "/indicators/" + i, own.get(i), matterIds);
            }
            all.addAll(own);
            read.add(file);
        }
        read.forEach(file -> requireRelations(file, fileOf));
        requireKnown(common, ofAll, fileOf.keySet());
        return new Indicators(
                matters, List.copyOf(all), ofAll.additions(), ofAll.lower(), ofAll.oneBody());
    }

    private void requireFields() {
        for (String name : files.in(Indicators.FOLDER)) {
            if (!name.equals(SHARED) && fields.stream().noneMatch(id -> name.equals(file(id)))) {
                throw new SettingsException(
                        name,
                        0,
                        "no field of themes.yaml is called so",
                        "name the file after one: " + String.join(", ", fields));
            }
        }
    }

    private static void requireKnown(YamlFile common, Shared shared, Set<String> ids) {
        List<String> named = shared.oneBody() == null ? List.of() : shared.oneBody().indicators();
        for (int i = 0; i < named.size(); i++) {
            if (!ids.contains(named.get(i))) {
                throw common.wrong(
                        "/one_body/indicators/" + i,
                        "no indicator is called " + named.get(i),
                        "name one of the catalogue, or take the line out");
            }
        }
    }

    private Shared common(YamlFile file) {
        ObjectNode tree = file.tree();
        JsonNode matters = tree.path("matters");
        for (int i = 0; i < matters.size(); i++) {
            rewrite(file, "/matters/" + i, (ObjectNode) matters.get(i), "words", Within.SENTENCE);
        }
        tree.path("sources").properties().forEach(e -> sources.put(e.getKey(), e.getValue()));
        tree.path("breaks").properties().forEach(e -> breaks.put(e.getKey(), e.getValue()));
        rewrite(file, "", tree, "additions", Within.PHRASE);
        rewrite(file, "", tree, "lower", Within.PHRASE);
        if (tree.has("one_body")) {
            ObjectNode oneBody = (ObjectNode) tree.get("one_body");
            rewrite(file, "/one_body", oneBody, "townships", Within.SENTENCE);
            rewrite(file, "/one_body", oneBody, "departments", Within.SENTENCE);
        }
        tree.retain("matters", "additions", "lower", "one_body");
        Shared bound = file.with(tree).as(Shared.class);
        List<Matter> read = bound.matters();
        for (int i = 0; i < read.size(); i++) {
            file.requireBounded("/matters/" + i + "/words", read.get(i).words());
        }
        return bound;
    }

    /** The file with what its indicators say for all ways put into each, and as expressions. */
    private YamlFile rewritten(YamlFile file, String field) {
        Wordings wordings = new Wordings(shared);
        wordings.add(file, "words");
        ObjectNode tree = file.tree();
        tree.retain("indicators");
        JsonNode indicators = tree.path("indicators");
        for (int i = 0; i < indicators.size(); i++) {
            ObjectNode indicator = (ObjectNode) indicators.get(i);
            String at = "/indicators/" + i;
            indicator.put("domain", field);
            indicator.set("meaning", meaning(file, at, indicator));
            new Ways(file, wordings).rewrite(at, indicator);
        }
        return file.with(tree);
    }

    private ObjectNode meaning(YamlFile file, String at, ObjectNode indicator) {
        ObjectNode meaning = indicator.objectNode();
        for (String key : MEANING) {
            JsonNode said = indicator.remove(key);
            if (said != null) {
                meaning.set(key, said);
            }
        }
        JsonNode source = meaning.remove("source");
        if (source != null && !source.asText().equals("own")) {
            if (!meaning.has("place")) {
                throw file.wrong(
                        at + "/source",
                        "no place says where in " + source.asText() + " it is defined",
                        "add place: with table and item, or write source: own");
            }
            meaning.set("source", named(file, at + "/source", sources, source.asText()));
        }
        if (meaning.path("breaks") instanceof ArrayNode names) {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i).asText();
                names.set(i, named(file, at + "/breaks/" + i, breaks, name));
            }
        }
        return meaning;
    }

    private static JsonNode named(
            YamlFile file, String at, Map<String, JsonNode> known, String name) {
        JsonNode found = known.get(name);
        if (found == null) {
            throw file.wrong(at, "no " + name + " in " + SHARED, "name one, or add it there");
        }
        return found;
    }

    private void rewrite(YamlFile file, String at, ObjectNode holder, String key, Within within) {
        new Ways(file, shared).expression(at, holder, key, within);
    }

    /** Puts the ways of indicators of one file into the form in which they are bound. */
    private record Ways(YamlFile file, Wordings wordings) {

        void rewrite(String at, ObjectNode indicator) {
            JsonNode units = indicator.remove("units");
            expression(at, indicator, "not", Within.PHRASE);
            JsonNode not = indicator.remove("not");
            JsonNode ways = indicator.path("match");
            for (int i = 0; i < ways.size(); i++) {
                way(at + "/match/" + i, (ObjectNode) ways.get(i), units, not);
            }
            JsonNode extents = indicator.path("extents");
            for (int i = 0; i < extents.size(); i++) {
                String extent = at + "/extents/" + i;
                expression(extent, (ObjectNode) extents.get(i), "words", Within.PHRASE);
            }
            if (indicator.path("apart") instanceof ArrayNode kinds) {
                for (int i = 0; i < kinds.size(); i++) {
                    String kind = kinds.get(i).asText();
                    String regex = wordings.regex(file, at + "/apart/" + i, kind, Within.PHRASE);
                    kinds.set(i, TextNode.valueOf(regex));
                }
            }
        }

        private void way(
                String at, ObjectNode way, @Nullable JsonNode units, @Nullable JsonNode not) {
            expression(at, way, "subject", Within.PHRASE);
            expression(at, way, "not", Within.PHRASE);
            expression(at, way, "context", Within.SENTENCE);
            expression(at, way, "ahead", Within.SENTENCE);
            expression(at, way, "unless", Within.SENTENCE);
            if (units != null && !way.has("units")) {
                way.set("units", units);
            }
            if (not != null) {
                JsonNode own = way.get("not");
                way.put("not", not.asText() + (own == null ? "" : "|" + own.asText()));
            }
        }

        void expression(String at, ObjectNode holder, String key, Within within) {
            JsonNode said = holder.get(key);
            if (said != null) {
                String text = said.asText();
                holder.put(key, wordings.regex(file, at + "/" + key, text, within));
            }
        }
    }

    private static void requireOwnId(
            YamlFile file, String at, Indicator indicator, Map<String, YamlFile> fileOf) {
        YamlFile other = fileOf.putIfAbsent(indicator.id(), file);
        if (other != null) {
            throw file.wrong(
                    at + "/id",
                    "the id " + indicator.id() + " stands twice, in " + other.name() + " too",
                    "rename one");
        }
    }

    private static void requireMatters(
            YamlFile file, String at, Indicator indicator, Set<String> matters) {
        for (int j = 0; j < indicator.match().size(); j++) {
            String matter = indicator.match().get(j).matter();
            if (matter != null && !matters.contains(matter)) {
                throw file.wrong(
                        at + "/match/" + j + "/matter",
                        "no matter " + matter,
                        "name one of " + SHARED);
            }
        }
    }

    /** What an indicator says of others: they must be in some file. */
    private static void requireRelations(YamlFile file, Map<String, YamlFile> known) {
        JsonNode indicators = file.tree().path("indicators");
        for (int i = 0; i < indicators.size(); i++) {
            String at = "/indicators/" + i;
            JsonNode indicator = indicators.get(i);
            JsonNode rate = indicator.path("rate_of");
            requireKnown(file, at + "/not_above", indicator.path("not_above"), known);
            requireKnown(file, at + "/part_of", indicator.path("part_of"), known);
            requireKnown(file, at + "/rate_of/numerator", rate.path("numerator"), known);
            requireKnown(file, at + "/rate_of/denominators", rate.path("denominators"), known);
        }
    }

    private static void requireKnown(
            YamlFile file, String at, JsonNode said, Map<String, YamlFile> known) {
        for (JsonNode one : said.isArray() ? said : List.of(said)) {
            if (one.isTextual() && !known.containsKey(one.asText())) {
                throw file.wrong(
                        at, "no indicator " + one.asText(), "name one of " + Indicators.FOLDER);
            }
        }
    }
}
