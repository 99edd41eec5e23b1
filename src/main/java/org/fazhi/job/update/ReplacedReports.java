package org.fazhi.job.update;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.fazhi.corpus.Document;

/**
 * The reports whose rows are replaced. The same content may stand in several files: where one of
 * them is replaced all are, so that a document's id names rows of replaced reports alone.
 */
final class ReplacedReports {
    private final Set<String> paths = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();

    ReplacedReports() {
        // Those without a year are few; with them there is always a partition to write.
        years.add(null);
    }

    /** Adds a report as it stood or as it stands. */
    void add(Document document) {
        paths.add(document.sourcePath());
        ids.add(document.docId());
        years.add(document.reportYear());
    }

    /** Adds those that have their file or their content in common with one that is replaced. */
    void addSharing(Collection<Document> documents) {
        int size;
        do {
            size = paths.size() + ids.size();
            documents.stream().filter(this::has).forEach(this::add);
        } while (paths.size() + ids.size() > size);
    }

    boolean has(Document document) {
        return paths.contains(document.sourcePath()) || ids.contains(document.docId());
    }

    /** Of their files, as {@link Document#sourcePath()}. */
    Set<String> paths() {
        return paths;
    }

    /** Of their documents. */
    Set<String> ids() {
        return ids;
    }

    /** The years of which they are; null is one of them. */
    Set<Integer> years() {
        return years;
    }
}
