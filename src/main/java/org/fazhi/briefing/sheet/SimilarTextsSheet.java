package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.SimilarText;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.corpus.Document;

/** 文本相似: what of each report also stands elsewhere, with the longest passage. */
public final class SimilarTextsSheet {
    private SimilarTextsSheet() {}

    /** The sheet; none where the reports have nothing to be compared with. */
    public static Optional<Sheet> build(BookContext context) {
        ReportIndex index = context.index();
        if (context.comparison().governments() < 2 && index.lastYear() == null) {
            return Optional.empty();
        }
        SheetBuilder builder =
                new SheetBuilder(SheetNames.SIMILAR_TEXTS, 18.5, 11, 11, 11, 42, 21, 14.5);
        builder.title("文本相似")
                .unit(context.order())
                .caption(context.table("与其他报告相似的段落"))
                .head("地区", "与本地\n上年报告", "与他地\n报告", "通用\n表述", "最长相似段落", "相似段落所在报告", "依据");
        List<Document> reports = IndicatorsSheet.reports(index);
        for (Document report : reports) {
            row(builder, context, report);
        }
        builder.note(
                "注：1.所占比重为相似段落字数占全篇的比重，由文本比对得出；0表示比对后没有发现。2.通用表述指"
                        + context.boilerplate()
                        + "个以上地区的报告均有的语句，多为规定用语。3.不适用指没有收录上年报告，或者收录的报告少，无从比对。4.文本相似仅为文字比对结果，不说明成因。");
        builder.source();
        return Optional.of(builder.build());
    }

    private static void row(SheetBuilder builder, BookContext context, Document report) {
        ReportIndex before = context.index().lastYear();
        boolean own = before != null && before.holds(report.regionCode());
        int governments = context.comparison().governments();
        SimilarText longest = longest(context, report);
        List<String> ids = longest == null ? List.of() : List.of(longest.id());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.label(context.index().name(report)));
        cells.add(share(context, report, CopiedPassage.Kind.OWN_LAST_YEAR, own));
        cells.add(share(context, report, CopiedPassage.Kind.OTHER_DISTRICT, governments > 1));
        boolean many = governments >= context.boilerplate();
        cells.add(share(context, report, CopiedPassage.Kind.BOILERPLATE, many));
        cells.add(
                longest == null
                        ? Cell.centred("—")
                        : Cell.text(context.text().cut(longest.text()), ids));
        cells.add(longest == null ? Cell.centred("—") : Cell.text(other(context, longest)));
        cells.add(longest == null ? Cell.centred("—") : new Cell.Evidence(ids));
        builder.row(cells);
    }

    private static Cell share(
            BookContext context, Document report, CopiedPassage.Kind kind, boolean comparable) {
        SimilarText similar = context.comparison().similar(report.docId(), kind);
        if (similar == null && !comparable) {
            return new Cell.Absent(Absence.NOT_APPLICABLE, List.of());
        }
        return similar == null
                ? new Cell.Numeric(0, "0%", List.of(), null)
                : new Cell.Numeric(similar.share(), "0.0%", List.of(similar.id()), null);
    }

    /** The longest passage of its own last year or of another's; boilerplate is nobody's. */
    private static SimilarText longest(BookContext context, Document report) {
        return Stream.of(CopiedPassage.Kind.OWN_LAST_YEAR, CopiedPassage.Kind.OTHER_DISTRICT)
                .map(kind -> context.comparison().similar(report.docId(), kind))
                .filter(Objects::nonNull)
                .max(
                        Comparator.comparingInt((SimilarText each) -> each.text().length())
                                .thenComparing(SimilarText::kind, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static String other(BookContext context, SimilarText similar) {
        String place = context.index().places().fullName(similar.otherCode());
        return place + similar.otherYear() + "年度报告";
    }
}
