package org.fazhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.extract.quantity.Quantity;
import org.fazhi.extract.quantity.TableFigure;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.jspecify.annotations.Nullable;

/** Cuts out the words around each figure of a text. */
public final class PhraseReader {
    private static final Marks CLAUSE_ENDS = Punctuation.CLAUSE_ENDS;
    private static final Marks SENTENCE_ENDS = Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
    private static final Marks OPENING_BRACKET = Marks.of("（");
    private static final Pattern TITLE = Pattern.compile("《[^》]{1,80}》");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}年");
    private static final int LONGEST = 60;
    private static final int LONGEST_AFTER = 40;
    private static final int LONGEST_SENTENCE = 400;

    private final QuantityWords words;

    public PhraseReader(QuantityWords words) {
        this.words = words;
    }

    /** The words around each figure, in order. */
    public List<FigurePhrase> around(String text, List<Quantity> figures) {
        List<FigurePhrase> phrases = new ArrayList<>();
        SharedNames shared = SharedNames.NONE;
        while (phrases.size() < figures.size()) {
            int index = phrases.size();
            FigurePhrase phrase =
                    one(text, figures, index, index == 0 ? null : phrases.get(index - 1));
            int respectively = phrase.own().indexOf(words.respectively());
            if (respectively >= 0) {
                shared = shared(text, figures, index, phrase, respectively, shared);
                shared.figures().forEach(name -> phrases.add(named(phrase, name)));
            } else {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /**
     * The words of a table's cell: its row and its column, the time that one of them gives in
     * front. A title's years are not its own then; one that lists several things says of no row
     * which.
     */
    FigurePhrase of(TableFigure cell) {
        String named = cell.label() + cell.head();
        String title =
                cell.time().isEmpty() ? cell.title() : YEAR.matcher(cell.title()).replaceAll("");
        boolean several = words.lists().separators().in(title);
        return new FigurePhrase(
                strip(named), "", several ? "" : title, cell.time() + named, "", "");
    }

    private SharedNames shared(
            String text,
            List<Quantity> figures,
            int first,
            FigurePhrase phrase,
            int respectively,
            SharedNames earlier) {
        int last = first;
        while (last + 1 < figures.size()
                && listed(text, figures.get(last), figures.get(last + 1))) {
            last++;
        }
        String own = phrase.own();
        return SharedNames.of(
                own.substring(0, respectively),
                words.lists(),
                strip(own.substring(respectively + words.respectively().length())),
                last - first + 1,
                phrase.sentenceBefore(),
                earlier,
                this::strip);
    }

    private static FigurePhrase named(FigurePhrase phrase, String name) {
        return new FigurePhrase(
                name, "", phrase.sentenceBefore(), phrase.own(), "", phrase.ahead());
    }

    private boolean listed(String text, Quantity figure, Quantity next) {
        int gap = next.before() - figure.after();
        return gap == 1 && (words.lists().marks() + "，").indexOf(text.charAt(figure.after())) >= 0;
    }

    private FigurePhrase one(
            String text, List<Quantity> figures, int index, @Nullable FigurePhrase previousPhrase) {
        Quantity figure = figures.get(index);
        Quantity previous = index == 0 ? null : figures.get(index - 1);
        int clause = behindLast(text, CLAUSE_ENDS, figure.before(), LONGEST);
        int sentence = behindLast(text, SENTENCE_ENDS, figure.before(), LONGEST_SENTENCE);
        boolean second =
                previous != null
                        && previous.after() > clause
                        && previous.after() <= figure.before();
        int begin =
                previous != null && second
                        ? behindOthers(text, previous.after(), figure.before())
                        : clause;
        String own = text.substring(begin, figure.before());
        String before =
                previous != null && previousPhrase != null && second
                        ? behindFigure(text, own, clause, figure, previous, previousPhrase)
                        : own;
        String stripped = strip(words.remark().matcher(untitled(before)).replaceFirst(""));
        boolean unnamed = stripped.isEmpty() || stripped.equals(String.valueOf(FigurePhrase.OTHER));
        boolean follows = previous != null && previous.begin() >= sentence;
        if (unnamed && follows && previousPhrase != null) {
            if (continues(own)) {
                stripped = previousPhrase.before();
            } else if (words.total().in(own)) {
                stripped = words.added().matcher(previousPhrase.before()).replaceAll("");
            }
        }
        String sentenceBefore = text.substring(sentence, Math.max(sentence, begin));
        Quantity next = index + 1 < figures.size() ? figures.get(index + 1) : null;
        String after = after(text, figure, next);
        String earlier = "";
        if (!second && after.isEmpty() && (stripped.isEmpty() || words.verbsOnly().in(stripped))) {
            earlier = clauseBefore(text, sentence, clause, previous);
            stripped = stripped.isEmpty() ? earlier : stripped;
        }
        boolean start = words.roles().from().in(own) && words.roles().fromAfter().in(after);
        return new FigurePhrase(
                stripped,
                start ? "" : after,
                TITLE.matcher(sentenceBefore).replaceAll("《》"),
                own,
                earlier,
                text.substring(figure.after(), nextOf(text, SENTENCE_ENDS, figure.after())));
    }

    /**
     * Where a figure's own words may begin behind another one: at the end of a bracket in which
     * that one stands (（其中12名现场述法）和…208名).
     */
    private static int behindOthers(String text, int begin, int end) {
        int open = 0;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            open += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (open < 0) {
                return at;
            }
        }
        return begin;
    }

    /**
     * The words of the last clause of the sentence in front of a place that has any, for a clause
     * that names nothing (开展实战化演练，累计64场); empty where figures stand in it.
     */
    private String clauseBefore(
            String text, int sentence, int clause, @Nullable Quantity previous) {
        int end = clause - 1;
        while (end > sentence && (text.charAt(end) == '，' || text.charAt(end) == '：')) {
            int begin = Math.max(sentence, behindLast(text, CLAUSE_ENDS, end, LONGEST));
            if (previous != null && previous.after() > begin) {
                return "";
            }
            String named = strip(untitled(text.substring(begin, end)));
            if (!named.isEmpty()) {
                return named;
            }
            end = begin - 1;
        }
        return "";
    }

    /** The words between two figures of one clause: whose are they? */
    private String behindFigure(
            String text,
            String between,
            int clause,
            Quantity figure,
            Quantity previous,
            FigurePhrase previousPhrase) {
        if (between.isEmpty() || between.equals("、") && !figure.unit().equals(previous.unit())) {
            // 308批589人次, 6场次、1180人次: a pair counts the same twice. 59%90%: two figures that
            // lost what stood between them.
            return previous.unit().equals("%") ? "" : previousPhrase.before();
        }
        if (words.lasting().in(previousPhrase.own())) {
            return previousPhrase.before() + between;
        }
        if (between.equals("）")) {
            // 收到申请（含结转11件）148件: the words in front of the bracket.
            int open =
                    behindLast(text, OPENING_BRACKET, previous.begin(), previous.begin() - clause)
                            - 1;
            return open > clause ? text.substring(clause, open) : "";
        }
        int start = 0;
        while (start < between.length()
                && ("）" + words.lists().marks()).indexOf(between.charAt(start)) >= 0) {
            start++;
        }
        boolean own = start > 0 || words.newCount().in(between);
        return own ? between.substring(start) : FigurePhrase.OTHER + between;
    }

    /** 由…提高到…: the second figure counts what the first does. */
    private boolean continues(String own) {
        return words.roles().to().in(own) || own.equals("到") || own.equals("至");
    }

    /** The words without what titles are of (《》); those of papers that are counted stay. */
    private String untitled(String clause) {
        return TITLE.matcher(clause)
                .replaceAll(
                        title -> {
                            String name = title.group().substring(1, title.group().length() - 1);
                            return words.countedPapers().in(name)
                                    ? Matcher.quoteReplacement(name)
                                    : "《》";
                        });
    }

    private String strip(String clause) {
        String stripped = clause;
        Matcher lead = words.leads().matcher(stripped);
        if (lead.lookingAt()) {
            stripped = stripped.substring(lead.end());
        }
        Matcher filler = words.fillers().first(stripped);
        return filler == null ? stripped : stripped.substring(0, filler.start());
    }

    private String after(String text, Quantity figure, @Nullable Quantity next) {
        int limit = Math.min(text.length(), figure.after() + LONGEST_AFTER);
        int begin = figure.after();
        if (next != null && next.begin() < limit) {
            int close = text.startsWith("）", next.after()) ? next.after() : -1;
            if (close >= 0 && text.startsWith("（", begin)) {
                // 20支（612人）的应急队伍: what stands in brackets does not end the words.
                begin = close + 1;
                limit = Math.min(text.length(), begin + LONGEST_AFTER);
            } else {
                limit = next.before();
            }
        }
        int end = Punctuation.WORDS_END.first(text, begin, limit);
        int close = behindOthers(text, begin, end);
        end = close > begin ? close : end;
        boolean ofNext = end > begin && words.lists().marks().indexOf(text.charAt(begin)) >= 0;
        return ofNext ? "" : text.substring(Math.min(begin, end), end);
    }

    private static int nextOf(String text, Marks ends, int from) {
        return ends.first(text, from, Math.min(text.length(), from + LONGEST));
    }

    private static int behindLast(String text, Marks ends, int before, int longest) {
        return ends.behindLast(text, Math.max(0, before - longest), before);
    }
}
