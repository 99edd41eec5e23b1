package org.fazhi.briefing.data;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.highlights.Highlight;
import org.fazhi.compare.region.Coverage;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.corpus.Built;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.topics.model.SectionTopic;
import org.fazhi.topics.model.TopicShare;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.Term;
import org.fazhi.warehouse.Run;
import org.jspecify.annotations.Nullable;

/**
 * What the books of one year are made of: the rows of the tables, in any order. {@code
 * Document.sourceText} is not needed and may be empty.
 *
 * @param year the year of the reports
 * @param edition under review or settled
 * @param asOf the day up to which reports were collected, or null if it is not to be shown
 * @param places divisions: at least the regions of the documents and of the roster, with those
 *     above them
 * @param documents all of the year, the quarantined and superseded ones too
 * @param sections of the documents
 * @param observations of the documents
 * @param findings of the documents
 * @param checks of the documents and regions
 * @param terms keywords
 * @param topics words of topics
 * @param sectionTopics shares of topics in sections
 * @param topicShares shares of topics in every year that is held, of all reports and of provinces
 * @param regionIndicators of the year
 * @param roster who is expected to report in the year
 * @param coverage how many of the expected reports of each region are held
 * @param themeCounts in how many reports of each region findings touch each theme
 * @param highlights sentences of the overview; without any the books compose their own
 * @param comparisons what the reports are compared with
 * @param run the run that made the tables, or null
 */
@Built
public record BriefingData(
        int year,
        Edition edition,
        @Nullable LocalDate asOf,
        List<BookDivision> places,
        List<Document> documents,
        List<Section> sections,
        List<Observation> observations,
        List<Finding> findings,
        List<Check> checks,
        List<Term> terms,
        List<TopicTerm> topics,
        List<SectionTopic> sectionTopics,
        List<TopicShare> topicShares,
        List<RegionIndicator> regionIndicators,
        List<RosterEntry> roster,
        List<Coverage> coverage,
        List<ThemeCount> themeCounts,
        List<Highlight> highlights,
        Comparisons comparisons,
        @Nullable Run run)
        implements Serializable {
    public BriefingData {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(comparisons, "comparisons");
        places = List.copyOf(places);
        documents = List.copyOf(documents);
        sections = List.copyOf(sections);
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
        terms = List.copyOf(terms);
        topics = List.copyOf(topics);
        sectionTopics = List.copyOf(sectionTopics);
        topicShares = topicShares == null ? List.of() : List.copyOf(topicShares);
        regionIndicators = List.copyOf(regionIndicators);
        roster = List.copyOf(roster);
        coverage = List.copyOf(coverage);
        themeCounts = List.copyOf(themeCounts);
        highlights = List.copyOf(highlights);
    }

    /** The same beside something else. */
    public BriefingData with(Comparisons others) {
        return BriefingDataBuilder.builder(this).comparisons(others).build();
    }

    /** Who reports and who is expected to, without what the reports say. */
    public BriefingData reportsAlone() {
        return BriefingDataBuilder.builder(this)
                .sections(List.of())
                .observations(List.of())
                .findings(List.of())
                .checks(List.of())
                .terms(List.of())
                .topics(List.of())
                .sectionTopics(List.of())
                .topicShares(List.of())
                .regionIndicators(List.of())
                .themeCounts(List.of())
                .highlights(List.of())
                .comparisons(Comparisons.NONE)
                .build();
    }
}
