package org.fazhi.settings.briefing.papers;

import static org.fazhi.settings.briefing.papers.PaperPlace.Size.BLOCK;
import static org.fazhi.settings.briefing.papers.PaperPlace.Size.LINE;

/** A named place of a template, written in braces: {总体情况}. */
public enum PaperPlace {
    HEADER("页眉", LINE),
    OFFICE("发文机关", LINE),
    ISSUE("期号", LINE),
    TITLE("标题", LINE),
    SUBTITLE("副题", LINE),
    SITUATION("总体情况", BLOCK),
    STRENGTHS("主要成效", BLOCK),
    PROBLEMS("共性问题", BLOCK),
    CHANGES("变化", BLOCK),
    DOUBTS("需核实的数据", BLOCK),
    ADVICE("工作建议", BLOCK),
    ENCLOSURE("附件说明", LINE),
    SIGNATURE("落款", LINE),
    DATE("日期", LINE),
    ANNEX("附表", BLOCK),
    REVIEW("点评表", BLOCK),
    NOTE("说明", LINE),
    COPIES("抄送", LINE),
    PRINTED("印发", LINE);

    /** What is set into a place: words of a line, or paragraphs and tables of their own. */
    public enum Size {
        LINE,
        BLOCK
    }

    private final String name;
    private final Size size;

    PaperPlace(String name, Size size) {
        this.name = name;
        this.size = size;
    }

    /** As it stands in the template: {@code {标题}}. */
    public String written() {
        return "{" + name + "}";
    }

    public Size size() {
        return size;
    }
}
