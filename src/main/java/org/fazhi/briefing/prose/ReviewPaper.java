package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.audit.Check;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CheckKind;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.HonourNames;
import org.fazhi.briefing.content.IndicatorLine;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.ReviewTable.Item;
import org.fazhi.briefing.prose.ReviewTable.Matter;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.briefing.papers.PaperPlace;
import org.fazhi.settings.briefing.papers.ReviewTexts;

/** 点评单: a page on one district's report, each line with the passage it rests on. */
public final class ReviewPaper {
    /** A point, a plan, a sentence of a figure: as much as leaves room for the others. */
    private static final int POINT = 64;

    private static final int SENTENCE = 56;
    private static final int MESSAGE = 110;

    /** A longer strength says what was done. */
    private static final int HEADING = 20;

    private final PaperSource source;
    private final BookContext context;
    private final ReportIndex index;
    private final ReviewTexts texts;
    private final Passages passages;
    private final List<Document> reports;

    private ReviewPaper(PaperSource source) {
        this.source = source;
        this.context = source.context();
        this.index = context.index();
        this.texts = source.texts().review();
        this.passages = new Passages(source);
        List<Document> governments = index.governments();
        this.reports = governments.isEmpty() ? index.reports() : governments;
    }

    public static Paper of(PaperSource source) {
        return new ReviewPaper(source).paper();
    }

    private Paper paper() {
        String title = texts.title().with(source.plan().year());
        String name = index.places().fullName(source.plan().regionCode());
        Map<PaperPlace, String> lines = new EnumMap<>(PaperFrame.lines(source));
        lines.put(PaperPlace.TITLE, title.replaceFirst("（", "\n（"));
        lines.put(PaperPlace.SUBTITLE, subtitle(name, reports.get(0)));
        lines.put(PaperPlace.NOTE, texts.note());
        ReviewTable table =
                new ReviewTable(context.settings().papers().reviewLines(), source.texts());
        table.add(shortcomings());
        table.add(highlights());
        table.add(doubts());
        table.add(promises());
        table.add(peers());
        return new Paper(
                title + " " + name,
                lines,
                Map.of(PaperPlace.REVIEW, List.of(table.grid(List.of(1, 0, 3, 4, 2)))));
    }

    private String subtitle(String name, Document report) {
        if (report.published() == null) {
            return texts.undated().with(name);
        }
        String day = BookContext.date(report.published());
        return BookContext.isPublication(report)
                ? texts.published().with(name, day)
                : texts.signed().with(name, day);
    }

    private Matter highlights() {
        ReviewTexts.Highlights said = texts.highlights();
        List<Finding> honours = new ArrayList<>();
        List<Finding> strengths = new ArrayList<>();
        for (Document report : reports) {
            index.findings(report, Finding.Kind.HONOUR).stream()
                    .filter(Finding::isGranted)
                    .forEach(honours::add);
            strengths.addAll(index.findings(report, Finding.Kind.STRENGTH));
        }
        honours.sort(
                Comparator.comparing(
                        Finding::level, Comparator.nullsLast(Comparator.naturalOrder())));
        List<Item> items = new ArrayList<>();
        for (Finding honour : honours) {
            items.add(new Item(honour(honour), passages.of(honour)));
        }
        for (int i = 0; i < strengths.size(); i++) {
            Finding strength = strengths.get(i);
            items.add(Math.min(items.size(), 2 * i + 1), strength(strength));
        }
        return new Matter(said.matter(), items, 5, said.none(), SheetNames.STRENGTHS);
    }

    /** A strength with a figure that shows it, else with what follows it where it is a heading. */
    private Item strength(Finding strength) {
        ReviewTexts.Highlights said = texts.highlights();
        String words = point(strength);
        Optional<Observation> figure =
                Proof.of(context, strength)
                        .filter(each -> !strength.text().contains(each.surface()));
        if (figure.isPresent()) {
            String sentence = sentence(figure.get());
            return new Item(said.strength().with(sentence), passages.of(figure.get()));
        }
        String detail = Quoted.begun(strength.detail(), SENTENCE);
        return new Item(
                strength.text().length() > HEADING || detail.isEmpty()
                        ? said.strength().with(words)
                        : said.strength().with(detail),
                passages.of(strength));
    }

    private String honour(Finding honour) {
        String kind = HonourNames.name(context.texts().strengths(), honour.type());
        return honour.level() == null
                ? texts.highlights().unlevelled().with(kind, point(honour))
                : texts.highlights()
                        .honour()
                        .with(kind, HonourNames.name(context, honour.level()), point(honour));
    }

    private Matter shortcomings() {
        ReviewTexts.Shortcomings said = texts.shortcomings();
        List<Item> items = new ArrayList<>();
        for (Document report : reports) {
            Map<String, List<Finding>> answers = index.answers(report);
            for (Finding finding : index.findings(report, Finding.Kind.SHORTCOMING)) {
                StringBuilder words = new StringBuilder(said.point().with(point(finding)));
                Recurrence since = context.comparison().recurrence(finding.findingId());
                if (since != null) {
                    words.append(sinceLastYear(since.status()));
                }
                List<Finding> plans = answers.getOrDefault(finding.findingId(), List.of());
                words.append(
                        plans.isEmpty()
                                ? said.unanswered()
                                : said.answered().with(told(plans.get(0))));
                items.add(new Item(words.toString(), passages.of(finding)));
            }
        }
        return new Matter(said.matter(), items, 6, said.none(), SheetNames.ANSWERS);
    }

    private String sinceLastYear(Recurrence.Status status) {
        ReviewTexts.Shortcomings said = texts.shortcomings();
        return switch (status) {
            case NEW -> said.added();
            case RECURRING -> said.recurring();
            case VERBATIM -> said.verbatim();
            case NOT_MENTIONED -> "";
        };
    }

    private Matter promises() {
        ReviewTexts.Promises said = texts.promises();
        List<Item> items = new ArrayList<>();
        context.comparison().promises(source.plan().regionCode()).stream()
                .flatMap(promise -> Planned.of(promise, index).stream())
                .sorted(Comparator.comparing(planned -> planned.plan().begin()))
                .forEach(planned -> items.add(promise(planned.plan(), planned.promise())));
        return new Matter(said.matter(), items, 6, said.none(), SheetNames.ANSWERS);
    }

    /** A plan of the year before that is held, with what was said to it. */
    private record Planned(Finding plan, Promise promise) {
        static Optional<Planned> of(Promise promise, ReportIndex index) {
            return Optional.ofNullable(index.finding(promise.findingId()))
                    .map(plan -> new Planned(plan, promise));
        }
    }

    private Item promise(Finding plan, Promise promise) {
        String before = told(plan);
        for (String id : promise.findingIds()) {
            Finding now = index.finding(id);
            if (now != null) {
                return new Item(texts.promises().said().with(before, told(now)), passages.of(now));
            }
        }
        for (String id : promise.observationIds()) {
            Observation now = index.observation(id);
            if (now != null) {
                return new Item(
                        texts.promises().said().with(before, sentence(now)), passages.of(now));
            }
        }
        return new Item(texts.promises().unsaid().with(before), passages.of(plan));
    }

    private Matter peers() {
        ReviewTexts.Peers said = texts.peers();
        List<Item> items = new ArrayList<>();
        context.indicators().values().stream()
                .filter(indicator -> indicator.core())
                .map(each -> IndicatorLine.of(context, source.plan().regionCode(), each))
                .forEach(
                        line -> {
                            if (line.now() instanceof Cell.Numeric own
                                    && line.peers() instanceof Cell.Numeric median) {
                                items.add(peer(line, own, median));
                            }
                        });
        return new Matter(
                said.matter(),
                items,
                4,
                said.none().with(context.medianMinimum()),
                SheetNames.FIGURES);
    }

    private Item peer(IndicatorLine line, Cell.Numeric own, Cell.Numeric median) {
        String name = line.indicator().name();
        String words =
                texts.peers()
                        .figure()
                        .with(
                                name,
                                ShownUnit.column(line.indicator().unit()),
                                shown(own),
                                shown(median));
        return new Item(words, source.rowOf(SheetNames.FIGURES, name));
    }

    /** A number as documents have it, without the marks between thousands that cells have. */
    private static String shown(Cell.Numeric number) {
        return FigureNumberFormat.shown(number.value(), number.format()).replace(",", "");
    }

    private Matter doubts() {
        ReviewTexts.Doubts said = texts.doubts();
        List<Item> items = new ArrayList<>();
        Set<String> own = reports.stream().map(Document::docId).collect(Collectors.toSet());
        index.checkIndex().all().stream()
                .filter(check -> own.contains(check.docId()))
                .filter(check -> CheckKind.of(check) != CheckKind.EXPLANATION)
                .sorted(Comparator.comparing(CheckKind::of))
                .map(this::doubt)
                .filter(item -> items.stream().noneMatch(said(item.words())))
                .forEach(items::add);
        return new Matter(said.matter(), items, 5, said.none(), SheetNames.FIGURES);
    }

    private static Predicate<Item> said(String words) {
        return item -> item.words().equals(words);
    }

    private Item doubt(Check check) {
        String words =
                texts.doubts()
                        .check()
                        .with(
                                CheckKind.of(check).name(context.texts().checks().kinds()),
                                context.text().cut(check.message(), MESSAGE));
        return new Item(
                words, source.rowOf(SheetNames.FIGURES, context.text().cut(check.message(), 300)));
    }

    /** Words of a plan or a deed, not of the heading over them. */
    private String told(Finding finding) {
        return context.text().cut(Quoted.told(finding, POINT), POINT);
    }

    private String point(Finding finding) {
        return context.text().cut(Quoted.plain(finding.text()), POINT);
    }

    private String sentence(Observation figure) {
        return Quoted.around(figure, SENTENCE);
    }
}
