package org.fazhi.job.publish;

import java.io.IOException;
import java.util.List;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.job.files.CsvTable;
import org.fazhi.topics.model.TopicEvidence;
import org.fazhi.topics.model.TopicSection;
import org.fazhi.topics.model.TopicShare;
import org.fazhi.warehouse.AnalystFile;

/** Where a year's topics are found: their shares, and the sections that show them best. */
final class TopicEvidenceFiles {
    private static final int BEST_SECTIONS = 3;

    private TopicEvidenceFiles() {}

    /**
     * The files; none where the year has no topics.
     *
     * @param folder below the output
     */
    static List<AnalystFile> of(BriefingData data, String folder) throws IOException {
        if (data.topics().isEmpty()) {
            return List.of();
        }
        TopicEvidence evidence =
                new TopicEvidence(
                        data.topics(), data.sectionTopics(), data.sections(), data.documents());
        return List.of(
                new AnalystFile(
                        folder + "/topic_shares.csv",
                        CsvTable.text(TopicShare.class, evidence.shares())),
                new AnalystFile(
                        folder + "/topic_sections.csv",
                        CsvTable.text(TopicSection.class, evidence.sections(BEST_SECTIONS))));
    }
}
