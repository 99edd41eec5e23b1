package org.fazhi.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.Finding.HonourLevel;
import org.fazhi.extract.Finding.HonourType;
import org.fazhi.extract.Finding.Kind;
import org.fazhi.extract.finding.FindingSegmenter;
import org.fazhi.extract.finding.HonourReader;
import org.fazhi.extract.finding.PlanMatcher;
import org.fazhi.extract.finding.PracticeSplitter;
import org.fazhi.extract.finding.StrengthReader;
import org.fazhi.extract.finding.ThemeClassifier;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a report claims, admits and intends: strengths, honours, shortcomings and plans, in
 * its own words.
 */
public final class FindingReader {
    private final FindingSegmenter points;
    private final HonourReader honours;
    private final ThemeClassifier classifier;
    private final StrengthReader strengths;
    private final PracticeSplitter practices;
    private final PlanMatcher answers;

    public FindingReader(ReadingSettings settings) {
        classifier =
                new ThemeClassifier(
                        settings.themes(), settings.findings(), settings.themeExamples());
        points = new FindingSegmenter(settings.findings(), classifier);
        honours = new HonourReader(settings.findings());
        practices = new PracticeSplitter(settings.practices());
        strengths = new StrengthReader(settings.outline(), settings.practices());
        answers = new PlanMatcher(settings.findings().answers());
    }

    /** All findings: strengths, honours, shortcomings, plans, each in the order of the text. */
    public List<Finding> read(Document document, Outline outline) {
        Builder builder = new Builder(document, outline);
        for (FindingSegmenter.Point point : strengths.of(outline)) {
            builder.add(Kind.STRENGTH, point, null, null);
        }
        for (HonourReader.Honour honour : honours.of(document, outline)) {
            FindingSegmenter.Point point =
                    new FindingSegmenter.Point(honour.node(), honour.clause(), honour.clause());
            builder.add(Kind.HONOUR, point, honour.type(), honour.level());
        }
        points.of(outline, Section.ContentKind.SHORTCOMINGS)
                .forEach(point -> builder.add(Kind.SHORTCOMING, point, null, null));
        points.of(outline, Section.ContentKind.PLAN)
                .forEach(point -> builder.add(Kind.PLAN, point, null, null));
        return answers.linked(builder.findings, classifier, outline);
    }

    /** Collects the findings of one report. */
    private final class Builder {
        private final Document document;
        private final Outline outline;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<Kind, Integer> ordinals = new EnumMap<>(Kind.class);
        private final Map<String, Integer> places = new HashMap<>();

        Builder(Document document, Outline outline) {
            this.document = document;
            this.outline = outline;
        }

        void add(
                Kind kind,
                FindingSegmenter.Point point,
                @Nullable HonourType type,
                @Nullable HonourLevel level) {
            MappedText body = outline.body();
            TextSpan words = point.point();
            String text = words.in(body.text());
            if (text.isBlank()) {
                return;
            }
            String detail = body.text().substring(words.end(), point.whole().end());
            detail = detail.replaceFirst("^[，。；：\\s]+", "").strip();
            int begin = body.sourceBegin(words.begin());
            String lowerCase = kind.name().toLowerCase(Locale.ROOT);
            int before = places.merge(lowerCase + begin, 1, Integer::sum) - 1;
            boolean weak = kind == Kind.SHORTCOMING;
            String stating = classifier.stating(text, detail);
            findings.add(
                    FindingBuilder.builder()
                            .findingId(RowId.finding(document.docId(), lowerCase, begin, before))
                            .docId(document.docId())
                            .sectionId(outline.nodes().get(point.node()).section().sectionId())
                            .kind(kind)
                            .ordinal(ordinals.merge(kind, 1, Integer::sum))
                            .text(text)
                            .detail(detail)
                            .fields(fields(kind, text, heading(point.node()), detail))
                            .natures(natures(kind, text, detail))
                            .holder(weak ? either(classifier::holder, text, stating) : null)
                            .degree(weak ? either(classifier::degree, text, stating) : null)
                            .type(type)
                            .level(level)
                            .begin(begin)
                            .end(body.sourceEnd(point.whole().end()))
                            .build());
        }

        /** What one reads in the words of the point, else in those that state it. */
        private static @Nullable String either(
                Function<String, @Nullable String> reader, String text, String stating) {
            String own = reader.apply(text);
            return own == null ? reader.apply(stating) : own;
        }

        private List<String> fields(Kind kind, String text, String heading, String detail) {
            return switch (kind) {
                case SHORTCOMING -> classifier.admittedFields(text, heading, detail);
                case STRENGTH -> done(text, heading, detail);
                case PLAN, HONOUR -> classifier.fields(text, heading, detail);
            };
        }

        /** The fields of what was done: what the words are about decides, not a word of theirs. */
        private List<String> done(String text, String heading, String detail) {
            List<String> told = classifier.fields(text, heading, detail);
            return practices.fields(told, told.isEmpty() ? text + "，" + detail : text);
        }

        private List<String> natures(Kind kind, String text, String detail) {
            return switch (kind) {
                case SHORTCOMING -> classifier.natures(text, detail);
                case PLAN -> classifier.intended(text, detail);
                case STRENGTH, HONOUR -> List.of();
            };
        }

        /** The heading of the item that a point stands in; the chapter's own says no field. */
        private String heading(int node) {
            Outline.Node around = outline.nodes().get(node);
            return around.parent() < 0 ? "" : around.section().heading();
        }
    }
}
