package org.fazhi.job.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.corpus.Document;
import org.fazhi.job.files.InputException;

/** The files of a run that were set aside. */
public final class Quarantine {
    private Quarantine() {}

    /** Path and reason of each. */
    public static Map<String, String> of(List<Document> documents) {
        Map<String, String> quarantined = new TreeMap<>();
        documents.stream()
                .filter(document -> document.status() == Document.Status.QUARANTINED)
                .forEach(document -> quarantined.put(document.sourcePath(), document.reason()));
        return quarantined;
    }

    /**
     * Refuses to go on with too many.
     *
     * @param quarantined path and reason of each
     * @param documents how many there are in all
     * @param limit percent
     * @throws InputException where there are more
     */
    public static void requireFew(Map<String, String> quarantined, int documents, double limit) {
        if (quarantined.size() * 100.0 > limit * documents) {
            throw new InputException(
                    quarantined.size()
                            + " of "
                            + documents
                            + " documents cannot be used, among them "
                            + quarantined.keySet().iterator().next()
                            + ", which is more than "
                            + limit
                            + " %",
                    "mend them or raise --max-quarantined");
        }
    }
}
