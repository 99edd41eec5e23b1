package org.fazhi.reading;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.text.PhraseTrie;

/**
 * A simplified text as mirrors write it: by ICU's tables, which the reader does not use, by
 * OpenCC's, and in the vocabulary and the characters of Taiwan and Hong Kong.
 */
enum TraditionalForms {
    ICU {
        @Override
        String of(String text) {
            return Transliterator.getInstance("Hans-Hant").transliterate(text);
        }
    },
    OPENCC {
        @Override
        String of(String text) {
            return HanLP.convertToTraditionalChinese(text);
        }
    },
    TAIWAN {
        @Override
        String of(String text) {
            return replaced(OPENCC.of(text), "t2tw");
        }
    },
    HONG_KONG {
        @Override
        String of(String text) {
            return replaced(OPENCC.of(text), "t2hk");
        }
    };

    private static final Map<String, PhraseTrie<String>> TABLES = new HashMap<>();

    abstract String of(String text);

    /** A text in another form, by one of OpenCC's tables. */
    static String replaced(String text, String table) {
        PhraseTrie<String> phrases = TABLES.computeIfAbsent(table, TraditionalForms::table);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            PhraseTrie.Match<String> match = phrases.longestAt(text, i);
            out.append(match == null ? text.substring(i, i + 1) : match.value());
            i = match == null ? i + 1 : match.end();
        }
        return out.toString();
    }

    private static PhraseTrie<String> table(String name) {
        String path = "/data/dictionary/tc/" + name + ".txt";
        List<String> lines = new ArrayList<>();
        try (InputStream in = IOUtil.class.getResourceAsStream(path);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> phrases = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                phrases.put(line.substring(0, equals), line.substring(equals + 1).split(" ")[0]);
            }
        }
        return new PhraseTrie<>(phrases);
    }
}
