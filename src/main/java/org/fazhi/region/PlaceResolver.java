package org.fazhi.region;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is. The title names the place, or the opening sentence; where neither does, or
 * several bear the name, all that a careful reader would use is weighed; where that does not
 * decide, the place stays open with its candidates. Immutable; safe for any number of threads.
 */
public final class PlaceResolver {
    private final Gazetteer gazetteer;
    private final Townships townships;
    private final PlaceWords words;
    private final PlaceNames names;
    private final PlaceContext context;
    private final PlaceSearch search;
    private final TownshipSearch townshipSearch;
    private final ZonePlaces zones;
    private final UnitNames units;
    private final Ministries ministries;
    private final SiteHosts hosts;

    /**
     * @param words how titles name whose report it is
     */
    public PlaceResolver(Gazetteer gazetteer, Townships townships, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.townships = townships;
        this.words = words;
        this.names = new PlaceNames(gazetteer, words);
        this.context = new PlaceContext(gazetteer, names, townships, words);
        this.search = new PlaceSearch(gazetteer, townships);
        this.townshipSearch = new TownshipSearch(townships, search);
        this.zones = new ZonePlaces(gazetteer, names, words);
        this.units = new UnitNames(names, words);
        this.ministries = new Ministries(gazetteer, names, words);
        this.hosts = new SiteHosts(gazetteer);
    }

    /**
     * The place of a report.
     *
     * @param evidence all that can tell
     * @param year the report's year, or null: a division is meant as it was called then
     */
    public ReportPlace resolve(PlaceEvidence evidence, @Nullable Integer year) {
        String title = words.titleLeads().matcher(evidence.title()).replaceFirst("");
        ReportPlace central = ministries.of(title.isEmpty() ? evidence.reporter() : title, year);
        if (central != null) {
            return central;
        }
        Case one = new Case(evidence, year, OwnWords.of(evidence.body(), words.ownWords()));
        PlaceName named = names.first(title);
        if (!named.isEmpty()) {
            return one.named(named, reporter(named), "标题“" + evidence.title() + "”");
        }
        ReportingBody body = read(title);
        PlaceName opening = names.first(evidence.reporter());
        if (!opening.isEmpty() && opening.before().isEmpty() && !body.named()) {
            return one.named(opening, read(opening.rest()), "报告开头“" + evidence.reporter() + "”");
        }
        if (!body.named()) {
            body = read(evidence.reporter());
        }
        return one.unnamed(body);
    }

    private ReportingBody read(String rest) {
        return ReportingBody.read(rest, words.reporters());
    }

    /** Who reports; a department that reports on its whole district is only the drafter. */
    private ReportingBody reporter(PlaceName title) {
        ReportingBody reporter = read(title.rest());
        if (reporter.unit() != null) {
            int about = title.rest().indexOf("关于");
            PlaceName subject = about < 0 ? null : names.first(title.rest().substring(about + 2));
            if (subject != null && !subject.isEmpty() && subject.before().length() <= 8) {
                return read(subject.rest());
            }
        }
        return reporter;
    }

    /** One report that is looked at. */
    private final class Case {
        private final PlaceEvidence evidence;
        private final @Nullable Integer year;
        private final OwnWords own;

        Case(PlaceEvidence evidence, @Nullable Integer year, OwnWords own) {
            this.evidence = evidence;
            this.year = year;
            this.own = own;
        }

        /** A division is named in front; what stands behind it may be another body. */
        ReportPlace named(PlaceName named, ReportingBody stated, String why) {
            ReportingBody body = stated.named() || !own.clear() ? stated : spoken(stated);
            List<Region> candidates =
                    PlaceChain.distinct(PlaceChain.lowest(named, gazetteer), year, gazetteer);
            if (candidates.isEmpty() && body.zone() == null) {
                ReportPlace zone = zones.named(named.name(), List.of(why));
                if (zone != null) {
                    return zone;
                }
            }
            if (body.zone() != null && candidates.size() > 1) {
                candidates =
                        candidates.stream()
                                .filter(one -> one.level() != Region.DivisionLevel.COUNTY)
                                .toList();
            }
            candidates = decide(candidates, named.name());
            PlaceName again = body.division() == null ? null : names.first(body.division());
            if (again != null && isSame(again, candidates)) {
                return named(again, ReportingBody.GOVERNMENT, why);
            }
            if (body.division() != null) {
                Region above = candidates.size() == 1 ? candidates.get(0) : null;
                return new ReportPlace(
                        null, null, above, null, null, null, List.of(), List.of(why));
            }
            if (candidates.size() != 1) {
                return open(candidates, body, own.kind(), List.of(why));
            }
            Region region = candidates.get(0);
            if (body.zone() != null) {
                return zones.within(region, named.name(), body.zone(), List.of(why));
            }
            return settled(region, body, named.name(), List.of(why));
        }

        /** Whether a division is named once more: 中共祁门县委祁门县人民政府. */
        private boolean isSame(PlaceName again, List<Region> candidates) {
            return !again.isEmpty()
                    && again.rest().isEmpty()
                    && again.lowest().stream()
                            .anyMatch(
                                    region ->
                                            candidates.stream()
                                                    .anyMatch(
                                                            one ->
                                                                    gazetteer.wasWithin(
                                                                            region, one)));
        }

        /** No title and no opening names a division. */
        ReportPlace unnamed(ReportingBody stated) {
            if (stated.zone() != null) {
                ReportPlace zone = zones.named(stated.zone(), List.of("标题“" + stated.zone() + "”"));
                if (zone != null) {
                    return zone;
                }
            }
            ReportingBody body = stated.named() ? stated : spoken(stated);
            PlaceMentions mentions = PlaceMentions.of(evidence, gazetteer, names, townships, words);
            if (body.township() != null) {
                return township(body, mentions);
            }
            boolean ofZone =
                    body.zone() != null
                            || body.unit() != null
                                    && words.reporters().zone().first(body.unit()) != null;
            String kind = ofZone ? "市" : kind(body);
            List<Region> found =
                    PlaceChain.distinct(
                            body.division() != null
                                    ? search.shortenedTo(body.division(), mentions)
                                    : search.find(mentions, kind, body.unit() != null),
                            year,
                            gazetteer);
            found = decide(found, found.isEmpty() ? "" : found.get(0).name());
            if (found.size() == 1) {
                Region region = found.get(0);
                if (body.zone() != null) {
                    return zones.within(region, region.name(), body.zone(), mentions.basis(region));
                }
                ReportingBody without =
                        body.unit() != null && isBranch(body.unit(), region)
                                ? body
                                : body.withoutLevel(words.reporters());
                return settled(region, without, region.name(), mentions.basis(region));
            }
            return found.isEmpty()
                    ? nowhere(body, mentions, kind)
                    : open(found, body, kind, mentions.basis(found.get(0)));
        }

        /** What the report's own words make of a body that is not named. */
        private ReportingBody spoken(ReportingBody stated) {
            return switch (own.speaker()) {
                case OFFICE -> ReportingBody.unit(units.find(evidence));
                case TOWNSHIP -> {
                    String name = units.township(evidence, townships);
                    yield ReportingBody.township(name);
                }
                case DIVISION -> stated;
                case UNKNOWN -> {
                    String name = units.subject(evidence, townships);
                    yield name.isEmpty() ? stated : ReportingBody.township(name);
                }
            };
        }

        /** The kind of division by the body's name, the level in front of it, or its own words. */
        private @Nullable String kind(ReportingBody body) {
            if (body.division() != null) {
                return body.division().substring(body.division().length() - 1);
            }
            String title = words.titleLeads().matcher(evidence.title()).replaceFirst("");
            for (String text : List.of(title, evidence.reporter())) {
                if (words.branch().matcher(text).lookingAt()) {
                    return null;
                }
                Matcher level = words.reporters().level().first(text);
                if (level != null && level.start() == 0) {
                    return level.group();
                }
                Matcher whole = words.ownWords().whole().first(text);
                if (whole != null) {
                    return whole.group(1);
                }
            }
            return own.kind();
        }

        private ReportPlace township(ReportingBody body, PlaceMentions mentions) {
            String stated = body.township() == null ? "" : body.township();
            TownshipSearch.Found township =
                    townshipSearch.find(stated, mentions, own.superior(), evidence.body());
            String name = township.name();
            List<Region> found = PlaceChain.distinct(township.within(), year, gazetteer);
            if (found.size() == 1) {
                List<String> basis = new ArrayList<>(mentions.basis(found.get(0)));
                basis.add("乡镇街道“" + name + "”");
                return settled(
                        found.get(0), ReportingBody.township(name), found.get(0).name(), basis);
            }
            return open(
                    found,
                    ReportingBody.township(name),
                    own.superior(),
                    List.of("乡镇街道“" + name + "”"));
        }

        private List<Region> decide(List<Region> candidates, String name) {
            return candidates.size() > 1 ? context.decide(candidates, name, evidence) : candidates;
        }

        /** Whether a city's bureau has a branch in a division: 市交通运输局龙岗管理局. */
        private boolean isBranch(String unit, Region region) {
            Matcher branch = words.branch().matcher(unit);
            return branch.lookingAt() && unit.startsWith(region.shortName(), branch.end());
        }

        private ReportPlace settled(
                Region region, ReportingBody body, String name, List<String> basis) {
            boolean unnamed = words.reporters().unnamedUnit().equals(body.unit());
            String unit = body.unit();
            if (unit != null && !unnamed && !unit.startsWith(name) && !isBranch(unit, region)) {
                unit = name + unit;
            }
            return new ReportPlace(
                    body.township() != null
                            ? ReportPlace.Level.TOWNSHIP
                            : ReportPlace.level(region),
                    region,
                    null,
                    null,
                    emptyToNull(body.township()),
                    unit,
                    List.of(),
                    basis);
        }

        private ReportPlace open(
                List<Region> candidates,
                ReportingBody body,
                @Nullable String kind,
                List<String> basis) {
            ReportPlace bySite = bySite(candidates, body, kind, null, basis);
            return bySite != null
                    ? bySite
                    : new ReportPlace(
                            ReportPlace.level(body, candidates, kind),
                            null,
                            null,
                            body.zone(),
                            emptyToNull(body.township()),
                            body.unit(),
                            candidates,
                            basis);
        }

        /** The place where nothing but the site tells which of several it is; or null. */
        private @Nullable ReportPlace bySite(
                List<Region> candidates,
                ReportingBody body,
                @Nullable String kind,
                @Nullable Region above,
                List<String> basis) {
            boolean unknown = body.division() != null && candidates.isEmpty();
            Region region = unknown ? null : hosts.named(evidence.site(), candidates, kind, above);
            if (region == null) {
                return null;
            }
            List<String> all = new ArrayList<>(basis);
            all.add("网址“" + evidence.site() + "”");
            Region then = year == null ? region : gazetteer.in(region, year);
            if (body.zone() != null) {
                return zones.within(then, then.name(), body.zone(), all);
            }
            return settled(then, body.withoutLevel(words.reporters()), then.name(), all);
        }

        private ReportPlace nowhere(
                ReportingBody body, PlaceMentions mentions, @Nullable String kind) {
            Region above = search.above(mentions, kind);
            List<String> basis = above == null ? List.of() : mentions.basis(above);
            ReportPlace bySite = bySite(List.of(), body, kind, above, basis);
            if (bySite != null) {
                return bySite;
            }
            return new ReportPlace(
                    ReportPlace.level(body, List.of(), kind),
                    null,
                    above,
                    body.zone(),
                    emptyToNull(body.township()),
                    body.unit(),
                    List.of(),
                    basis);
        }

        private static @Nullable String emptyToNull(@Nullable String text) {
            return text == null || text.isEmpty() ? null : text;
        }
    }
}
