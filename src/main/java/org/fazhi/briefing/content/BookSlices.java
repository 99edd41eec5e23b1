package org.fazhi.briefing.content;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BookSlice;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.data.Comparisons;
import org.fazhi.briefing.data.ComparisonsBuilder;
import org.fazhi.briefing.data.LastEdition;
import org.fazhi.briefing.data.SimilarText;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.compare.highlights.Highlight;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.region.Coverage;
import org.fazhi.compare.region.Peer;
import org.fazhi.compare.region.PeerSpread;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.topics.model.SectionTopic;
import org.fazhi.topics.words.Term;
import org.jspecify.annotations.Nullable;

/** Parts of the data, each no more than one book needs: small enough to travel to an executor. */
public final class BookSlices {
    private final BriefingData data;
    private final Map<RegionCode, List<Document>> documents;
    private final Map<String, List<Section>> sections;
    private final Map<String, List<Observation>> observations;
    private final Map<String, List<Finding>> findings;
    private final Map<String, List<Check>> checks;
    private final Map<String, List<Term>> terms;
    private final Map<String, List<SectionTopic>> sectionTopics;
    private final Map<RegionCode, List<RegionIndicator>> indicators;
    private final Map<RegionCode, List<RosterEntry>> roster;
    private final Map<RegionCode, List<Coverage>> coverage;
    private final Map<RegionCode, List<ThemeCount>> themeCounts;
    private final Map<RegionCode, List<Highlight>> highlights;
    private final Map<RegionCode, BookDivision> places;
    private final Map<RegionCode, List<YearOnYear>> yearOnYear;
    private final Map<RegionCode, List<Peer>> peers;
    private final Map<RegionCode, List<Recurrence>> recurrences;
    private final Map<RegionCode, List<Promise>> promises;
    private final Map<String, List<SimilarText>> similarTexts;
    private final Map<String, List<PointMember>> commonPoints;
    private final Map<RegionCode, List<PointYear>> pointYears;
    private final @Nullable BookSlices lastYear;
    private final String charted;
    private final @Nullable BookSlices lastEdition;

    /**
     * @param charted the indicator of charts
     */
    public BookSlices(BriefingData data, Indicator charted) {
        this.data = data;
        this.charted = charted.id();
        this.coverage = group(data.coverage(), Coverage::regionCode);
        this.themeCounts =
                group(
                        data.themeCounts().stream()
                                .filter(row -> row.regionCode() != null)
                                .toList(),
                        ThemeCount::regionCode);
        this.documents =
                group(
                        data.documents().stream()
                                .filter(document -> document.status() == Document.Status.OK)
                                .filter(document -> document.regionCode() != null)
                                .toList(),
                        Document::regionCode);
        this.sections = group(data.sections(), Section::docId);
        this.observations = group(data.observations(), Observation::docId);
        this.findings = group(data.findings(), Finding::docId);
        Set<String> ofTables =
                data.documents().stream()
                        .filter(document -> document.status() == Document.Status.STATISTICS)
                        .map(Document::docId)
                        .collect(Collectors.toSet());
        this.checks =
                group(
                        data.checks(),
                        check ->
                                check.docId() == null || ofTables.contains(check.docId())
                                        ? Objects.toString(check.regionCode(), "")
                                        : check.docId());
        this.terms = group(data.terms(), Term::scopeId);
        Map<String, String> reportOf = new HashMap<>();
        data.sections().forEach(section -> reportOf.put(section.sectionId(), section.docId()));
        this.sectionTopics =
                group(data.sectionTopics(), topic -> reportOf.getOrDefault(topic.sectionId(), ""));
        this.indicators = group(data.regionIndicators(), RegionIndicator::regionCode);
        this.roster = group(data.roster(), RosterEntry::regionCode);
        this.highlights = group(data.highlights(), Highlight::regionCode);
        this.places =
                data.places().stream()
                        .collect(
                                Collectors.toMap(
                                        BookDivision::code, place -> place, (one, same) -> one));
        Comparisons comparisons = data.comparisons();
        this.yearOnYear = group(comparisons.yearOnYear(), YearOnYear::regionCode);
        this.peers = group(comparisons.peers(), Peer::regionCode);
        this.recurrences = group(comparisons.recurrences(), Recurrence::regionCode);
        this.promises = group(comparisons.promises(), Promise::regionCode);
        this.similarTexts = group(comparisons.similarTexts(), SimilarText::docId);
        this.commonPoints = group(comparisons.commonPoints(), PointMember::findingId);
        this.pointYears = group(comparisons.pointYears(), PointYear::scope);
        this.lastYear =
                comparisons.lastYear() == null
                        ? null
                        : new BookSlices(comparisons.lastYear(), charted);
        this.lastEdition =
                comparisons.lastEdition() == null
                        ? null
                        : new BookSlices(comparisons.lastEdition().data(), charted);
    }

    private static <K, T> Map<K, List<T>> group(List<T> rows, Function<T, K> key) {
        return rows.stream().collect(groupingBy(key));
    }

    /** The data of one book; the book of all reports takes everything. */
    public BookSlice slice(BookPlan plan) {
        return new BookSlice(
                plan,
                switch (plan.kind()) {
                    case ALL -> data;
                    case PROVINCE, PREFECTURE -> slice(below(plan), plan.regionCode());
                    case REGION -> slice(Set.of(plan.regionCode()), plan.regionCode());
                });
    }

    private Set<RegionCode> below(BookPlan plan) {
        Set<RegionCode> codes =
                Stream.concat(documents.keySet().stream(), roster.keySet().stream())
                        .filter(plan::covers)
                        .collect(Collectors.toSet());
        if (lastEdition != null) {
            codes.addAll(lastEdition.below(plan));
        }
        return codes;
    }

    private BriefingData slice(Set<RegionCode> regions, RegionCode scopeCode) {
        List<Document> own = of(documents, regions);
        List<String> docIds = own.stream().map(Document::docId).toList();
        List<String> checked = new ArrayList<>(docIds);
        regions.forEach(region -> checked.add(region.value()));
        List<String> scopes = new ArrayList<>(checked);
        Set<RegionCode> rows = new HashSet<>(regions);
        rows.add(scopeCode);
        rows.add(RegionCode.NATION);
        Comparisons compared = comparisons(regions, scopeCode, docIds);
        Set<RegionCode> named = new HashSet<>(regions);
        compared.similarTexts().stream()
                .map(SimilarText::otherCode)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return BriefingDataBuilder.builder()
                .year(data.year())
                .edition(data.edition())
                .asOf(data.asOf())
                .places(above(named))
                .documents(own)
                .sections(of(sections, docIds))
                .observations(of(observations, docIds))
                .findings(of(findings, docIds))
                .checks(of(checks, checked))
                .terms(of(terms, scopes))
                .topics(data.topics())
                .sectionTopics(of(sectionTopics, docIds))
                .topicShares(
                        data.topicShares().stream()
                                .filter(share -> scopeCode.value().equals(share.scopeId()))
                                .toList())
                .regionIndicators(
                        of(indicators, rows).stream()
                                .map(row -> light(row, regions, scopeCode))
                                .toList())
                .roster(of(roster, regions))
                .coverage(of(coverage, List.of(scopeCode)))
                .themeCounts(of(themeCounts, List.of(scopeCode)))
                .highlights(of(highlights, List.of(scopeCode)))
                .comparisons(compared)
                .run(data.run())
                .build();
    }

    private Comparisons comparisons(
            Set<RegionCode> regions, RegionCode scopeCode, List<String> docIds) {
        return ComparisonsBuilder.builder()
                .yearOnYear(of(yearOnYear, regions))
                .peers(of(peers, regions))
                .recurrences(of(recurrences, regions))
                .promises(of(promises, regions))
                .similarTexts(of(similarTexts, docIds))
                .governments(data.comparisons().governments())
                .lastYear(lastYear == null ? null : lastYear.slice(regions, scopeCode))
                .lastEdition(lastEdition(regions, scopeCode, docIds))
                .peerSpreads(regions.size() == 1 ? spread(scopeCode) : List.of())
                .commonPoints(
                        of(findings, docIds).stream()
                                .flatMap(
                                        finding ->
                                                commonPoints
                                                        .getOrDefault(
                                                                finding.findingId(), List.of())
                                                        .stream())
                                .toList())
                .pointYears(of(pointYears, counted(regions, scopeCode)))
                .build();
    }

    /**
     * How the peers of a region spread over the indicator of charts, where the rows of all of them
     * are here.
     */
    private List<PeerSpread> spread(RegionCode code) {
        Peer own =
                peers.getOrDefault(code, List.of()).stream()
                        .filter(peer -> peer.indicator().equals(charted))
                        .findFirst()
                        .orElse(null);
        if (own == null) {
            return List.of();
        }
        long here =
                data.comparisons().peers().stream()
                        .filter(peer -> peer.indicator().equals(charted) && peer.rank() != null)
                        .filter(peer -> isOf(own, peer.group(), peer.scope()))
                        .count();
        return here != own.reporting()
                ? List.of()
                : data.comparisons().peerSpreads().stream()
                        .filter(row -> row.indicator().equals(charted))
                        .filter(row -> isOf(own, row.group(), row.scope()))
                        .toList();
    }

    /** The regions in which a book counts common points: its own, each of them, and those above. */
    private static Set<RegionCode> counted(Set<RegionCode> regions, RegionCode scopeCode) {
        Set<RegionCode> counted = new TreeSet<>(regions);
        counted.add(scopeCode);
        counted.add(scopeCode.prefecture());
        counted.add(scopeCode.provinceOrCorps());
        counted.add(RegionCode.NATION);
        return counted;
    }

    private static boolean isOf(Peer own, String group, @Nullable String scope) {
        return own.group().equals(group) && Objects.equals(own.scope(), scope);
    }

    private @Nullable LastEdition lastEdition(
            Set<RegionCode> regions, RegionCode scopeCode, List<String> docIds) {
        LastEdition last = data.comparisons().lastEdition();
        if (lastEdition == null || last == null) {
            return null;
        }
        BriefingData rows = lastEdition.slice(regions, scopeCode);
        Set<String> reports = new HashSet<>(docIds);
        rows.documents().forEach(report -> reports.add(report.docId()));
        return new LastEdition(
                rows,
                last.reports().stream()
                        .filter(
                                change ->
                                        reports.contains(change.docId())
                                                || reports.contains(change.lastDocId()))
                        .toList(),
                last.figures().stream()
                        .filter(change -> regions.contains(change.regionCode()))
                        .toList());
    }

    /** The nation's rows carry thousands of ids that a district's book never shows. */
    private static RegionIndicator light(
            RegionIndicator row, Set<RegionCode> regions, RegionCode scopeCode) {
        if (regions.contains(row.regionCode()) || row.regionCode().equals(scopeCode)) {
            return row;
        }
        return RegionIndicatorBuilder.builder(row).observationIds(List.of()).build();
    }

    private List<BookDivision> above(Set<RegionCode> regions) {
        Set<BookDivision> found = new java.util.LinkedHashSet<>();
        for (RegionCode region : regions.stream().sorted().toList()) {
            BookDivision place = places.get(region);
            while (place != null && found.add(place)) {
                place = place.parentCode() == null ? null : places.get(place.parentCode());
            }
        }
        return List.copyOf(found);
    }

    private static <K, T> List<T> of(Map<K, List<T>> rows, Iterable<K> keys) {
        List<T> found = new ArrayList<>();
        keys.forEach(key -> found.addAll(rows.getOrDefault(key, List.of())));
        return found;
    }
}
