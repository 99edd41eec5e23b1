package org.fazhi.briefing.layout;

/** The names of the sheets, in the order of the books. */
public final class SheetNames {
    public static final String COVER = "封面目录";
    public static final String OVERVIEW = "总体情况";
    public static final String FIGURES = "本地数据";
    public static final String EDITION = "较上一版变化";
    public static final String DISTRICTS = "各地一览";
    public static final String COMMON_PROBLEMS = "共性问题";
    public static final String COMMON_PRACTICES = "共性做法";
    public static final String STRENGTHS = "主要成效";
    public static final String STRENGTHS_BY_PROVINCE = "主要成效 各省领域";
    public static final String SHORTCOMINGS = "存在不足";
    public static final String FIELDS_BY_PROVINCE = "存在不足 各省领域";
    public static final String NATURES_BY_PROVINCE = "存在不足 各省性质";
    public static final String ANSWERS = "问题与举措对应";
    public static final String LEDGER = "台账";
    public static final String INDICATORS = "主要指标";
    public static final String YEAR_FIGURES = "年度对比";
    public static final String YEAR_POINTS = "年度对比 不足与安排";
    public static final String CONTENTS = "公开与内容要素";
    public static final String SIMILAR_TEXTS = "公开与内容要素 文本相似";
    public static final String CHECKS = "数据核实";
    public static final String KEYWORDS = "工作重点词";
    public static final String ALL_FIGURES = "附表 全部指标";
    public static final String EVIDENCE = "附录 原文依据";
    public static final String DEFINITIONS = "附录 指标口径";

    private SheetNames() {}

    /** Whether a sheet is an annex, which has page numbers of its own: nobody reads it whole. */
    public static boolean isAnnex(String name) {
        return name.equals(ALL_FIGURES) || name.equals(EVIDENCE) || name.equals(DEFINITIONS);
    }
}
