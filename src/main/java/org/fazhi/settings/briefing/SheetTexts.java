package org.fazhi.settings.briefing;

import org.fazhi.settings.briefing.texts.AllFiguresTexts;
import org.fazhi.settings.briefing.texts.AnswersTexts;
import org.fazhi.settings.briefing.texts.ChartTexts;
import org.fazhi.settings.briefing.texts.ChecksTexts;
import org.fazhi.settings.briefing.texts.ConcordanceTexts;
import org.fazhi.settings.briefing.texts.ContentsTexts;
import org.fazhi.settings.briefing.texts.CoverTexts;
import org.fazhi.settings.briefing.texts.DefinitionsTexts;
import org.fazhi.settings.briefing.texts.DistrictsTexts;
import org.fazhi.settings.briefing.texts.EditionTexts;
import org.fazhi.settings.briefing.texts.EvidenceTexts;
import org.fazhi.settings.briefing.texts.FiguresTexts;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.IndicatorsTexts;
import org.fazhi.settings.briefing.texts.KeywordsTexts;
import org.fazhi.settings.briefing.texts.ShortcomingsTexts;
import org.fazhi.settings.briefing.texts.SimilarTextsTexts;
import org.fazhi.settings.briefing.texts.StrengthsTexts;
import org.fazhi.settings.briefing.texts.ThemesTexts;
import org.fazhi.settings.briefing.texts.YearFiguresTexts;
import org.fazhi.settings.briefing.texts.YearPointsTexts;
import org.fazhi.settings.briefing.texts.part.CardStripTexts;
import org.fazhi.settings.briefing.texts.part.CardTexts;
import org.fazhi.settings.briefing.texts.part.CommonPointsTexts;
import org.fazhi.settings.briefing.texts.part.LedgerTexts;
import org.fazhi.settings.briefing.texts.part.NumberTexts;
import org.fazhi.settings.briefing.texts.part.PeerTexts;
import org.fazhi.settings.briefing.texts.part.ThemeCountTexts;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.TextFile;

/**
 * What the sheets say: {@code conf/sheets.yaml}. A component is a group of the file, its record
 * names the texts of the group and the places of each.
 *
 * @param frame what stands around the tables of every sheet, and what several sheets say
 * @param numbers how figures are written
 * @param heads heads of columns that stand in several sheets
 * @param cover 封面目录
 * @param overview 总体情况
 * @param figures 本地数据
 * @param edition 较上一版变化
 * @param districts 各地一览
 * @param strengths 主要成效
 * @param shortcomings 存在不足
 * @param answers 问题与举措对应
 * @param commonPoints 共性问题, 共性做法
 * @param ledger 台账
 * @param themes 各省领域, 各省性质
 * @param indicators 主要指标
 * @param yearFigures 年度对比
 * @param yearPoints 年度对比 不足与安排
 * @param contents 公开与内容要素
 * @param similarTexts 公开与内容要素 文本相似
 * @param checks 数据核实
 * @param keywords 工作重点词
 * @param allFigures 附表 全部指标
 * @param evidence 附录 原文依据
 * @param definitions 附录 指标口径
 * @param themeCounts the counts of fields and natures of shortcomings, and their charts
 * @param charts the charts that are pictures
 * @param peers a district beside its peers
 * @param card the card of a report in its region's own book
 * @param cardStrips a region among others, on its card
 * @param concordance the workbook of words in their context
 */
public record SheetTexts(
        FrameTexts frame,
        NumberTexts numbers,
        HeadTexts heads,
        CoverTexts cover,
        OverviewTexts overview,
        FiguresTexts figures,
        EditionTexts edition,
        DistrictsTexts districts,
        StrengthsTexts strengths,
        ShortcomingsTexts shortcomings,
        AnswersTexts answers,
        CommonPointsTexts commonPoints,
        LedgerTexts ledger,
        ThemesTexts themes,
        IndicatorsTexts indicators,
        YearFiguresTexts yearFigures,
        YearPointsTexts yearPoints,
        ContentsTexts contents,
        SimilarTextsTexts similarTexts,
        ChecksTexts checks,
        KeywordsTexts keywords,
        AllFiguresTexts allFigures,
        EvidenceTexts evidence,
        DefinitionsTexts definitions,
        ThemeCountTexts themeCounts,
        ChartTexts charts,
        PeerTexts peers,
        CardTexts card,
        CardStripTexts cardStrips,
        ConcordanceTexts concordance) {
    /** 总体情况. */
    public record OverviewTexts(String topic, String situation, String note) {}

    static final String FILE = "sheets.yaml";

    public static SheetTexts parse(ConfFiles files) {
        return TextFile.parse(files, FILE, SheetTexts.class);
    }

    /** What the sheets of books of invented examples say. */
    static SheetTexts ofExamples(ConfFiles files) {
        return TextFile.ofExamples(files, FILE, SheetTexts.class);
    }
}
