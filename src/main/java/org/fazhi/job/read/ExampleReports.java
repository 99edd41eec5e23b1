package org.fazhi.job.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.corpus.Document;
import org.fazhi.job.files.InputException;
import org.fazhi.settings.briefing.BookSettings;

/** The reports of a run that are invented to show the program, as their titles say. */
public final class ExampleReports {
    private ExampleReports() {}

    /**
     * Refuses to lay invented reports beside real ones: in sums, medians and points nobody could
     * tell them apart any more, and a district would have figures that it never reported.
     *
     * @param examples which are invented
     * @throws InputException where some reports are invented and some are not
     */
    public static void requireAlone(List<Document> documents, BookSettings.Examples examples) {
        Map<Boolean, List<Document>> reports =
                documents.stream()
                        .filter(ExampleReports::isReport)
                        .collect(
                                Collectors.partitioningBy(
                                        document -> examples.has(document.title())));
        List<Document> invented = reports.getOrDefault(true, List.of());
        List<Document> real = reports.getOrDefault(false, List.of());
        if (!invented.isEmpty() && !real.isEmpty()) {
            throw new InputException(
                    invented.size()
                            + " of "
                            + (invented.size() + real.size())
                            + " reports are invented examples, among them "
                            + invented.get(0).sourcePath()
                            + ", and the others, such as "
                            + real.get(0).sourcePath()
                            + ", are not",
                    "give them an --output of their own; --prune drops what an earlier run kept");
        }
    }

    private static boolean isReport(Document document) {
        return document.status() == Document.Status.OK
                || document.status() == Document.Status.SUPERSEDED;
    }
}
