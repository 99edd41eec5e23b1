package org.fazhi.briefing.prose;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.compare.points.CommonPoint;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/** What several reports of a book state in words of their own. */
final class Points {
    /** A point of fewer reports is nobody's but theirs. */
    private static final int FEWEST = 2;

    private static final int PLACES = 4;
    private static final int QUOTE = 60;

    /** Characters by which a wording says something, and something of its own. */
    private static final int LITTLE = 4;

    private static final int MUCH = 8;

    /** And by which it is seen to speak of its point. */
    private static final int SHARED = 2;

    private final PaperSource source;
    private final BookContext context;
    private final ReportIndex index;
    private final PlaceLists lists;

    Points(PaperSource source) {
        this.source = source;
        this.context = source.context();
        this.index = context.index();
        this.lists = source.lists();
    }

    /** A point with what is counted of it in the reports of the book. */
    record Counted(CommonPoint point, PointYear counts) {
        /** What it is about first. */
        String field() {
            return point.fields().isEmpty() ? "" : point.fields().get(0);
        }

        /** The share of reports in percent, to the nearest whole one. */
        String percent() {
            BigDecimal percent = Decimals.decimal(100 * counts.share(), 0);
            return percent.toPlainString();
        }
    }

    /** Those that at least two reports state, those that most state first. */
    List<Counted> of(Finding.Kind kind) {
        RegionCode scope = source.plan().regionCode();
        return context.comparison().points(kind, scope).stream()
                .filter(point -> point.reports(scope) >= FEWEST)
                .map(point -> new Counted(point, point.in(scope).orElseThrow()))
                .toList();
    }

    /** Who states it, as far as a sentence names them: districts, or provinces of a large book. */
    String places(CommonPoint point) {
        return large() ? provinces(point) : districts(point);
    }

    private boolean large() {
        return national() && context.large();
    }

    private boolean national() {
        return source.plan().kind() == BookPlan.Kind.ALL;
    }

    /** How many reports of which province, those with most first. */
    private String provinces(CommonPoint point) {
        Map<RegionCode, Long> counts =
                wordings(point).stream()
                        .map(finding -> index.report(finding.docId()))
                        .filter(report -> report != null && report.regionCode() != null)
                        .collect(
                                Collectors.groupingBy(
                                        report ->
                                                Objects.requireNonNull(report.regionCode())
                                                        .provinceOrCorps(),
                                        TreeMap::new,
                                        Collectors.counting()));
        String joined =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<RegionCode, Long>comparingByValue().reversed())
                        .limit(PLACES)
                        .map(
                                each ->
                                        source.texts()
                                                .brief()
                                                .province()
                                                .with(
                                                        index.places().name(each.getKey()),
                                                        each.getValue()))
                        .collect(Collectors.joining("、"));
        return several(joined, counts.size());
    }

    /** Districts by division code; in a book of all a province's name stands before its first. */
    private String districts(CommonPoint point) {
        return listed(point.members().stream().map(PointMember::regionCode));
    }

    /** The same of the reports that state a point. */
    String places(Collection<Document> reports) {
        return listed(reports.stream().map(Document::regionCode));
    }

    private String listed(Stream<@Nullable RegionCode> places) {
        Set<RegionCode> codes =
                places.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        StringBuilder joined = new StringBuilder();
        RegionCode before = null;
        for (RegionCode code : codes.stream().limit(PLACES).toList()) {
            boolean same = before != null && before.equals(code.provinceOrCorps());
            boolean goesOn = national() && same;
            joined.append(joined.isEmpty() ? "" : national() && !same ? "，" : "、");
            String name = name(code);
            String province = index.places().name(code.provinceOrCorps());
            joined.append(
                    goesOn && name.startsWith(province) && name.length() > province.length()
                            ? name.substring(province.length())
                            : name);
            before = code.provinceOrCorps();
        }
        return several(lists.shorten(joined.toString()), codes.size());
    }

    private String several(String joined, int all) {
        return all > PLACES ? source.texts().brief().several().with(joined) : joined;
    }

    /**
     * A place, as far as the book leaves it open, or its government where it holds others. In a
     * book of all the prefecture is left out of a county's name where that is known without it.
     */
    private String name(RegionCode code) {
        DivisionNames places = index.places();
        if (national() && places.isKnownWithoutPrefecture(code)) {
            return places.name(code.provinceOrCorps()) + places.name(code);
        }
        String name =
                code.equals(source.plan().regionCode()) ? places.name(code) : places.fullName(code);
        return code.isCounty() ? name : source.texts().frame().own().with(name);
    }

    /** The members whose words are there, the most typical first. */
    List<Finding> members(CommonPoint point) {
        return point.members().stream()
                .map(member -> index.finding(member.findingId()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same, one a report. */
    private List<Finding> wordings(CommonPoint point) {
        Set<String> reports = new LinkedHashSet<>();
        return members(point).stream().filter(each -> reports.add(each.docId())).toList();
    }

    /**
     * The most typical wording that says more than the name of the point, whole, of a government
     * where there is one; of those that say little more the one that says most; none that says the
     * same.
     */
    Optional<Finding> telling(CommonPoint point) {
        List<Finding> other =
                wordings(point).stream()
                        .filter(finding -> more(finding, point) >= LITTLE)
                        .filter(finding -> shared(finding, point) >= SHARED)
                        .sorted(Comparator.comparing(finding -> !told(finding)))
                        .toList();
        Optional<Finding> telling =
                other.stream().filter(finding -> more(finding, point) >= MUCH).findFirst();
        return telling.or(
                () ->
                        other.stream()
                                .max(Comparator.comparingLong(finding -> more(finding, point))));
    }

    /** Whether a wording is a government's and is not cut. */
    private boolean told(Finding finding) {
        Document report = index.report(finding.docId());
        return report != null
                && report.isGovernments()
                && Quoted.plain(finding.text()).length() <= QUOTE;
    }

    /** How many characters of its point's name a wording has. */
    private long shared(Finding finding, CommonPoint point) {
        String words = quote(finding);
        return point.name().chars().distinct().filter(each -> words.indexOf(each) >= 0).count();
    }

    /** How many characters of a wording the name of its point does not have. */
    private long more(Finding finding, CommonPoint point) {
        String name = point.name();
        return quote(finding).chars().filter(each -> name.indexOf(each) < 0).count();
    }

    /** The place of a finding's report. */
    String place(Finding finding) {
        Document report = index.report(finding.docId());
        if (report == null) {
            return "";
        }
        String full = index.name(report);
        RegionCode code = report.regionCode();
        return code != null && full.equals(index.places().fullName(code)) ? name(code) : full;
    }

    /** A finding's words between quotation marks; of a heading what stands below it. */
    String quote(Finding finding) {
        return context.text().cut(Quoted.told(finding, QUOTE), QUOTE);
    }

    /** The row of a point on its sheet, where the book has one. */
    Optional<CellPlace> row(CommonPoint point, String sheet) {
        return source.row(sheet, point.name());
    }
}
