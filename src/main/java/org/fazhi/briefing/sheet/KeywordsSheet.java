package org.fazhi.briefing.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.WordExample;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.settings.briefing.texts.KeywordsTexts;
import org.fazhi.topics.model.TopicEvidence;
import org.fazhi.topics.model.TopicSection;
import org.fazhi.topics.model.TopicShare;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.Term;

/** 工作重点词: the words that set a report apart; topics only where the corpus is large enough. */
public final class KeywordsSheet {
    private static final int EXAMPLE = 90;
    private static final int WORDS_PER_TOPIC = 10;

    /** By fewer words that this year's reports have, nobody knows a topic. */
    private static final int FEWEST_WORDS = 4;

    private static final int SECTIONS_PER_TOPIC = 3;
    private static final int SECTION = 30;

    private final BookContext context;
    private final ReportIndex index;
    private final KeywordsTexts texts;

    private KeywordsSheet(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().keywords();
    }

    /** A report with its keywords. */
    private record Line(Document report, List<Term> terms) {}

    /** A topic with its words and the sections that show it best. */
    private record Topic(TopicShare share, List<TopicTerm> terms, List<TopicSection> sections) {}

    public static Sheet build(BookContext context) {
        return new KeywordsSheet(context).sheet();
    }

    private Sheet sheet() {
        List<Column<Line>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.KEYWORDS, columns);
        builder.title(texts.title()).unit(context.order());
        topics(builder);
        builder.caption(context.table(texts.caption())).head(columns);
        for (Document report : index.reports()) {
            builder.row(columns, new Line(report, terms(context, report)));
        }
        builder.note(texts.note());
        return builder.build();
    }

    private List<Column<Line>> columns() {
        return List.of(
                new Column<>(
                        context.texts().heads().region(),
                        18.5,
                        line -> Cell.label(index.name(line.report()))),
                new Column<>(
                        texts.words(),
                        54,
                        line -> words(line).resting(ids(line, line.terms().size()))),
                new Column<>(texts.example(), 53, line -> example(line).resting(ids(line, 1))));
    }

    private static List<String> ids(Line line, int most) {
        return line.terms().stream()
                .limit(most)
                .map(term -> WordExample.id(line.report().docId(), term.term()))
                .toList();
    }

    private static Cell words(Line line) {
        List<Term> terms = line.terms();
        return terms.isEmpty()
                ? Cell.centred("—")
                : Cell.text(
                        terms.stream()
                                .map(term -> SafeText.clean(term.term()))
                                .collect(Collectors.joining("、")));
    }

    private Cell example(Line line) {
        List<Term> terms = line.terms();
        return terms.isEmpty() || terms.get(0).example() == null
                ? Cell.centred("—")
                : Cell.text(context.text().cut(terms.get(0).example(), EXAMPLE));
    }

    /**
     * The keywords of a report that may stand as such; those of its region are summed over many
     * reports and tell nothing of it.
     */
    static List<Term> terms(BookContext context, Document report) {
        return terms(context, Term.ScopeKind.DOCUMENT, report.docId());
    }

    private static List<Term> terms(BookContext context, Term.ScopeKind kind, String scope) {
        return context.index().terms(kind, scope).stream()
                .filter(term -> context.text().label(term.term()))
                .sorted(Comparator.comparingInt(Term::rank).thenComparing(Term::term))
                .limit(context.settings().keywordsPerDistrict())
                .toList();
    }

    private void topics(SheetBuilder builder) {
        int minimum = context.settings().topicMinimum();
        boolean tooFew = index.counted().size() < minimum;
        List<Topic> topics = tooFew ? List.of() : topics();
        if (topics.isEmpty()) {
            builder.note(
                    tooFew ? texts.topics().tooFew().with(minimum) : texts.topics().noTopics());
            return;
        }
        List<Column<Topic>> columns =
                List.of(
                        Column.over(
                                1,
                                texts.topics().topic(),
                                topic ->
                                        Cell.label(
                                                label(context, topic.terms())
                                                        + "\n"
                                                        + TopicShares.percent(
                                                                topic.share().share()))),
                        Column.over(
                                1,
                                texts.topics().terms(),
                                topic -> Cell.text(joined(topic.terms(), WORDS_PER_TOPIC))),
                        Column.over(
                                1,
                                texts.topics().sections(),
                                topic -> Cell.text(shown(topic.sections()))));
        builder.caption(context.table(texts.topics().caption()))
                .headOnce(columns)
                .rows(columns, topics)
                .note(texts.topics().note().with(context.countedName(), index.counted().size()))
                .pageBreak();
        new TopicShares(context)
                .table(
                        builder,
                        topics.stream()
                                .map(
                                        topic ->
                                                new TopicShares.Topic(
                                                        topic.share().topicId(),
                                                        label(context, topic.terms()),
                                                        context.themes()
                                                                .fieldIds()
                                                                .contains(topic.share().topicId())))
                                .toList());
    }

    /** The words of topics that are good enough; of earlier versions' all. */
    private List<TopicTerm> shown() {
        return index.data().topics().stream()
                .filter(word -> !Boolean.FALSE.equals(word.shown()))
                .toList();
    }

    /** The topics that have words, the largest first. */
    private List<Topic> topics() {
        BriefingData data = index.data();
        TopicEvidence evidence =
                new TopicEvidence(
                        data.topics(), data.sectionTopics(), data.sections(), index.counted());
        Map<String, List<TopicTerm>> byTopic =
                evidence.spoken(
                        shown().stream()
                                .filter(word -> context.text().label(word.term()))
                                .toList());
        byTopic.values().removeIf(words -> words.size() < FEWEST_WORDS);
        Map<String, List<TopicSection>> sections =
                evidence.sections(SECTIONS_PER_TOPIC).stream()
                        .collect(Collectors.groupingBy(TopicSection::topicId));
        return largestFirst(evidence).stream()
                .filter(share -> byTopic.containsKey(share.topicId()))
                .map(
                        share ->
                                new Topic(
                                        share,
                                        byTopic.getOrDefault(share.topicId(), List.of()),
                                        sections.getOrDefault(share.topicId(), List.of())))
                .toList();
    }

    private static List<TopicShare> largestFirst(TopicEvidence evidence) {
        return evidence.shares().stream()
                .filter(share -> share.scopeKind() == TopicShare.ScopeKind.YEAR)
                .sorted(
                        Comparator.comparingDouble(TopicShare::share)
                                .reversed()
                                .thenComparing(TopicShare::topicId))
                .toList();
    }

    /** A line a section: the report's place, and the heading or else the beginning of the text. */
    private String shown(List<TopicSection> sections) {
        return sections.stream()
                .map(
                        section ->
                                texts.topics()
                                        .section()
                                        .with(
                                                index.name(index.report(section.docId())),
                                                context.text().cut(words(section), SECTION)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(TopicSection section) {
        return section.heading().isBlank() ? section.text() : section.heading();
    }

    /** The topic's label, unless it is a machine's name or a phrase that may be no label. */
    private static String label(BookContext context, List<TopicTerm> terms) {
        String label = terms.get(0).label();
        boolean fit =
                label != null
                        && context.text().label(label)
                        && label.codePoints().anyMatch(Character::isIdeographic);
        return fit ? SafeText.clean(label) : joined(terms, 3);
    }

    private static String joined(List<TopicTerm> terms, int most) {
        return terms.stream()
                .limit(most)
                .map(term -> SafeText.clean(term.term()))
                .collect(Collectors.joining("、"));
    }
}
