package org.fazhi.briefing.prose;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.compare.points.CommonPoint;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.text.Decimals;

/** What several reports of a book state in words of their own. */
final class Points {
    /** A point of fewer reports is nobody's but theirs. */
    private static final int FEWEST = 2;

    private static final int PLACES = 4;
    private static final int QUOTE = 60;

    private final PaperSource source;
    private final BookContext context;
    private final ReportIndex index;

    Points(PaperSource source) {
        this.source = source;
        this.context = source.context();
        this.index = context.index();
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

    /** Who states it: districts, or provinces where the book is of all; the first of them. */
    String places(CommonPoint point) {
        Set<String> names = new LinkedHashSet<>();
        point.members().stream()
                .map(PointMember::regionCode)
                .filter(code -> code != null)
                .sorted()
                .forEach(code -> names.add(place(code)));
        List<String> shown = names.stream().limit(PLACES).toList();
        String joined = String.join("、", shown);
        return names.size() > PLACES ? source.texts().brief().several().with(joined) : joined;
    }

    private String place(RegionCode code) {
        boolean provinces = source.plan().kind() == BookPlan.Kind.ALL && context.large();
        return provinces
                ? index.places().name(code.provinceOrCorps())
                : index.places().fullName(code);
    }

    /** The members whose words are there, the most typical first, one a region. */
    List<Finding> wordings(CommonPoint point) {
        Set<String> reports = new LinkedHashSet<>();
        return point.members().stream()
                .map(member -> index.finding(member.findingId()))
                .filter(finding -> finding != null && reports.add(finding.docId()))
                .toList();
    }

    /** The most typical wording that says more or other than the name of the point. */
    Optional<Finding> telling(CommonPoint point) {
        return wordings(point).stream()
                .filter(finding -> !quote(finding).equals(point.name()))
                .findFirst();
    }

    /** The place of a finding's report. */
    String place(Finding finding) {
        Document report = index.report(finding.docId());
        return report == null ? "" : index.name(report);
    }

    /** A finding's words between quotation marks. */
    String quote(Finding finding) {
        return context.text().cut(Quoted.plain(finding.text()), QUOTE);
    }

    /** The row of a point on its sheet, where the book has one. */
    Optional<CellPlace> row(CommonPoint point, String sheet) {
        return source.row(sheet, point.name());
    }
}
