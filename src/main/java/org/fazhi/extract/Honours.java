package org.fazhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Clauses.Span;
import org.fazhi.extract.Finding.HonourLevel;
import org.fazhi.extract.Finding.HonourType;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.Kind;
import org.fazhi.settings.FindingWords;

/**
 * Finds what others granted or what is claimed as first: namings, cases, pilots, rankings, firsts.
 */
final class Honours {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;
    private static final int VERB = 4;

    private final FindingWords words;

    /**
     * An honour.
     *
     * @param node index of its section
     * @param clause its words
     * @param type what it is
     * @param level who gave it, or null
     */
    record Honour(int node, Span clause, HonourType type, HonourLevel level) {}

    Honours(FindingWords words) {
        this.words = words;
    }

    /** All honours of a report, in order; none from what it admits or intends. */
    List<Honour> of(Document document, Outline outline) {
        List<Honour> honours = new ArrayList<>();
        String text = outline.body().text();
        for (int i = 0; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            Kind kind = node.section().kind();
            if (kind == Kind.SHORTCOMINGS || kind == Kind.PLAN) {
                continue;
            }
            for (Span sentence : Clauses.split(text, node.textBegin(), node.textEnd(), "。！？\n；")) {
                sentence(document, text, sentence, i, honours);
            }
        }
        return honours;
    }

    private void sentence(
            Document document, String text, Span sentence, int node, List<Honour> honours) {
        int previous = sentence.begin();
        for (Span whole : Clauses.split(text, sentence.begin(), sentence.end(), "，：")) {
            Span clause = worded(text, whole, previous);
            previous = whole.begin();
            String own = clause.in(text);
            if (own.length() < SHORTEST || own.length() > LONGEST) {
                continue;
            }
            FindingWords.HonourWords kind = kind(own);
            if (kind == null) {
                continue;
            }
            HonourType type = HonourType.valueOf(kind.type().toUpperCase(Locale.ROOT));
            for (Span thing : things(text, clause, kind)) {
                honours.add(
                        new Honour(
                                node, thing, type, level(document, text, thing, clause, sentence)));
            }
        }
    }

    /**
     * The clause without 并 and the like in front; together with the one before it if it says
     * nothing alone.
     */
    private Span worded(String text, Span clause, int previous) {
        String own = clause.in(text);
        boolean led =
                previous < clause.begin()
                        && words.leadIn().in(text.substring(previous, clause.begin() - 1));
        if (led || words.honourFragment().in(own)) {
            return new Span(previous, clause.end());
        }
        Matcher lead = words.beforeHonour().first(own);
        return lead == null ? clause : new Span(clause.begin() + lead.end(), clause.end());
    }

    private FindingWords.HonourWords kind(String clause) {
        for (FindingWords.HonourWords kind : words.honours()) {
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
     * The things honoured: parts behind the first that are honours by themselves (示范村2个、示范单位16个).
     */
    private List<Span> things(String text, Span clause, FindingWords.HonourWords kind) {
        List<Span> pieces = Clauses.split(text, clause.begin(), clause.end(), "、");
        List<Span> things = new ArrayList<>();
        int begin = clause.begin();
        boolean complete = false;
        for (Span piece : pieces) {
            boolean own = complete && standsAlone(piece.in(text), kind);
            if (own) {
                things.add(new Span(begin, piece.begin() - 1));
                begin = piece.begin();
            }
            complete = kind.pattern().in(text.substring(begin, piece.end()));
        }
        things.add(new Span(begin, clause.end()));
        return things;
    }

    private static boolean standsAlone(String piece, FindingWords.HonourWords kind) {
        return kind.pattern().in(piece) || kind.pattern().in("获评" + piece);
    }

    /**
     * Who gave it: as the thing says, else the clause in front of it, else, where the clause says
     * nothing of any of its things, the sentence.
     */
    private HonourLevel level(
            Document document, String text, Span thing, Span clause, Span sentence) {
        HonourLevel level = levelIn(document, thing.in(text));
        if (level == null) {
            level = levelIn(document, text.substring(clause.begin(), thing.end()));
        }
        return level == null && levelIn(document, clause.in(text)) == null
                ? levelIn(document, sentence.in(text))
                : level;
    }

    private HonourLevel levelIn(Document document, String text) {
        boolean municipality = document.province() != null && document.province().endsWith("市");
        for (FindingWords.LevelWords words : this.words.honourLevels()) {
            if (words.words().in(text)) {
                HonourLevel level = HonourLevel.valueOf(words.level().toUpperCase(Locale.ROOT));
                return level == HonourLevel.MUNICIPAL && municipality
                        ? HonourLevel.PROVINCIAL
                        : level;
            }
        }
        if (document.province() != null && text.contains(document.province())) {
            return HonourLevel.PROVINCIAL;
        }
        boolean prefecture = document.prefecture() != null && text.contains(document.prefecture());
        return prefecture ? HonourLevel.MUNICIPAL : null;
    }
}
