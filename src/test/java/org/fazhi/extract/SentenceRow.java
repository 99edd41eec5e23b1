package org.fazhi.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A sentence as a clerk writes it, and the figures in it.
 *
 * @param trap whether it looks like figures or indicators that it does not have
 * @param year the report's year
 * @param chapter the required content it stands in: achievements, leadership, shortcomings, plan
 * @param sentence the words
 * @param expected every figure in order, in the notation of {@link ExpectedFigure}
 */
record SentenceRow(boolean trap, int year, String chapter, String sentence, String expected) {

    static List<SentenceRow> all() {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/resources/sentences.tsv"));
            return lines.subList(1, lines.size()).stream().map(SentenceRow::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentenceRow parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5) {
            throw new IllegalArgumentException(columns.length + " columns: " + line);
        }
        return new SentenceRow(
                columns[0].equals("trap"),
                Integer.parseInt(columns[1]),
                columns[2],
                columns[3],
                columns[4]);
    }

    /** The heading of the chapter the sentence stands in. */
    String heading() {
        return switch (chapter) {
            case "achievements" -> "一、" + year + "年主要工作和成效";
            case "leadership" -> "一、党政主要负责人履行推进法治建设第一责任人职责情况";
            case "shortcomings" -> "一、存在的问题和不足";
            case "plan" -> "一、下一步工作打算";
            default -> throw new IllegalArgumentException("no chapter: " + chapter);
        };
    }
}
