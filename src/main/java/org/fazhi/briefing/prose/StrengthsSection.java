package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.briefing.prose.Points.Counted;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.papers.BriefTexts;

/** 主要成效和特色做法: the sentences, then what most reports list, in the words of one of them. */
final class StrengthsSection {
    /** Practices that are quoted. */
    private static final int QUOTED = 2;

    private final PaperSource source;
    private final Sentences sentences;
    private final BriefTexts.Strengths texts;
    private final Points points;
    private final int lines;

    /** By the id of a point what a report says of it: all its wordings are looked through. */
    private final Map<String, Optional<Sentences.Placed>> said = new HashMap<>();

    /**
     * @param lines of the section
     */
    StrengthsSection(PaperSource source, Sentences sentences, int lines) {
        this.source = source;
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
        // One practice more only makes it longer: after the first that has no room none has.
        List<Sentences.Placed> shown = List.of();
        for (int count = 1; count <= all.size(); count++) {
            List<Sentences.Placed> more = practices(all.subList(0, count));
            if (!fits(blocks, more)) {
                break;
            }
            shown = more;
        }
        if (!shown.isEmpty()) {
            blocks.add(sentences.noted(shown));
        }
        return new BriefPaper.Section(texts.heading(), blocks);
    }

    private boolean fits(List<Block> blocks, List<Sentences.Placed> practices) {
        List<Block> with = new ArrayList<>(blocks);
        with.add(sentences.noted(practices));
        return PaperLength.of(List.of(with)) <= lines;
    }

    /** Those of all reports, those of several, then what two of them say in words of their own. */
    private List<Sentences.Placed> practices(List<Counted> all) {
        StringBuilder everywhere = new StringBuilder();
        List<String> several = new ArrayList<>();
        List<CellPlace> rowsOfAll = new ArrayList<>();
        List<CellPlace> rowsOfSeveral = new ArrayList<>();
        for (Counted point : all) {
            if (point.counts().reports() == point.counts().ofReports()) {
                everywhere.append(texts.named().with(point.point().name()));
                rowsOfAll.addAll(rows(point));
            } else {
                several.add(
                        texts.item()
                                .with(
                                        point.point().name(),
                                        point.counts().reports(),
                                        points.places(point.point())));
                rowsOfSeveral.addAll(rows(point));
            }
        }
        int of = all.get(0).counts().ofReports();
        List<Sentences.Placed> said = new ArrayList<>();
        if (!everywhere.isEmpty()) {
            said.add(new Sentences.Placed(texts.all().with(everywhere, of), rowsOfAll));
        }
        if (!several.isEmpty()) {
            String items = String.join(texts.between(), several);
            said.add(new Sentences.Placed(texts.listed().with(of, items), rowsOfSeveral));
        }
        all.stream().flatMap(point -> quoted(point).stream()).limit(QUOTED).forEach(said::add);
        return said;
    }

    /** What a report says of a point in words of its own. */
    private Optional<Sentences.Placed> quoted(Counted point) {
        return said.computeIfAbsent(point.point().pointId(), id -> quotation(point));
    }

    private Optional<Sentences.Placed> quotation(Counted point) {
        return telling(point)
                .map(
                        finding ->
                                new Sentences.Placed(
                                        texts.quoted()
                                                .with(
                                                        point.point().name(),
                                                        points.place(finding),
                                                        points.quote(finding)),
                                        source.rowOf(finding).stream().toList()));
    }

    /** A wording that says more than the name of the point. */
    private Optional<Finding> telling(Counted point) {
        return points.telling(point.point())
                .filter(finding -> finding.text().length() > 2 * point.point().name().length());
    }

    private List<CellPlace> rows(Counted point) {
        return points.row(point.point(), SheetNames.COMMON_PRACTICES).stream().toList();
    }
}
