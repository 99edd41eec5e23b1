package org.fazhi.settings;

import java.util.List;

/**
 * What a page carries around a report, and how a report's title reads: {@code conf/pages.yaml}.
 *
 * @param noise words of short lines that belong to the page, not to the report
 * @param ends how short lines begin after which nothing belongs to the report
 * @param feet words of such lines
 * @param dates words before the day of publication, the best first
 * @param publishers words before the body that published
 * @param titleSubjects a report's title contains one of them
 * @param titleKinds and one of them
 * @param others words of titles of other kinds of documents
 */
public record Pages(
        List<String> noise,
        List<String> ends,
        List<String> feet,
        List<String> dates,
        List<String> publishers,
        List<String> titleSubjects,
        List<String> titleKinds,
        List<Other> others) {
    static final String FILE = "pages.yaml";

    /**
     * Another kind of document.
     *
     * @param word its title contains
     * @param kind what it is, as a reader is told
     * @param anywhere whether the word decides wherever it stands, not only after the last 报告
     */
    public record Other(String word, String kind, boolean anywhere) {}

    static Pages parse(ConfFiles files) {
        return YamlFile.parse(files, FILE).as(Pages.class);
    }
}
