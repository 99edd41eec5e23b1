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

    /** How many classes a word has, and how many of them are of each kind. */
    private record Classes(int all, int matter, int actions, int things, int heads) {
        Classes plus(Classes other) {
            return new Classes(
                    all + other.all,
                    matter + other.matter,
                    actions + other.actions,
                    things + other.things,
                    heads + other.heads);
        }
    }

    private final Map<String, Classes> known = new HashMap<>();

    /**
     * All are expressions over the first four characters of a class.
     *
     * @param matter classes of things and actions
     * @param things classes of what one place has and another has not
     * @param heads the same for single characters
     */
    WordSenses(Pattern matter, Pattern things, Pattern heads) {
        for (String line : IOUtil.readLineList(HanLP.Config.CoreSynonymDictionaryDictionaryPath)) {
            String[] parts = line.split(" ");
            String code = parts[0].replace("\uFEFF", "");
            if (code.length() > CLASS) {
                String start = code.substring(0, CLASS);
                Classes one =
                        new Classes(
                                1,
                                matter.matcher(start).lookingAt() ? 1 : 0,
                                code.charAt(0) >= 'F' ? 1 : 0,
                                things.matcher(start).lookingAt() ? 1 : 0,
                                heads.matcher(start).lookingAt() ? 1 : 0);
                for (int i = 1; i < parts.length; i++) {
                    known.merge(parts[i], one, Classes::plus);
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
        return classes != null && 2 * classes.matter >= classes.all;
    }

    /**
     * Whether at least half of what a word may mean are things of a place; for a word that is not
     * known by its last character, or else its first: 花炮 and 肉羊, 茶青 and 酒糟.
     */
    boolean isOfPlace(String word) {
        Classes classes = known.get(word);
        if (classes != null) {
            return 2 * classes.things >= classes.all;
        }
        return isHead(word.substring(word.length() - 1)) || isHead(word.substring(0, 1));
    }

    private boolean isHead(String character) {
        Classes classes = known.get(character);
        return classes != null && 2 * classes.heads >= classes.all;
    }
}
