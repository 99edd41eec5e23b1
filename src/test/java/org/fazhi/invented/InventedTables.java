package org.fazhi.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.audit.Check;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.data.Comparisons;
import org.fazhi.briefing.data.ComparisonsBuilder;
import org.fazhi.briefing.data.Edition;
import org.fazhi.briefing.data.LastEdition;
import org.fazhi.compare.figure.ReportFigures;
import org.fazhi.compare.highlights.Highlight;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.topics.model.SectionTopic;
import org.fazhi.topics.model.TopicShare;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.warehouse.Run;

/**
 * Tables of an invented corpus, the same for the same seed: silent reports, missing ones, figures
 * in doubt, long sentences, and words that try to be formulas.
 */
public final class InventedTables {
    private static final List<String> PROVINCES =
            List.of(
                    "110000 北京市",
                    "120000 天津市",
                    "130000 河北省",
                    "140000 山西省",
                    "150000 内蒙古自治区",
                    "210000 辽宁省",
                    "220000 吉林省",
                    "230000 黑龙江省",
                    "310000 上海市",
                    "320000 江苏省",
                    "330000 浙江省",
                    "340000 安徽省",
                    "350000 福建省",
                    "360000 江西省",
                    "370000 山东省",
                    "410000 河南省",
                    "420000 湖北省",
                    "430000 湖南省",
                    "440000 广东省",
                    "650000 新疆维吾尔自治区");
    private final Rows rows = new Rows();

    private InventedTables() {}

    /** So many districts, spread over the first provinces; every seventh district is not held. */
    public static BriefingData of(Settings settings, int districts, int provinces, long seed) {
        InventedTables invented = new InventedTables();
        Rows rows = invented.rows;
        for (int p = 0; p < provinces; p++) {
            String[] province = PROVINCES.get(p).split(" ");
            rows.places.add(
                    new BookDivision(
                            new RegionCode(province[0]),
                            province[1],
                            null,
                            Document.GovernmentLevel.PROVINCE));
        }
        DistrictRows maker =
                new DistrictRows(rows, settings.reading().indicators(), new Random(seed));
        for (int d = 0; d < districts; d++) {
            maker.add(d, PROVINCES.get(d % provinces).split(" "), d / provinces);
        }
        soundness(rows, settings);
        new SummaryRows(rows, settings.reading().indicators()).add();
        List<String> words = List.of("办理", "事项", "本地", "工作");
        for (int i = 0; i < words.size(); i++) {
            rows.topics.add(
                    new TopicTerm(
                            "topic_3",
                            "topic_3",
                            i + 1,
                            words.get(i),
                            0.1,
                            null,
                            null,
                            null,
                            true));
        }
        rows.topics.add(
                new TopicTerm("topic_3", "topic_3", 2, "习近平法治思想", 0.3, null, null, null, true));
        rows.documents.add(unreadable());
        return invented.data(seed);
    }

    /** Whether each government's own figure may enter a sum. */
    private static void soundness(Rows rows, Settings settings) {
        ReportFigures figures = new ReportFigures(settings.reading().indicators());
        Set<String> wrong =
                rows.checks.stream()
                        .filter(check -> check.severity() == Check.Severity.ERROR)
                        .flatMap(check -> check.observationIds().stream())
                        .collect(Collectors.toSet());
        Map<List<String>, Boolean> sound = new HashMap<>();
        rows.observations.stream()
                .collect(Collectors.groupingBy(Observation::docId))
                .values()
                .forEach(
                        stated ->
                                figures.of(stated, wrong)
                                        .values()
                                        .forEach(
                                                figure ->
                                                        sound.put(
                                                                figure.observationIds(),
                                                                figure.sound())));
        rows.regionIndicators.replaceAll(row -> row.with(sound.get(row.observationIds())));
    }

    /** The same rows in another order: as a cluster hands them over. */
    public static BriefingData shuffled(BriefingData data, long seed) {
        Random order = new Random(seed);
        return BriefingDataBuilder.builder()
                .year(data.year())
                .edition(data.edition())
                .asOf(data.asOf())
                .places(mixed(data.places(), order))
                .documents(mixed(data.documents(), order))
                .sections(mixed(data.sections(), order))
                .observations(mixed(data.observations(), order))
                .findings(mixed(data.findings(), order))
                .checks(mixed(data.checks(), order))
                .terms(mixed(data.terms(), order))
                .topics(mixed(data.topics(), order))
                .sectionTopics(mixed(data.sectionTopics(), order))
                .regionIndicators(mixed(data.regionIndicators(), order))
                .roster(mixed(data.roster(), order))
                .coverage(mixed(data.coverage(), order))
                .themeCounts(mixed(data.themeCounts(), order))
                .highlights(mixed(data.highlights(), order))
                .comparisons(mixed(data.comparisons(), order))
                .run(data.run())
                .build();
    }

    private static Comparisons mixed(Comparisons rows, Random order) {
        return ComparisonsBuilder.builder()
                .yearOnYear(mixed(rows.yearOnYear(), order))
                .peers(mixed(rows.peers(), order))
                .recurrences(mixed(rows.recurrences(), order))
                .promises(mixed(rows.promises(), order))
                .similarTexts(mixed(rows.similarTexts(), order))
                .governments(rows.governments())
                .lastYear(
                        rows.lastYear() == null
                                ? null
                                : shuffled(rows.lastYear(), order.nextLong()))
                .lastEdition(mixed(rows.lastEdition(), order))
                .peerSpreads(mixed(rows.peerSpreads(), order))
                .commonPoints(mixed(rows.commonPoints(), order))
                .pointYears(mixed(rows.pointYears(), order))
                .build();
    }

    private static LastEdition mixed(LastEdition last, Random order) {
        return last == null
                ? null
                : new LastEdition(
                        shuffled(last.data(), order.nextLong()),
                        mixed(last.reports(), order),
                        mixed(last.figures(), order));
    }

    private static <T> List<T> mixed(List<T> rows, Random order) {
        List<T> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, order);
        return mixed;
    }

    private BriefingData data(long seed) {
        PointRows points = new PointRows(rows.documents, rows.findings, Rows.YEAR);
        Run run =
                new Run(
                        "20240601-" + seed,
                        Instant.parse("2024-06-01T00:00:00Z"),
                        Instant.parse("2024-06-01T00:01:00Z"),
                        "0.1.0",
                        "0011223344556677",
                        "corpus",
                        rows.documents.size(),
                        rows.documents.size(),
                        0,
                        0,
                        0,
                        1,
                        "complete");
        return BriefingDataBuilder.builder()
                .year(Rows.YEAR)
                .edition(Edition.DRAFT)
                .asOf(LocalDate.of(2024, 6, 1))
                .places(rows.places)
                .documents(rows.documents)
                .sections(rows.sections)
                .observations(rows.observations)
                .findings(rows.findings)
                .checks(rows.checks)
                .terms(rows.terms)
                .topics(rows.topics)
                .sectionTopics(
                        rows.sections.stream()
                                .map(
                                        section ->
                                                new SectionTopic(
                                                        section.sectionId(), "topic_3", 0.8))
                                .toList())
                .topicShares(
                        List.of(
                                new TopicShare(
                                        2022,
                                        TopicShare.ScopeKind.YEAR,
                                        null,
                                        "topic_3",
                                        "topic_3",
                                        9,
                                        0.2,
                                        8),
                                new TopicShare(
                                        2023,
                                        TopicShare.ScopeKind.YEAR,
                                        null,
                                        "topic_3",
                                        "topic_3",
                                        12,
                                        0.25,
                                        60)))
                .regionIndicators(rows.regionIndicators)
                .roster(rows.roster)
                .coverage(Counted.coverage(rows.places, rows.roster, rows.documents))
                .themeCounts(Counted.themes(rows.places, rows.documents, rows.findings))
                .highlights(highlights())
                .comparisons(
                        ComparisonsBuilder.builder()
                                .commonPoints(points.members)
                                .pointYears(points.years)
                                .build())
                .run(run)
                .build();
    }

    private static Document unreadable() {
        return DocumentBuilder.builder()
                .docId("ffffffffffffffff")
                .sourcePath("bad/=evil.pdf")
                .format("pdf")
                .sha256("0")
                .status(Document.Status.QUARANTINED)
                .reason("文件已损坏，无法读取")
                .sourceText("")
                .build();
    }

    private List<Highlight> highlights() {
        List<String> weak =
                rows.findings.stream()
                        .filter(finding -> finding.kind() == Finding.Kind.SHORTCOMING)
                        .map(Finding::findingId)
                        .toList();
        List<String> some =
                rows.observations.stream().limit(9).map(Observation::observationId).toList();
        return List.of(
                highlight(1, "held", "收录2023年度法治政府建设年度报告12份；名录应有14份，未收录2份。", List.of(), List.of()),
                highlight(2, "contents", "5份报告，四项法定内容齐全的3份。", List.of(), List.of()),
                highlight(3, "shortcomings", "12份报告载明存在不足，涉及较多的领域为行政执法（6/12份）。", List.of(), weak),
                highlight(4, "review", "行政复议方面，行政复议申请件数合计2423件（2/12地载明）。", some, List.of()),
                highlight(5, null, "没有归类的一句话。", List.of(), List.of()));
    }

    private static Highlight highlight(
            int ordinal, String topic, String sentence, List<String> figures, List<String> points) {
        return new Highlight(
                Rows.YEAR, RegionCode.NATION, ordinal, sentence, figures, points, topic);
    }
}
