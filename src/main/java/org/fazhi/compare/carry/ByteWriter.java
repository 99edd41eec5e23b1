package org.fazhi.compare.carry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers and texts, one behind the other; a text that comes again is only named. */
final class ByteWriter {
    /** Longer texts seldom come again, and looking for them would cost more. */
    static final int LONGEST_NAMED = 2000;

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[256];
    private int size;

    private void require(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    void octet(int value) {
        require(1);
        bytes[size++] = (byte) value;
    }

    /** Small numbers take few bytes; negative ones five. */
    void number(int value) {
        require(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void whole(long value) {
        require(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    /** 0 announces a new text, other numbers name one that was written. */
    void text(String text) {
        Integer known = text.length() > LONGEST_NAMED ? null : texts.get(text);
        if (known != null) {
            number(known);
            return;
        }
        if (text.length() <= LONGEST_NAMED) {
            texts.put(text, texts.size() + 1);
        }
        number(0);
        characters(text);
    }

    /** Every character as it is, a lone half of a pair too, which no encoding would keep. */
    private void characters(String text) {
        int length = text.length();
        boolean narrow = true;
        for (int i = 0; i < length && narrow; i++) {
            narrow = text.charAt(i) < 0x100;
        }
        number(length << 1 | (narrow ? 0 : 1));
        require(narrow ? length : 2 * length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!narrow) {
                bytes[size++] = (byte) (c >>> 8);
            }
            bytes[size++] = (byte) c;
        }
    }

    /** Bytes that another writer has made. */
    void block(byte[] block) {
        number(block.length);
        require(block.length);
        System.arraycopy(block, 0, bytes, size, block.length);
        size += block.length;
    }
}
