package org.fazhi.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Traditional characters to simplified ones, and the vocabulary of Taiwan and Hong Kong to that of
 * the mainland, by a table of variants. Names of places come through whole: 乾安县 keeps its 乾, and
 * 新幹縣 gets none.
 *
 * <p>Unchangeable; safe for any number of threads. Its tables are built when the first traditional
 * text comes.
 */
public final class Simplifier {
    /** Words of Taiwan alone that make a page one in Taiwan's vocabulary. */
    private static final int FEWEST = 2;

    private static final char KEPT = '乾';
    private static final char KEPT_SIMPLIFIED = '干';

    private final Map<String, String> variants;
    private final Map<String, String> there;
    private final Set<String> tells;
    private final List<String> names;
    private volatile @Nullable Phrases phrases;

    /**
     * @param variants phrase (simplified character by character) to the phrase meant
     * @param there phrases that mean another thing on a page in Taiwan's vocabulary alone
     * @param tells those of {@code variants} that tell such a page
     * @param names names that no variant may touch, as they are written in simplified characters
     */
    public Simplifier(
            Map<String, String> variants,
            Map<String, String> there,
            Set<String> tells,
            Collection<String> names) {
        this.variants = Map.copyOf(variants);
        this.there = Map.copyOf(there);
        this.tells = Set.copyOf(tells);
        this.names = names.stream().filter(this::couldChange).toList();
    }

    /** Built once, and only when there is a traditional text: most runs have none. */
    private Phrases phrases() {
        Phrases built = phrases;
        if (built == null) {
            Map<String, String> all = new HashMap<>(variants);
            names.forEach(name -> all.put(Characters.simplified(name), name));
            Map<String, String> more = new HashMap<>(all);
            there.forEach(more::putIfAbsent);
            built = new Phrases(new PhraseTrie<>(all), new PhraseTrie<>(more));
            phrases = built;
        }
        return built;
    }

    private boolean couldChange(String name) {
        return name.indexOf(KEPT) >= 0
                || name.indexOf(KEPT_SIMPLIFIED) >= 0
                || variants.keySet().stream().anyMatch(name::contains)
                || there.keySet().stream().anyMatch(name::contains);
    }

    /**
     * The text in simplified characters; a phrase of another length keeps the origin of its whole.
     * A phrase that a line's end parts is one too; the line then ends behind it.
     */
    public MappedText simplify(MappedText text) {
        Line line = Line.of(Characters.simplified(text.text()));
        PhraseTrie<String> known = known(line.text());
        MappedText.Builder out = new MappedText.Builder(text.length());
        int copied = 0;
        for (int i = 0; i < line.text().length(); ) {
            PhraseTrie.Match<String> match = known.longestAt(line.text(), i);
            if (match != null && !holds(match, line, text.text())) {
                match = null;
            }
            int end = match == null ? i + 1 : match.end();
            int from = line.position(i);
            int until = line.position(end - 1) + 1;
            breaks(out, text, copied, from);
            if (match == null) {
                out.add(line.text().charAt(i), text.sourceBegin(from), text.sourceEnd(until));
                copied = until;
            } else {
                copied = append(out, match.value(), line, i, end, text);
            }
            i = end;
        }
        breaks(out, text, copied, text.length());
        return out.build();
    }

    /** The phrases that hold on a page. */
    private PhraseTrie<String> known(String text) {
        Phrases built = phrases();
        int told = 0;
        for (PhraseTrie.Match<String> match : built.everywhere().all(text)) {
            told += tells.contains(text.substring(match.begin(), match.end())) ? 1 : 0;
            if (told == FEWEST) {
                return built.inTaiwan();
            }
        }
        return built.everywhere();
    }

    /** A name keeps its 乾 only where the page writes it: 若干縣 is no 乾县. */
    private static boolean holds(PhraseTrie.Match<String> match, Line line, String written) {
        int kept = match.value().indexOf(KEPT);
        return kept < 0 || written.charAt(line.position(match.begin() + kept)) == KEPT;
    }

    /** Adds the ends of lines between two places. */
    private static void breaks(MappedText.Builder out, MappedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            out.add('\n', text.sourceBegin(at), text.sourceEnd(at + 1));
        }
    }

    /** Adds a phrase; gives the place up to which the text has been copied. */
    private static int append(
            MappedText.Builder out, String to, Line line, int begin, int end, MappedText text) {
        boolean sameLength = to.length() == end - begin;
        int copied = line.position(begin);
        for (int i = 0; i < to.length(); i++) {
            int from = line.position(sameLength ? begin + i : begin);
            int until = line.position(sameLength ? begin + i : end - 1) + 1;
            if (sameLength) {
                breaks(out, text, copied, from);
            }
            out.add(to.charAt(i), text.sourceBegin(from), text.sourceEnd(until));
            copied = until;
        }
        if (!sameLength) {
            for (int i = begin + 1; i < end; i++) {
                breaks(out, text, line.position(i - 1) + 1, line.position(i));
            }
        }
        return copied;
    }

    private record Phrases(PhraseTrie<String> everywhere, PhraseTrie<String> inTaiwan) {}

    /**
     * A text without its line ends.
     *
     * @param text the other characters
     * @param positions of each in the whole text; null where there are no line ends
     */
    private record Line(String text, int @Nullable [] positions) {
        static Line of(String whole) {
            if (whole.indexOf('\n') < 0) {
                return new Line(whole, null);
            }
            StringBuilder text = new StringBuilder(whole.length());
            int[] positions = new int[whole.length()];
            for (int i = 0; i < whole.length(); i++) {
                if (whole.charAt(i) != '\n') {
                    positions[text.length()] = i;
                    text.append(whole.charAt(i));
                }
            }
            return new Line(text.toString(), positions);
        }

        int position(int at) {
            return positions == null ? at : positions[at];
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
