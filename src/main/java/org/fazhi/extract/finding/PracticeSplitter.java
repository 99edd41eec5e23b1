package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.PracticeWords;
import org.fazhi.settings.regex.ExpressionSet;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;

/**
 * Parts what a report tells of its work into practices. A statement that names another matter than
 * the one before it begins a new one; what names none, or the same, goes on with it: how it was
 * done, figures, results.
 */
public final class PracticeSplitter {
    private static final Marks STATEMENT_ENDS =
            Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);

    /** A clause in front of which fewer characters stand is no practice by itself. */
    private static final int SHORTEST = 6;

    /** Without a figure so many say what was done, and do not only lead in (加强政务公开，). */
    private static final int LONG_ENOUGH = 10;

    /** Behind its count (全部, 27件) a clause names at once what it is about. */
    private static final int AT_ONCE = 2;

    /** So near beside a matter a 、 makes it one of several (普法宣传、法律咨询). */
    private static final int NEAR = 3;

    private final PracticeWords words;
    private final List<PracticeWords.Matter> matters;
    private final ExpressionSet named;

    public PracticeSplitter(PracticeWords words) {
        this.words = words;
        matters = words.matters();

        named = new ExpressionSet(matters.stream().map(PracticeWords.Matter::words).toList());
    }

    /**
     * A practice.
     *
     * @param item place of the item or paragraph in which it begins
     * @param statement the first words of it, up to the end of their statement
     * @param whole all of it
     * @param known whether it is about a matter that the list knows
     */
    public record Practice(int item, TextSpan statement, TextSpan whole, boolean known) {
        private Practice until(int end) {
            return new Practice(item, statement, new TextSpan(whole.begin(), end), known);
        }
    }

    /**
     * The practices of some items or paragraphs, each of which begins one of its own, in their
     * order.
     */
    public List<Practice> of(String text, List<TextSpan> items) {
        List<Practice> practices = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            inside(text, items.get(i), i, new BitSet(), practices);
        }
        return practices;
    }

    /**
     * The practices below a heading. One that names the matter of what stands first below it begins
     * that practice; any other says none.
     *
     * @param items its own text first
     */
    public List<Practice> below(String text, TextSpan heading, List<TextSpan> items) {
        List<Practice> practices = new ArrayList<>();
        BitSet about = matters(heading.in(text));
        if (!about.isEmpty()) {
            practices.add(new Practice(0, heading, heading, true));
        }
        for (int i = 0; i < items.size(); i++) {
            inside(text, items.get(i), i, i == 0 ? about : new BitSet(), practices);
        }
        if (!about.isEmpty() && last(practices.subList(0, 1)).whole().equals(heading)) {
            practices.remove(0);
        }
        return practices;
    }

    /** Whether a statement only goes on with the one before it, whatever it names. */
    boolean onlyGoesOn(String statement) {
        return words.goesOn().in(statement);
    }

    /**
     * The fields of a strength: those that its words tell, if what it is about has one of them;
     * else that of the matter which it names first.
     *
     * @param told ids of fields
     */
    public List<String> fields(List<String> told, String text) {
        BitSet about = matters(text);
        if (about.isEmpty()
                || about.stream().anyMatch(i -> told.contains(matters.get(i).field()))) {
            return told;
        }
        int[] first = {text.length(), about.nextSetBit(0)};
        named.forEach(
                text,
                (place, match) -> {
                    if (match.start() < first[0]) {
                        first[0] = match.start();
                        first[1] = place;
                    }
                });
        return List.of(matters.get(first[1]).field());
    }

    /** Where the lines end that tell of the work, and lines follow that only tell honours. */
    public int withoutHonours(String text, int begin, int end) {
        int told = end;
        List<TextSpan> lines = ClauseSplitter.split(text, begin, end, Punctuation.LINE_ENDS);
        for (int i = lines.size() - 1; i > 0 && isHonour(lines.get(i).in(text)); i--) {
            told = lines.get(i).begin();
        }
        return told;
    }

    /** Whether a line is one sentence that only tells an honour. */
    public boolean isHonour(String line) {
        int stop = line.indexOf('。');
        return (stop < 0 || stop == line.length() - 1) && words.honour().in(line);
    }

    /**
     * @param before matters of the practice that it may go on with; empty where it begins one
     */
    private void inside(
            String text, TextSpan item, int place, BitSet before, List<Practice> practices) {
        BitSet about = before;
        boolean begun = !before.isEmpty();
        int line = item.begin();
        for (TextSpan statement :
                ClauseSplitter.split(text, item.begin(), item.end(), STATEMENT_ENDS)) {
            boolean anew = text.substring(line, statement.begin()).indexOf('\n') >= 0;
            line = statement.end();
            if ((anew || !begun) && isHonour(lineOf(text, statement, item.end()))) {
                continue;
            }
            TextSpan said = behindField(text, statement);
            if (words.honour().in(said.in(text)) && !words.begins().in(said.in(text))) {
                continue;
            }
            for (TextSpan part : parts(text, said)) {
                BitSet own = matters(part.in(text));
                if (begun && goesOn(text, part, own, about, anew, last(practices))) {
                    practices.set(practices.size() - 1, last(practices).until(part.end()));
                    continue;
                }
                practices.add(new Practice(place, part, part, !own.isEmpty()));
                about = own;
                begun = true;
            }
        }
    }

    private static Practice last(List<Practice> practices) {
        return practices.get(practices.size() - 1);
    }

    private static String lineOf(String text, TextSpan statement, int end) {
        int stop = text.indexOf('\n', statement.begin());
        return text.substring(statement.begin(), stop < 0 ? end : Math.min(stop, end));
    }

    /** Whether a statement belongs to the practice before it. */
    private boolean goesOn(
            String text, TextSpan part, BitSet own, BitSet about, boolean anew, Practice before) {
        if (own.intersects(about) || words.goesOn().in(part.in(text))) {
            return true;
        }
        if (own.isEmpty()) {
            return !anew;
        }
        return about.isEmpty() && !hasFigure(before.whole().in(text));
    }

    /** What stands behind words that only name the field (行政执法方面，). */
    TextSpan behindField(String text, TextSpan statement) {
        Matcher field = words.before().first(statement.in(text));
        return field == null || field.end() >= statement.end() - statement.begin()
                ? statement
                : new TextSpan(statement.begin() + field.end(), statement.end());
    }

    /** A statement, parted where a clause of it begins a practice of its own. */
    List<TextSpan> parts(String text, TextSpan statement) {
        List<TextSpan> parts = new ArrayList<>();
        int begin = statement.begin();
        int end = begin;
        BitSet about = new BitSet();
        List<TextSpan> clauses =
                ClauseSplitter.split(
                        text,
                        statement.begin(),
                        statement.end(),
                        Punctuation.STATEMENT_CLAUSE_ENDS);
        for (int i = 0; i < clauses.size(); i++) {
            TextSpan clause = clauses.get(i);
            BitSet own = matters(clause.in(text));
            if (!about.isEmpty()
                    && !own.intersects(about)
                    && namesOne(clause.in(text))
                    && end - begin >= SHORTEST
                    && isWhole(text.substring(begin, end), told(text, clauses, i, own))) {
                parts.add(new TextSpan(begin, end));
                begin = clause.begin();
                about = new BitSet();
            }
            about.or(own);
            end = clause.end();
        }
        parts.add(new TextSpan(begin, statement.end()));
        return parts;
    }

    /** A clause, with the next one where that goes on with it. */
    private String told(String text, List<TextSpan> clauses, int at, BitSet own) {
        TextSpan clause = clauses.get(at);
        if (at + 1 == clauses.size()) {
            return clause.in(text);
        }
        BitSet next = matters(clauses.get(at + 1).in(text));
        boolean goesOn = next.isEmpty() || next.intersects(own);
        return text.substring(clause.begin(), goesOn ? clauses.get(at + 1).end() : clause.end());
    }

    /** Whether a clause says by itself what was done. */
    private boolean isWhole(String before, String clause) {
        boolean counts = hasFigure(before) && hasFigure(clause);
        boolean alone = hasFigure(before) || before.length() >= LONG_ENOUGH;
        return alone
                && !words.goesOn().in(clause)
                && !words.result().in(clause)
                && (counts || words.begins().in(clause) || isNamedAtOnce(clause));
    }

    private boolean isNamedAtOnce(String clause) {
        int start = 0;
        while (start < clause.length() && !isHan(clause.charAt(start))) {
            start++;
        }
        int from = start;
        boolean[] atOnce = {false};
        named.forEach(clause, (place, match) -> atOnce[0] |= match.start() - from <= AT_ONCE);
        return atOnce[0];
    }

    /** Whether a clause names a matter for itself, not among others (调解、诉讼、仲裁集中进驻). */
    private boolean namesOne(String clause) {
        boolean[] names = {false};
        named.forEach(
                clause,
                (place, match) ->
                        names[0] |=
                                !isListed(clause, match.start() - NEAR, match.start())
                                        && !isListed(clause, match.end(), match.end() + NEAR));
        return names[0];
    }

    private static boolean isListed(String clause, int begin, int end) {
        String around =
                clause.substring(
                        Math.max(0, begin), Math.min(clause.length(), Math.max(begin, end)));
        return around.indexOf('、') >= 0;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    private BitSet matters(String statement) {
        BitSet found = new BitSet();
        named.candidates(statement).stream()
                .filter(place -> matters.get(place).words().in(statement))
                .forEach(found::set);
        return found;
    }

    /** Whether words state a figure. */
    public static boolean hasFigure(String words) {
        return words.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
