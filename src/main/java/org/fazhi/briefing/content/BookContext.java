package org.fazhi.briefing.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.DayCell;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.region.Roster;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.briefing.Anchors;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.briefing.BriefingSettings;
import org.fazhi.settings.briefing.Ledger;
import org.fazhi.settings.briefing.SheetTexts;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Themes;
import org.jspecify.annotations.Nullable;

/** What the sheets of one book are made from, and the count of its tables. */
public final class BookContext {
    private final ReportIndex index;
    private final BriefingSettings settings;
    private final SafeText text;
    private final FigureNumberFormat numbers;
    private final Map<String, Indicator> indicators;
    private final Set<String> wrong;
    private final Set<String> doubtful;
    private final ThemeIndex themeCounts;
    private final RegionCode scopeCode;
    private final boolean large;
    private final ComparedRows comparison;
    private final @Nullable BookContext lastEdition;
    private int tables;
    private int figures;

    public BookContext(BriefingData data, BriefingSettings settings) {
        this(data, settings, false);
    }

    /**
     * @param whole whether the book is that of all reports, which leaves details to the provincial
     *     ones where there are many
     */
    public BookContext(BriefingData data, BriefingSettings settings, boolean whole) {
        this(new ReportIndex(data, settings.sheets().frame()), settings, RegionCode.NATION, whole);
    }

    /** What a book is made from. */
    public BookContext(BriefingData data, BriefingSettings settings, BookPlan plan) {
        this(
                new ReportIndex(data, settings.sheets().frame(), within(data, plan)),
                settings,
                plan.regionCode(),
                plan.kind() == BookPlan.Kind.ALL);
    }

    /** The division that all of a book lies in, or null: of all reports the only province. */
    private static @Nullable RegionCode within(BriefingData data, BookPlan plan) {
        if (plan.kind() != BookPlan.Kind.ALL) {
            return plan.within();
        }
        List<RegionCode> provinces =
                Stream.concat(
                                data.documents().stream().map(Document::regionCode),
                                data.roster().stream().map(RosterEntry::regionCode))
                        .filter(Objects::nonNull)
                        .map(RegionCode::provinceOrCorps)
                        .distinct()
                        .toList();
        return provinces.size() == 1 ? provinces.get(0) : null;
    }

    private BookContext(
            ReportIndex index, BriefingSettings settings, RegionCode scopeCode, boolean whole) {
        this.index = index;
        this.settings = settings;
        this.large =
                whole
                        && index.reports().size() > settings.books().detailMaximum()
                        && index.byProvince().size() > 1;
        this.text = new SafeText(settings.books());
        this.numbers = new FigureNumberFormat(settings.sheets().numbers());
        this.indicators = Collections.unmodifiableMap(settings.indicators().byId());
        this.wrong = inDoubt(index, Check.Severity.ERROR);
        this.doubtful = inDoubt(index, Check.Severity.WARNING);
        this.themeCounts = new ThemeIndex(index.data().themeCounts());
        this.scopeCode = scopeCode;
        this.comparison = new ComparedRows(index.data().comparisons(), counted(index));
        this.lastEdition =
                index.lastEdition() == null
                        ? null
                        : new BookContext(index.lastEdition(), settings, scopeCode, false);
    }

    /** What the reports that count say. */
    private static Set<String> counted(ReportIndex index) {
        Set<String> ids = new HashSet<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            index.countedFindings(kind).forEach(finding -> ids.add(finding.findingId()));
        }
        return ids;
    }

    /** What the reports are called that numbers and shares of reports count. */
    public String countedName() {
        FrameTexts.Counted names = texts().frame().counted();
        List<Document> counted = index.counted();
        if (counted.stream().allMatch(Roster::isOwnReport)) {
            return names.governments();
        }
        return counted.stream().noneMatch(Document::isGovernments)
                ? names.others()
                : names.reports();
    }

    /** The figures in doubt of this year and of the year before. */
    private static Set<String> inDoubt(ReportIndex index, Check.Severity severity) {
        Set<String> ids = new HashSet<>(index.checkIndex().figures(severity));
        if (index.lastYear() != null) {
            ids.addAll(index.lastYear().checkIndex().figures(severity));
        }
        return ids;
    }

    /** What the reports are compared with. */
    public ComparedRows comparison() {
        return comparison;
    }

    /** In how many reports findings touch each theme. */
    public ThemeIndex themeCounts() {
        return themeCounts;
    }

    /** The code of the region that the book is of; that of the nation for all reports. */
    public RegionCode scopeCode() {
        return scopeCode;
    }

    public ReportIndex index() {
        return index;
    }

    /** What the edition before was made from, as far as it was another, or null. */
    public @Nullable BookContext lastEdition() {
        return lastEdition;
    }

    public BookSettings settings() {
        return settings.books();
    }

    /** What bureaus have filled in about problems. */
    public Ledger ledger() {
        return settings.ledger();
    }

    /** What the sheets say. */
    public SheetTexts texts() {
        return settings.sheets();
    }

    /** Reports that must state an indicator before a median is shown. */
    public int medianMinimum() {
        return settings.comparison().medianMinimum();
    }

    /** Last year's figure from which on a growth rate is shown. */
    public String leastBase() {
        return BigDecimal.valueOf(settings.comparison().leastBase())
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Governments that must use a sentence before it is nobody's own. */
    public int boilerplate() {
        return settings.comparison().passages().boilerplate();
    }

    /** Letters that a passage must have to count as standing elsewhere. */
    public int passageLetters() {
        return settings.comparison().passages().passage();
    }

    /** The kinds of districts that are peers. */
    List<ComparisonSettings.PeerKind> peerKinds() {
        return settings.comparison().peers().kinds();
    }

    public Themes themes() {
        return settings.themes();
    }

    public SafeText text() {
        return text;
    }

    /** How figures are written. */
    public FigureNumberFormat numbers() {
        return numbers;
    }

    /** Published figures of the country. */
    public Anchors anchors() {
        return settings.anchors();
    }

    /** The catalogue, in the order leaders see it. */
    public Map<String, Indicator> indicators() {
        return indicators;
    }

    /** Whether figures contradict each other, so that none of them may stand in a comparison. */
    public boolean wrong(List<String> observationIds) {
        return observationIds.stream().anyMatch(wrong::contains);
    }

    /** Whether a figure is suspected, so that it stands with a mark. */
    public boolean doubtful(List<String> observationIds) {
        return observationIds.stream().anyMatch(doubtful::contains);
    }

    /** Whether a region's own figure is suspected, by a check or since it may hold one twice. */
    public boolean doubtful(RegionIndicator row) {
        return doubtful(row.observationIds()) || row.isUnsound();
    }

    /** Whether a person has put one of the figures right, so that it stands with a mark. */
    boolean corrected(List<String> observationIds) {
        return observationIds.stream()
                .map(index::observation)
                .anyMatch(figure -> figure != null && figure.isCorrected());
    }

    /** Whether two measure words mean the same (名 and 人). */
    boolean sameUnit(String one, String other) {
        return settings.quantities().folded(one).equals(settings.quantities().folded(other));
    }

    /** An indicator of the catalogue. */
    public Indicator indicator(String id) {
        return Objects.requireNonNull(indicators.get(id), id);
    }

    /** The day before which a report of the year must be public. */
    public LocalDate deadline(int year) {
        return settings.audit().deadline(year);
    }

    /** Whether a report was public in time; null where it gives no date. */
    public @Nullable Boolean onTime(Document report) {
        return !isPublication(report) || report.reportYear() == null || report.published() == null
                ? null
                : Boolean.valueOf(report.published().isBefore(deadline(report.reportYear())));
    }

    /** Whether a report was published, or where nothing says when, signed after its day. */
    public boolean late(Document report) {
        return report.reportYear() != null
                && report.published() != null
                && !report.published().isBefore(deadline(report.reportYear()));
    }

    /** The same in any year, heading a column: 4月1日前公开. */
    public String dueHeading() {
        LocalDate day = deadline(0);
        return texts().frame().due().with(day.getMonthValue(), day.getDayOfMonth());
    }

    /** Whether there are too many reports for a row each: then provinces are the rows. */
    public boolean large() {
        return large;
    }

    /** Whether everything is of one report, so that no row needs to say of which. */
    public boolean single() {
        return index.reports().size() == 1;
    }

    /**
     * A sheet of the book.
     *
     * @param columns of its main table, which decide how wide the sheet's are
     */
    public SheetBuilder sheet(String name, List<? extends Column<?>> columns) {
        return new SheetBuilder(texts().frame(), name, columns);
    }

    /**
     * A sheet of the book.
     *
     * @param widths of its columns, in digits of the body type
     */
    public SheetBuilder sheet(String name, double... widths) {
        return new SheetBuilder(texts().frame(), name, widths);
    }

    /** The next table's number and name. */
    public String table(String name) {
        return texts().frame().table().with(++tables, name);
    }

    /** The next chart's number and name. */
    public String figure(String name) {
        return texts().frame().chart().with(++figures, name);
    }

    /** How rows are ordered, where there is more than one report. */
    public String order() {
        return index.reports().size() > 1 ? texts().frame().order() : "";
    }

    /** The day up to which reports were collected: an edition's date, not a report's. */
    public String collected(LocalDate day) {
        return texts().frame().collected().with(date(day));
    }

    public static String date(LocalDate date) {
        return OfficialWording.date(date);
    }

    /** The day of publication, or the day of signature, said to be one. */
    public String published(Document report) {
        if (report.published() == null) {
            return Absence.NOT_STATED.label(texts().frame().absences());
        }
        String day = date(report.published());
        return isPublication(report) ? day : texts().frame().signed().with(day);
    }

    /** The same in a cell, as a date. */
    public Cell publishedCell(Document report) {
        if (report.published() == null) {
            return new Cell.Absent(Absence.NOT_STATED, List.of());
        }
        return isPublication(report)
                ? DayCell.published(texts().frame(), report.published())
                : DayCell.signed(texts().frame(), report.published());
    }

    /** Whether the date of a report is that of its publication and not of its signature. */
    public static boolean isPublication(Document report) {
        return report.published() != null
                && report.publishedBasis() == Document.PublishedBasis.PAGE;
    }

    /** The names of fields, natures or holders. */
    public String names(List<String> ids) {
        return ids.isEmpty()
                ? texts().frame().unsorted()
                : ids.stream().map(themes()::name).collect(Collectors.joining("、"));
    }

    /** The point of a finding, short enough for a cell. */
    public String point(Finding finding) {
        return text.cut(finding.text());
    }

    /** The point with what the report adds to it: it admits or plans that too. */
    public String withDetail(Finding finding) {
        String detail = finding.detail();
        return detail.isBlank() ? point(finding) : text.cut(finding.text() + "\n" + detail);
    }

    public static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::findingId).toList();
    }
}
