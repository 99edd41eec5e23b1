package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** What is shown with its figures: the contradictions, then what is to be verified. */
    private static final Set<CheckKind> OPEN = Set.of(CheckKind.CONTRADICTION, CheckKind.DOUBT);

    private static final int EXAMPLES = 3;
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

    /** How many there are, the first with their figures, then what else is to be looked at. */
    BriefPaper.Section section() {
        BookContext context = source.context();
        List<Block> blocks = new ArrayList<>(first());
        int examples = 0;
        for (Check check : context.index().checkIndex().all()) {
            if (OPEN.contains(CheckKind.of(check)) && examples < EXAMPLES) {
                examples++;
                context.index()
                        .heldReport(check.docId())
                        .flatMap(report -> example(check, context.index().name(report)))
                        .ifPresent(span -> add(blocks, new Paper.Text(List.of(span))));
            }
        }
        others().forEach(block -> add(blocks, block));
        return new BriefPaper.Section(texts.heading(), blocks);
    }

    private List<Block> first() {
        return sentences.paragraph(texts.sentences().subList(0, 1), lines);
    }

    private List<Block> others() {
        return sentences.paragraph(texts.sentences().subList(1, texts.sentences().size()), lines);
    }

    private void add(List<Block> blocks, Block block) {
        List<Block> with = new ArrayList<>(blocks);
        with.add(block);
        if (PaperLength.of(List.of(with)) <= lines) {
            blocks.add(block);
        }
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
