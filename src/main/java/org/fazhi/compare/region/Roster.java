package org.fazhi.compare.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ExpectedReports;
import org.jspecify.annotations.Nullable;

/**
 * Who was expected to publish a report, and whose is held. {@code conf/roster.csv} says so where
 * there is one; else every real division of the provinces whose reports are held.
 *
 * <p>Only reports of governments themselves stand on the roster: a department's or a township's is
 * shown elsewhere and counted nowhere. Where two reports of one government and year are held, the
 * one published last counts.
 */
public final class Roster {
    private static final Comparator<Document> LAST_PUBLISHED_FIRST =
            Comparator.comparing(
                            Document::published, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Document::docId);

    private final Divisions divisions;
    private final ExpectedReports expected;

    /**
     * @param divisions the gazetteer
     * @param expected what the analyst says, empty without
     */
    public Roster(Divisions divisions, ExpectedReports expected) {
        this.divisions = divisions;
        this.expected = expected;
    }

    private record Seat(int year, RegionCode code) {
        static Seat of(Document report) {
            return new Seat(
                    Objects.requireNonNull(report.reportYear()),
                    Objects.requireNonNull(report.regionCode()));
        }
    }

    /**
     * The roster of every year of which a report is held, ordered by year and code.
     *
     * @param documents {@code ok} documents; their text is not used
     */
    public List<RosterEntry> entries(List<Document> documents) {
        Map<Seat, Document> held = held(documents);
        TreeMap<Integer, TreeSet<RegionCode>> provinces = new TreeMap<>();
        held.keySet()
                .forEach(
                        seat ->
                                provinces
                                        .computeIfAbsent(seat.year(), year -> new TreeSet<>())
                                        .add(seat.code().provinceOrCorps()));
        List<RosterEntry> entries = new ArrayList<>();
        provinces.forEach((year, present) -> entries.addAll(ofYear(year, present, held)));
        return entries;
    }

    /** The reports that stand for their governments. */
    private static Map<Seat, Document> held(List<Document> documents) {
        Map<Seat, Document> held = new HashMap<>();
        for (Document document : documents) {
            if (document.status() == Document.Status.OK && isOwnReport(document)) {
                held.merge(
                        Seat.of(document),
                        document,
                        (one, other) ->
                                LAST_PUBLISHED_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        return held;
    }

    /** Whether a report is a government's own, of county level or above, with place and year. */
    public static boolean isOwnReport(Document document) {
        return document.isGovernments()
                && document.regionCode() != null
                && document.reportYear() != null
                && document.level() != null;
    }

    private List<RosterEntry> ofYear(
            int year, Set<RegionCode> provinces, Map<Seat, Document> held) {
        Map<RegionCode, RosterEntry> entries = new TreeMap<>();
        if (expected.knows(year)) {
            for (String listed : expected.codes(year)) {
                RegionCode code = new RegionCode(listed);
                entries.put(code, entry(year, code, divisions.level(code), true, held));
            }
        } else {
            for (Divisions.Division division : divisions.ofProvinces(provinces, year)) {
                RegionCode code = division.code();
                entries.put(code, entry(year, code, division.level(), true, held));
            }
        }
        held.forEach(
                (seat, document) -> {
                    if (seat.year() == year) {
                        entries.computeIfAbsent(
                                seat.code(),
                                code -> entry(year, code, document.level(), false, held));
                    }
                });
        return List.copyOf(entries.values());
    }

    private static RosterEntry entry(
            int year,
            RegionCode code,
            Document.@Nullable GovernmentLevel level,
            boolean expected,
            Map<Seat, Document> held) {
        Document document = held.get(new Seat(year, code));
        return new RosterEntry(
                year, code, level, expected, document == null ? null : document.docId());
    }
}
