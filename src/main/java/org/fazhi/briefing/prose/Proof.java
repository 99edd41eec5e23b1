package org.fazhi.briefing.prose;

import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;

/**
 * What shows a strength: the first figure below it that nothing speaks against, a core one before
 * the others.
 */
final class Proof {
    private Proof() {}

    static Optional<Observation> of(BookContext context, Finding strength) {
        ReportIndex index = context.index();
        Document report = index.report(strength.docId());
        Section section = index.section(strength.sectionId());
        Section headed =
                section != null
                                && !section.heading().isEmpty()
                                && strength.text().startsWith(section.heading())
                        ? section
                        : null;
        int begin = headed == null ? strength.begin() : headed.begin();
        int end = headed == null ? strength.end() : Math.max(headed.end(), strength.end());
        List<Observation> figures =
                index.observations(report).stream()
                        .filter(figure -> figure.begin() >= begin && figure.end() <= end)
                        .filter(figure -> figure.indicator() != null && figure.counts())
                        .filter(figure -> sound(context, figure))
                        .toList();
        return figures.stream()
                .filter(figure -> context.indicator(String.valueOf(figure.indicator())).core())
                .findFirst()
                .or(() -> figures.stream().findFirst());
    }

    private static boolean sound(BookContext context, Observation figure) {
        List<String> ids = List.of(figure.observationId());
        return !context.wrong(ids) && !context.doubtful(ids);
    }
}
