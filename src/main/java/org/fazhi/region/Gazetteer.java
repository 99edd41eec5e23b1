package org.fazhi.region;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * The divisions of the country: by code, by name, by what stands above them, and by year.
 * Immutable; safe for any number of threads.
 */
public final class Gazetteer {
    private static final String REGIONS = "regions.csv";
    private static final String NAMES = "region-names.csv";
    private static final List<String> REGION_COLUMNS =
            List.of("code", "name", "short_name", "level", "parent_code", "kind");
    private static final List<String> NAME_COLUMNS =
            List.of("code", "name", "kind", "parent_code", "year", "successor", "source");

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
        try {
            return parse(settings.files());
        } catch (SettingsException e) {
            throw e.in(settings.files().folder());
        }
    }

    /** The divisions as they are, without former names: see {@link #parse(String, String)}. */
    public static Gazetteer parse(String regions) {
        return parse(regions, "");
    }

    /** The same of texts. */
    public static Gazetteer parse(String regions, String names) {
        return parse(
                new ConfFiles(
                        Map.of(
                                REGIONS,
                                regions.getBytes(StandardCharsets.UTF_8),
                                NAMES,
                                names.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * @param files {@code regions.csv}: code,name,short_name,level,parent_code,kind; and {@code
     *     region-names.csv}: code,name,kind,parent_code,year,successor,source; other names ({@code
     *     alias}), divisions that ended ({@code former}) and new ones ({@code new})
     * @throws SettingsException with the line of what cannot be used
     */
    public static Gazetteer parse(ConfFiles files) {
        Map<RegionCode, Region> byCode = new TreeMap<>();
        Map<String, List<Region>> byName = new LinkedHashMap<>();
        Map<String, Region> zones = new HashMap<>();
        Map<RegionCode, Change> changes = new HashMap<>();
        Map<RegionCode, Integer> since = new HashMap<>();
        for (CsvFile.Row row : rows(files, REGIONS, REGION_COLUMNS)) {
            String name = row.required("name");
            Region region =
                    new Region(
                            code(row, "code"),
                            name,
                            Objects.requireNonNullElse(row.optional("short_name"), ""),
                            one(row, "level", Region.DivisionLevel.class),
                            row.optional("parent_code") == null ? null : code(row, "parent_code"),
                            one(row, "kind", Region.Kind.class));
            if (byCode.put(region.code(), region) != null) {
                throw row.wrong(region.code() + " stands twice", "remove one line");
            }
            if (region.kind() != Region.Kind.NOMINAL) {
                for (String other : RegionNames.of(region)) {
                    name(byName, other, region);
                }
            }
        }
        for (CsvFile.Row row : rows(files, NAMES, NAME_COLUMNS)) {
            other(row, byCode, byName, zones, changes, since);
        }
        return new Gazetteer(
                Collections.unmodifiableMap(byCode),
                Collections.unmodifiableMap(byName),
                zones,
                changes,
                since);
    }

    private static <E extends Enum<E>> E one(CsvFile.Row row, String column, Class<E> kinds) {
        String written = row.required(column);
        return Arrays.stream(kinds.getEnumConstants())
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(
                        () ->
                                row.wrong(
                                        written + " is no " + column,
                                        "write one of "
                                                + Arrays.toString(kinds.getEnumConstants())
                                                        .toLowerCase(Locale.ROOT)));
    }

    private static void other(
            CsvFile.Row row,
            Map<RegionCode, Region> byCode,
            Map<String, List<Region>> byName,
            Map<String, Region> zones,
            Map<RegionCode, Change> changes,
            Map<RegionCode, Integer> since) {
        RegionCode code = code(row, "code");
        String name = row.required("name");
        switch (row.required("kind")) {
            case "alias" -> name(byName, name, known(byCode, code, row));
            case "zone" -> zones.put(name, known(byCode, code, row));
            case "new" -> {
                ended(row, Region.Kind.REAL, byCode, byName);
                since.put(code, year(row));
            }
            case "former" -> {
                Region region = ended(row, Region.Kind.FORMER, byCode, byName);
                Region successor = known(byCode, code(row, "successor"), row);
                changes.put(code, new Change(region, year(row), successor.code()));
            }
            default ->
                    throw row.wrong(
                            row.required("kind") + " is no kind",
                            "write alias, zone, new or former");
        }
    }

    private static Region ended(
            CsvFile.Row row,
            Region.Kind kind,
            Map<RegionCode, Region> byCode,
            Map<String, List<Region>> byName) {
        Region region = division(row, kind);
        byCode.putIfAbsent(region.code(), region);
        name(byName, region.name(), region);
        return region;
    }

    private static int year(CsvFile.Row row) {
        String year = row.required("year");
        if (!year.matches("20\\d\\d")) {
            throw row.wrong(year + " is no year", "write it as 2019");
        }
        return Integer.parseInt(year);
    }

    private static Region division(CsvFile.Row row, Region.Kind kind) {
        String name = row.required("name");
        RegionCode code = code(row, "code");
        return new Region(
                code,
                name,
                RegionNames.stem(name),
                code.isCounty() ? Region.DivisionLevel.COUNTY : Region.DivisionLevel.PREFECTURE,
                code(row, "parent_code"),
                kind);
    }

    private static RegionCode code(CsvFile.Row row, String column) {
        return RegionCode.read(row.optional(column))
                .orElseThrow(
                        () ->
                                row.wrong(
                                        row.required("name")
                                                + ": “"
                                                + Objects.requireNonNullElse(
                                                        row.optional(column), "")
                                                + "” is no code of six digits",
                                        "write it as 510000"));
    }

    private static void name(Map<String, List<Region>> byName, String name, Region region) {
        List<Region> all = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!all.contains(region)) {
            all.add(region);
        }
    }

    private static Region known(Map<RegionCode, Region> byCode, RegionCode code, CsvFile.Row row) {
        Region region = byCode.get(code);
        if (region == null) {
            throw row.wrong(
                    row.required("name") + ": no division " + code,
                    "give the code of one in regions.csv");
        }
        return region;
    }

    private static List<CsvFile.Row> rows(ConfFiles files, String name, List<String> columns) {
        return files.text(name).isBlank() ? List.of() : CsvFile.parse(files, name, columns).rows();
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
