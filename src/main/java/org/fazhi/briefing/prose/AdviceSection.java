package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CheckKind;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.ReportIndex;
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

    /** For each problem a plan of a report that admits it, as long as other words plan it. */
    private List<Sentences.Placed> plans(List<Counted> problems) {
        List<Sentences.Placed> said = new ArrayList<>();
        Set<String> plans = new HashSet<>();
        for (Counted problem : problems) {
            plan(problem)
                    .filter(plan -> plans.add(plan.findingId()))
                    .ifPresent(
                            plan ->
                                    said.add(
                                            new Sentences.Placed(
                                                    texts.plan()
                                                            .with(
                                                                    problem.point().name(),
                                                                    points.place(plan),
                                                                    points.quote(plan)),
                                                    source.rowOf(plan).stream().toList())));
        }
        return said;
    }

    /** The fullest plan that answers a problem in the government's report that admits it. */
    private Optional<Finding> plan(Counted problem) {
        for (Finding finding : points.wordings(problem.point())) {
            Document report = index.report(finding.docId());
            if (report == null || !report.isGovernments()) {
                continue;
            }
            List<Finding> plans =
                    index.answers(report).getOrDefault(finding.findingId(), List.of());
            if (!plans.isEmpty()) {
                return Optional.of(plans.get(0));
            }
        }
        return Optional.empty();
    }

    private List<Sentences.Placed> rules() {
        BookContext context = source.context();
        List<Sentences.Placed> spans = new ArrayList<>();
        List<Document> governments = index.governments();
        boolean late =
                governments.stream().anyMatch(each -> Boolean.FALSE.equals(context.onTime(each)));
        boolean undated = governments.stream().anyMatch(each -> context.onTime(each) == null);
        if (late || undated) {
            String said = (late ? texts.late() : "") + (undated ? texts.undated() : "");
            spans.add(said(texts.publication().with(context.dueHeading()) + said));
        }
        if (governments.stream().anyMatch(each -> !new ContentsHeld(index, each).complete())) {
            spans.add(said(late || undated ? texts.contents() : texts.contentsAlone()));
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
