package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.corpus.Document;
import org.fazhi.topics.Term;
import org.fazhi.topics.TopicTerm;

/** 工作重点词: the words that set a report apart; topics only where the corpus is large enough. */
final class KeywordsSheet {
    private static final int EXAMPLE = 90;
    private static final int WORDS_PER_TOPIC = 10;

    private KeywordsSheet() {}

    static Sheet build(Material material) {
        Holdings holdings = material.holdings();
        SheetBuilder builder = new SheetBuilder(SheetNames.KEYWORDS, 18.5, 54, 53);
        builder.title("工作重点词").unit(material.order());
        topics(builder, material);
        builder.caption(material.table("各地报告有别于他地的用词")).head("地区", "重点词", "首个重点词的例句");
        for (Document report : holdings.reports()) {
            List<Term> terms = terms(material, report);
            builder.row(
                    Cell.label(holdings.name(report)),
                    terms.isEmpty()
                            ? Cell.centred("—")
                            : Cell.text(
                                    terms.stream()
                                            .map(term -> SafeText.clean(term.term()))
                                            .collect(Collectors.joining("、"))),
                    terms.isEmpty() || terms.get(0).example() == null
                            ? Cell.centred("—")
                            : Cell.text(material.text().cut(terms.get(0).example(), EXAMPLE)));
        }
        builder.note("注：重点词为本地报告用得多、他地报告用得少的词，按差别大小排列；反映行文侧重，不反映工作优劣。");
        return builder.build();
    }

    /** The keywords of a report, or of its region, that may stand as such. */
    static List<Term> terms(Material material, Document report) {
        List<Term> own = terms(material, Term.ScopeKind.DOCUMENT, report.docId());
        return !own.isEmpty() || report.regionCode() == null
                ? own
                : terms(material, Term.ScopeKind.REGION, report.regionCode());
    }

    private static List<Term> terms(Material material, Term.ScopeKind kind, String scope) {
        return material.holdings().terms(kind, scope).stream()
                .filter(term -> material.text().label(term.term()))
                .sorted(Comparator.comparingInt(Term::rank).thenComparing(Term::term))
                .limit(material.settings().keywordsPerDistrict())
                .toList();
    }

    private static void topics(SheetBuilder builder, Material material) {
        int reports = material.holdings().reports().size();
        List<TopicTerm> words = material.holdings().data().topics();
        if (reports < material.settings().topicMinimum() || words.isEmpty()) {
            builder.note("主题分析：样本不足，不作主题分析（需收录" + material.settings().topicMinimum() + "份以上报告）。");
            return;
        }
        Map<String, List<TopicTerm>> byTopic = new TreeMap<>();
        for (TopicTerm word : words) {
            if (material.text().label(word.term())) {
                byTopic.computeIfAbsent(word.topicId(), id -> new ArrayList<>()).add(word);
            }
        }
        builder.caption(material.table("主题")).head(List.of("主题", "主题词"), 1, 2);
        byTopic.forEach(
                (id, terms) -> {
                    terms.sort(
                            Comparator.comparingInt(TopicTerm::rank)
                                    .thenComparing(TopicTerm::term));
                    builder.spread(
                            List.of(
                                    Cell.label(label(material, terms)),
                                    Cell.text(joined(terms, WORDS_PER_TOPIC))),
                            1,
                            2);
                });
        builder.note("注：主题由词语共同出现的规律归纳，名称取其代表词。").pageBreak();
    }

    /** The topic's label, unless it is a machine's name or a phrase that may be no label. */
    private static String label(Material material, List<TopicTerm> terms) {
        String label = terms.get(0).label();
        boolean fit =
                label != null
                        && material.text().label(label)
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
