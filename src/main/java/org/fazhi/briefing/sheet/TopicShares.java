package org.fazhi.briefing.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.KeywordsTexts;
import org.fazhi.settings.conf.Phrase;
import org.fazhi.text.Decimals;
import org.fazhi.topics.model.TopicShare;

/**
 * How much is written of a topic in each year and province, beside how much of what is admitted is
 * of its field: the two stand side by side, and nothing is said about them.
 */
final class TopicShares {
    /** Of more provinces a cell cannot be read. */
    private static final int MOST_PROVINCES = 6;

    private final BookContext context;
    private final KeywordsTexts.Shares texts;
    private final List<TopicShare> shares;
    private final List<Finding> admitted;

    TopicShares(BookContext context) {
        this.context = context;
        this.texts = context.texts().keywords().topics().shares();
        this.shares = context.index().data().topicShares();
        this.admitted = context.index().countedFindings(Finding.Kind.SHORTCOMING);
    }

    /**
     * A topic.
     *
     * @param id of the topic
     * @param label as it is shown
     * @param field whether it is a field's, so that what is admitted can be counted
     */
    record Topic(String id, String label, boolean field) {}

    /** The table, where shares are known; the topics in the order given. */
    void table(SheetBuilder builder, List<Topic> topics) {
        if (shares.isEmpty()) {
            return;
        }
        List<Column<Topic>> columns =
                List.of(
                        Column.over(1, texts.topic(), topic -> Cell.label(topic.label())),
                        Column.over(1, texts.written(), topic -> Cell.text(written(topic))),
                        Column.over(1, texts.admitted(), topic -> admitted(topic)));
        builder.caption(context.table(texts.caption()))
                .headOnce(columns)
                .rows(columns, topics)
                .note(texts.note())
                .pageBreak();
    }

    private String written(Topic topic) {
        int year = context.index().data().year();
        TopicShare.ScopeKind own =
                shares.stream().anyMatch(share -> share.scopeKind() == TopicShare.ScopeKind.YEAR)
                        ? TopicShare.ScopeKind.YEAR
                        : TopicShare.ScopeKind.PROVINCE;
        String years =
                shares.stream()
                        .filter(share -> share.topicId().equals(topic.id()))
                        .filter(share -> share.scopeKind() == own && share.reportYear() <= year)
                        .sorted(Comparator.comparingInt(TopicShare::reportYear))
                        .map(share -> said(texts.year(), String.valueOf(share.reportYear()), share))
                        .collect(Collectors.joining(texts.between()));
        List<TopicShare> provinces =
                shares.stream()
                        .filter(share -> own == TopicShare.ScopeKind.YEAR)
                        .filter(share -> share.topicId().equals(topic.id()))
                        .filter(share -> share.scopeKind() == TopicShare.ScopeKind.PROVINCE)
                        .filter(share -> share.reportYear() == year)
                        .filter(share -> context.index().places().knows(code(share)))
                        .sorted(Comparator.comparing(share -> code(share)))
                        .toList();
        boolean few = provinces.size() > 1 && provinces.size() <= MOST_PROVINCES;
        return few
                ? years
                        + "\n"
                        + provinces.stream()
                                .map(
                                        share ->
                                                said(
                                                        texts.place(),
                                                        context.index().places().name(code(share)),
                                                        share))
                                .collect(Collectors.joining(texts.between()))
                : years;
    }

    private static RegionCode code(TopicShare share) {
        return new RegionCode(String.valueOf(share.scopeId()));
    }

    private static String said(Phrase phrase, String of, TopicShare share) {
        return phrase.with(of, percent(share.share()), share.reports());
    }

    /** Of the shortcomings of the year those of the topic's field. */
    private Cell admitted(Topic topic) {
        if (!topic.field() || admitted.isEmpty()) {
            return Cell.centred("—");
        }
        long count = admitted.stream().filter(each -> each.fields().contains(topic.id())).count();
        return Cell.text(
                texts.count()
                        .with(percent((double) count / admitted.size()), count, admitted.size()));
    }

    /** A share as it is shown. */
    static String percent(double share) {
        return Decimals.decimal(share * 100, 1) + "%";
    }
}
