package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CheckKind;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.briefing.prose.Points.Counted;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.papers.BriefTexts;

/** 工作建议: plans that reports state themselves, and what a rule demands; nothing else. */
final class AdviceSection {
    private final PaperSource source;
    private final ReportIndex index;
    private final BriefTexts.Advice texts;
    private final Sentences sentences;
    private final int lines;
    private final Points points;

    /**
     * @param lines of the section
     */
    AdviceSection(PaperSource source, Sentences sentences, int lines) {
        this.sentences = sentences;
        this.lines = lines;
        this.source = source;
        this.index = source.context().index();
        this.texts = source.texts().brief().advice();
        this.points = new Points(source);
    }

    /**
     * The section.
     *
     * @param problems those that the brief names
     */
    BriefPaper.Section section(List<Counted> problems) {
        List<Sentences.Placed> all = plans(problems);
        List<Block> blocks = blocks(all.isEmpty() ? all : all.subList(0, 1));
        for (int plans = 2; plans <= all.size(); plans++) {
            List<Block> more = blocks(all.subList(0, plans));
            if (PaperLength.of(List.of(more)) > lines) {
                break;
            }
            blocks = more;
        }
        return new BriefPaper.Section(texts.heading(), blocks);
    }

    private List<Block> blocks(List<Sentences.Placed> plans) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, texts.plans(), plans);
        add(blocks, texts.rules(), rules());
        add(blocks, texts.figures(), figures());
        return blocks;
    }

    private void add(List<Block> blocks, String heading, List<Sentences.Placed> said) {
        if (said.isEmpty()) {
            return;
        }
        String numeral = source.texts().brief().numerals().get(blocks.size());
        List<Sentences.Placed> led = new ArrayList<>();
        led.add(new Sentences.Placed(texts.lead().with(numeral, heading), List.of()));
        led.addAll(said);
        blocks.add(sentences.noted(led));
    }

    /**
     * For each problem who admits it and plans nothing against it, with what another plans; a plan
     * is quoted once. Those that all plan against come last.
     */
    private List<Sentences.Placed> plans(List<Counted> problems) {
        List<Sentences.Placed> open = new ArrayList<>();
        List<Sentences.Placed> planned = new ArrayList<>();
        Set<String> quoted = new HashSet<>();
        for (Counted problem : problems) {
            Planned of = Planned.of(problem, points, index);
            if (!Integer.valueOf(of.without().size()).equals(problem.counts().withoutPlan())) {
                continue;
            }
            Optional<Finding> plan =
                    of.plans().stream().filter(each -> quoted.add(each.findingId())).findFirst();
            List<CellPlace> rows = new ArrayList<>(plan.flatMap(source::rowOf).stream().toList());
            points.row(problem.point(), SheetNames.COMMON_PROBLEMS).ifPresent(rows::add);
            String name = problem.point().name();
            if (!of.without().isEmpty()) {
                String said =
                        texts.unplanned()
                                .with(
                                        name,
                                        problem.counts().reports(),
                                        of.without().size(),
                                        points.places(of.without()));
                String example =
                        plan.map(
                                        each ->
                                                texts.example()
                                                        .with(
                                                                points.place(each),
                                                                points.quote(each)))
                                .orElse("");
                open.add(new Sentences.Placed(said + example, rows));
            } else if (plan.isPresent()) {
                Finding each = plan.get();
                planned.add(
                        new Sentences.Placed(
                                texts.plan().with(name, points.place(each), points.quote(each)),
                                rows));
            }
        }
        open.addAll(planned);
        return open;
    }

    /**
     * What governments that admit a problem plan.
     *
     * @param plans those that answer it, of the most typical wordings first
     * @param without the reports that plan nothing against it
     */
    private record Planned(List<Finding> plans, List<Document> without) {
        static Planned of(Counted problem, Points points, ReportIndex index) {
            List<Finding> plans = new ArrayList<>();
            Map<Document, Boolean> planned = new LinkedHashMap<>();
            for (Finding finding : points.members(problem.point())) {
                Document report = index.report(finding.docId());
                if (report != null && report.isGovernments()) {
                    List<Finding> answers =
                            index.answers(report).getOrDefault(finding.findingId(), List.of());
                    plans.addAll(answers);
                    planned.merge(report, !answers.isEmpty(), Boolean::logicalOr);
                }
            }
            return new Planned(
                    plans,
                    planned.entrySet().stream()
                            .filter(each -> !each.getValue())
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    private List<Sentences.Placed> rules() {
        BookContext context = source.context();
        List<Sentences.Placed> spans = new ArrayList<>();
        List<Document> governments = index.governments();
        List<Document> late = governments.stream().filter(each -> context.late(each)).toList();
        long undated = governments.stream().filter(each -> context.onTime(each) == null).count();
        boolean published = !late.isEmpty() || undated > 0;
        if (published) {
            spans.add(
                    said(
                            texts.publication().with(context.dueHeading())
                                    + (late.isEmpty() ? "" : texts.late().with(points.places(late)))
                                    + (undated == 0 ? "" : texts.undated().with(undated))));
        }
        long lacking =
                governments.stream()
                        .filter(each -> !new ContentsHeld(index, each).complete())
                        .count();
        if (lacking > 0) {
            spans.add(said((published ? texts.contents() : texts.contentsAlone()).with(lacking)));
        }
        return spans;
    }

    private static Sentences.Placed said(String words) {
        return new Sentences.Placed(words, List.of());
    }

    private List<Sentences.Placed> figures() {
        long open = index.checkIndex().count(CheckKind.CONTRADICTION, CheckKind.DOUBT);
        return open == 0 ? List.of() : List.of(said(texts.verify()));
    }
}
