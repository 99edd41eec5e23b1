package org.fazhi.briefing.prose;

import java.util.List;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.settings.briefing.papers.PaperTexts;
import org.jspecify.annotations.Nullable;

/** Which chapter of its report a passage stands in, and under which number in the workbook. */
final class Passages {
    /** A longer heading is cut in a narrow column. */
    private static final int HEADING = 16;

    private final PaperSource source;

    Passages(PaperSource source) {
        this.source = source;
    }

    /** The source of a finding: its chapter and the number of its passage. */
    Paper.Span of(Finding finding) {
        return of(finding.sectionId(), List.of(finding.findingId()), isOfThisYear(finding.docId()));
    }

    /** The source of a figure. */
    Paper.Span of(Observation figure) {
        return of(
                figure.sectionId(), List.of(figure.observationId()), isOfThisYear(figure.docId()));
    }

    private boolean isOfThisYear(String docId) {
        ReportIndex index = source.context().index();
        return index.heldReport(docId).map(index::counts).orElse(false);
    }

    private Paper.Span of(@Nullable String sectionId, List<String> ids, boolean ofThisYear) {
        int number =
                ids.stream()
                        .mapToInt(source.evidence()::number)
                        .filter(n -> n > 0)
                        .findFirst()
                        .orElse(0);
        String chapter = chapter(source.context().index(), sectionId);
        if (number == 0) {
            return Paper.Span.of(chapter);
        }
        CellPlace place =
                new CellPlace(SheetNames.EVIDENCE, source.evidenceRow().applyAsInt(number), 0);
        PaperTexts.Frame texts = source.texts().frame();
        if (!ofThisYear) {
            return new Paper.Span(texts.lastYear().with(number), source.link(place), List.of());
        }
        String words =
                chapter.isEmpty()
                        ? texts.evidenceAlone().with(number)
                        : texts.evidence().with(chapter, number);
        return new Paper.Span(words, source.link(place), List.of());
    }

    /** The heading of the outermost chapter around a section; empty where none has one. */
    private String chapter(ReportIndex index, @Nullable String sectionId) {
        String heading = "";
        Section section = index.section(sectionId);
        for (int steps = 0; section != null && steps < 20; steps++) {
            heading = section.heading().isBlank() ? heading : section.heading();
            section = section.parentId() == null ? null : index.section(section.parentId());
        }
        return source.context().text().cut(SafeText.clean(heading), HEADING);
    }
}
