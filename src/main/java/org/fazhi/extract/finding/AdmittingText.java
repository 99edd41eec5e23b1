package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.extract.finding.FindingSegmenter.Point;
import org.fazhi.outline.Outline;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;

/**
 * The shortcomings of a text without numbered items: a paragraph each where its paragraphs begin
 * with short sentences; what semicolons divide; else what states a weakness.
 */
final class AdmittingText {
    private static final Marks SENTENCE_MARKS =
            Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
    private static final int LONGEST_TOPIC = 45;
    private static final int SHORTEST = 4;

    /** So many paragraphs that are one sentence each are a list, a point a line. */
    private static final int FEWEST_LINES = 3;

    /** Of a list by lines, one line in so many need not say by a known word that it admits. */
    private static final int LINES_A_SILENT_ONE = 4;

    private final FindingWords words;
    private final CauseReader causes;
    private final ProblemSplitter problems;
    private final LeadingWords lead;

    AdmittingText(FindingWords words, CauseReader causes, ProblemSplitter problems) {
        this.words = words;
        this.causes = causes;
        this.problems = problems;
        lead = new LeadingWords(words.beforeShortcoming());
    }

    /** Adds the shortcomings of a section's own words. */
    void points(String text, Outline.Node node, int index, List<Point> points) {
        List<TextSpan> topics = topics(text, node);
        if (topics.isEmpty()) {
            sentences(text, node, index, points);
        }
        for (int i = 0; i < topics.size(); i++) {
            int line = text.indexOf('\n', topics.get(i).begin());
            int end = line < 0 || line > node.textEnd() ? node.textEnd() : line;
            FindingSegmenter.addWithDetails(
                    index, problems.ofItem(text, topics.get(i)), end, points);
        }
    }

    /**
     * The first sentences of the paragraphs, where at least two of them are short, each admits
     * something, and more is said behind them, or where each of several lines is one sentence; none
     * otherwise.
     */
    private List<TextSpan> topics(String text, Outline.Node node) {
        List<TextSpan> topics = new ArrayList<>();
        boolean told = false;
        int silent = 0;
        for (TextSpan paragraph :
                ClauseSplitter.split(
                        text, node.textBegin(), node.textEnd(), Punctuation.LINE_ENDS)) {
            List<TextSpan> sentences =
                    ClauseSplitter.split(text, paragraph.begin(), paragraph.end(), SENTENCE_MARKS);
            if (sentences.isEmpty()) {
                continue; // a full stop that stands alone in its line
            }
            TextSpan first = sentences.get(0);
            String own = first.in(text);
            boolean leads = topics.isEmpty() && (own.endsWith("：") || words.generic().in(own));
            if (leads || causes.begin(own)) {
                continue;
            }
            boolean topic =
                    own.length() <= LONGEST_TOPIC
                            && own.indexOf('；') < 0
                            && lead.behind(text, first).equals(first);
            if (!topic) {
                return List.of();
            }
            silent += problems.ofSentence(text, first).isEmpty() ? 1 : 0;
            told |= first.end() + 1 < paragraph.end();
            topics.add(first);
        }
        boolean listed =
                told
                        ? topics.size() > 1 && silent == 0
                        : topics.size() >= FEWEST_LINES
                                && silent * LINES_A_SILENT_ONE <= topics.size();
        return listed ? topics : List.of();
    }

    private void sentences(String text, Outline.Node node, int index, List<Point> points) {
        int end = node.textEnd();
        boolean longText = end - node.textBegin() > words.longText();
        int told = node.textBegin();
        List<TextSpan> all = ClauseSplitter.split(text, node.textBegin(), end, SENTENCE_MARKS);
        for (TextSpan sentence : all) {
            if (sentence.begin() < told) {
                continue;
            }
            if (causes.begin(sentence.in(text))) {
                int line = text.indexOf('\n', sentence.end());
                told = line < 0 ? end : line;
                continue;
            }
            TextSpan rest = lead.behind(text, sentence);
            List<TextSpan> listed =
                    items(text, rest, rest.begin() > sentence.begin(), all.size() == 1);
            for (TextSpan item : listed) {
                if (longText || listed.size() > 1) {
                    List<TextSpan> parts =
                            listed.size() > 1 || problems.admits(text, item)
                                    ? problems.ofItem(text, item)
                                    : problems.ofSentence(text, item);
                    FindingSegmenter.addWithDetails(index, parts, item.end(), points);
                } else {
                    boolean list =
                            rest.begin() > sentence.begin() && problems.isList(item.in(text));
                    List<TextSpan> parts =
                            list ? problems.ofList(text, item) : problems.ofSentence(text, item);
                    parts.forEach(part -> points.add(new Point(index, part, part)));
                }
            }
        }
    }

    /**
     * What semicolons divide. All of it is admitted where words in front say so, or where one of it
     * is, or where several are all that a chapter on shortcomings says (砂场夜间巡查不过来；取证难；…); what only
     * says that much was reached, or gives causes, is not.
     */
    private List<TextSpan> items(String text, TextSpan rest, boolean introduced, boolean alone) {
        List<TextSpan> items = new ArrayList<>();
        boolean admits = introduced;
        for (TextSpan item :
                ClauseSplitter.split(text, rest.begin(), rest.end(), Punctuation.SEMICOLON)) {
            TextSpan own = lead.behind(text, item);
            String said = own.in(text);
            if (causes.begin(said)) {
                break;
            }
            admits |= problems.admits(text, own);
            if (said.length() >= SHORTEST
                    && !words.generic().in(said)
                    && !words.noShortcoming().in(said)) {
                items.add(own);
            }
        }
        boolean list = alone && items.size() >= FEWEST_LINES;
        return admits || list || items.size() == 1 ? items : List.of();
    }
}
