package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Edition;
import org.fazhi.job.env.Sessions;
import org.fazhi.job.publish.BriefingStage;
import org.fazhi.outline.Section;
import org.fazhi.topics.model.SectionTopic;
import org.fazhi.warehouse.Dated;
import org.fazhi.warehouse.Revision;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver holds the topics of the year whose book it writes, not those of all years. */
class YearsTopicsTest {
    private static final String ID = "20240131T010203000Z";

    @TempDir Path folder;

    @Test
    void aYearsBookIsMadeOfTheTopicsOfItsOwnSections() throws IOException {
        SparkSession session = LocalSpark.newSession();
        Warehouse warehouse = Sessions.warehouse(session, folder.toString());
        JavaRDD<Dated<Section>> sections =
                JavaSparkContext.fromSparkContext(session.sparkContext())
                        .parallelize(
                                List.of(
                                        new Dated<>(2022, section("a:s0", 0)),
                                        new Dated<>(2023, section("b:s0", 0)),
                                        new Dated<>(2023, section("b:s9", 1))));
        Revision revision = Revision.whole(null, "w");
        warehouse.replace(
                WarehouseTables.SECTIONS,
                warehouse.frame(WarehouseTables.SECTIONS, sections),
                1,
                revision);
        List<SectionTopic> earlier = List.of(new SectionTopic("a:s0", "t1", 1));
        List<SectionTopic> own =
                List.of(
                        new SectionTopic("b:s0", "t1", 0.25),
                        new SectionTopic("b:s0", "t2", 0.75),
                        new SectionTopic("b:s9", "t1", 1));
        warehouse.replace(
                WarehouseTables.SECTION_TOPICS,
                List.of(own.get(2), earlier.get(0), own.get(1), own.get(0)),
                revision);
        warehouse.tag(WarehouseTables.SECTIONS, "w", ID);
        warehouse.tag(WarehouseTables.SECTION_TOPICS, "w", ID);
        Instant time = Instant.parse("2024-01-31T01:02:03Z");
        Run run = new Run(ID, time, time, "1", "h", "in", 2, 2, 0, 0, 0, 0, Run.COMPLETE);
        warehouse.append(WarehouseTables.RUNS, List.of(run));

        BriefingStage briefings =
                BriefingStage.of(warehouse, ProjectFiles.settings(), run, Edition.DRAFT, null);
        assertThat(briefings.data(2022, List.of()).sectionTopics()).isEqualTo(earlier);
        assertThat(briefings.data(2023, List.of()).sectionTopics()).isEqualTo(own);
    }

    private static Section section(String id, int ordinal) {
        String document = id.substring(0, id.indexOf(':'));
        return new Section(
                id,
                document,
                null,
                ordinal,
                1,
                "一、",
                "工作",
                Section.ContentKind.OTHER,
                Section.NO_DOMAIN,
                0,
                2,
                "工作");
    }
}
