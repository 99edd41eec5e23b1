package org.fazhi.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is. The title names the place; where several bear that name, all other evidence
 * is weighed; where it does not decide, the place stays open with its candidates. Immutable; safe
 * for any number of threads.
 */
public final class PlaceResolver {
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceNames names;
    private final PlaceContext context;

    /**
     * @param words how titles name whose report it is
     */
    public PlaceResolver(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.names = new PlaceNames(gazetteer, words);
        this.context = new PlaceContext(gazetteer, names, words);
    }

    /**
     * The place of a report.
     *
     * @param evidence all that can tell
     * @param year the report's year, or null: a division is meant as it was called then
     */
    public ReportPlace resolve(PlaceEvidence evidence, @Nullable Integer year) {
        PlaceName title = names.first(evidence.title());
        if (title.isEmpty()) {
            title = names.shortAt(opening(evidence));
        }
        ReportingBody reporter =
                title.isEmpty()
                        ? read(opening(evidence)).withoutLevel(words.reporters())
                        : reporter(title);
        if (title.isEmpty() && reporter.zone() != null) {
            ReportPlace zone = zonePlace(reporter.zone());
            if (zone != null) {
                return zone;
            }
        }
        PlaceName named = title.isEmpty() ? fromElsewhere(evidence) : title;
        if (title.isEmpty()
                && reporter.equals(ReportingBody.GOVERNMENT)
                && words.reporters().ownOffice().in(evidence.body())) {
            reporter = read(named.rest());
        }
        if (named.isEmpty()) {
            return new ReportPlace(null, null, reporter.township(), reporter.unit(), List.of());
        }
        List<Region> candidates = distinct(byChain(named), year);
        if (candidates.size() > 1) {
            candidates = context.decide(candidates, named.name(), evidence);
        }
        if (candidates.size() != 1) {
            return new ReportPlace(null, null, reporter.township(), reporter.unit(), candidates);
        }
        return place(candidates.get(0), named, reporter);
    }

    private String opening(PlaceEvidence evidence) {
        return words.titleLeads().matcher(evidence.title()).replaceFirst("");
    }

    private ReportingBody read(String rest) {
        return ReportingBody.read(rest, words.reporters());
    }

    private ReportPlace place(Region region, PlaceName named, ReportingBody reporter) {
        String unit = reporter.unit() == null ? null : named.name() + reporter.unit();
        if (reporter.zone() == null) {
            return new ReportPlace(region, null, reporter.township(), unit, List.of());
        }
        if (region.level() == Region.DivisionLevel.COUNTY) {
            String above = gazetteer.prefecture(region).map(Region::shortName).orElse("\0");
            boolean joint = reporter.zone().startsWith(above);
            return new ReportPlace(
                    region, null, null, joint ? null : named.name() + reporter.zone(), List.of());
        }
        Region known = zone(region, reporter.zone());
        boolean full = reporter.zone().contains(region.shortName());
        String zone = full ? reporter.zone() : named.name() + reporter.zone();
        return new ReportPlace(
                known == null ? region : known, known == null ? zone : null, null, null, List.of());
    }

    /** A zone that a title names without the city's full name: 北京经济技术开发区, 雄安新区. */
    private @Nullable ReportPlace zonePlace(String zone) {
        Region within = gazetteer.zoneWithin(zone);
        if (within == null) {
            List<Region> named =
                    names.shortIn(zone).stream()
                            .filter(region -> zone.startsWith(region.shortName()))
                            .filter(region -> region.level() != Region.DivisionLevel.COUNTY)
                            .toList();
            within = named.size() == 1 ? named.get(0) : null;
        }
        if (within == null) {
            return null;
        }
        Region known = zone(within, zone);
        return new ReportPlace(
                known == null ? within : known, known == null ? zone : null, null, null, List.of());
    }

    /** Who reports; a department that reports on its whole district is only the drafter. */
    private ReportingBody reporter(PlaceName title) {
        ReportingBody reporter = read(title.rest());
        if (reporter.unit() != null) {
            int about = title.rest().indexOf("关于");
            PlaceName subject = about < 0 ? null : names.from(title.rest().substring(about + 2), 0);
            if (subject != null && !subject.isEmpty() && subject.before().length() <= 8) {
                return read(subject.rest());
            }
        }
        return reporter;
    }

    /** The divisions of the last name that lie within those before it. */
    private List<Region> byChain(PlaceName named) {
        List<Region> found = new ArrayList<>();
        for (Region region : named.lowest()) {
            boolean fits = true;
            for (List<Region> above : named.chain().subList(0, named.chain().size() - 1)) {
                fits &= above.stream().anyMatch(one -> gazetteer.isWithin(region, one));
            }
            if (fits) {
                found.add(region);
            }
        }
        if (found.size() > 1 && !named.before().isEmpty()) {
            List<Region> before = names.shortIn(named.before());
            List<Region> within =
                    found.stream()
                            .filter(region -> before.stream().anyMatch(one -> isAbove(one, region)))
                            .toList();
            return within.isEmpty() ? found : within;
        }
        return found;
    }

    private boolean isAbove(Region above, Region region) {
        return !above.equals(region) && gazetteer.isWithin(region, above);
    }

    /** A division and its former selves are one: as it was called in the year. */
    private List<Region> distinct(List<Region> regions, @Nullable Integer year) {
        Map<String, Region> byToday = new LinkedHashMap<>();
        for (Region region : regions) {
            Region today = gazetteer.today(region);
            Region then = year == null ? region : gazetteer.in(region, year);
            byToday.merge(
                    today.code(),
                    then,
                    (one, other) -> one.kind() == Region.Kind.FORMER ? one : other);
        }
        return List.copyOf(byToday.values());
    }

    private PlaceName fromElsewhere(PlaceEvidence evidence) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Map<String, PlaceName> byName = new LinkedHashMap<>();
        String opening = evidence.body().substring(0, Math.min(200, evidence.body().length()));
        vote(votes, byName, names.first(evidence.signature()), 3);
        vote(votes, byName, names.first(evidence.publisher()), 3);
        vote(votes, byName, names.first(opening), 2);
        vote(votes, byName, names.first(evidence.page()), 2);
        vote(votes, byName, names.first(ownDocument(evidence.body())), 3);
        Set<String> said = new LinkedHashSet<>(votes.keySet());
        for (String name : said) {
            int times = count(evidence.body(), name);
            votes.merge(name, Math.min(3, times / 2), Integer::sum);
        }
        int best = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> winners =
                votes.entrySet().stream()
                        .filter(vote -> vote.getValue() == best && best >= 3)
                        .map(Map.Entry::getKey)
                        .toList();
        return winners.size() == 1
                ? Objects.requireNonNull(byName.get(winners.get(0)))
                : new PlaceName("", List.of(), "", "");
    }

    /** What a document is called that the body says it has issued: 印发《某县2024年法治政府建设工作要点》. */
    private String ownDocument(String body) {
        Matcher issued = words.ownDocument().first(body);
        return issued == null ? "" : issued.group(1);
    }

    private static void vote(
            Map<String, Integer> votes, Map<String, PlaceName> byName, PlaceName name, int weight) {
        if (!name.isEmpty()) {
            votes.merge(name.name(), weight, Integer::sum);
            byName.merge(
                    name.name(),
                    name,
                    (one, other) -> one.chain().size() >= other.chain().size() ? one : other);
        }
    }

    private static int count(String text, String word) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }

    /** The zone of the statistical codes that a name means, or null. */
    private @Nullable Region zone(Region within, String zone) {
        String stem = zoneStem(zone, within);
        List<Region> found =
                gazetteer.children(within.code()).stream()
                        .filter(child -> child.kind() == Region.Kind.ZONE)
                        .filter(child -> zoneStem(child.name(), within).equals(stem))
                        .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private String zoneStem(String name, Region within) {
        String stem =
                name.replace(gazetteer.province(within).shortName(), "")
                        .replace(within.shortName(), "")
                        .replaceFirst("^市", "");
        for (PlaceWords.ZoneKind kind : words.zoneKinds()) {
            stem = kind.longName().matcher(stem).replaceAll(kind.shortName());
        }
        return stem;
    }
}
