package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.audit.Check;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CheckKind;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.settings.briefing.papers.BriefTexts;

/** 需核实的数据: how many there are, and the first figures that no reading makes agree. */
final class DoubtsSection {
    private static final int EXAMPLES = 2;
    private static final int MESSAGE = 110;

    private final PaperSource source;
    private final Sentences sentences;
    private final BriefTexts.Doubts texts;
    private final int lines;

    /**
     * @param lines of the section
     */
    DoubtsSection(PaperSource source, Sentences sentences, int lines) {
        this.lines = lines;
        this.source = source;
        this.sentences = sentences;
        this.texts = source.texts().brief().doubts();
    }

    BriefPaper.Section section() {
        BookContext context = source.context();
        List<Block> blocks = new ArrayList<>(sentences.paragraph(texts.sentences(), lines));
        List<Paper.Span> examples = new ArrayList<>();
        for (Check check : context.index().checkIndex().all()) {
            if (CheckKind.of(check) == CheckKind.CONTRADICTION && examples.size() < EXAMPLES) {
                context.index()
                        .heldReport(check.docId())
                        .flatMap(report -> example(check, context.index().name(report)))
                        .ifPresent(examples::add);
            }
        }
        for (Paper.Span each : examples) {
            List<Block> with = new ArrayList<>(blocks);
            with.add(new Paper.Text(List.of(each)));
            if (PaperLength.of(List.of(with)) <= lines) {
                blocks = with;
            }
        }
        return new BriefPaper.Section(texts.heading(), blocks);
    }

    /** What a check says of a report; none where the workbook has no row of it. */
    private Optional<Paper.Span> example(Check check, String place) {
        SafeText text = source.context().text();
        Optional<CellPlace> row = source.row(SheetNames.CHECKS, text.cut(check.message(), 300));
        return row.map(
                found ->
                        source.noted(
                                texts.example().with(place, text.cut(check.message(), MESSAGE)),
                                row));
    }
}
