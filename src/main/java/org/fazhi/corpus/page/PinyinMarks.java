package org.fazhi.corpus.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.MappedText;

/**
 * Takes away the pinyin that some sites set behind characters: 法(fǎ)治, 法fǎ治. Every character keeps
 * the place it came from.
 */
final class PinyinMarks {
    /** Fewer may be a name or a word of another language. */
    private static final int FEWEST = 3;

    private static final String TONED = "[a-züɡɑ]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-züɡɑ]{0,4}";
    private static final String TONELESS = "men|de|zi|le|ma|ba|ne|zhe|tou|me|li|shang|xia";
    private static final String SYLLABLE = "(?:" + TONED + "|" + TONELESS + ")";

    /** A syllable in brackets, or one between characters. */
    private static final Pattern MARK =
            Pattern.compile(
                    "(?<=[\\p{IsHan}A-Za-z?]) ?[(（] ?"
                            + SYLLABLE
                            + " ?[)）]"
                            + "|(?<=\\p{IsHan}) ?"
                            + TONED
                            + "(?= ?(?:[\\p{IsHan}\\p{Punct}，。、；：\\n\\d]|$))");

    private static final Pattern SURE =
            Pattern.compile("(?<=\\p{IsHan}) ?[(（]? ?" + TONED + " ?[)）]?");

    private PinyinMarks() {}

    /** The page without pinyin; the page itself if it has none. */
    static MappedText removed(MappedText page) {
        String text = page.text();
        if (!hasPinyin(text)) {
            return page;
        }
        MappedText.Builder out = new MappedText.Builder(text.length());
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            out.add(page, from, mark.start());
            from = mark.end();
        }
        return out.add(page, from, text.length()).build();
    }

    private static boolean hasPinyin(String text) {
        Matcher sure = SURE.matcher(text);
        int found = 0;
        while (found < FEWEST && sure.find()) {
            found++;
        }
        return found >= FEWEST;
    }
}
