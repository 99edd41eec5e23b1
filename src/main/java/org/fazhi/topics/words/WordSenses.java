package org.fazhi.topics.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a word of the general language means, by the classes of 同义词词林 (Mei 1983, extended by HIT)
 * that HanLP brings along: {@code Br03} is food, {@code Hm05} what courts do, {@code Dd} qualities.
 */
final class WordSenses {
    private static final int CLASS = 4;

    /** How many classes a word has, and how many of them are of matter and of actions. */
    private record Classes(int all, int wanted, int actions) {}

    private final Map<String, Classes> known = new HashMap<>();

    /**
     * @param wanted classes of things and actions, an expression over the first four characters
     */
    WordSenses(Pattern wanted) {
        for (String line : IOUtil.readLineList(HanLP.Config.CoreSynonymDictionaryDictionaryPath)) {
            String[] parts = line.split(" ");
            String code = parts[0].replace("\uFEFF", "");
            if (code.length() > CLASS) {
                int acts = code.charAt(0) >= 'F' ? 1 : 0;
                int fits = wanted.matcher(code.substring(0, CLASS)).lookingAt() ? 1 : 0;
                for (int i = 1; i < parts.length; i++) {
                    known.merge(
                            parts[i],
                            new Classes(1, fits, acts),
                            (one, other) ->
                                    new Classes(
                                            one.all + other.all,
                                            one.wanted + other.wanted,
                                            one.actions + other.actions));
                }
            }
        }
    }

    boolean knows(String word) {
        return known.containsKey(word);
    }

    /** Whether at least half of what a known word may mean is an action: F to L. */
    boolean isAction(String word) {
        Classes classes = known.get(word);
        return classes != null && 2 * classes.actions >= classes.all;
    }

    /** Whether at least half of what a known word may mean is a thing or an action. */
    boolean isMatter(String word) {
        Classes classes = known.get(word);
        return classes != null && 2 * classes.wanted >= classes.all;
    }
}
