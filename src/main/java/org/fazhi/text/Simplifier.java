package org.fazhi.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Traditional characters to simplified ones, and the vocabulary of Taiwan and Hong Kong to that of
 * the mainland, by a table of variants. Names of places come through whole: 乾安县 keeps its 乾.
 *
 * <p>Unchangeable; safe for any number of threads. Its tables are built when the first traditional
 * text comes.
 */
public final class Simplifier {
    private final Map<String, String> variants;
    private final List<String> names;
    private volatile @Nullable PhraseTrie<String> phrases;

    /**
     * @param variants phrase (simplified character by character) to the phrase meant
     * @param names names that no variant may touch, as they are written in simplified characters
     */
    public Simplifier(Map<String, String> variants, Collection<String> names) {
        this.variants = Map.copyOf(variants);
        this.names = names.stream().filter(name -> couldChange(name, variants)).toList();
    }

    /** Built once, and only when there is a traditional text: most runs have none. */
    private PhraseTrie<String> phrases() {
        PhraseTrie<String> built = phrases;
        if (built == null) {
            Map<String, String> all = new HashMap<>();
            names.forEach(name -> all.put(Characters.simplified(name), name));
            all.putAll(variants);
            built = new PhraseTrie<>(all);
            phrases = built;
        }
        return built;
    }

    private static boolean couldChange(String name, Map<String, String> variants) {
        return name.indexOf('乾') >= 0 || variants.keySet().stream().anyMatch(name::contains);
    }

    /**
     * The text in simplified characters; a phrase of another length keeps the origin of its whole.
     */
    public MappedText simplify(MappedText text) {
        PhraseTrie<String> known = phrases();
        String simple = Characters.simplified(text.text());
        MappedText.Builder out = new MappedText.Builder(simple.length());
        for (int i = 0; i < simple.length(); ) {
            PhraseTrie.Match<String> match = known.longestAt(simple, i);
            if (match == null) {
                out.add(simple.charAt(i), text.sourceBegin(i), text.sourceEnd(i + 1));
                i++;
            } else {
                append(out, match, text);
                i = match.end();
            }
        }
        return out.build();
    }

    private static void append(
            MappedText.Builder out, PhraseTrie.Match<String> match, MappedText text) {
        String to = match.value();
        boolean sameLength = to.length() == match.end() - match.begin();
        for (int i = 0; i < to.length(); i++) {
            int from = sameLength ? match.begin() + i : match.begin();
            int until = sameLength ? from + 1 : match.end();
            out.add(to.charAt(i), text.sourceBegin(from), text.sourceEnd(until));
        }
    }

    /** One character for one, from HanLP's dictionary. */
    private static final class Characters {
        private static final char[] TABLE = table();

        static String simplified(String text) {
            char[] chars = text.toCharArray();
            for (int i = 0; i < chars.length; i++) {
                chars[i] = TABLE[chars[i]];
            }
            return new String(chars);
        }

        private static char[] table() {
            char[] table = new char[1 << 16];
            for (int c = 0; c < table.length; c++) {
                table[c] = (char) c;
                if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)) {
                    String simple =
                            TraditionalChineseDictionary.convertToSimplifiedChinese(
                                    String.valueOf((char) c));
                    if (simple.length() == 1) {
                        table[c] = simple.charAt(0);
                    }
                }
            }
            return table;
        }
    }
}
