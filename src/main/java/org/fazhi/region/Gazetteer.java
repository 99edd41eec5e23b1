package org.fazhi.region;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * The divisions of the country: by code, by name, by what stands above them, and by year.
 * Immutable; safe for any number of threads.
 */
public final class Gazetteer {
    private final Map<RegionCode, Region> byCode;
    private final Map<String, List<Region>> byName;
    private final Map<RegionCode, List<Region>> children;
    private final Map<String, Region> zones;
    private final Map<RegionCode, Change> changes;
    private final Map<RegionCode, Integer> since;

    private Gazetteer(
            Map<RegionCode, Region> byCode,
            Map<String, List<Region>> byName,
            Map<String, Region> zones,
            Map<RegionCode, Change> changes,
            Map<RegionCode, Integer> since) {
        this.byCode = byCode;
        this.since = since;
        this.zones = zones;
        this.byName = byName;
        this.changes = changes;
        this.children = new HashMap<>();
        for (Region region : byCode.values()) {
            if (region.parentCode() != null && region.kind() != Region.Kind.FORMER) {
                children.computeIfAbsent(region.parentCode(), code -> new ArrayList<>())
                        .add(region);
            }
        }
    }

    /** The divisions of the country with all their names. */
    public static Gazetteer of(ReadingSettings settings) {
        return parse(settings.regions(), settings.regionNames());
    }

    /** The divisions as they are, without former names: see {@link #parse(String, String)}. */
    public static Gazetteer parse(String regions) {
        return parse(regions, "");
    }

    /**
     * @param regions {@code regions.csv}: code,name,short_name,level,parent_code,kind
     * @param names {@code region-names.csv}: code,name,kind,parent_code,year,successor,source;
     *     other names ({@code alias}), divisions that ended ({@code former}) and new ones ({@code
     *     new})
     */
    public static Gazetteer parse(String regions, String names) {
        Map<RegionCode, Region> byCode = new TreeMap<>();
        Map<String, List<Region>> byName = new LinkedHashMap<>();
        Map<String, Region> zones = new HashMap<>();
        Map<RegionCode, Change> changes = new HashMap<>();
        Map<RegionCode, Integer> since = new HashMap<>();
        for (CSVRecord row : rows(regions)) {
            Region region =
                    new Region(
                            code(row, "code"),
                            row.get("name"),
                            row.get("short_name"),
                            Region.DivisionLevel.valueOf(
                                    row.get("level").toUpperCase(java.util.Locale.ROOT)),
                            row.get("parent_code").isEmpty() ? null : code(row, "parent_code"),
                            Region.Kind.valueOf(
                                    row.get("kind").toUpperCase(java.util.Locale.ROOT)));
            byCode.put(region.code(), region);
            if (region.kind() != Region.Kind.NOMINAL) {
                for (String name : RegionNames.of(region)) {
                    name(byName, name, region);
                }
            }
        }
        for (CSVRecord row : rows(names)) {
            other(row, byCode, byName, zones, changes, since);
        }
        return new Gazetteer(
                Collections.unmodifiableMap(byCode),
                Collections.unmodifiableMap(byName),
                zones,
                changes,
                since);
    }

    private static void other(
            CSVRecord row,
            Map<RegionCode, Region> byCode,
            Map<String, List<Region>> byName,
            Map<String, Region> zones,
            Map<RegionCode, Change> changes,
            Map<RegionCode, Integer> since) {
        RegionCode code = code(row, "code");
        if (row.get("kind").equals("alias")) {
            name(byName, row.get("name"), known(byCode, code, row));
            return;
        }
        if (row.get("kind").equals("zone")) {
            zones.put(row.get("name"), known(byCode, code, row));
            return;
        }
        boolean isNew = row.get("kind").equals("new");
        Region region = division(row, isNew ? Region.Kind.REAL : Region.Kind.FORMER);
        byCode.putIfAbsent(code, region);
        name(byName, region.name(), region);
        int year = Integer.parseInt(row.get("year"));
        if (isNew) {
            since.put(code, year);
        } else {
            Region successor = known(byCode, code(row, "successor"), row);
            changes.put(code, new Change(region, year, successor.code()));
        }
    }

    private static Region division(CSVRecord row, Region.Kind kind) {
        String name = row.get("name");
        RegionCode code = code(row, "code");
        return new Region(
                code,
                name,
                RegionNames.stem(name),
                code.isCounty() ? Region.DivisionLevel.COUNTY : Region.DivisionLevel.PREFECTURE,
                code(row, "parent_code"),
                kind);
    }

    private static RegionCode code(CSVRecord row, String column) {
        return RegionCode.read(row.get(column))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        row.get("name")
                                                + ": “"
                                                + row.get(column)
                                                + "” is no code of six digits"));
    }

    private static void name(Map<String, List<Region>> byName, String name, Region region) {
        List<Region> all = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!all.contains(region)) {
            all.add(region);
        }
    }

    private static Region known(Map<RegionCode, Region> byCode, RegionCode code, CSVRecord row) {
        Region region = byCode.get(code);
        if (region == null) {
            throw new IllegalArgumentException(row.get("name") + ": no division " + code);
        }
        return region;
    }

    private static List<CSVRecord> rows(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setCommentMarker('#')
                        .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The division of a code, former ones too. */
    public Optional<Region> region(@Nullable RegionCode code) {
        return Optional.ofNullable(code == null ? null : byCode.get(code));
    }

    /** All divisions in the order of their codes. */
    public Collection<Region> all() {
        return byCode.values();
    }

    /** The divisions of a full name or of another customary one (石柱县); empty if there is none. */
    public List<Region> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The names of the zones without a code. */
    Set<String> zones() {
        return zones.keySet();
    }

    /** The provinces. */
    List<Region> provinces() {
        return byCode.values().stream()
                .filter(region -> region.level() == Region.DivisionLevel.PROVINCE)
                .filter(region -> region.kind() == Region.Kind.REAL)
                .toList();
    }

    /** The division that a well-known zone without a code lies in, or null. */
    public @Nullable Region zoneWithin(String zone) {
        return zones.get(zone);
    }

    /** All names, with the divisions that bear them. */
    public Map<String, List<Region>> names() {
        return byName;
    }

    /** What stands directly below, place holders included. */
    public List<Region> children(RegionCode code) {
        return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
    }

    /** The province a division lies in, or itself. */
    public Region province(Region region) {
        return known(region.code().province());
    }

    /**
     * The prefecture a division lies in, or itself; none in the four municipalities, for a county
     * directly under its province and for a province.
     */
    public Optional<Region> prefecture(Region region) {
        return switch (region.level()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(region);
            case COUNTY ->
                    region(region.parentCode())
                            .filter(parent -> parent.level() == Region.DivisionLevel.PREFECTURE)
                            .filter(parent -> parent.kind() != Region.Kind.NOMINAL);
        };
    }

    /** Whether {@code above} is {@code region} itself or lies above it. */
    public boolean isWithin(Region region, Region above) {
        return region.equals(above)
                || province(region).equals(above)
                || region.code().provinceOrCorps().equals(above.code())
                || prefecture(region).filter(above::equals).isPresent();
    }

    /** The same of any year: 嘉黎县 lies in 那曲市, and lay in 那曲地区. */
    boolean wasWithin(Region region, Region above) {
        Region today = today(region);
        Region aboveToday = today(above);
        return isWithin(region, above)
                || isWithin(today, above)
                || isWithin(region, aboveToday)
                || isWithin(today, aboveToday);
    }

    /** The first year of a new division; null for one that was always there. */
    public @Nullable Integer since(RegionCode code) {
        return since.get(code);
    }

    /** Whether a division was there in a year whose report it would write. */
    public boolean existed(Region region, int year) {
        return year >= since.getOrDefault(region.code(), year);
    }

    /** The division as it was called and coded at the end of {@code year}. */
    public Region in(Region region, int year) {
        if (region.kind() == Region.Kind.FORMER) {
            Change change = changes.get(region.code());
            return change == null || year <= change.until()
                    ? region
                    : in(known(change.successor()), year);
        }
        List<Change> before =
                changes.values().stream()
                        .filter(change -> change.successor().equals(region.code()))
                        .filter(change -> year <= change.until())
                        .filter(change -> sameStem(change.former(), region))
                        .toList();
        return before.size() == 1 ? before.get(0).former() : region;
    }

    /** The last year whose reports bear a division's name; far ahead for those of today. */
    int lastYear(Region region) {
        Change change = region.kind() == Region.Kind.FORMER ? changes.get(region.code()) : null;
        return change == null ? Integer.MAX_VALUE : change.until();
    }

    /** The division of today that a former one became or went into; itself if it still is. */
    public Region today(Region region) {
        Region now = region;
        Change change = changes.get(now.code());
        while (now.kind() == Region.Kind.FORMER && change != null) {
            now = known(change.successor());
            change = changes.get(now.code());
        }
        return now;
    }

    private Region known(RegionCode code) {
        return Objects.requireNonNull(byCode.get(code), code::toString);
    }

    private static boolean sameStem(Region former, Region region) {
        return former.shortName().equals(region.shortName());
    }

    private record Change(Region former, int until, RegionCode successor) {}
}
