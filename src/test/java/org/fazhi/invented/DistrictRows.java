package org.fazhi.invented;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.topics.words.Term;

/** Reports of districts, section by section; every seventh district's is not held. */
final class DistrictRows {
    private static final Set<String> WITH_PREFECTURES = Set.of("140000");

    private final Rows rows;
    private final Indicators catalogue;
    private final Random random;
    private final FigureRows figures;
    private final FindingRows claims;

    DistrictRows(Rows rows, Indicators catalogue, Random random) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.random = random;
        figures = new FigureRows(rows, random);
        claims = new FindingRows(rows);
    }

    /**
     * Adds a district and, if it is held, its report.
     *
     * @param ordinal among all
     * @param province code and name
     * @param within its place in the province
     */
    void add(int ordinal, String[] province, int within) {
        RegionCode code =
                new RegionCode(
                        province[0].substring(0, 2)
                                + String.format("%02d%02d", 1 + within / 20, 1 + within % 20));
        String name =
                "甲乙丙丁戊己庚辛壬癸".charAt(within % 10) + "山" + (within >= 10 ? within / 10 : "") + "县";
        String prefecture = WITH_PREFECTURES.contains(province[0]) ? "山中市" : null;
        boolean held = ordinal % 7 != 6;
        String docId = held ? String.format("%016x", 0xabc0000L + ordinal) : null;
        rows.places.add(place(code, name, new RegionCode(province[0]), prefecture));
        rows.roster.add(
                new RosterEntry(Rows.YEAR, code, Document.GovernmentLevel.COUNTY, true, docId));
        if (held) {
            StringBuilder text = new StringBuilder();
            sections(docId, text, code, ordinal);
            terms(docId, ordinal);
            rows.documents.add(
                    document(docId, code, province[1], prefecture, name, ordinal, text.length()));
        }
    }

    /** The division, below its prefecture where its province has any. */
    private BookDivision place(
            RegionCode code, String name, RegionCode province, String prefecture) {
        if (prefecture == null) {
            return new BookDivision(code, name, province, Document.GovernmentLevel.COUNTY);
        }
        RegionCode above = code.prefecture();
        if (rows.places.stream().noneMatch(place -> place.code().equals(above))) {
            rows.places.add(
                    new BookDivision(
                            above, prefecture, province, Document.GovernmentLevel.PREFECTURE));
        }
        return new BookDivision(code, name, above, Document.GovernmentLevel.COUNTY);
    }

    /** The required contents; every fifth report is silent on the leaders. */
    private void sections(String docId, StringBuilder text, RegionCode code, int ordinal) {
        for (Section.ContentKind kind : Section.ContentKind.values()) {
            if (ordinal % 5 == 4 && kind == Section.ContentKind.LEADERSHIP) {
                continue;
            }
            int begin = text.length();
            text.append("一、").append(kind.name()).append("。\n");
            String id = docId + ":s" + begin;
            switch (kind) {
                case ACHIEVEMENTS ->
                        achievements(new FigureRows.Page(docId, ordinal, code, id, text));
                case SHORTCOMINGS -> claims.shortcomings(docId, id, text, ordinal);
                case PLAN -> claims.plans(docId, id, text);
                case LEADERSHIP, OTHER -> text.append("其他内容。\n");
            }
            rows.sections.add(
                    new Section(
                            id,
                            docId,
                            null,
                            rows.sections.size(),
                            1,
                            "一、",
                            "关于" + kind.name().length() + "方面的工作情况",
                            kind,
                            Section.NO_DOMAIN,
                            begin,
                            text.length(),
                            "本地办理" + (char) ('甲' + ordinal) + "类事项。"));
        }
    }

    /** Two thirds of all indicators, a strength around every ninth figure, an honour. */
    private void achievements(FigureRows.Page page) {
        int count = 0;
        for (Indicator indicator : catalogue.indicators()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            int begin = page.text().length();
            String sentence = figures.add(page, indicator, count);
            if (count++ % 9 == 0) {
                claims.strength(page, count, indicator, sentence, begin);
            }
        }
        claims.honour(page);
    }

    private void terms(String docId, int ordinal) {
        for (int rank = 1; rank <= 15; rank++) {
            String term = rank == 2 ? "习近平法治思想" : "重点工作" + (char) ('甲' + rank) + ordinal;
            rows.terms.add(
                    new Term(
                            Rows.YEAR,
                            Term.ScopeKind.DOCUMENT,
                            docId,
                            rank,
                            term,
                            5,
                            1,
                            1.0 / rank,
                            "本县持续推进" + term + "，取得进展。"));
        }
    }

    private static Document document(
            String docId,
            RegionCode code,
            String province,
            String prefecture,
            String name,
            int ordinal,
            int characters) {
        return DocumentBuilder.builder()
                .docId(docId)
                .sourcePath(Rows.YEAR + "/" + code + ".txt")
                .format("txt")
                .sha256("0")
                .title(name + "2023年法治政府建设年度报告")
                .level(Document.GovernmentLevel.COUNTY)
                .province(province)
                .prefecture(prefecture)
                .county(name)
                .regionCode(code)
                .reportYear(Rows.YEAR)
                .published(
                        ordinal % 6 == 5
                                ? null
                                : LocalDate.of(2024, 1 + ordinal % 5, 1 + ordinal % 28))
                .publishedBasis(Document.PublishedBasis.PAGE)
                .asOf(ordinal % 9 == 8 ? LocalDate.of(2023, 11, 30) : null)
                .publisher(name + "司法局")
                .script(Document.Script.SIMPLIFIED)
                .characters(characters)
                .status(Document.Status.OK)
                .sourceText("")
                .build();
    }
}
