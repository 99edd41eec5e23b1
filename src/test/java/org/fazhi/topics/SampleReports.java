package org.fazhi.topics;

import org.fazhi.corpus.Document;
import org.fazhi.invented.Documents;
import org.fazhi.outline.Section;

/** Small reports for the tests of this package. */
public final class SampleReports {
    private SampleReports() {}

    public static Document document(String docId, String code, int year) {
        return Documents.of(docId, docId + ".txt", code, year, "");
    }

    public static Section section(String docId, int begin, String text, String domain) {
        return new Section(
                docId + ":s" + begin,
                docId,
                null,
                begin,
                1,
                "",
                "",
                Section.ContentKind.OTHER,
                domain,
                begin,
                begin + text.length(),
                text);
    }
}
