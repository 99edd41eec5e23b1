package org.fazhi.warehouse;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.audit.Check;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.highlights.Highlight;
import org.fazhi.compare.points.FoundPoint;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.region.Coverage;
import org.fazhi.compare.region.Peer;
import org.fazhi.compare.region.PeerSpread;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Statistic;
import org.fazhi.outline.Section;
import org.fazhi.topics.model.SectionTopic;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.Term;

/** The tables of the warehouse. Their names are public: notebooks and scripts read them. */
public final class WarehouseTables {
    public static final Table<Document> DOCUMENTS =
            Table.byYear(
                            "documents",
                            Document.class,
                            Table.REPORT_YEAR,
                            "region_code",
                            "source_path")
                    .keyedBy("doc_id", "source_path");
    public static final Table<Section> SECTIONS =
            Table.byYear("sections", Section.class, Table.REPORT_YEAR, "doc_id", "ordinal")
                    .keyedBy("section_id");
    public static final Table<Observation> OBSERVATIONS =
            Table.byYear(
                            "observations",
                            Observation.class,
                            Table.REPORT_YEAR,
                            "doc_id",
                            "begin",
                            "observation_id")
                    .keyedBy("observation_id");
    public static final Table<Finding> FINDINGS =
            Table.byYear(
                            "findings",
                            Finding.class,
                            Table.REPORT_YEAR,
                            "doc_id",
                            "kind",
                            "ordinal",
                            "finding_id")
                    .keyedBy("finding_id");
    public static final Table<Check> CHECKS =
            Table.byYear("checks", Check.class, "year", "region_code", "doc_id", "check_id")
                    .keyedBy("check_id");
    public static final Table<Statistic> STATISTICS =
            Table.byYear(
                            "statistics",
                            Statistic.class,
                            Table.REPORT_YEAR,
                            "doc_id",
                            "begin",
                            "statistic_id")
                    .keyedBy("statistic_id");
    public static final Table<Term> TERMS =
            Table.byYear(
                            "terms",
                            Term.class,
                            Table.REPORT_YEAR,
                            "scope_kind",
                            "scope_id",
                            "rank",
                            "term")
                    .keyedBy("report_year", "scope_kind", "scope_id", "term");
    public static final Table<TopicTerm> TOPICS =
            Table.whole("topics", TopicTerm.class, "topic_id", "rank", "term")
                    .keyedBy("topic_id", "term");
    public static final Table<SectionTopic> SECTION_TOPICS =
            Table.whole("section_topics", SectionTopic.class, "section_id", "topic_id");
    public static final Table<RegionIndicator> REGION_INDICATORS =
            Table.byYear(
                    "region_indicators",
                    RegionIndicator.class,
                    Table.REPORT_YEAR,
                    "region_code",
                    "indicator",
                    "basis");
    public static final Table<YearOnYear> YEAR_ON_YEAR =
            Table.byYear("year_on_year", YearOnYear.class, "year", "region_code", "indicator");
    public static final Table<Peer> PEERS =
            Table.byYear("peers", Peer.class, Table.REPORT_YEAR, "region_code", "indicator");
    public static final Table<Recurrence> RECURRENCES =
            Table.byYear(
                    "recurrences",
                    Recurrence.class,
                    "year",
                    "region_code",
                    "finding_id",
                    "previous_finding_id");
    public static final Table<Promise> PROMISES =
            Table.byYear("promises", Promise.class, "year", "region_code", "finding_id");
    public static final Table<CopiedPassage> COPIED_PASSAGES =
            Table.byYear(
                    "copied_passages",
                    CopiedPassage.class,
                    Table.REPORT_YEAR,
                    "section_id",
                    "begin");
    public static final Table<RosterEntry> ROSTER =
            Table.byYear("roster", RosterEntry.class, Table.REPORT_YEAR, "region_code", "doc_id")
                    .keyedBy("report_year", "region_code");
    public static final Table<Coverage> COVERAGE =
            Table.byYear("coverage", Coverage.class, Table.REPORT_YEAR, "region_code");
    public static final Table<ThemeCount> THEME_COUNTS =
            Table.byYear(
                    "theme_counts",
                    ThemeCount.class,
                    Table.REPORT_YEAR,
                    "region_code",
                    "kind",
                    "axis",
                    "theme");
    public static final Table<PeerSpread> PEER_SPREADS =
            Table.byYear(
                    "peer_spreads",
                    PeerSpread.class,
                    Table.REPORT_YEAR,
                    "indicator",
                    "group",
                    "scope",
                    "begin");
    public static final Table<PointMember> COMMON_POINTS =
            Table.byYear(
                            "common_points",
                            PointMember.class,
                            Table.REPORT_YEAR,
                            "kind",
                            "point_id",
                            "wording_rank",
                            "region_code",
                            "finding_id")
                    .keyedBy("finding_id", "point_id");
    public static final Table<PointYear> COMMON_POINT_YEARS =
            Table.byYear(
                    "common_point_years", PointYear.class, Table.REPORT_YEAR, "point_id", "scope");
    public static final Table<Highlight> HIGHLIGHTS =
            Table.byYear(
                    "highlights", Highlight.class, Table.REPORT_YEAR, "region_code", "ordinal");

    /** What analysts read of the topics beside the tables; internal. */
    public static final Table<AnalystFile> ANALYST_FILES =
            Table.whole("analyst_files", AnalystFile.class, "path");

    /** What points that were found are known by in later runs; internal. */
    public static final Table<FoundPoint> FOUND_POINTS =
            Table.whole("found_points", FoundPoint.class, "point_id");

    /** The files a run rests on; internal. */
    public static final Table<InputFile> FILES = Table.whole("files", InputFile.class, "file_path");

    /** What was understood of each file, once; internal. */
    public static final Table<StagedReading> READINGS =
            Table.by(
                    List.of("settings_hash", "reader_version"),
                    "readings",
                    StagedReading.class,
                    "file_path",
                    "ordinal");

    /** The runs; a run without its row never happened. */
    public static final Table<Run> RUNS = Table.whole("runs", Run.class, "run_id");

    private WarehouseTables() {}

    /** The tables that every run writes and tags, in the order they are written. */
    public static List<Table<? extends Record>> ofARun() {
        return List.of(
                DOCUMENTS,
                SECTIONS,
                OBSERVATIONS,
                FINDINGS,
                CHECKS,
                STATISTICS,
                TERMS,
                TOPICS,
                SECTION_TOPICS,
                REGION_INDICATORS,
                YEAR_ON_YEAR,
                PEERS,
                RECURRENCES,
                PROMISES,
                COPIED_PASSAGES,
                ROSTER,
                COVERAGE,
                THEME_COUNTS,
                PEER_SPREADS,
                COMMON_POINTS,
                COMMON_POINT_YEARS,
                HIGHLIGHTS,
                FOUND_POINTS,
                ANALYST_FILES,
                FILES);
    }

    /** Every table, the internal ones too. */
    static List<Table<? extends Record>> all() {
        return Stream.concat(ofARun().stream(), Stream.of(READINGS, RUNS)).toList();
    }

    /** The tables that are exported for readers. */
    public static List<Table<? extends Record>> exported() {
        Set<Table<?>> internal = Set.of(FILES, ANALYST_FILES, FOUND_POINTS);
        return ofARun().stream().filter(table -> !internal.contains(table)).toList();
    }
}
