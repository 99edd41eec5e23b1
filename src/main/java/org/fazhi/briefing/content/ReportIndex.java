package org.fazhi.briefing.content;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.fazhi.audit.Check;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.briefing.data.LastEdition;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.highlights.StrengthProof;
import org.fazhi.compare.highlights.StrengthProofs;
import org.fazhi.compare.region.CountedReports;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.topics.words.Term;
import org.fazhi.warehouse.Run;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a book by what they belong to, each in an order of its own that does not depend on
 * the order they came in: reports by division code, what they say by its place in the text.
 */
public final class ReportIndex {
    private final BriefingData data;
    private final DivisionNames places;
    private final List<Document> reports;
    private final List<Document> counted;
    private final Map<String, Document> reportById = new HashMap<>();
    private final Set<RegionCode> governments = new HashSet<>();
    private final Map<String, List<Observation>> observations;
    private final Map<String, List<Finding>> findings;
    private final Map<String, List<Section>> sections;
    private final Map<String, Section> sectionById = new HashMap<>();
    private final FrameTexts texts;
    private final Map<String, Observation> observationById = new HashMap<>();
    private final Map<String, Finding> findingById = new HashMap<>();
    private final Map<RegionCode, Map<String, List<RegionIndicator>>> indicators = new HashMap<>();
    private final CheckIndex checkIndex;
    private final Map<String, List<Term>> terms;
    private final List<RosterEntry> missing;
    private final @Nullable ReportIndex lastYear;
    private final @Nullable ReportIndex lastEdition;

    public ReportIndex(BriefingData data, FrameTexts texts) {
        this(data, texts, null);
    }

    /**
     * @param within the division that the book is of, which names leave out; or null
     */
    public ReportIndex(BriefingData data, FrameTexts texts, @Nullable RegionCode within) {
        this.data = data;
        this.texts = texts;
        this.places = new DivisionNames(data, within);
        this.reports =
                data.documents().stream()
                        .filter(document -> document.status() == Document.Status.OK)
                        .sorted(
                                Comparator.comparing(
                                                Document::regionCode,
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(
                                                Document::unit,
                                                Comparator.nullsFirst(Comparator.naturalOrder()))
                                        .thenComparing(Document::docId)
                                        .thenComparing(Document::sourcePath))
                        .toList();
        this.counted = CountedReports.among(reports);
        reports.forEach(report -> reportById.putIfAbsent(report.docId(), report));
        reports.stream()
                .filter(report -> report.isGovernments())
                .forEach(report -> governments.add(report.regionCode()));
        this.observations =
                data.observations().stream()
                        .filter(row -> reportById.containsKey(row.docId()))
                        .sorted(
                                Comparator.comparingInt(Observation::begin)
                                        .thenComparing(Observation::observationId))
                        .collect(groupingBy(Observation::docId));
        this.findings =
                data.findings().stream()
                        .filter(row -> reportById.containsKey(row.docId()))
                        .sorted(
                                Comparator.comparingInt(Finding::begin)
                                        .thenComparing(Finding::findingId))
                        .collect(groupingBy(Finding::docId));
        this.sections =
                data.sections().stream()
                        .sorted(Comparator.comparingInt(Section::ordinal))
                        .collect(groupingBy(Section::docId));
        data.sections().forEach(section -> sectionById.put(section.sectionId(), section));
        data.observations().forEach(row -> observationById.put(row.observationId(), row));
        data.findings().forEach(row -> findingById.put(row.findingId(), row));
        for (RegionIndicator row : data.regionIndicators()) {
            indicators
                    .computeIfAbsent(row.regionCode(), code -> new HashMap<>())
                    .computeIfAbsent(row.indicator(), indicator -> new ArrayList<>())
                    .add(row);
        }
        this.checkIndex = new CheckIndex(data.checks(), reportById, observationById, findings);
        this.terms = data.terms().stream().collect(groupingBy(Term::scopeId));
        this.missing =
                data.roster().stream()
                        .filter(entry -> entry.expected() && entry.docId() == null)
                        .sorted(Comparator.comparing(RosterEntry::regionCode))
                        .toList();
        BriefingData before = data.comparisons().lastYear();
        this.lastYear = before == null ? null : new ReportIndex(before, texts, within);
        LastEdition last = data.comparisons().lastEdition();
        this.lastEdition = last == null ? null : new ReportIndex(last.data(), texts, within);
    }

    /** What is held of the year before, or null. */
    public @Nullable ReportIndex lastYear() {
        return lastYear;
    }

    /** What was held in the edition before, or null. */
    @Nullable ReportIndex lastEdition() {
        return lastEdition;
    }

    /** Whether a government's own report is held. */
    public boolean holds(@Nullable RegionCode regionCode) {
        return governments.contains(regionCode);
    }

    /** A row of this year or, where it has none of that id, of the year or edition before. */
    private <T> @Nullable T found(@Nullable String id, Function<ReportIndex, Map<String, T>> rows) {
        T row = id == null ? null : rows.apply(this).get(id);
        if (row == null && lastYear != null) {
            row = lastYear.found(id, rows);
        }
        return row != null || lastEdition == null ? row : lastEdition.found(id, rows);
    }

    public BriefingData data() {
        return data;
    }

    /** The day up to which reports were collected; only of an edition that shows it. */
    public LocalDate collected() {
        return Objects.requireNonNull(data.asOf(), "asOf");
    }

    /** The run that made the tables; only of an edition that has one before it. */
    public Run run() {
        return Objects.requireNonNull(data.run(), "run");
    }

    public DivisionNames places() {
        return places;
    }

    /** Every report that counts, governments' and departments', by division code. */
    public List<Document> reports() {
        return reports;
    }

    /**
     * The reports that numbers and shares of reports count: the governments' own, or those of
     * departments and townships where no others are held.
     */
    public List<Document> counted() {
        return counted;
    }

    /** The governments' own reports whose place is known. */
    public List<Document> governments() {
        return reports.stream()
                .filter(report -> report.isGovernments() && report.regionCode() != null)
                .toList();
    }

    /**
     * The reports that sums are made of: those of counties and districts, and of prefectures that
     * have none. What stands above them speaks of the same matters again.
     */
    public List<Document> districts() {
        return governments().stream()
                .filter(report -> places.isLowest(report.regionCode()))
                .toList();
    }

    /** A report of this year, the year before or the edition before: one that is held. */
    public Document report(String docId) {
        return Objects.requireNonNull(found(docId, held -> held.reportById), docId);
    }

    /** The same, where it may not be held. */
    public Optional<Document> heldReport(@Nullable String docId) {
        return Optional.ofNullable(found(docId, held -> held.reportById));
    }

    /** Whether it is a report of this year and edition. */
    public boolean counts(Document report) {
        return reportById.containsKey(report.docId());
    }

    public List<Observation> observations(Document report) {
        return observations.getOrDefault(report.docId(), List.of());
    }

    /** The figures of a report of this year, the year before or the edition before. */
    List<Observation> ofAnyYear(Document report) {
        for (ReportIndex held = this; held != null; held = held.lastYear) {
            if (held.counts(report)) {
                return held.observations(report);
            }
        }
        return lastEdition == null ? List.of() : lastEdition.ofAnyYear(report);
    }

    public List<Finding> findings(Document report, Finding.Kind kind) {
        return findings.getOrDefault(report.docId(), List.of()).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    /** For each shortcoming of a report, by its id, the plans of the report that answer it. */
    public Map<String, List<Finding>> answers(Document report) {
        Map<String, List<Finding>> answers = new HashMap<>();
        for (Finding plan : findings(report, Finding.Kind.PLAN)) {
            for (String id : plan.answers()) {
                answers.computeIfAbsent(id, key -> new ArrayList<>()).add(plan);
            }
        }
        return answers;
    }

    /** Those of all reports, by division code and place in the text. */
    public List<Finding> findings(Finding.Kind kind) {
        return reports.stream().flatMap(report -> findings(report, kind).stream()).toList();
    }

    /** Those of the reports that count. */
    public List<Finding> countedFindings(Finding.Kind kind) {
        return counted.stream().flatMap(report -> findings(report, kind).stream()).toList();
    }

    /** A report's strengths, each with what proves it best, the strongest proofs first. */
    public List<StrengthProof> proofs(Document report) {
        return new StrengthProofs(
                        findings.getOrDefault(report.docId(), List.of()),
                        sections(report),
                        observations(report),
                        checkIndex.figures(Check.Severity.ERROR))
                .all();
    }

    List<Section> sections(Document report) {
        return sections.getOrDefault(report.docId(), List.of());
    }

    public @Nullable Section section(@Nullable String id) {
        return found(id, held -> held.sectionById);
    }

    public @Nullable Observation observation(String id) {
        return found(id, held -> held.observationById);
    }

    /** A finding of this year, the year before or the edition before; or null. */
    public @Nullable Finding finding(@Nullable String id) {
        return found(id, held -> held.findingById);
    }

    /** What a person should look at before a figure is used. */
    public CheckIndex checkIndex() {
        return checkIndex;
    }

    /** The figures that people have corrected or confirmed, by report and place in the text. */
    public List<Observation> settled() {
        return reports.stream()
                .flatMap(report -> observations(report).stream())
                .filter(figure -> figure.correctedValue() != null)
                .toList();
    }

    /** The keywords of a document, domain or region. */
    public List<Term> terms(Term.ScopeKind kind, String scope) {
        return terms.getOrDefault(scope, List.of()).stream()
                .filter(term -> term.scopeKind() == kind)
                .toList();
    }

    /** Expected reports that are not held, by division code. */
    public List<RosterEntry> missing() {
        return missing;
    }

    /** How many reports are expected; at least as many as the roster's regions that are held. */
    public long expected() {
        return data.roster().stream().filter(RosterEntry::expected).count();
    }

    /** The figure of a region, or null. */
    public @Nullable RegionIndicator figure(
            @Nullable RegionCode regionCode, String indicator, RegionIndicator.Basis... bases) {
        List<RegionIndicator> rows =
                regionCode == null
                        ? List.of()
                        : indicators
                                .getOrDefault(regionCode, Map.of())
                                .getOrDefault(indicator, List.of());
        for (RegionIndicator.Basis basis : bases) {
            for (RegionIndicator row : rows) {
                if (row.basis() == basis) {
                    return row;
                }
            }
        }
        return null;
    }

    /** Reports by province; those whose place is open under none, last. */
    public Map<Optional<RegionCode>, List<Document>> byProvince() {
        Map<RegionCode, List<Document>> byProvince = new TreeMap<>();
        List<Document> open = new ArrayList<>();
        for (Document report : reports) {
            if (report.regionCode() == null) {
                open.add(report);
            } else {
                byProvince
                        .computeIfAbsent(
                                report.regionCode().provinceOrCorps(), c -> new ArrayList<>())
                        .add(report);
            }
        }
        Map<Optional<RegionCode>, List<Document>> ordered = new LinkedHashMap<>();
        byProvince.forEach((code, own) -> ordered.put(Optional.of(code), own));
        if (!open.isEmpty()) {
            ordered.put(Optional.empty(), open);
        }
        return ordered;
    }

    /** The name of a report: its region's full name and the department's. */
    public String name(Document report) {
        StringBuilder name = new StringBuilder(places.fullName(report, texts.unplacedReport()));
        RegionCode code = report.regionCode();
        String township = report.township();
        if (code != null && township != null && !name.toString().endsWith(township)) {
            name.append(township);
        }
        String unit = report.unit();
        if (unit != null) {
            String own = code == null ? "" : places.name(code);
            name.append(unit.startsWith(own) ? unit.substring(own.length()) : unit);
        }
        return name.toString();
    }
}
