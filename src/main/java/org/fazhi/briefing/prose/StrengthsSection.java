package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.briefing.prose.Points.Counted;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.papers.BriefTexts;

/** 主要成效和特色做法: the sentences, then what most reports list, in the words of one of them. */
final class StrengthsSection {
    private final Sentences sentences;
    private final BriefTexts.Strengths texts;
    private final Points points;
    private final int lines;

    /**
     * @param lines of the section
     */
    StrengthsSection(PaperSource source, Sentences sentences, int lines) {
        this.lines = lines;
        this.sentences = sentences;
        this.texts = source.texts().brief().strengths();
        this.points = new Points(source);
    }

    /** Two thirds of the lines are the sentences', the others the practices'. */
    BriefPaper.Section section() {
        List<Counted> all = points.of(Finding.Kind.STRENGTH);
        List<Block> blocks =
                new ArrayList<>(
                        sentences.paragraph(
                                texts.sentences(), all.isEmpty() ? lines : lines * 2 / 3));
        List<Sentences.Placed> practices = new ArrayList<>();
        StringBuilder everywhere = new StringBuilder();
        List<CellPlace> rows = new ArrayList<>();
        int of = 0;
        for (Counted point : all) {
            if (point.counts().reports() == point.counts().ofReports()
                    && telling(point).isEmpty()) {
                everywhere.append(texts.named().with(point.point().name()));
                rows.addAll(rows(point));
                of = point.counts().ofReports();
            } else {
                practices.add(practice(point));
            }
        }
        if (!everywhere.isEmpty()) {
            practices.add(0, new Sentences.Placed(texts.all().with(everywhere, of), rows));
        }
        List<Sentences.Placed> shown = new ArrayList<>();
        for (Sentences.Placed practice : practices) {
            List<Block> with = new ArrayList<>(blocks);
            List<Sentences.Placed> more = new ArrayList<>(shown);
            more.add(practice);
            with.add(sentences.noted(more));
            if (PaperLength.of(List.of(with)) <= lines) {
                shown.add(practice);
            }
        }
        if (!shown.isEmpty()) {
            blocks.add(sentences.noted(shown));
        }
        return new BriefPaper.Section(texts.heading(), blocks);
    }

    /** A wording that says more than the name of the point. */
    private Optional<Finding> telling(Counted point) {
        return points.telling(point.point())
                .filter(finding -> finding.text().length() > 2 * point.point().name().length());
    }

    /** A point, and the wording that says more than its name. */
    private Sentences.Placed practice(Counted point) {
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
        return new Sentences.Placed(words, rows(point));
    }

    private List<CellPlace> rows(Counted point) {
        return points.row(point.point(), SheetNames.COMMON_PRACTICES).stream().toList();
    }
}
