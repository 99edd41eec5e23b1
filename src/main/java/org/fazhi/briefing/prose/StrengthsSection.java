package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.briefing.prose.Points.Counted;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.papers.BriefTexts;

/** 主要成效和特色做法: the sentences, then what most reports list, in the words of one of them. */
final class StrengthsSection {
    private final PaperSource source;
    private final Sentences sentences;
    private final BriefTexts.Strengths texts;
    private final Points points;
    private final int most;

    /**
     * @param most practices that are told of
     */
    StrengthsSection(PaperSource source, Sentences sentences, int most) {
        this.most = most;
        this.source = source;
        this.sentences = sentences;
        this.texts = source.texts().brief().strengths();
        this.points = new Points(source);
    }

    BriefPaper.Section section() {
        List<Block> blocks = new ArrayList<>(sentences.paragraph(texts.sentences()));
        List<Paper.Span> practices = new ArrayList<>();
        StringBuilder everywhere = new StringBuilder();
        int of = 0;
        int told = 0;
        for (Counted point : points.of(Finding.Kind.STRENGTH)) {
            if (told++ >= most) {
                break;
            }
            if (point.counts().reports() == point.counts().ofReports()
                    && telling(point).isEmpty()) {
                everywhere.append(texts.named().with(point.point().name()));
                of = point.counts().ofReports();
            } else {
                practices.add(practice(point));
            }
        }
        if (!everywhere.isEmpty()) {
            practices.add(0, Paper.Span.of(texts.all().with(everywhere, of)));
        }
        if (!practices.isEmpty()) {
            blocks.add(new Paper.Text(practices));
        }
        return new BriefPaper.Section(texts.heading(), blocks);
    }

    /** A wording that says more than the name of the point. */
    private Optional<Finding> telling(Counted point) {
        return points.telling(point.point())
                .filter(finding -> finding.text().length() > 2 * point.point().name().length());
    }

    /** A point, and the wording that says more than its name. */
    private Paper.Span practice(Counted point) {
        String name = point.point().name();
        String places = points.places(point.point());
        int count = point.counts().reports();
        int of = point.counts().ofReports();
        String words =
                telling(point)
                        .map(
                                finding ->
                                        texts.quoted()
                                                .with(
                                                        name,
                                                        count,
                                                        of,
                                                        places,
                                                        points.place(finding),
                                                        points.quote(finding)))
                        .orElseGet(() -> texts.practice().with(name, count, of, places));
        return source.noted(words, points.row(point.point(), SheetNames.COMMON_PRACTICES));
    }
}
