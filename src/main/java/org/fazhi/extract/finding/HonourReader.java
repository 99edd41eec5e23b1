package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding.HonourLevel;
import org.fazhi.extract.Finding.HonourType;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.settings.regex.ExpressionSet;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds what others granted or what is claimed as first: namings, cases, pilots, rankings, firsts.
 */
public final class HonourReader {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;
    private static final int VERB = 4;
    private static final Marks LIST_MARK = Punctuation.LIST;

    private final FindingWords words;
    private final ExpressionSet kinds;
    private final HonourLevels levels;

    /**
     * An honour.
     *
     * @param node index of its section
     * @param clause its words
     * @param type what it is
     * @param level who gave it, or null
     */
    public record Honour(int node, TextSpan clause, HonourType type, @Nullable HonourLevel level) {}

    public HonourReader(FindingWords words) {
        this.words = words;
        kinds =
                new ExpressionSet(
                        words.honours().stream().map(FindingWords.HonourWords::pattern).toList());
        levels = new HonourLevels(words);
    }

    /** All honours of a report, in order; none from what it admits or intends. */
    public List<Honour> of(Document document, Outline outline) {
        List<Honour> honours = new ArrayList<>();
        String text = outline.body().text();
        for (int i = 0; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            ContentKind kind = node.section().kind();
            if (kind == ContentKind.SHORTCOMINGS || kind == ContentKind.PLAN) {
                continue;
            }
            for (TextSpan sentence :
                    ClauseSplitter.split(
                            text,
                            node.textBegin(),
                            node.textEnd(),
                            Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS))) {
                sentence(document, text, sentence, i, honours);
            }
        }
        return honours;
    }

    private void sentence(
            Document document, String text, TextSpan sentence, int node, List<Honour> honours) {
        TextSpan previous = null;
        String ahead = null;
        for (TextSpan whole :
                ClauseSplitter.split(
                        text,
                        sentence.begin(),
                        sentence.end(),
                        Punctuation.STATEMENT_CLAUSE_ENDS)) {
            TextSpan clause = worded(text, whole, previous);
            String own = clause.in(text);
            boolean told =
                    own.length() >= SHORTEST
                            && own.length() <= LONGEST
                            && !words.honourGiven().in(own);
            FindingWords.HonourWords kind = told ? kind(own) : null;
            if (kind != null) {
                HonourType type = HonourType.valueOf(kind.type().toUpperCase(Locale.ROOT));
                for (TextSpan thing : things(text, clause, kind)) {
                    honours.add(
                            new Honour(
                                    node,
                                    thing,
                                    type,
                                    levels.of(document, text, thing, clause, ahead)));
                }
            }
            previous = kind == null ? whole : null;
            ahead = kind == null ? whole.in(text) : null;
        }
    }

    /**
     * The clause without 并 and the like in front; together with the one before it, itself no
     * honour, if it says nothing alone.
     */
    private TextSpan worded(String text, TextSpan clause, @Nullable TextSpan previous) {
        String own = clause.in(text);
        if (previous != null
                && (words.leadIn().in(previous.in(text)) || words.honourFragment().in(own))) {
            return new TextSpan(previous.begin(), clause.end());
        }
        Matcher lead = words.beforeHonour().first(own);
        return lead == null ? clause : new TextSpan(clause.begin() + lead.end(), clause.end());
    }

    private FindingWords.@Nullable HonourWords kind(String clause) {
        BitSet candidates = kinds.candidates(clause);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            FindingWords.HonourWords kind = words.honours().get(i);
            Matcher honour = kind.pattern().first(clause);
            if (honour != null
                    && (kind.unless() == null || !kind.unless().in(upTo(clause, honour.start())))) {
                return kind;
            }
        }
        return null;
    }

    /** The clause up to the word that tells the honour: 推动 before it takes it away, not behind. */
    private static String upTo(String clause, int honour) {
        return clause.substring(0, Math.min(clause.length(), honour + VERB));
    }

    /**
     * The things honoured: parts behind the first that are honours by themselves (示范村2个、示范单位16个),
     * also where nothing but the giver of the next divides them.
     */
    private List<TextSpan> things(String text, TextSpan clause, FindingWords.HonourWords kind) {
        List<TextSpan> things = new ArrayList<>();
        int begin = clause.begin();
        for (TextSpan mark : marks(text, clause)) {
            String ahead = text.substring(begin, Math.max(begin, mark.begin()));
            String behind = firstOf(text, new TextSpan(mark.end(), clause.end()));
            boolean complete = kind.pattern().in(ahead) || !things.isEmpty() && !ahead.isEmpty();
            boolean own = complete && standsAlone(behind, kind);
            if (own) {
                things.add(new TextSpan(begin, mark.begin()));
                begin = mark.end();
            }
        }
        things.add(new TextSpan(begin, clause.end()));
        return things;
    }

    /** What may divide two things: 、 outside of quotes, and where another giver follows. */
    private List<TextSpan> marks(String text, TextSpan clause) {
        List<TextSpan> marks = new ArrayList<>();
        List<TextSpan> pieces = ClauseSplitter.split(text, clause.begin(), clause.end(), LIST_MARK);
        for (int i = 1; i < pieces.size(); i++) {
            marks.add(new TextSpan(pieces.get(i).begin() - 1, pieces.get(i).begin()));
        }
        Matcher joint = words.honourJoints().matcher(text);
        joint.region(clause.begin(), clause.end());
        while (joint.find()) {
            marks.add(new TextSpan(joint.start(), joint.end()));
        }
        marks.sort(Comparator.comparingInt(TextSpan::begin));
        return marks;
    }

    /** What stands in front of the next 、. */
    private static String firstOf(String text, TextSpan rest) {
        List<TextSpan> pieces = ClauseSplitter.split(text, rest.begin(), rest.end(), LIST_MARK);
        return pieces.isEmpty() ? "" : pieces.get(0).in(text);
    }

    private static boolean standsAlone(String piece, FindingWords.HonourWords kind) {
        return kind.pattern().in(piece) || kind.pattern().in("获评" + piece);
    }
}
