package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.text.Decimals;
import org.fazhi.topics.model.TopicEvidence;
import org.fazhi.topics.model.TopicSection;
import org.fazhi.topics.model.TopicShare;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.Term;

/** 工作重点词: the words that set a report apart; topics only where the corpus is large enough. */
public final class KeywordsSheet {
    private static final int EXAMPLE = 90;
    private static final int WORDS_PER_TOPIC = 10;
    private static final int SECTIONS_PER_TOPIC = 3;
    private static final int SECTION = 30;

    private KeywordsSheet() {}

    public static Sheet build(BookContext context) {
        ReportIndex index = context.index();
        SheetBuilder builder = new SheetBuilder(SheetNames.KEYWORDS, 18.5, 54, 53);
        builder.title("工作重点词").unit(context.order());
        topics(builder, context);
        builder.caption(context.table("各地报告有别于他地的用词")).head("地区", "重点词", "首个重点词的例句");
        for (Document report : index.reports()) {
            List<Term> terms = terms(context, report);
            builder.row(
                    Cell.label(index.name(report)),
                    terms.isEmpty()
                            ? Cell.centred("—")
                            : Cell.text(
                                    terms.stream()
                                            .map(term -> SafeText.clean(term.term()))
                                            .collect(Collectors.joining("、"))),
                    terms.isEmpty() || terms.get(0).example() == null
                            ? Cell.centred("—")
                            : Cell.text(context.text().cut(terms.get(0).example(), EXAMPLE)));
        }
        builder.note("注：重点词为本地报告用得多、他地报告用得少的词，按差别大小排列；反映行文侧重，不反映工作优劣。");
        return builder.build();
    }

    /** The keywords of a report, or of its region, that may stand as such. */
    static List<Term> terms(BookContext context, Document report) {
        List<Term> own = terms(context, Term.ScopeKind.DOCUMENT, report.docId());
        return !own.isEmpty() || report.regionCode() == null
                ? own
                : terms(context, Term.ScopeKind.REGION, report.regionCode());
    }

    private static List<Term> terms(BookContext context, Term.ScopeKind kind, String scope) {
        return context.index().terms(kind, scope).stream()
                .filter(term -> context.text().label(term.term()))
                .sorted(Comparator.comparingInt(Term::rank).thenComparing(Term::term))
                .limit(context.settings().keywordsPerDistrict())
                .toList();
    }

    private static void topics(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        BriefingData data = index.data();
        int minimum = context.settings().topicMinimum();
        if (index.reports().size() < minimum || data.topics().isEmpty()) {
            builder.note("主题分析：样本不足，不作主题分析（需收录" + minimum + "份以上报告）。");
            return;
        }
        Map<String, List<TopicTerm>> byTopic = new HashMap<>();
        for (TopicTerm word : data.topics()) {
            if (context.text().label(word.term())) {
                byTopic.computeIfAbsent(word.topicId(), id -> new ArrayList<>()).add(word);
            }
        }
        TopicEvidence evidence =
                new TopicEvidence(
                        data.topics(), data.sectionTopics(), data.sections(), index.reports());
        Map<String, List<TopicSection>> sections =
                evidence.sections(SECTIONS_PER_TOPIC).stream()
                        .collect(Collectors.groupingBy(TopicSection::topicId));
        builder.caption(context.table("主题")).head(List.of("主题", "主题词", "最能体现的章节"), 1, 1, 1);
        for (TopicShare share : largestFirst(evidence)) {
            List<TopicTerm> terms = byTopic.getOrDefault(share.topicId(), List.of());
            if (!terms.isEmpty()) {
                terms.sort(Comparator.comparingInt(TopicTerm::rank).thenComparing(TopicTerm::term));
                builder.row(
                        Cell.label(label(context, terms) + "\n" + percent(share.share())),
                        Cell.text(joined(terms, WORDS_PER_TOPIC)),
                        Cell.text(
                                shown(context, sections.getOrDefault(share.topicId(), List.of()))));
            }
        }
        builder.note("注：主题由词语共同出现的规律归纳，名称取其代表词；百分数为该主题在" + "各报告章节中所占比重，反映行文侧重，不反映工作优劣。")
                .pageBreak();
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

    private static String percent(double share) {
        return Decimals.decimal(share * 100, 1) + "%";
    }

    /** A line a section: the report's place, and the heading or else the beginning of the text. */
    private static String shown(BookContext context, List<TopicSection> sections) {
        return sections.stream()
                .map(
                        section ->
                                context.index().name(context.index().report(section.docId()))
                                        + "："
                                        + context.text().cut(words(section), SECTION))
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
