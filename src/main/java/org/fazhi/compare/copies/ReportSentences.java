package org.fazhi.compare.copies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a report in order, packed: Spark walks over every object that it keeps to learn
 * how large it is.
 *
 * @param report its number among the held ones
 * @param letters letters and digits of all its sentences
 * @param numbers five a sentence: those of {@link Sentence}, and the length of its key
 * @param keys of all sentences, one behind the other
 */
record ReportSentences(int report, int letters, int[] numbers, String keys)
        implements Serializable {
    private static final int WIDTH = 5;

    static ReportSentences of(int report, int letters, List<Sentence> sentences) {
        int[] numbers = new int[sentences.size() * WIDTH];
        StringBuilder keys = new StringBuilder();
        int i = 0;
        for (Sentence sentence : sentences) {
            numbers[i++] = sentence.sectionBegin();
            numbers[i++] = sentence.begin();
            numbers[i++] = sentence.end();
            numbers[i++] = sentence.length();
            numbers[i++] = sentence.key() == null ? 0 : sentence.key().length();
            if (sentence.key() != null) {
                keys.append(sentence.key());
            }
        }
        return new ReportSentences(report, letters, numbers, keys.toString());
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>(numbers.length / WIDTH);
        int key = 0;
        for (int i = 0; i < numbers.length; i += WIDTH) {
            int next = key + numbers[i + 4];
            sentences.add(
                    new Sentence(
                            numbers[i],
                            numbers[i + 1],
                            numbers[i + 2],
                            numbers[i + 3],
                            next == key ? null : keys.substring(key, next)));
            key = next;
        }
        return sentences;
    }
}
