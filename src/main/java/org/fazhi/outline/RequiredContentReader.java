package org.fazhi.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.settings.reading.OutlineWords.KindWords;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.jspecify.annotations.Nullable;

/**
 * Which of the required contents each section belongs to: by its heading, else as the section
 * around it. Where the text turns from one to the next without a heading (closing lines that admit
 * shortcomings, 下一步 …), it finds the turn.
 */
final class RequiredContentReader {
    private static final Marks SENTENCE_ENDS = Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?度?");

    private static final int LONGEST_SENTENCE = 600;

    /** A chapter on the leader alone is no longer; a longer one tells of all that was led. */
    private static final int SHORT_CHAPTER = 150;

    private final OutlineWords words;

    private final ShortcomingChapters chapters;

    /**
     * @param weakness how a clause says that something falls short
     */
    RequiredContentReader(OutlineWords words, Expression weakness) {
        this.words = words;
        this.chapters = new ShortcomingChapters(words, weakness);
    }

    void assign(List<SectionDraft> drafts, String body, @Nullable Integer year) {
        Map<SectionDraft, SectionDraft> last = new IdentityHashMap<>();
        ContentKind chapter = ContentKind.OTHER;
        for (SectionDraft draft : drafts) {
            SectionDraft before = draft.parent == null ? null : last.put(draft.parent, draft);
            boolean plans = before != null && plansBehind(before, draft, body);
            draft.kind = plans ? ContentKind.PLAN : kindOf(draft, body, year);
            if (draft.parent == null
                    && chapters.admits(draft, byHeading(draft.heading(body), year), drafts, body)) {
                draft.kind = ContentKind.SHORTCOMINGS;
            }
            if (draft.parent == null) {
                boolean answers =
                        chapter == ContentKind.SHORTCOMINGS
                                && draft.kind == ContentKind.ACHIEVEMENTS
                                && words.answering().in(draft.heading(body));
                draft.kind = answers ? ContentKind.PLAN : draft.kind;
                chapter = draft.kind;
            }
        }
    }

    /**
     * A chapter may name shortcomings and plans together (存在问题和下步打算) and nothing more say where the
     * plans begin: they are what stands behind the items, without a number or counted from one
     * again, unless it admits something itself.
     */
    private boolean plansBehind(SectionDraft before, SectionDraft draft, String body) {
        SectionDraft chapter = Objects.requireNonNull(draft.parent);
        if (chapter.kind != ContentKind.SHORTCOMINGS || !namesBoth(chapter, body)) {
            return false;
        }
        boolean anew = draft.mark.turn() ? !before.mark.turn() : draft.mark.value() == 1;
        String first = firstSentence(body, draft.begin, draft.textEnd);
        return before.kind == ContentKind.PLAN
                || anew && !words(ContentKind.SHORTCOMINGS).sentence().in(first);
    }

    private ContentKind kindOf(SectionDraft draft, String body, @Nullable Integer year) {
        if (draft.mark.turn()) {
            boolean turns = draft.parent == null || draft.mark.value() > 0;
            return turns ? turnKind(draft, body, year) : inherited(draft);
        }
        String heading = draft.heading(body);
        if (heading.isEmpty()) {
            return inherited(draft);
        }
        ContentKind own = byHeading(heading, year);
        if (draft.parent == null) {
            return own == null ? byIntroduction(draft, body) : own;
        }
        ContentKind above = draft.parent.kind;
        boolean changes =
                own == ContentKind.LEADERSHIP && above == ContentKind.ACHIEVEMENTS
                        || own == ContentKind.PLAN
                                && above == ContentKind.SHORTCOMINGS
                                && mixed(draft, body)
                        || own == ContentKind.SHORTCOMINGS
                                && above != ContentKind.SHORTCOMINGS
                                && strict(heading);
        return own != null && changes ? own : above;
    }

    /**
     * A chapter whose heading says nothing (对照检查情况) is of shortcomings if its own first sentence
     * admits them and its items follow (还存在以下问题：), and of the leaders' duty if it has no items and
     * begins with what the leader did (强化组织领导 / 县长出庭应诉1次).
     */
    private ContentKind byIntroduction(SectionDraft draft, String body) {
        String text = draft.text(body).strip();
        String first = firstSentence(text, 0, text.length());
        boolean opens = text.endsWith("：") && first.length() == text.length();
        if (opens && words(ContentKind.SHORTCOMINGS).sentence().in(first)) {
            return ContentKind.SHORTCOMINGS;
        }
        boolean whole = draft.textEnd == draft.end && text.length() <= SHORT_CHAPTER;
        return whole && words(ContentKind.LEADERSHIP).sentence().in(first)
                ? ContentKind.LEADERSHIP
                : ContentKind.ACHIEVEMENTS;
    }

    /** Inside a chapter only a heading that says nothing else turns to shortcomings. */
    private boolean strict(String heading) {
        return heading.length() <= words.longestTurningHeading();
    }

    private static ContentKind inherited(SectionDraft draft) {
        return draft.parent == null ? ContentKind.OTHER : draft.parent.kind;
    }

    /** Whether the heading around it names shortcomings and plans together. */
    private boolean mixed(SectionDraft draft, String body) {
        for (SectionDraft up = draft.parent; up != null; up = up.parent) {
            if (namesBoth(up, body)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesBoth(SectionDraft draft, String body) {
        String heading = draft.heading(body);
        return (words(ContentKind.SHORTCOMINGS).heading().in(heading)
                        || words.lacking().in(heading))
                && words(ContentKind.PLAN).heading().in(heading);
    }

    private @Nullable ContentKind byHeading(String heading, @Nullable Integer year) {
        if (year != null && !admitsFirst(heading) && laterYearsOnly(heading, year)) {
            return ContentKind.PLAN;
        }
        for (KindWords kind : words.kinds()) {
            if (kind.heading().in(heading)) {
                return ContentKind.valueOf(kind.kind().toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    /** 存在问题及2022年工作安排; not 针对存在的问题，2022年工作打算. */
    private boolean admitsFirst(String heading) {
        Matcher years = YEAR.matcher(heading);
        String first = years.find() ? heading.substring(0, years.start()) : heading;
        return words.admission().in(first);
    }

    /** Whether the text names years, and all of them come after the report's. */
    private static boolean laterYearsOnly(String text, int year) {
        Matcher matcher = YEAR.matcher(text);
        boolean later = false;
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) <= year) {
                return false;
            }
            later = true;
        }
        return later;
    }

    private ContentKind turnKind(SectionDraft draft, String body, @Nullable Integer year) {
        String first = firstSentence(body, draft.begin, draft.textEnd);
        if (announcesPlan(first, year) || words.measures().in(first)) {
            return ContentKind.PLAN;
        }
        boolean admits = words(ContentKind.SHORTCOMINGS).sentence().in(first) && draft.begin > 0;
        return admits ? ContentKind.SHORTCOMINGS : inherited(draft);
    }

    private boolean announcesPlan(String sentence, @Nullable Integer year) {
        if (words(ContentKind.PLAN).sentence().in(sentence)) {
            return true;
        }
        Matcher matcher = YEAR.matcher(sentence);
        return year != null && matcher.lookingAt() && Integer.parseInt(matcher.group(1)) > year;
    }

    /**
     * The first sentence; one longer than any real one in pieces, so that its cost stays linear.
     */
    private static String firstSentence(String body, int begin, int end) {
        int limit = Math.min(end, begin + LONGEST_SENTENCE);
        return body.substring(begin, SENTENCE_ENDS.first(body, begin, limit));
    }

    /**
     * Where the text turns to shortcomings or plans without a number: inside chapters of
     * shortcomings, and, in a report without such a chapter, in its last paragraphs.
     */
    List<HeadingNumber> turns(List<SectionDraft> drafts, String body, @Nullable Integer year) {
        List<HeadingNumber> turns = new ArrayList<>();
        boolean admitted =
                drafts.stream().anyMatch(draft -> draft.kind == ContentKind.SHORTCOMINGS);
        if (admitted) {
            for (SectionDraft draft : drafts) {
                if (draft.kind != ContentKind.SHORTCOMINGS) {
                    continue;
                }
                int answer = answer(draft, body);
                if (answer > draft.begin) {
                    turns.add(turn(answer, draft.depth()));
                } else if (!draft.mark.turn() || draft.parent != null) {
                    findPlan(draft, body, year, turns);
                }
            }
        } else {
            findClosing(drafts, body, year, turns);
        }
        return turns;
    }

    private static HeadingNumber turn(int begin, int depth) {
        return new HeadingNumber(HeadingNumber.TURN, false, begin, begin, depth);
    }

    /** Where an item begins to plan against what it names (针对…的问题，将…); -1 where it does not. */
    private int answer(SectionDraft item, String body) {
        String first = firstSentence(body, item.headingBegin, item.textEnd);
        Matcher named = words.answeredItem().first(first);
        return item.parent == null || item.mark.turn() || named == null
                ? -1
                : item.headingBegin + named.end();
    }

    /**
     * A turn inside a chapter becomes a section directly below it, the measures of an item one
     * below the item; a first sentence never turns, unless measures follow their shortcoming's
     * heading.
     */
    private void findPlan(
            SectionDraft draft, String body, @Nullable Integer year, List<HeadingNumber> turns) {
        int begin = draft.textBegin;
        boolean first = draft.parent == null || !draft.mark.turn();
        while (begin < draft.textEnd) {
            String sentence = firstSentence(body, begin, draft.textEnd);
            if ((!first || draft.parent != null && draft.headingEnd > draft.headingBegin)
                    && words.measures().in(sentence)) {
                turns.add(turn(begin, draft.depth()));
                return;
            }
            if (ofItem(draft, body, begin, first) && announcesPlan(sentence, year)) {
                turns.add(turn(begin, draft.depth()));
                return;
            }
            if (!first && announcesPlan(sentence, year)) {
                turns.add(turn(begin, 1));
                return;
            }
            first = false;
            begin += sentence.length() + 1;
        }
    }

    /**
     * Whether a sentence stands in the paragraph of a numbered item, behind its heading or first
     * sentence: what it plans answers this item alone (…不足。下一步，…).
     */
    private boolean ofItem(SectionDraft draft, String body, int begin, boolean first) {
        boolean headed = draft.headingEnd > draft.headingBegin;
        return draft.parent != null
                && !draft.mark.turn()
                && !draft.mark.clause()
                && (headed || !first)
                && body.substring(draft.begin, begin).strip().indexOf('\n') < 0
                && namesBoth(draft.parent, body);
    }

    private void findClosing(
            List<SectionDraft> drafts,
            String body,
            @Nullable Integer year,
            List<HeadingNumber> turns) {
        int last = SENTENCE_ENDS.behindLast(body, 0, body.length() * 2 / 3);
        int begin = SENTENCE_ENDS.behindLast(body, 0, body.length() / 3);
        boolean plan =
                drafts.stream()
                        .anyMatch(draft -> draft.kind == ContentKind.PLAN && !draft.mark.turn());
        boolean admitted = false;
        int within = 0;
        int around = 0;
        while (begin < body.length()) {
            String sentence = firstSentence(body, begin, body.length());
            while (around + 1 < drafts.size() && drafts.get(around + 1).begin <= begin) {
                around++;
            }
            SectionDraft here = drafts.isEmpty() ? null : drafts.get(around);
            boolean planned = here != null && here.kind == ContentKind.PLAN;
            if (!admitted
                    && planned
                    && admitsBeforePlans(Objects.requireNonNull(here), body, begin, year)) {
                within = here.depth();
                turns.add(turn(begin, within));
                admitted = true;
            } else if (!admitted
                    && !planned
                    && words(ContentKind.SHORTCOMINGS).sentence().in(sentence)
                    && (begin >= last || words.announcing().in(sentence))) {
                int turn = begin;
                if (!drafts.isEmpty() && drafts.get(around).isNumberedAt(begin)) {
                    turn += admission(sentence);
                }
                turns.add(turn(turn, 0));
                admitted = true;
            } else if (admitted && (within > 0 || !plan) && announcesPlan(sentence, year)) {
                turns.add(turn(begin, within));
                return;
            }
            begin += sentence.length() + 1;
        }
    }

    /**
     * Whether the first sentence of a chapter of plans admits shortcomings (过去一年，…，但也要看到，…), and a
     * later one announces the plans.
     */
    private boolean admitsBeforePlans(
            SectionDraft chapter, String body, int begin, @Nullable Integer year) {
        String first = firstSentence(body, begin, chapter.textEnd);
        boolean admits =
                chapter.parent == null
                        && begin < chapter.textEnd
                        && begin >= chapter.textBegin
                        && body.substring(chapter.textBegin, begin).isBlank()
                        && words(ContentKind.SHORTCOMINGS).sentence().in(first)
                        && !announcesPlan(first, year);
        for (int at = begin + first.length() + 1; admits && at < chapter.textEnd; ) {
            String sentence = firstSentence(body, at, chapter.textEnd);
            if (announcesPlan(sentence, year)) {
                return true;
            }
            at += sentence.length() + 1;
        }
        return false;
    }

    /**
     * Where in an item's sentence the clause begins that admits shortcomings: what stands before it
     * (一是健全机制，…) is what the item achieved.
     */
    private int admission(String sentence) {
        Matcher admits = words(ContentKind.SHORTCOMINGS).sentence().first(sentence);
        int clause = admits == null ? 0 : admits.start();
        while (clause > 0 && !Punctuation.CLAUSE_ENDS.has(sentence.charAt(clause - 1))) {
            clause--;
        }
        return clause;
    }

    private KindWords words(ContentKind kind) {
        return words.kind(kind.name().toLowerCase(Locale.ROOT));
    }
}
