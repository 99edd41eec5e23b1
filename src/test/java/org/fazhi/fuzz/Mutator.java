package org.fazhi.fuzz;

import java.util.List;
import java.util.Random;

/** Changes texts and bytes as editors, converters, crawlers and mistakes do. */
final class Mutator {
    /** A text is never made longer than this, but by {@link #repeated}. */
    private static final int LONGEST = 4_000;

    /** Characters that few texts have and any may: line ends, blanks, marks, halves, signs. */
    private static final String[] ODD = {
        "\n",
        "\r",
        "\r\n",
        "\u2028",
        "\u2029",
        "\u0085",
        "\f",
        "\u000B",
        "\t",
        "\u3000",
        "\u00A0",
        "\u200B",
        "\u200D",
        "\u202E",
        "\u202C",
        "\u2066",
        "\uFEFF",
        "\u00AD",
        "\0",
        "\u0001",
        "\u001B",
        "\u007F",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "\uD842\uDFB7",
        "\uDB40\uDD00",
        "\uE000",
        "\uFFFD",
        "\uFFFE",
        "\uFFFF",
        "e\u0301",
        "\u0300",
        "，",
        "。",
        "；",
        "：",
        "、",
        "（",
        "）",
        "(",
        ")",
        "“",
        "”",
        "《",
        "》",
        "—",
        "——",
        "……",
        "·",
        "•",
        "*",
        "**",
        "#",
        "%",
        "％",
        "‰",
        "+",
        "-",
        "－",
        "~",
        "～",
        "至",
        ".",
        "．",
        ",",
        "/",
        "|",
        "=",
        "<",
        ">",
        "&",
        "\"",
        "'",
        "\\",
        "０",
        "１２",
        "①",
        "㈠",
        "Ⅱ",
        "⑳",
        "ⅻ",
        "㎡",
        "½",
        "²",
        "〇",
        "零",
        "两",
        "廿",
        "卅",
        "半",
        "余",
        "多",
        "百",
        "千",
        "万",
        "亿",
        "兆",
        "萬",
        "億",
        "點",
        "点",
        "分之",
        "成",
        "倍",
        "折",
        "第",
        "年",
        "月",
        "日",
        "号"
    };

    private static final String[] NUMBERS = {
        "0",
        "00",
        "1",
        "-1",
        "2023",
        "2024",
        "20232023",
        "1.",
        ".5",
        "1.2.3",
        "1,2,3",
        "1,000",
        "12,34",
        "1e9",
        "9223372036854775807",
        "9".repeat(40),
        "0." + "0".repeat(30) + "1",
        "1" + "万".repeat(12),
        "一" + "亿".repeat(30),
        "千万亿",
        "百分之百",
        "百分之",
        "三分之零",
        "零分之一",
        "100%",
        "1000%",
        "百分之一万",
        "1/0",
        "2023年13月45日",
        "二〇二三",
        "二零二三年",
        "十",
        "十十",
        "一百零一点五",
        "1.5万余",
        "近1.2亿",
        "3至5",
        "5-3",
        "3—",
        "万",
        "1万2",
        "3万4000",
        "1:2",
        "24:61",
        "1×2"
    };

    private final List<String> words;

    /**
     * @param words of the field
     */
    Mutator(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** Changed in one to six places. */
    String text(String text, String other, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            change(changed, other, random);
            if (changed.length() > LONGEST) {
                changed.setLength(LONGEST);
            }
        }
        return changed.toString();
    }

    private void change(StringBuilder text, String other, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + length(random));
        switch (random.nextInt(13)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 3, 4 -> text.insert(at, words.get(random.nextInt(words.size())));
            case 5 -> text.insert(at, ODD[random.nextInt(ODD.length)]);
            case 6 -> text.replace(at, Math.min(text.length(), at + 1), odd(random));
            case 7 -> {
                int from = random.nextInt(other.length() + 1);
                int to = Math.min(other.length(), from + 2 * length(random));
                text.replace(at, end, other.substring(from, to));
            }
            case 8 -> text.insert(at, NUMBERS[random.nextInt(NUMBERS.length)]);
            case 9 -> number(text, at, random);
            case 10 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(12)));
            case 11 -> text.insert(at, "\n");
            default -> text.replace(at, end, words.get(random.nextInt(words.size())));
        }
    }

    /** Replaces the next number. */
    private static void number(StringBuilder text, int from, Random random) {
        int begin = from;
        while (begin < text.length() && !Character.isDigit(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        text.replace(begin, end, NUMBERS[random.nextInt(NUMBERS.length)]);
    }

    private static String odd(Random random) {
        return random.nextInt(4) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : ODD[random.nextInt(ODD.length)];
    }

    private static int length(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(120) : random.nextInt(12);
    }

    /** A short piece of a text again and again: what costs more than its length shows here. */
    String repeated(String text, int length, Random random) {
        int begin = random.nextInt(text.length() + 1);
        String unit = text.substring(begin, Math.min(text.length(), begin + 1 + length(random)));
        if (unit.isEmpty() || random.nextInt(4) == 0) {
            unit = words.get(random.nextInt(words.size()));
        }
        if (random.nextInt(3) == 0) {
            unit = unit.replace("\n", "");
        }
        unit = unit.isEmpty() ? "法" : unit;
        return text + "\n" + unit.repeat(length / unit.length() + 1);
    }

    /** Bytes changed in one to eight places. */
    static byte[] bytes(byte[] bytes, byte[] other, Random random) {
        byte[] changed = bytes.clone();
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times && changed.length > 0; i++) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(6)) {
                case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> changed[at] = (byte) random.nextInt(256);
                case 2 -> changed = cut(changed, at, at + 1 + random.nextInt(16));
                case 3 -> changed = cut(changed, at, random.nextInt(4) == 0 ? changed.length : at);
                case 4 -> changed = spliced(changed, at, other, random);
                default ->
                        changed[at] = new byte[] {0, -1, 0x7F, -128, '<', '&'}[random.nextInt(6)];
            }
        }
        return changed;
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        int end = Math.min(bytes.length, to);
        byte[] rest = new byte[bytes.length - (end - from)];
        System.arraycopy(bytes, 0, rest, 0, from);
        System.arraycopy(bytes, end, rest, from, bytes.length - end);
        return rest;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] other, Random random) {
        int from = random.nextInt(other.length + 1);
        int length = Math.min(other.length - from, random.nextInt(64));
        byte[] whole = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, whole, 0, at);
        System.arraycopy(other, from, whole, at, length);
        System.arraycopy(bytes, at, whole, at + length, bytes.length - at);
        return whole;
    }
}
