package org.fazhi.text;

import java.text.Normalizer;

/**
 * One form for characters that only look different: full-width letters and digits, the radicals and
 * older forms that PDF writers put for characters (⻓ 戶), half-width and small punctuation.
 * Characters that nobody sees are dropped; every customary line end becomes one {@code \n}; every
 * kind of space becomes one.
 */
public final class CharacterFolding {
    private static final char DROP = 0;

    /** Stands for bytes that were lost; before a heading's number it would hide the heading. */
    private static final char DAMAGED = '\uFFFD';

    private static final char[] FOLDED = table();

    private CharacterFolding() {}

    /**
     * The text with its characters folded; runs of spaces become one, and none stands at either end
     * of a line. Offsets count code points of {@code source}.
     */
    public static MappedText fold(String source) {
        MappedText.Builder out = new MappedText.Builder(source.length());
        int offset = 0;
        boolean lineStart = true;
        int spaceAt = -1;
        for (int i = 0; i < source.length(); i++, offset++) {
            char c = source.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < source.length()
                    && Character.isLowSurrogate(source.charAt(i + 1))) {
                spaceAt = space(out, spaceAt);
                out.add(c, offset, offset + 1).add(source.charAt(++i), offset, offset + 1);
                lineStart = false;
                continue;
            }
            char folded = FOLDED[c];
            if (folded == '\n') {
                boolean pair = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
                out.add('\n', offset, offset + (pair ? 2 : 1));
                if (pair) {
                    i++;
                    offset++;
                }
                lineStart = true;
                spaceAt = -1;
            } else if (folded == ' ') {
                if (!lineStart && spaceAt < 0) {
                    spaceAt = offset;
                }
            } else if (folded != DROP && !(folded == DAMAGED && lineStart)) {
                spaceAt = space(out, spaceAt);
                out.add(folded, offset, offset + 1);
                lineStart = false;
            }
        }
        return out.build();
    }

    private static int space(MappedText.Builder out, int spaceAt) {
        if (spaceAt >= 0) {
            out.add(' ', spaceAt, spaceAt + 1);
        }
        return -1;
    }

    private static char[] table() {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = folded((char) c);
        }
        pairs(table, "．％﹪﹐﹑﹒﹔﹕﹖﹗﹙﹚､｡", ".%%，、.；：？！（）、。");
        pairs(table, "「」『』﹁﹂｢｣〝〞＂＇", "“”‘’“”“”“”\"'");
        pairs(table, "︐︑︒︓︔︕︖︵︶︹︺︻︼︽︾︿﹀︱︳", "，、。：；！？（）〔〕【】《》〈〉——");
        pairs(table, "−－﹣‐‑⁃", "------");
        pairs(
                table,
                "⺁⺊⺌⺎⺜⺝⺟⺠⺧⺩⺫⺬⺮⺶⺻⺼⺽⻁⻄⻅⻆⻇⻉⻊⻋⻐⻑⻒⻓⻔⻗⻘⻙⻚⻛⻜⻝⻡⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳",
                "厂卜小兀日月母民牛王目示竹羊聿肉臼虎西见角角贝足车金长长长门雨青韦页风飞食首马骨鬼鱼鸟卤麦黄齐齿龙龟");
        pairs(table, "戶戸靑吿敎眞淸黃彥", "户户青告教真清黄彦");
        return table;
    }

    private static void pairs(char[] table, String from, String to) {
        if (from.length() != to.length()) {
            throw new IllegalStateException(from.length() + " characters to " + to.length());
        }
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
    }

    /** A radical stands for the character of its shape in either script: ⾧ and ⾨ are 长 and 门. */
    private static char simple(char radical) {
        int at = "見貝車長門韋頁風飛馬魚鳥鹵麥黽齊齒龍龜戶靑黃".indexOf(radical);
        return at < 0 ? radical : "见贝车长门韦页风飞马鱼鸟卤麦黾齐齿龙龟户青黄".charAt(at);
    }

    private static char folded(char c) {
        if (c == '\r' || c == '\n' || c == '\u000B' || c == '\f' || c == '\u0085') {
            return '\n';
        }
        if (c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        if (c == '\t' || c == '\u3164' || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isISOControl(c)) {
            return DROP;
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.PRIVATE_USE || c == '\uFFFE') {
            return DROP;
        }
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return (char) (c - '０' + '0');
        }
        if ((c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF')) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return plain.length() == 1 ? simple(plain.charAt(0)) : c;
        }
        return c;
    }
}
