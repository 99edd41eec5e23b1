package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.text.ItemMarks;

/** Words of a report as they stand between quotation marks. */
final class Quoted {
    /** A longer wording is no heading. */
    private static final int HEADING = 20;

    private static final Pattern ENDING = Pattern.compile("[。；，、：;,\\s]+$");

    private static final Pattern CLAUSE = Pattern.compile("(?<=[，；。])");

    private Quoted() {}

    /**
     * Without the number of their item and the mark that ends them, and with single marks inside
     * the double ones (GB/T 15834, 4.8.3.2).
     */
    static String plain(String words) {
        String plain =
                ItemMarks.without(SafeText.clean(words).strip())
                        .replace('“', '‘')
                        .replace('”', '’');
        return ENDING.matcher(plain).replaceFirst("");
    }

    /** What a finding says: of one that is as short as a heading what stands below it, if more. */
    static String told(Finding finding, int characters) {
        String detail = begun(finding.detail(), characters);
        return finding.text().length() <= HEADING && detail.length() > finding.text().length()
                ? detail
                : plain(finding.text());
    }

    /** The first clauses of a text, no more than a sentence, as many as the characters hold. */
    static String begun(String text, int characters) {
        StringBuilder words = new StringBuilder();
        for (String clause : CLAUSE.split(ItemMarks.without(SafeText.clean(text).strip()))) {
            if (words.length() + clause.length() > characters || ended(words)) {
                break;
            }
            words.append(clause);
        }
        return plain(words.toString());
    }

    private static boolean ended(StringBuilder words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == '。';
    }

    /**
     * The clauses of a sentence around its figure, as many as the characters hold; the figure's own
     * at least.
     */
    static String around(Observation figure, int characters) {
        String sentence = SafeText.clean(figure.sentence());
        int at = sentence.indexOf(SafeText.clean(figure.surface()));
        if (sentence.length() <= characters || at < 0) {
            return plain(sentence);
        }
        List<String> clauses = new ArrayList<>(List.of(CLAUSE.split(sentence)));
        int first = 0;
        for (int begin = 0; begin + clauses.get(first).length() <= at; first++) {
            begin += clauses.get(first).length();
        }
        int last = first;
        String words = clauses.get(first);
        while (last + 1 < clauses.size()
                && words.length() + clauses.get(last + 1).length() <= characters) {
            words += clauses.get(++last);
        }
        while (first > 0 && clauses.get(first - 1).length() + words.length() <= characters) {
            words = clauses.get(--first) + words;
        }
        return plain(words);
    }
}
