package org.fazhi.settings.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;

/**
 * What an analyst has said of the words that a run proposed: {@code conf/words.csv}, a copy of the
 * output's {@code topics/words.csv} in which the first column is filled. A word enters the
 * dictionary by 收入; by 不收 it is not proposed again; an empty decision changes nothing.
 *
 * @param accepted in the order of the file
 * @param refused never proposed again
 */
record WordDecisions(List<String> accepted, Set<String> refused) {
    static final String FILE = "words.csv";
    private static final List<String> COLUMNS =
            List.of("decision", "word", "count", "reports", "examples");
    private static final String ACCEPT = "收入";
    private static final String REFUSE = "不收";

    static WordDecisions parse(ConfFiles files) {
        List<String> accepted = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        if (!files.has(FILE)) {
            return new WordDecisions(accepted, refused);
        }
        Set<String> seen = new HashSet<>();
        for (CsvFile.Row row : CsvFile.parse(files, FILE, COLUMNS).rows()) {
            String word = row.required("word");
            if (!WordLists.isWord(word)) {
                throw row.wrong("“" + word + "” is no word", "write one word a line");
            }
            if (!seen.add(word)) {
                throw row.wrong("“" + word + "” stands twice", "take one out");
            }
            String decision = row.optional("decision");
            if (ACCEPT.equals(decision)) {
                accepted.add(word);
            } else if (REFUSE.equals(decision)) {
                refused.add(word);
            } else if (decision != null) {
                throw row.wrong(
                        "“" + decision + "” is no decision",
                        "write " + ACCEPT + " or " + REFUSE + ", or leave it empty");
            }
        }
        return new WordDecisions(accepted, refused);
    }
}
