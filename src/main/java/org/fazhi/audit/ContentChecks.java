package org.fazhi.audit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.audit.Check.Family;
import org.fazhi.audit.Check.Severity;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.outline.Section.Kind;

/**
 * Whether a report holds what it must, and came when it must: four required contents, public before
 * 1 April of the following year (《法治政府建设与责任落实督察工作规定》).
 */
final class ContentChecks {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.8;

    private static final Map<Kind, String> REQUIRED = new EnumMap<>(Kind.class);

    static {
        REQUIRED.put(Kind.ACHIEVEMENTS, "上一年度推进法治政府建设的主要举措和成效");
        REQUIRED.put(Kind.SHORTCOMINGS, "存在的不足和原因");
        REQUIRED.put(Kind.LEADERSHIP, "党政主要负责人履行推进法治建设第一责任人职责的情况");
        REQUIRED.put(Kind.PLAN, "下一年度推进法治政府建设的主要安排");
    }

    void run(Document document, List<Section> sections, CheckList checks) {
        REQUIRED.forEach(
                (kind, name) -> {
                    if (sections.stream().noneMatch(section -> section.kind() == kind)) {
                        checks.add(
                                Family.COMPLETENESS,
                                "missing_" + kind.name().toLowerCase(java.util.Locale.ROOT),
                                Severity.WARNING,
                                "未见“" + name + "”的内容。",
                                List.of(),
                                null,
                                null,
                                LIKELY);
                    }
                });
        LocalDate published = document.published();
        Integer year = document.reportYear();
        if (published == null || year == null) {
            return;
        }
        boolean signed = document.publishedBasis() == Document.PublishedBasis.SIGNATURE;
        if (!published.isBefore(LocalDate.of(year + 1, 4, 1))) {
            checks.add(
                    Family.TIMELINESS,
                    "published_late",
                    Severity.WARNING,
                    (signed ? "落款日期为" : "发布日期为")
                            + date(published)
                            + "，晚于规定的"
                            + (year + 1)
                            + "年4月1日前。",
                    List.of(),
                    null,
                    null,
                    SURE);
        } else if (published.getYear() <= year) {
            checks.add(
                    Family.TIMELINESS,
                    "before_year_end",
                    Severity.INFO,
                    "报告于" + date(published) + "形成，早于年末，所载数据未涵盖全年。",
                    List.of(),
                    null,
                    null,
                    SURE);
        }
    }

    private static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
