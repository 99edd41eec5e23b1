package org.fazhi.invented;

import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Documents of which a test needs no more than whose they are and what they say. */
public final class Documents {
    private Documents() {}

    /** A county's report without title. */
    public static Document of(
            String docId, String path, @Nullable String code, int year, String text) {
        return DocumentBuilder.builder()
                .docId(docId)
                .sourcePath(path)
                .format("txt")
                .level(Document.GovernmentLevel.COUNTY)
                .regionCode(code == null ? null : new RegionCode(code))
                .reportYear(year)
                .script(Document.Script.SIMPLIFIED)
                .characters(text.length())
                .status(Document.Status.OK)
                .sourceText(text)
                .build();
    }
}
