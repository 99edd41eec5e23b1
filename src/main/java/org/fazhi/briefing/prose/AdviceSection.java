package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int PLANS = 3;

    private final PaperSource source;
    private final ReportIndex index;
    private final BriefTexts.Advice texts;
    private final Points points;

    AdviceSection(PaperSource source) {
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
        List<Block> blocks = new ArrayList<>();
        add(blocks, texts.plans(), plans(problems));
        add(blocks, texts.rules(), rules());
        add(blocks, texts.figures(), figures());
        return new BriefPaper.Section(texts.heading(), blocks);
    }

    private void add(List<Block> blocks, String heading, List<Paper.Span> spans) {
        if (spans.isEmpty()) {
            return;
        }
        String numeral = source.texts().brief().numerals().get(blocks.size());
        List<Paper.Span> led = new ArrayList<>();
        led.add(Paper.Span.of(texts.lead().with(numeral, heading)));
        led.addAll(spans);
        blocks.add(new Paper.Text(led));
    }

    /** For each of the first problems a plan of a report that admits it. */
    private List<Paper.Span> plans(List<Counted> problems) {
        List<Paper.Span> spans = new ArrayList<>();
        for (Counted problem : problems) {
            Optional<Finding> plan = plan(problem);
            if (plan.isPresent() && spans.size() < PLANS) {
                spans.add(
                        source.noted(
                                texts.plan()
                                        .with(
                                                problem.point().name(),
                                                points.place(plan.get()),
                                                points.quote(plan.get())),
                                source.rowOf(plan.get())));
            }
        }
        return spans;
    }

    /** The fullest plan that answers a problem in the report that admits it. */
    private Optional<Finding> plan(Counted problem) {
        for (Finding finding : points.wordings(problem.point())) {
            Document report = index.report(finding.docId());
            List<Finding> plans =
                    index.answers(report).getOrDefault(finding.findingId(), List.of());
            if (!plans.isEmpty()) {
                return Optional.of(plans.get(0));
            }
        }
        return Optional.empty();
    }

    private List<Paper.Span> rules() {
        BookContext context = source.context();
        List<Paper.Span> spans = new ArrayList<>();
        List<Document> governments = index.governments();
        boolean late =
                governments.stream().anyMatch(each -> Boolean.FALSE.equals(context.onTime(each)));
        boolean undated = governments.stream().anyMatch(each -> context.onTime(each) == null);
        if (late || undated) {
            String said = (late ? texts.late() : "") + (undated ? texts.undated() : "");
            spans.add(Paper.Span.of(texts.publication().with(context.dueHeading()) + said));
        }
        if (governments.stream().anyMatch(each -> !new ContentsHeld(index, each).complete())) {
            spans.add(Paper.Span.of(texts.contents()));
        }
        return spans;
    }

    private List<Paper.Span> figures() {
        long open = index.checkIndex().count(CheckKind.CONTRADICTION, CheckKind.DOUBT);
        return open == 0 ? List.of() : List.of(Paper.Span.of(texts.verify()));
    }
}
