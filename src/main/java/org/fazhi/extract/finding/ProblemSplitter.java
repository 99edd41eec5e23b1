package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.TextSpan;

/**
 * Cuts what admits shortcomings into its problems, each with all clauses that carry it: what only
 * says how much there is to do (案件逐年增加) belongs to the problem behind it; what follows from one
 * (导致…) and why there is one (由于…) are none.
 */
final class ProblemSplitter {
    private static final Marks CLAUSE_MARKS = Punctuation.FINDING_CLAUSE_ENDS;
    private static final int LONGEST_CLAUSE = 60;
    private static final int LONGEST_POINT = 40;
    private static final int NEAR = 100;

    private final FindingWords words;
    private final CauseReader causes;
    private final ThemeClassifier themes;

    ProblemSplitter(FindingWords words, CauseReader causes, ThemeClassifier themes) {
        this.words = words;
        this.causes = causes;
        this.themes = themes;
    }

    /**
     * The problems of an item, which is one by its place, whatever its words: two if it tells of
     * two matters.
     */
    List<TextSpan> ofItem(String text, TextSpan item) {
        List<TextSpan> parts = ofSentence(text, item);
        TextSpan first = firstClause(text, item);
        if (first.isEmpty()) {
            return List.of();
        }
        if (parts.isEmpty()) {
            return List.of(withMore(text, first, item));
        }
        if (length(parts.get(0)) > LONGEST_CLAUSE) {
            return List.of(first);
        }
        List<TextSpan> problems = new ArrayList<>();
        TextSpan problem = parts.get(0);
        for (TextSpan part : parts.subList(1, parts.size())) {
            if (isOther(problem.in(text), part.in(text))) {
                problems.add(problem);
                problem = part;
            } else if (part.begin() - problem.end() <= 1
                    && part.end() - problem.begin() <= LONGEST_POINT) {
                problem = new TextSpan(problem.begin(), part.end());
            }
        }
        problems.add(problem);
        List<TextSpan> shown = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            int next = i + 1 < problems.size() ? problems.get(i + 1).begin() : item.end();
            shown.add(withExample(text, problems.get(i), next));
        }
        return shown;
    }

    /** With the clause behind it that says of whom or what it is true (质量不高，少数案件…). */
    private TextSpan withExample(String text, TextSpan problem, int end) {
        if (problem.end() >= end || text.charAt(problem.end()) != '，') {
            return problem;
        }
        List<TextSpan> behind = ClauseSplitter.split(text, problem.end() + 1, end, CLAUSE_MARKS);
        boolean shows =
                !behind.isEmpty()
                        && behind.get(0).end() - problem.begin() <= LONGEST_POINT
                        && softened(behind.get(0).in(text));
        return shows ? new TextSpan(problem.begin(), behind.get(0).end()) : problem;
    }

    /** Where no word tells which clause carries the point, all of them while it stays short. */
    private TextSpan withMore(String text, TextSpan first, TextSpan item) {
        TextSpan point = first;
        for (TextSpan clause : ClauseSplitter.split(text, first.end(), item.end(), CLAUSE_MARKS)) {
            String own = clause.in(text);
            if (clause.end() - first.begin() > LONGEST_POINT
                    || clause.begin() - point.end() != 1
                    || text.charAt(point.end()) != '，'
                    || words.consequence().in(own)
                    || words.causes().clause().in(own)
                    || causes.begin(own)) {
                break;
            }
            point = new TextSpan(first.begin(), clause.end());
        }
        return point;
    }

    private static int length(TextSpan span) {
        return span.end() - span.begin();
    }

    /**
     * Whether two parts of one item tell of different matters. A softened part behind one that is
     * not (推进不平衡，个别单位…) is its example.
     */
    private boolean isOther(String problem, String part) {
        if (words.example().in(part)) {
            return false;
        }
        if (themes.otherFields(problem, part)) {
            return true;
        }
        return softened(problem)
                && softened(part)
                && (themes.otherNatures(problem, part) || themes.otherHolders(problem, part));
    }

    private boolean softened(String part) {
        Matcher softener = words.softeners().first(part);
        return softener != null && softener.start() == 0;
    }

    /** The clauses and coordinated parts that each state a weakness of their own. */
    List<TextSpan> ofSentence(String text, TextSpan sentence) {
        List<TextSpan> parts = parts(text, sentence, false);
        return parts.isEmpty() ? parts(text, sentence, true) : parts;
    }

    /** The parts of a list of problems (存在…、…等问题), where any sign of a weakness makes one. */
    List<TextSpan> ofList(String text, TextSpan list) {
        return parts(text, list, true);
    }

    /** Whether the words end as a list of problems does. */
    boolean isList(String sentence) {
        return words.afterShortcoming().in(sentence);
    }

    /** Whether something in it states a weakness. */
    boolean admits(String text, TextSpan sentence) {
        return !parts(text, sentence, false).isEmpty();
    }

    /**
     * Parts divided by commas of either kind; what has no weakness belongs to the next.
     *
     * @param signs whether words count that tell of one only where nothing else does (老套)
     */
    private List<TextSpan> parts(String text, TextSpan sentence, boolean signs) {
        List<TextSpan> parts = new ArrayList<>();
        int begin = -1;
        int loaded = -1;
        for (TextSpan clause :
                ClauseSplitter.split(text, sentence.begin(), sentence.end(), CLAUSE_MARKS)) {
            String own = clause.in(text);
            boolean causesOnly = causes.begin(own);
            if (causesOnly || words.causes().clause().in(own)) {
                if (causesOnly || !parts.isEmpty()) {
                    break;
                }
                begin = -1;
                continue;
            }
            if (words.consequence().in(own)) {
                begin = -1;
                continue;
            }
            if (words.circumstance().in(own)) {
                begin = begin < 0 ? clause.begin() : begin;
                loaded = clause.end();
                continue;
            }
            if (loaded == clause.begin() - 1) {
                loaded = clause.end();
            }
            for (TextSpan piece :
                    ClauseSplitter.split(text, clause.begin(), clause.end(), Punctuation.LIST)) {
                begin = begin < 0 ? piece.begin() : begin;
                int from = Math.max(begin, piece.begin() - NEAR); // what is before it has none
                String near = text.substring(from, piece.end());
                if (words.weakness().in(near) || signs && words.weakSigns().in(near)) {
                    add(text, new TextSpan(begin, piece.end()), parts);
                    begin = -1;
                }
            }
        }
        if (begin >= 0 && loaded > begin && parts.isEmpty()) {
            parts.add(new TextSpan(begin, loaded));
        }
        return parts;
    }

    private void add(String text, TextSpan part, List<TextSpan> parts) {
        Matcher tail = words.afterShortcoming().first(part.in(text));
        TextSpan trimmed =
                tail == null ? part : new TextSpan(part.begin(), part.begin() + tail.start());
        if (!trimmed.isEmpty() && !words.generic().in(trimmed.in(text))) {
            parts.add(trimmed);
        }
    }

    /** The first clause; one that only leads in (在…方面) is taken together with the next. */
    TextSpan firstClause(String text, TextSpan span) {
        List<TextSpan> clauses = ClauseSplitter.split(text, span.begin(), span.end(), CLAUSE_MARKS);
        if (clauses.isEmpty()) {
            return new TextSpan(span.begin(), span.begin());
        }
        TextSpan first = clauses.get(0);
        int next = 1;
        while (next < clauses.size()
                && clauses.get(next).end() - first.begin() <= LONGEST_CLAUSE
                && words.leadIn().in(first.in(text))
                && text.charAt(clauses.get(next).begin() - 1) == '，') {
            first = new TextSpan(first.begin(), clauses.get(next).end());
            next++;
        }
        return first;
    }
}
