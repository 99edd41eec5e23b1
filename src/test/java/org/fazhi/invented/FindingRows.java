package org.fazhi.invented;

import java.util.List;
import java.util.Locale;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.fazhi.settings.reading.Indicators.Indicator;

/** Shortcomings, plans, strengths and honours, with their sentences. */
final class FindingRows {
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

    private final Rows rows;

    FindingRows(Rows rows) {
        this.rows = rows;
    }

    /** A strength whose detail is a sentence; hostile words begin every third report. */
    void strength(
            FigureRows.Page page, int count, Indicator indicator, String sentence, int begin) {
        rows.findings.add(
                finding(
                        page.docId(),
                        page.section(),
                        Finding.Kind.STRENGTH,
                        count,
                        count == 1 && page.ordinal() % 3 == 0
                                ? HOSTILE.get(page.ordinal() % HOSTILE.size())
                                : "依法履职能力持续增强，" + indicator.name() + "稳步推进",
                        sentence,
                        begin,
                        page.text().length(),
                        indicator.domain(),
                        List.of()));
    }

    /** An honour, of another type and level in each report. */
    void honour(FigureRows.Page page) {
        int begin = page.text().length();
        page.text().append("被评为全省法治政府建设示范县。\n");
        rows.findings.add(
                FindingBuilder.builder()
                        .findingId(page.docId() + ":honour:" + begin + ":1")
                        .docId(page.docId())
                        .sectionId(page.section())
                        .kind(Finding.Kind.HONOUR)
                        .ordinal(1)
                        .text("被评为全省法治政府建设示范县")
                        .detail("")
                        .fields(List.of("leadership"))
                        .type(Finding.HonourType.values()[page.ordinal() % 5])
                        .level(
                                page.ordinal() % 4 == 3
                                        ? null
                                        : Finding.HonourLevel.values()[page.ordinal() % 4])
                        .begin(begin)
                        .end(page.text().length() - 1)
                        .build());
    }

    /** Three shortcomings; none in every eleventh report. */
    void shortcomings(String docId, String section, StringBuilder text, int ordinal) {
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
            rows.findings.add(
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

    /** Four plans, most of which answer a shortcoming. */
    void plans(String docId, String section, StringBuilder text) {
        for (int i = 0; i < 4; i++) {
            int begin = text.length();
            text.append("持续提升法治工作能力，健全第").append(i + 1).append("项机制。\n");
            String answered =
                    rows.findings.stream()
                            .filter(
                                    f ->
                                            f.docId().equals(docId)
                                                    && f.kind() == Finding.Kind.SHORTCOMING)
                            .skip(i)
                            .map(Finding::findingId)
                            .findFirst()
                            .orElse(null);
            rows.findings.add(
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

    private static Finding finding(
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
        return FindingBuilder.builder()
                .findingId(
                        docId
                                + ":"
                                + kind.name().toLowerCase(Locale.ROOT)
                                + ":"
                                + begin
                                + ":"
                                + ordinal)
                .docId(docId)
                .sectionId(section)
                .kind(kind)
                .ordinal(ordinal)
                .text(point)
                .detail(detail)
                .fields(List.of(field))
                .natures(
                        weak
                                ? List.of(
                                        List.of("awareness", "workforce", "mechanism", "resources")
                                                .get(begin % 4))
                                : List.of())
                .holder(weak ? "leaders" : null)
                .degree(weak && point.startsWith("个别") ? "个别" : null)
                .begin(begin)
                .end(end)
                .answers(answers)
                .similarity(answers.isEmpty() ? null : 0.6)
                .build();
    }
}
