package org.fazhi.settings.briefing.papers;

/** A paragraph style of a template, by the name under which Word and WPS list it. */
public enum PaperStyle {
    HEADING("公文一级标题"),
    SUBHEADING("公文二级标题"),
    BODY("公文正文"),
    ANNEX("公文附表标题"),
    TABLE_HEAD("公文表头"),
    TABLE("公文表格"),
    TABLE_SOURCE("公文表注"),
    NOTE("公文注"),
    PICTURE("公文图"),
    FOOTNOTE("公文脚注");

    private final String label;

    PaperStyle(String label) {
        this.label = label;
    }

    /** Its name in the office program. */
    public String label() {
        return label;
    }
}
