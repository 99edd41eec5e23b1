package org.fazhi.invented;

import org.fazhi.corpus.Document;

/** Documents of which a test needs no more than whose they are and what they say. */
public final class Documents {
    private Documents() {}

    /** A county's report without title. */
    public static Document of(String docId, String path, String code, int year, String text) {
        return new Document(
                docId,
                path,
                "txt",
                null,
                null,
                Document.GovernmentLevel.COUNTY,
                null,
                null,
                null,
                null,
                null,
                code,
                year,
                null,
                null,
                null,
                null,
                Document.Script.SIMPLIFIED,
                text.length(),
                Document.Status.OK,
                null,
                text);
    }
}
