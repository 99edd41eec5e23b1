package org.fazhi.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.audit.Check;
import org.fazhi.compare.Highlight;
import org.fazhi.compare.RegionIndicator;
import org.fazhi.compare.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.settings.Indicators;
import org.fazhi.settings.Indicators.Indicator;
import org.fazhi.settings.Settings;
import org.fazhi.topics.SectionTopic;
import org.fazhi.topics.Term;
import org.fazhi.topics.TopicTerm;
import org.fazhi.warehouse.Run;

/**
 * Tables of an invented corpus, the same for the same seed: silent reports, missing ones, figures
 * in doubt, long sentences, and words that try to be formulas.
 */
final class Corpus {
    private static final int YEAR = 2023;
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
    private static final List<String> POINTS =
            List.of(
                    "部分领导干部运用法治思维和法治方式解决问题的能力还需提升",
                    "个别单位行政执法不够规范，案卷制作质量有待提高",
                    "基层法治工作力量薄弱，专业人才不足，一定范围内存在一人多岗、人员流动频繁的情况，与新形势下法治政府建设的要求还有差距，"
                            + "乡镇街道综合行政执法队伍的培训、装备和经费保障需要持续加强，执法协作联动机制仍需完善",
                    "普法宣传的针对性和实效性不强",
                    "深入学习贯彻习近平法治思想还需持续用力");
    private static final List<String> HOSTILE =
            List.of(
                    "=cmd|'/C calc'!A0",
                    "+SUM(1,2)",
                    "@import",
                    "-1+1",
                    "\u0007响铃\u0000空\uFFFF尾",
                    "https://example.invalid/点我");

    private final Random random;
    private final Settings settings;
    private final List<Place> places = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<TopicTerm> topics = new ArrayList<>();
    private final List<RegionIndicator> regionIndicators = new ArrayList<>();
    private final List<RosterEntry> roster = new ArrayList<>();

    private Corpus(Settings settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed);
    }

    /** So many districts, spread over the first provinces; every seventh district is not held. */
    static BriefingData of(Settings settings, int districts, int provinces, long seed) {
        Corpus corpus = new Corpus(settings, seed);
        for (int p = 0; p < provinces; p++) {
            String[] province = PROVINCES.get(p).split(" ");
            corpus.places.add(new Place(province[0], province[1], null, Document.Level.PROVINCE));
        }
        for (int d = 0; d < districts; d++) {
            corpus.district(d, PROVINCES.get(d % provinces).split(" "), d / provinces);
        }
        corpus.summaries();
        corpus.topics.add(new TopicTerm("topic_3", "topic_3", 1, "复议", 0.4));
        corpus.topics.add(new TopicTerm("topic_3", "topic_3", 2, "习近平法治思想", 0.3));
        corpus.topics.add(new TopicTerm("topic_3", "topic_3", 3, "应诉", 0.2));
        corpus.documents.add(unreadable());
        return corpus.data(false, seed);
    }

    /** The same rows in another order: as a cluster hands them over. */
    static BriefingData shuffled(BriefingData data, long seed) {
        Random order = new Random(seed);
        return new BriefingData(
                data.year(),
                data.edition(),
                data.asOf(),
                mixed(data.places(), order),
                mixed(data.documents(), order),
                mixed(data.sections(), order),
                mixed(data.observations(), order),
                mixed(data.findings(), order),
                mixed(data.checks(), order),
                mixed(data.terms(), order),
                mixed(data.topics(), order),
                mixed(data.sectionTopics(), order),
                mixed(data.regionIndicators(), order),
                mixed(data.roster(), order),
                mixed(data.highlights(), order),
                data.run());
    }

    private static <T> List<T> mixed(List<T> rows, Random order) {
        List<T> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, order);
        return mixed;
    }

    private BriefingData data(boolean last, long seed) {
        Run run =
                new Run(
                        "20240601-" + seed,
                        Instant.parse("2024-06-01T00:00:00Z"),
                        Instant.parse("2024-06-01T00:01:00Z"),
                        "0.1.0",
                        "0011223344556677",
                        "corpus",
                        documents.size(),
                        documents.size(),
                        0,
                        0,
                        0,
                        1,
                        "complete");
        return new BriefingData(
                YEAR,
                last ? Edition.FINAL : Edition.DRAFT,
                LocalDate.of(2024, 6, 1),
                places,
                documents,
                sections,
                observations,
                findings,
                checks,
                terms,
                topics,
                sections.stream()
                        .map(section -> new SectionTopic(section.sectionId(), "topic_3", 0.8))
                        .toList(),
                regionIndicators,
                roster,
                highlights(),
                run);
    }

    private static Document unreadable() {
        return new Document(
                "ffffffffffffffff",
                "bad/=evil.pdf",
                "pdf",
                "0",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                Document.Status.QUARANTINED,
                "文件已损坏，无法读取",
                "");
    }

    private void district(int ordinal, String[] province, int within) {
        String code =
                province[0].substring(0, 2)
                        + String.format("%02d%02d", 1 + within / 20, 1 + within % 20);
        String name =
                "甲乙丙丁戊己庚辛壬癸".charAt(within % 10) + "山" + (within >= 10 ? within / 10 : "") + "县";
        places.add(new Place(code, name, province[0], Document.Level.COUNTY));
        if (ordinal % 7 == 6) {
            roster.add(new RosterEntry(YEAR, code, Document.Level.COUNTY, true, null));
            return;
        }
        String docId = String.format("%016x", 0xabc0000L + ordinal);
        roster.add(new RosterEntry(YEAR, code, Document.Level.COUNTY, true, docId));
        StringBuilder text = new StringBuilder();
        for (Section.Kind kind : Section.Kind.values()) {
            if (ordinal % 5 == 4 && kind == Section.Kind.LEADERSHIP) {
                continue;
            }
            int begin = text.length();
            text.append("一、").append(kind.name()).append("。\n");
            String id = docId + ":s" + begin;
            switch (kind) {
                case ACHIEVEMENTS -> achievements(docId, id, text, code, ordinal);
                case SHORTCOMINGS -> shortcomings(docId, id, text, ordinal);
                case PLAN -> plans(docId, id, text, ordinal);
                case LEADERSHIP, OTHER -> text.append("其他内容。\n");
            }
            sections.add(
                    new Section(
                            id,
                            docId,
                            null,
                            sections.size(),
                            1,
                            "一、",
                            "关于" + kind.name().length() + "方面的工作情况",
                            kind,
                            Section.NO_DOMAIN,
                            begin,
                            text.length(),
                            "本地办理" + (char) ('甲' + ordinal) + "类事项。"));
        }
        for (int rank = 1; rank <= 15; rank++) {
            String term = rank == 2 ? "习近平法治思想" : "重点工作" + (char) ('甲' + rank) + ordinal;
            terms.add(
                    new Term(
                            YEAR,
                            Term.ScopeKind.DOCUMENT,
                            docId,
                            rank,
                            term,
                            5,
                            1,
                            1.0 / rank,
                            "本县持续推进" + term + "，取得进展。"));
        }
        documents.add(
                new Document(
                        docId,
                        YEAR + "/" + code + ".txt",
                        "txt",
                        "0",
                        name + "2023年法治政府建设年度报告",
                        Document.Level.COUNTY,
                        null,
                        province[1],
                        null,
                        name,
                        null,
                        code,
                        YEAR,
                        ordinal % 6 == 5
                                ? null
                                : LocalDate.of(2024, 1 + ordinal % 5, 1 + ordinal % 28),
                        Document.PublishedBasis.PAGE,
                        ordinal % 9 == 8 ? LocalDate.of(2023, 11, 30) : null,
                        name + "司法局",
                        Document.Script.SIMPLIFIED,
                        text.length(),
                        Document.Status.OK,
                        null,
                        ""));
    }

    private void achievements(
            String docId, String section, StringBuilder text, String code, int ordinal) {
        int count = 0;
        for (Indicator indicator : settings.indicators().indicators()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            int begin = text.length();
            String sentence = figure(docId, section, text, code, indicator, count);
            if (count++ % 9 == 0) {
                findings.add(
                        finding(
                                docId,
                                section,
                                Finding.Kind.STRENGTH,
                                count,
                                count == 1 && ordinal % 3 == 0
                                        ? HOSTILE.get(ordinal % HOSTILE.size())
                                        : "依法履职能力持续增强，" + indicator.name() + "稳步推进",
                                sentence,
                                begin,
                                text.length(),
                                indicator.domain(),
                                List.of()));
            }
        }
        int begin = text.length();
        text.append("被评为全省法治政府建设示范县。\n");
        findings.add(
                new Finding(
                        docId + ":honour:" + begin + ":1",
                        docId,
                        section,
                        Finding.Kind.HONOUR,
                        1,
                        "被评为全省法治政府建设示范县",
                        "",
                        List.of("leadership"),
                        List.of(),
                        null,
                        null,
                        Finding.HonourType.values()[ordinal % 5],
                        ordinal % 4 == 3 ? null : Finding.HonourLevel.values()[ordinal % 4],
                        begin,
                        text.length() - 1,
                        List.of(),
                        null));
    }

    private static long ordinalOf(String docId) {
        return Long.parseLong(docId, 16) - 0xabc0000L;
    }

    private String figure(
            String docId,
            String section,
            StringBuilder text,
            String code,
            Indicator indicator,
            int count) {
        boolean rate = indicator.unit().equals("%");
        boolean money = indicator.unit().equals("元");
        double value =
                rate
                        ? (count % 4 == 0 ? 100 : 60 + random.nextInt(400) / 10.0)
                        : money ? 38_778_100 : 1 + random.nextInt(3000);
        Observation.Qualifier qualifier =
                Observation.Qualifier.values()[rate ? 0 : random.nextInt(4)];
        String number =
                rate
                        ? String.valueOf(value).replaceAll("\\.0$", "") + "%"
                        : money
                                ? "3877.81万元"
                                : (long) value
                                        + (qualifier == Observation.Qualifier.OVER ? "余" : "")
                                        + indicator.unit();
        String before =
                qualifier == Observation.Qualifier.ABOUT
                        ? "近"
                        : qualifier == Observation.Qualifier.UNDER ? "不超过" : "";
        String lead = indicator.name() + "达到" + before;
        String tail =
                count == 3
                        ? "，"
                                + "进一步完善工作机制、压实工作责任、强化督促检查，推动各项任务落地见效，"
                                        .repeat(ordinalOf(docId) == 0 ? 60 : 2)
                        : "";
        String sentence = lead + number + tail + "。";
        int begin = text.length();
        text.append(sentence).append('\n');
        Observation observation =
                new Observation(
                        docId + ":" + (begin + lead.length()) + ":0",
                        docId,
                        section,
                        begin + lead.length(),
                        begin + lead.length() + number.length(),
                        number,
                        value,
                        rate ? "%" : money ? "元" : indicator.unit(),
                        qualifier,
                        null,
                        indicator.name(),
                        indicator.id(),
                        count % 5 == 0 ? "区本级" : null,
                        Observation.Period.CURRENT,
                        Observation.Role.LEVEL,
                        begin,
                        sentence,
                        indicator.name(),
                        null,
                        null);
        observations.add(observation);
        regionIndicators.add(
                new RegionIndicator(
                        YEAR,
                        code,
                        Document.Level.COUNTY,
                        indicator.id(),
                        RegionIndicator.Basis.REPORTED,
                        value,
                        observation.unit(),
                        qualifier,
                        1,
                        1,
                        value,
                        value,
                        value,
                        List.of(observation.observationId())));
        if (indicator.core() && random.nextInt(9) == 0) {
            checks.add(
                    new Check(
                            docId + ":rate:" + checks.size(),
                            docId,
                            code,
                            YEAR,
                            Check.Family.ARITHMETIC,
                            "rate",
                            Check.Severity.values()[random.nextInt(3)],
                            "报告所载" + indicator.name() + "与按分子、分母推算的结果不一致，请核实统计口径。",
                            List.of(observation.observationId()),
                            value,
                            value * 1.1,
                            0.8));
        }
        return sentence;
    }

    private void shortcomings(String docId, String section, StringBuilder text, int ordinal) {
        if (ordinal % 11 == 10) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            String point =
                    ordinal == 3 && i == 0
                            ? HOSTILE.get(0)
                            : POINTS.get((ordinal + i) % POINTS.size());
            int begin = text.length();
            text.append(point).append("。\n");
            String field =
                    List.of("leadership", "enforcement", "supervision", "publicity", "leadership")
                            .get((ordinal + i) % 5);
            findings.add(
                    finding(
                            docId,
                            section,
                            Finding.Kind.SHORTCOMING,
                            i + 1,
                            point,
                            "需要在今后工作中着力解决。",
                            begin,
                            text.length(),
                            field,
                            List.of()));
        }
    }

    private void plans(String docId, String section, StringBuilder text, int ordinal) {
        for (int i = 0; i < 4; i++) {
            int begin = text.length();
            text.append("持续提升法治工作能力，健全第").append(i + 1).append("项机制。\n");
            String answered =
                    findings.stream()
                            .filter(
                                    f ->
                                            f.docId().equals(docId)
                                                    && f.kind() == Finding.Kind.SHORTCOMING)
                            .skip(i)
                            .map(Finding::findingId)
                            .findFirst()
                            .orElse(null);
            findings.add(
                    finding(
                            docId,
                            section,
                            Finding.Kind.PLAN,
                            i + 1,
                            "持续提升法治工作能力，健全第" + (i + 1) + "项机制",
                            "",
                            begin,
                            text.length(),
                            "leadership",
                            answered == null || i == 2 ? List.of() : List.of(answered)));
        }
    }

    private Finding finding(
            String docId,
            String section,
            Finding.Kind kind,
            int ordinal,
            String point,
            String detail,
            int begin,
            int end,
            String field,
            List<String> answers) {
        boolean weak = kind == Finding.Kind.SHORTCOMING;
        return new Finding(
                docId + ":" + kind.name().toLowerCase() + ":" + begin + ":" + ordinal,
                docId,
                section,
                kind,
                ordinal,
                point,
                detail,
                List.of(field),
                weak
                        ? List.of(
                                List.of("awareness", "workforce", "mechanism", "resources")
                                        .get(begin % 4))
                        : List.of(),
                weak ? "leaders" : null,
                weak && point.startsWith("个别") ? "个别" : null,
                null,
                null,
                begin,
                end,
                answers,
                answers.isEmpty() ? null : 0.6);
    }

    private List<Highlight> highlights() {
        List<String> weak =
                findings.stream()
                        .filter(finding -> finding.kind() == Finding.Kind.SHORTCOMING)
                        .map(Finding::findingId)
                        .toList();
        List<String> some = observations.stream().limit(9).map(Observation::observationId).toList();
        return List.of(
                highlight(1, "收录2023年度法治政府建设年度报告12份；名录应有14份，未收录2份。", List.of(), List.of()),
                highlight(2, "5份报告，四项法定内容齐全的3份。", List.of(), List.of()),
                highlight(3, "12份报告载明存在不足，涉及较多的领域为行政执法（6/12份）。", List.of(), weak),
                highlight(4, "行政复议方面，行政复议申请件数合计2423件（2/12地载明）。", some, List.of()),
                highlight(5, "没有归类的一句话。", List.of(), List.of()));
    }

    private static Highlight highlight(
            int ordinal, String sentence, List<String> figures, List<String> points) {
        return new Highlight(YEAR, RegionIndicator.NATION, ordinal, sentence, figures, points);
    }

    private void summaries() {
        List<RegionIndicator> reported = List.copyOf(regionIndicators);
        summaries(RegionIndicator.NATION, reported);
        Map<String, List<RegionIndicator>> provinces =
                reported.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> DivisionNames.provinceOf(row.regionCode()),
                                        TreeMap::new,
                                        Collectors.toList()));
        provinces.forEach(this::summaries);
    }

    private void summaries(String code, List<RegionIndicator> reported) {
        Map<String, List<RegionIndicator>> byIndicator =
                reported.stream().collect(Collectors.groupingBy(RegionIndicator::indicator));
        for (Indicator indicator : settings.indicators().indicators()) {
            List<RegionIndicator> rows = byIndicator.getOrDefault(indicator.id(), List.of());
            if (rows.isEmpty()) {
                continue;
            }
            double[] values = rows.stream().mapToDouble(RegionIndicator::value).sorted().toArray();
            boolean rate = indicator.kind() == Indicators.Kind.RATE;
            double middle = values[values.length / 2];
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            regionIndicators.add(
                    new RegionIndicator(
                            YEAR,
                            code,
                            null,
                            indicator.id(),
                            rate ? RegionIndicator.Basis.MEDIAN : RegionIndicator.Basis.SUMMED,
                            rate ? middle : sum,
                            rows.get(0).unit(),
                            Observation.Qualifier.OVER,
                            documents.size(),
                            values.length,
                            values[0],
                            middle,
                            values[values.length - 1],
                            rows.stream().flatMap(row -> row.observationIds().stream()).toList()));
        }
    }
}
