package org.fazhi.corpus.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.Report;
import org.fazhi.corpus.format.SourceFacts;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.Region;
import org.fazhi.region.RegionCode;
import org.fazhi.region.ReportPlace;
import org.fazhi.settings.reading.Corrections.Correction;
import org.jspecify.annotations.Nullable;

/** A place as the columns of {@code documents} show it. */
public final class PlaceNaming {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final int MOST_BASIS = 6;

    private final Gazetteer gazetteer;

    public PlaceNaming(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The place as people settled it. */
    ReportPlace settle(ReportPlace place, Map<String, Correction> settled) {
        Correction code = settled.get("region_code");
        Correction unit = settled.get("unit");
        Region region =
                code == null ? place.region() : division(code.value()).orElse(place.region());
        return new ReportPlace(
                code == null || place.level() == ReportPlace.Level.TOWNSHIP || region == null
                        ? place.level()
                        : level(region),
                region,
                code == null ? place.above() : null,
                code == null ? place.zone() : null,
                place.township(),
                unit == null ? place.unit() : unit.value(),
                code == null ? place.candidates() : List.of(),
                place.basis());
    }

    private Optional<Region> division(String written) {
        return RegionCode.read(written).flatMap(gazetteer::region);
    }

    /** The place, with what those who collected the report say where it says nothing itself. */
    ReportPlace told(ReportPlace place, SourceFacts told) {
        Region region = region(told);
        String unit = place.unit() == null ? told.unit() : place.unit();
        if (region == null || !place.isOpen() || !couldBe(place.candidates(), region)) {
            return new ReportPlace(
                    place.level(),
                    place.region(),
                    place.above(),
                    place.zone(),
                    place.township(),
                    unit,
                    place.candidates(),
                    place.basis());
        }
        List<String> basis = new ArrayList<>(place.basis());
        basis.add("来源清单“" + (told.code() == null ? told.place() : told.code()) + "”");
        return new ReportPlace(
                place.township() == null ? level(region) : place.level(),
                region,
                null,
                place.zone(),
                place.township(),
                unit,
                List.of(),
                basis);
    }

    private static boolean couldBe(List<Region> candidates, Region region) {
        return candidates.isEmpty() || candidates.contains(region);
    }

    private @Nullable Region region(SourceFacts told) {
        if (told.code() != null) {
            return division(told.code()).orElse(null);
        }
        List<Region> named = told.place() == null ? null : gazetteer.names().get(told.place());
        return named != null && named.size() == 1 ? named.get(0) : null;
    }

    /** The year that those who collected a report say it speaks of, or null. */
    @Nullable Integer year(SourceFacts told) {
        Matcher year = YEAR.matcher(told.year() == null ? "" : told.year());
        return year.find() ? Integer.valueOf(year.group()) : null;
    }

    /** Where those who collected a report say another thing than it does. */
    List<Report.Contradiction> contradictions(SourceFacts told, Document document) {
        List<Report.Contradiction> found = new ArrayList<>();
        Region region = region(told);
        RegionCode code = document.regionCode();
        if (region != null && code != null && !code.equals(region.code())) {
            String read = gazetteer.region(code).map(this::fullName).orElse(code.value());
            add(found, "地区", fullName(region), read);
        }
        add(found, "年度", year(told), document.reportYear());
        LocalDate day = told.published() == null ? null : DateText.firstIn(told.published());
        add(found, "发布日期", day, document.published());
        add(found, "发布单位", told.publisher(), document.publisher());
        return found;
    }

    private static void add(
            List<Report.Contradiction> found,
            String what,
            @Nullable Object told,
            @Nullable Object read) {
        if (told != null && read != null && !told.equals(read)) {
            found.add(new Report.Contradiction(what, told.toString(), read.toString()));
        }
    }

    Document.@Nullable GovernmentLevel level(ReportPlace place) {
        ReportPlace.Level level = place.level();
        return level == null
                ? null
                : switch (level) {
                    case CENTRAL -> Document.GovernmentLevel.CENTRAL;
                    case PROVINCE -> Document.GovernmentLevel.PROVINCE;
                    case PREFECTURE -> Document.GovernmentLevel.PREFECTURE;
                    case COUNTY -> Document.GovernmentLevel.COUNTY;
                    case TOWNSHIP -> Document.GovernmentLevel.TOWNSHIP;
                };
    }

    private static ReportPlace.Level level(Region region) {
        return switch (region.level()) {
            case PROVINCE -> ReportPlace.Level.PROVINCE;
            case PREFECTURE -> ReportPlace.Level.PREFECTURE;
            case COUNTY -> ReportPlace.Level.COUNTY;
        };
    }

    @Nullable String province(ReportPlace place) {
        return shared(place, region -> gazetteer.province(region).name());
    }

    @Nullable String prefecture(ReportPlace place) {
        return shared(place, region -> gazetteer.prefecture(region).map(Region::name).orElse(null));
    }

    /** What all divisions that could be meant have in common; of an open place what is known. */
    private static @Nullable String shared(
            ReportPlace place, Function<Region, @Nullable String> of) {
        if (place.region() != null) {
            return of.apply(place.region());
        }
        if (place.above() != null) {
            return of.apply(place.above());
        }
        List<@Nullable String> all = new ArrayList<>();
        place.candidates().forEach(region -> all.add(of.apply(region)));
        boolean same =
                !all.isEmpty() && all.stream().allMatch(one -> Objects.equals(one, all.get(0)));
        return same ? all.get(0) : null;
    }

    @Nullable String county(ReportPlace place) {
        if (place.zone() != null) {
            return place.zone();
        }
        return shared(
                place,
                region -> region.level() == Region.DivisionLevel.COUNTY ? region.name() : null);
    }

    /** What a reader of a report's row must know: an open place, and corrections; or null. */
    @Nullable String remarks(ReportPlace place, Map<String, Correction> settled) {
        List<String> remarks = new ArrayList<>();
        if (place.isOpen()) {
            remarks.add(candidates(place.candidates()));
        }
        for (Correction one : settled.values()) {
            remarks.add("人工更正 " + one.field() + "：" + one.value() + "（" + one.reason() + "）");
        }
        return remarks.isEmpty() ? null : String.join("；", remarks);
    }

    /** What told the place, the first few words of it; or null. */
    @Nullable String basis(ReportPlace place, Map<String, Correction> settled) {
        if (settled.containsKey("region_code")) {
            return "人工更正";
        }
        return place.basis().isEmpty()
                ? null
                : place.basis().stream().limit(MOST_BASIS).collect(Collectors.joining("、"));
    }

    private String candidates(List<Region> candidates) {
        if (candidates.isEmpty()) {
            return "地区待定：标题、落款和正文均未载明地区";
        }
        return candidates.stream()
                .map(one -> fullName(one) + "（" + one.code() + "）")
                .collect(Collectors.joining("、", "地区待定，可能是：", ""));
    }

    private String fullName(Region region) {
        String above =
                region.level() == Region.DivisionLevel.PROVINCE
                        ? ""
                        : gazetteer.province(region).name();
        String middle =
                region.level() == Region.DivisionLevel.COUNTY
                        ? gazetteer.prefecture(region).map(Region::name).orElse("")
                        : "";
        return above + middle + region.name();
    }
}
