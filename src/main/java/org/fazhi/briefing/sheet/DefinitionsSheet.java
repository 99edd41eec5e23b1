package org.fazhi.briefing.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.briefing.Anchors.Anchor;
import org.fazhi.settings.briefing.texts.DefinitionsTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Meaning;
import org.fazhi.text.Decimals;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.warehouse.Run;
import org.jspecify.annotations.Nullable;

/** 附录 指标口径: what the indicators mean, how they were counted, what was left out. */
public final class DefinitionsSheet {
    private final BookContext context;
    private final DefinitionsTexts texts;

    private DefinitionsSheet(BookContext context) {
        this.context = context;
        this.texts = context.texts().definitions();
    }

    public static Sheet build(BookContext context) {
        return new DefinitionsSheet(context).sheet();
    }

    private Sheet sheet() {
        List<Column<Indicator>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.DEFINITIONS, columns);
        builder.title(texts.title()).unit(texts.standing());
        methods(builder);
        run(builder, context.index().data().run());
        leftOut(builder);
        builder.pageBreak()
                .caption(context.table(texts.caption()))
                .head(columns)
                .rows(columns, indicators())
                .note(texts.note());
        return builder.build();
    }

    private List<Column<Indicator>> columns() {
        HeadTexts heads = context.texts().heads();
        return List.of(
                new Column<>(heads.indicator(), 20, each -> Cell.label(each.name())),
                new Column<>(heads.unit(), 8, each -> Cell.centred(ShownUnit.column(each.unit()))),
                new Column<>(
                        heads.field(), 20, each -> Cell.text(context.themes().name(each.domain()))),
                new Column<>(
                        texts.definition(), 40, each -> Cell.text(defined(each) + national(each))),
                new Column<>(texts.kind(), 12, each -> Cell.centred(name(each.kind()))),
                new Column<>(texts.comparable(), 12, each -> Cell.centred(name(each.comparable()))),
                new Column<>(texts.combine(), 13, each -> Cell.centred(name(each.combine()))));
    }

    /** What is counted, by whose definition, of what, and since when. */
    private String defined(Indicator indicator) {
        Meaning meaning = indicator.meaning();
        DefinitionsTexts.Meanings words = texts.meanings();
        StringBuilder said = new StringBuilder(meaning.definition());
        Meaning.Source source = meaning.source();
        if (source != null) {
            said.append(
                    words.published()
                            .with(
                                    source.name(),
                                    source.document(),
                                    String.valueOf(meaning.place())));
        }
        if (meaning.denominator() != null) {
            said.append(words.denominator().with(meaning.denominator()));
        }
        if (meaning.from() != null) {
            said.append(words.from().with(meaning.from()));
        }
        if (meaning.to() != null) {
            said.append(words.to().with(meaning.to()));
        }
        for (Meaning.Break change : meaning.breaks()) {
            said.append(words.changed().with(change.year(), change.reason()));
        }
        return said.toString();
    }

    /** What is published of the whole country. */
    private String national(Indicator indicator) {
        DefinitionsTexts.Meanings words = texts.meanings();
        StringBuilder said = new StringBuilder();
        for (Anchor anchor : context.anchors().of(indicator.id())) {
            Phrase phrase = anchor.about() ? words.nationalAbout() : words.national();
            String value = anchor.value() + anchor.unit();
            said.append(phrase.with(anchor.year(), value, anchor.document()));
            if (anchor.denominator() != null) {
                said.append(words.nationalShare().with(anchor.denominator()));
            }
        }
        return said.toString();
    }

    /** The core indicators and those that any report states. */
    private List<Indicator> indicators() {
        Set<String> stated =
                context.index().data().observations().stream()
                        .map(Observation::indicator)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return context.indicators().values().stream()
                .filter(indicator -> indicator.core() || stated.contains(indicator.id()))
                .toList();
    }

    private void methods(SheetBuilder builder) {
        DefinitionsTexts.Methods methods = texts.methods();
        builder.caption(methods.caption())
                .note(methods.sources())
                .note(methods.sums())
                .note(methods.scopes())
                .note(methods.breaks())
                .note(methods.checks())
                .note(methods.links());
        topics(builder);
    }

    /** How good the topics are, where the book is of several reports and any were found. */
    private void topics(SheetBuilder builder) {
        Map<String, TopicTerm> byTopic = new TreeMap<>();
        context.index().data().topics().stream()
                .filter(word -> word.coherence() != null && word.stability() != null)
                .forEach(word -> byTopic.putIfAbsent(word.topicId(), word));
        if (byTopic.isEmpty() || context.index().reports().size() < 2) {
            return;
        }
        long shown =
                byTopic.values().stream()
                        .filter(topic -> Boolean.TRUE.equals(topic.shown()))
                        .count();
        builder.note(
                texts.methods()
                        .topics()
                        .with(
                                byTopic.size(),
                                mean(byTopic.values(), TopicTerm::coherence),
                                mean(byTopic.values(), TopicTerm::stability),
                                shown));
    }

    private static String mean(
            Collection<TopicTerm> topics, Function<TopicTerm, @Nullable Double> figure) {
        double sum = 0;
        for (TopicTerm topic : topics) {
            sum += Objects.requireNonNull(figure.apply(topic));
        }
        return Decimals.decimal(sum / topics.size(), 2).toString();
    }

    private void run(SheetBuilder builder, @Nullable Run run) {
        if (run == null) {
            return;
        }
        builder.space(8)
                .caption(texts.run().caption())
                .note(
                        texts.run()
                                .files()
                                .with(
                                        run.files(),
                                        run.added(),
                                        run.changed(),
                                        run.removed(),
                                        run.unchanged(),
                                        run.quarantined()));
    }

    private void leftOut(SheetBuilder builder) {
        List<Document> out =
                context.index().data().documents().stream()
                        .filter(document -> document.status() != Document.Status.OK)
                        .sorted(
                                Comparator.comparing(Document::status)
                                        .thenComparing(Document::sourcePath))
                        .toList();
        if (out.isEmpty()) {
            return;
        }
        DefinitionsTexts.LeftOut said = texts.leftOut();
        List<Column<Document>> columns =
                List.of(
                        Column.over(
                                3,
                                said.file(),
                                file -> Cell.text(context.text().cut(file.sourcePath(), 200))),
                        Column.over(1, said.status(), file -> Cell.centred(name(file.status()))),
                        Column.over(
                                3,
                                said.reason(),
                                file ->
                                        Cell.text(
                                                context.text()
                                                        .cut(String.valueOf(file.reason()), 200))));
        builder.space(8)
                .caption(context.table(said.caption()))
                .headOnce(columns)
                .rows(columns, out);
    }

    private String name(Document.Status status) {
        DefinitionsTexts.LeftOut said = texts.leftOut();
        return switch (status) {
            case OK -> said.held();
            case STATISTICS -> said.statistics();
            case OTHER -> said.other();
            case SUPERSEDED -> said.superseded();
            case QUARANTINED -> said.quarantined();
        };
    }

    private String name(Indicators.IndicatorKind kind) {
        DefinitionsTexts.Kinds kinds = texts.kinds();
        return switch (kind) {
            case FLOW -> kinds.flow();
            case STOCK -> kinds.stock();
            case RATE -> kinds.rate();
            case AMOUNT -> kinds.amount();
        };
    }

    private String name(Indicators.Comparable comparable) {
        DefinitionsTexts.Comparables comparables = texts.comparables();
        return switch (comparable) {
            case YES -> comparables.yes();
            case NOTE -> comparables.note();
            case NO -> comparables.no();
        };
    }

    private String name(Indicators.Combine combine) {
        DefinitionsTexts.Combines combines = texts.combines();
        return switch (combine) {
            case FIRST -> combines.first();
            case SUM -> combines.sum();
            case MAX -> combines.max();
            case SEPARATE -> combines.separate();
        };
    }
}
