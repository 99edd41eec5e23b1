package org.fazhi.text;

/**
 * Which marks end a sentence, a clause or a line in a Chinese report. Whoever cuts a text names one
 * of these rules; a difference between two of them has its reason here. They hold for a uniformly
 * set text ({@link Typography}) unless they say otherwise.
 */
public final class Punctuation {
    /** What ends a sentence within a paragraph, whatever ； does. */
    public static final Marks FULL_STOPS = Marks.of("。！？");

    private static final Marks SENTENCE_ENDS = FULL_STOPS.and("\n");
    private static final Marks STATEMENT_ENDS = SENTENCE_ENDS.and("；");

    /** What parts statements in a text that is not set uniformly: the Latin marks as well. */
    public static final Marks STATEMENT_ENDS_OF_ANY_TYPE = STATEMENT_ENDS.and("!?;");

    /** What ends a clause; 、 does not, it separates the things of one clause. */
    public static final Marks CLAUSE_ENDS = STATEMENT_ENDS.and("，：");

    /** What parts clauses in a text that is not set uniformly, inside a sentence. */
    public static final Marks CLAUSE_MARKS_OF_ANY_TYPE = Marks.of(",，:：");

    /**
     * What ends a clause of a shortcoming or plan: a ： belongs to it, since it leads to its words.
     */
    public static final Marks FINDING_CLAUSE_ENDS = STATEMENT_ENDS.and("，");

    /** What parts the clauses of one statement. */
    public static final Marks STATEMENT_CLAUSE_ENDS = Marks.of("，：");

    /** What ends the words beside a figure: also the 、 of a list. */
    public static final Marks WORDS_END = CLAUSE_ENDS.and("、");

    /** What ends the words of a thing that is counted in front of a clause's end: 两件）、两件，. */
    public static final Marks COUNT_ENDS = Marks.of("，。；、）\n");

    /** Marks inside a sentence, at which one that is longer than any real one may be cut. */
    public static final Marks PAUSES = Marks.of("，；：、");

    /** What separates the things of a list. */
    public static final Marks LIST = Marks.of("、");

    /** What parts statements in a list of them. */
    public static final Marks SEMICOLON = Marks.of("；");

    /** What ends a paragraph. */
    public static final Marks LINE_ENDS = Marks.of("\n");

    /** What stands in front of the number of an item: 工作：1.健全制度；2.… */
    public static final Marks BEFORE_ITEM = STATEMENT_ENDS.and("：");

    /** What ends a line that is whole, so that the next line begins anew. */
    public static final Marks WHOLE_LINE_ENDS = FULL_STOPS.and("；：…");

    /** Behind which the items of a list begin. */
    public static final Marks LIST_OPENERS = Marks.of("：");

    /** What no heading ends with. */
    public static final Marks NOT_OF_HEADING = FULL_STOPS.and("；：…，、");

    /** What stands between a heading and its text, and belongs to neither. */
    public static final Marks BETWEEN_HEADING_AND_TEXT = Marks.of("\n。：");

    /** What parts text on a page before it is set uniformly: none in a heading, many in prose. */
    public static final Marks PAGE_CUTS = Marks.of("，。；,;");

    /** What cannot be a paragraph's last character: its line was broken. */
    public static final Marks NEVER_LAST = Marks.of("，、（《“‘");

    /** What cannot be a paragraph's first character: its line was broken. */
    public static final Marks NEVER_FIRST = Marks.of("，。、；：！？）》”’%");

    /** What a printed line does not begin with (GB/T 15834): more than is safe to guess from. */
    public static final Marks NEVER_FIRST_IN_PRINT = Marks.of("，。、；：？！”’）〕》」』,.;:!?)%");

    private Punctuation() {}

    /**
     * What ends a sentence: a full stop, the end of a paragraph, and ； where it parts statements.
     */
    public static Marks sentenceEnds(Semicolon semicolon) {
        return switch (semicolon) {
            case JOINS_STATEMENTS -> SENTENCE_ENDS;
            case PARTS_STATEMENTS -> STATEMENT_ENDS;
        };
    }
}
