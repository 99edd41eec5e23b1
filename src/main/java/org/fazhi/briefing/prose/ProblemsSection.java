package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.briefing.prose.Points.Counted;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.papers.BriefTexts;
import org.fazhi.settings.reading.Themes;

/** 共性问题: how many kinds and points, then those that most reports state, by what they are about. */
final class ProblemsSection {
    private final PaperSource source;
    private final Sentences sentences;
    private final BriefTexts.Problems texts;
    private final Points points;
    private final List<Counted> all;
    private final int most;
    private final int kinds;
    private final String annex;

    /**
     * @param most points that are told of
     * @param annex the name of the table of all; empty where there is none
     */
    ProblemsSection(PaperSource source, Sentences sentences, int most, String annex) {
        this.most = most;
        this.annex = annex;
        this.source = source;
        this.sentences = sentences;
        this.texts = source.texts().brief().problems();
        this.kinds = source.texts().brief().numerals().size();
        this.points = new Points(source);
        this.all = points.of(Finding.Kind.SHORTCOMING);
    }

    BriefPaper.Section section() {
        List<Block> blocks =
                new ArrayList<>(sentences.paragraph(texts.sentences(), Integer.MAX_VALUE));
        if (all.isEmpty()) {
            return new BriefPaper.Section(texts.headingAlone(), blocks);
        }
        long kinds = all.stream().map(Counted::field).distinct().count();
        int kind = 0;
        int number = 0;
        for (Map.Entry<String, List<Counted>> each : byField().entrySet()) {
            blocks.add(new Paper.Heading(2, field(each.getKey(), kind++)));
            for (Counted point : each.getValue()) {
                blocks.add(point(point, ++number));
            }
        }
        boolean more = all.size() > number;
        if (more && (!annex.isEmpty() || source.has(SheetNames.COMMON_PROBLEMS))) {
            String rest =
                    annex.isEmpty()
                            ? texts.restInSheet()
                                    .with(all.size() - number, SheetNames.COMMON_PROBLEMS)
                            : texts.rest().with(all.size(), annex);
            blocks.add(new Paper.Text(List.of(Paper.Span.of(rest))));
        }
        return new BriefPaper.Section(
                all.size() == 1 ? texts.headingOfOne() : texts.heading().with(kinds, all.size()),
                blocks);
    }

    /** The points that the section shows. */
    List<Counted> shown() {
        return byField().values().stream().flatMap(List::stream).toList();
    }

    /** The first points, under what they are about. */
    private Map<String, List<Counted>> byField() {
        Map<String, List<Counted>> byField = new LinkedHashMap<>();
        int shown = 0;
        for (Counted point : all) {
            boolean room = byField.containsKey(point.field()) || byField.size() < kinds;
            if (room && shown < most) {
                byField.computeIfAbsent(point.field(), key -> new ArrayList<>()).add(point);
                shown++;
            }
        }
        return byField;
    }

    private String field(String id, int place) {
        Themes themes = source.context().themes();
        String name = id.isEmpty() ? source.context().texts().frame().unsorted() : themes.name(id);
        BriefTexts brief = source.texts().brief();
        return brief.subheading().with(brief.numerals().get(place), texts.field().with(name));
    }

    /** A point with how many state it and who, in the words of one; one note names both rows. */
    private Block point(Counted point, int number) {
        StringBuilder more = new StringBuilder();
        int recurring = point.counts().recurring();
        if (recurring > 0) {
            more.append(texts.recurring().with(recurring));
        }
        Integer planned = point.counts().withPlan();
        if (planned != null && planned > 0) {
            more.append(texts.planned().with(planned));
        }
        StringBuilder words =
                new StringBuilder(
                        texts.point()
                                .with(
                                        number,
                                        point.point().name(),
                                        point.counts().reports(),
                                        point.counts().ofReports(),
                                        point.percent(),
                                        points.places(point.point()),
                                        more));
        List<CellPlace> rows = new ArrayList<>();
        points.row(point.point(), SheetNames.COMMON_PROBLEMS).ifPresent(rows::add);
        points.telling(point.point())
                .ifPresent(
                        wording -> {
                            words.append(
                                    texts.quote()
                                            .with(points.place(wording), points.quote(wording)));
                            source.rowOf(wording).ifPresent(rows::add);
                        });
        return new Paper.Text(List.of(source.noted(words.toString(), rows)));
    }
}
