import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the templates of conf/templates as they were first handed out: java
 * src/check/MakeTemplates.java conf/templates. An office changes them in Word or WPS; this is run
 * again only to begin anew.
 *
 * <p>Lines are of an exact height and characters closer by a quarter of a point, which every office
 * program sets alike; a grid of the page is not understood by all.
 *
 * <p>The form is that of GB/T 9704—2012: A4, 156 mm × 225 mm, 22 lines of 28 characters; title 2号
 * 小标宋, body 3号 仿宋, headings 黑体 and 楷体, page numbers 4号 between lines. Fonts are named, with
 * others that may stand for them, and none is embedded.
 */
final class MakeTemplates {
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The line above notes takes little room. */
    private static final String SEPARATOR =
            "<w:pPr><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr>";

    /** 28 characters of 16 points on 156 mm. */
    private static final String CLOSER = "<w:spacing w:val=\"-5\"/>";

    /** Names as offices have them, and what may stand for each: 2012 fonts, then free ones. */
    private static final Map<String, String> FONTS = new LinkedHashMap<>();

    static {
        FONTS.put("方正小标宋简体", "方正小标宋_GBK,FZXiaoBiaoSong-B05S,Noto Serif CJK SC,宋体");
        FONTS.put("仿宋_GB2312", "仿宋,FangSong,方正仿宋简体,FandolFang,Noto Serif CJK SC");
        FONTS.put("楷体_GB2312", "楷体,KaiTi,方正楷体简体,FandolKai,Noto Serif CJK SC");
        FONTS.put("黑体", "SimHei,方正黑体简体,Noto Sans CJK SC");
        FONTS.put("宋体", "SimSun,方正书宋简体,Noto Serif CJK SC");
        FONTS.put("Times New Roman", "Liberation Serif");
    }

    private MakeTemplates() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        write(folder.resolve("brief.docx"), brief(), section("", 37, 28, 26, 35));
        write(folder.resolve("review.docx"), review(), section("", 28, 25, 25, 22));
    }

    private static String brief() {
        return paragraph("公文机关", "{发文机关}")
                + paragraph("公文期号", "{期号}")
                + paragraph("公文标题", "{标题}")
                + paragraph("公文副题", "{副题}")
                + paragraph("公文正文", "{总体情况}")
                + paragraph("公文正文", "{主要成效}")
                + paragraph("公文正文", "{共性问题}")
                + paragraph("公文正文", "{变化}")
                + paragraph("公文正文", "{需核实的数据}")
                + paragraph("公文正文", "{工作建议}")
                + paragraph("公文附件说明", "{附件说明}")
                + paragraph("公文落款", "{落款}")
                + paragraph("公文落款", "{日期}")
                + paragraph("公文正文", "{附表}")
                + paragraph("公文版记", "{抄送}")
                + paragraph("公文版记", "{印发}");
    }

    private static String review() {
        return paragraph("公文标题", "{标题}")
                + paragraph("公文副题", "{副题}")
                + paragraph("公文表格", "{点评表}")
                + paragraph("公文注", "{说明}")
                + paragraph("公文落款", "{落款}")
                + paragraph("公文落款", "{日期}");
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + id(style) + "\"/></w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    /** Style ids are letters: Word itself writes others for names that it makes. */
    private static String id(String style) {
        return switch (style) {
            case "公文机关" -> "GwOffice";
            case "公文期号" -> "GwIssue";
            case "公文标题" -> "GwTitle";
            case "公文副题" -> "GwSubtitle";
            case "公文一级标题" -> "GwHeading1";
            case "公文二级标题" -> "GwHeading2";
            case "公文正文" -> "GwBody";
            case "公文附件说明" -> "GwEnclosure";
            case "公文落款" -> "GwSignature";
            case "公文附表标题" -> "GwAnnex";
            case "公文表头" -> "GwTableHead";
            case "公文表格" -> "GwTable";
            case "公文表注" -> "GwTableSource";
            case "公文注" -> "GwNote";
            case "公文图" -> "GwPicture";
            case "公文脚注" -> "GwFootnote";
            case "公文版记" -> "GwImprint";
            default -> throw new IllegalArgumentException(style);
        };
    }

    /** Margins in millimetres: top, left, right, bottom. */
    private static String section(
            String more, int top, int left, int right, int bottom) {
        return "<w:sectPr>"
                + "<w:headerReference w:type=\"default\" r:id=\"rIdOver\"/>"
                + "<w:headerReference w:type=\"even\" r:id=\"rIdOverEven\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rIdOdd\"/>"
                + "<w:footerReference w:type=\"even\" r:id=\"rIdEven\"/>"
                + "<w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/>"
                + "<w:numRestart w:val=\"eachPage\"/></w:footnotePr>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"" + twips(top)
                + "\" w:right=\"" + twips(right) + "\" w:bottom=\"" + twips(bottom)
                + "\" w:left=\"" + twips(left)
                + "\" w:header=\"851\" w:footer=\"" + (twips(bottom) - twips(7) - 280)
                + "\" w:gutter=\"0\"/>"
                + more
                + "</w:sectPr>";
    }

    private static long twips(double millimetres) {
        return Math.round(millimetres * 1440 / 25.4);
    }

    private static void write(Path file, String body, String section) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", packageRelationships());
        parts.put("docProps/core.xml", core());
        parts.put("docProps/app.xml", app());
        parts.put(
                "word/document.xml",
                XML + "<w:document" + W + "><w:body>" + body + section + "</w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relationships());
        parts.put("word/styles.xml", styles());
        parts.put("word/settings.xml", settings());
        parts.put("word/fontTable.xml", fontTable());
        parts.put("word/footnotes.xml", footnotes());
        parts.put("word/header1.xml", header());
        parts.put("word/header2.xml", header());
        parts.put("word/footer1.xml", footer("right"));
        parts.put("word/footer2.xml", footer("left"));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String styles() {
        return XML + "<w:styles" + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + fonts("仿宋_GB2312")
                + "<w:kern w:val=\"2\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
                + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
                + "<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>"
                + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>"
                + "</w:tblPr></w:style>"
                + style("公文机关", "方正小标宋简体", 52, "center", exact(900) + border("bottom"), "")
                + style("公文期号", "仿宋_GB2312", 32, "center", exact(579), "")
                + style("公文标题", "方正小标宋简体", 44, "center", exact(620, 0, 120) + "<w:outlineLvl w:val=\"0\"/>", "")
                + style("公文副题", "楷体_GB2312", 28, "center", exact(579), "")
                + style("公文一级标题", "黑体", 32, "both", "<w:keepNext/>" + exact(579) + indent(2) + "<w:outlineLvl w:val=\"1\"/>", CLOSER)
                + style("公文二级标题", "楷体_GB2312", 32, "both", "<w:keepNext/>" + exact(579) + indent(2) + "<w:outlineLvl w:val=\"2\"/>", CLOSER)
                + style("公文正文", "仿宋_GB2312", 32, "both", "<w:widowControl w:val=\"0\"/>" + exact(579) + indent(2), CLOSER)
                + style("公文附件说明", "仿宋_GB2312", 32, "both", exact(579, 300, 0) + indent(2), "")
                + style("公文落款", "仿宋_GB2312", 32, "right", exact(579) + "<w:ind w:right=\"640\"/>", "")
                + style("公文附表标题", "黑体", 32, "left", "<w:keepNext/><w:pageBreakBefore/>" + exact(579, 0, 120) + "<w:outlineLvl w:val=\"1\"/>", "")
                + style("公文表头", "黑体", 21, "center", exact(320), "")
                + style("公文表格", "仿宋_GB2312", 21, "left", exact(300), "")
                + style("公文表注", "仿宋_GB2312", 18, "left", exact(260), "")
                + style("公文注", "仿宋_GB2312", 18, "both", exact(260, 60, 0), "")
                + style("公文图", "仿宋_GB2312", 21, "center", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/>", "")
                + style("公文脚注", "仿宋_GB2312", 18, "left", exact(240), "")
                + style("公文版记", "仿宋_GB2312", 28, "left", exact(480) + border("top") + border("bottom"), "")
                + "</w:styles>";
    }

    private static String style(
            String name, String font, int halfPoints, String align, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id(name)
                + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + ordered(paragraph, align)
                + "</w:pPr><w:rPr>" + fonts(font) + run + "<w:sz w:val=\"" + halfPoints
                + "\"/><w:szCs w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }

    /** The schema wants the alignment between the indent and the level of the outline. */
    private static String ordered(String paragraph, String align) {
        int at = paragraph.indexOf("<w:outlineLvl");
        String jc = "<w:jc w:val=\"" + align + "\"/>";
        String before = at < 0 ? paragraph : paragraph.substring(0, at);
        String after = at < 0 ? "" : paragraph.substring(at);
        int bordered = before.indexOf("<w:pBdr>");
        if (bordered > 0) {
            String borders = before.substring(bordered).replace("</w:pBdr><w:pBdr>", "");
            before = borders + before.substring(0, bordered);
        }
        return before + jc + after;
    }

    private static String exact(int line) {
        return exact(line, 0, 0);
    }

    private static String exact(int line, int before, int after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + line
                + "\" w:lineRule=\"exact\"/>";
    }

    private static String indent(int characters) {
        return "<w:ind w:firstLineChars=\"" + characters * 100 + "\" w:firstLine=\""
                + characters * 320 + "\"/>";
    }

    private static String border(String side) {
        return "<w:pBdr><w:" + side
                + " w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"000000\"/></w:pBdr>";
    }

    private static String fonts(String eastAsian) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\""
                + eastAsian + "\" w:cs=\"Times New Roman\"/>";
    }

    private static String fontTable() {
        StringBuilder fonts = new StringBuilder(XML + "<w:fonts" + W + ">");
        FONTS.forEach(
                (name, others) ->
                        fonts.append("<w:font w:name=\"").append(name)
                                .append("\"><w:altName w:val=\"").append(others)
                                .append("\"/><w:charset w:val=\"")
                                .append(name.startsWith("Times") ? "00" : "86")
                                .append("\"/><w:family w:val=\"")
                                .append(name.equals("黑体") ? "swiss" : "roman")
                                .append("\"/><w:pitch w:val=\"variable\"/></w:font>"));
        return fonts.append("</w:fonts>").toString();
    }

    private static String settings() {
        return XML + "<w:settings" + W + "><w:zoom w:percent=\"100\"/><w:evenAndOddHeaders/>"
                + "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
                + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
                + "<w:compat><w:useFELayout/><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";
    }

    private static String footnotes() {
        return XML + "<w:footnotes" + W
                + "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p>" + SEPARATOR + "<w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p>" + SEPARATOR + "<w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
                + "</w:footnotes>";
    }

    /** What stands over every page, in 小五 in the middle; most papers have nothing there. */
    private static String header() {
        return XML + "<w:hdr" + W + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>"
                + fonts("宋体") + "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>"
                + "<w:t>{页眉}</w:t></w:r></w:p></w:hdr>";
    }

    /** — 1 — in 4号, at the outer side. */
    private static String footer(String side) {
        String run = "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/>"
                + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>";
        return XML + "<w:ftr" + W + "><w:p><w:pPr><w:ind w:left=\"320\" w:right=\"320\"/><w:jc w:val=\"" + side
                + "\"/></w:pPr><w:r>" + run + "<w:t xml:space=\"preserve\">— </w:t></w:r>"
                + "<w:r>" + run + "<w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r>" + run + "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r>" + run + "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r>" + run + "<w:t>1</w:t></w:r>"
                + "<w:r>" + run + "<w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r>" + run + "<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }

    private static String contentTypes() {
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", main + "document.main+xml")
                + override("/word/styles.xml", main + "styles+xml")
                + override("/word/settings.xml", main + "settings+xml")
                + override("/word/fontTable.xml", main + "fontTable+xml")
                + override("/word/footnotes.xml", main + "footnotes+xml")
                + override("/word/header1.xml", main + "header+xml")
                + override("/word/header2.xml", main + "header+xml")
                + override("/word/footer1.xml", main + "footer+xml")
                + override("/word/footer2.xml", main + "footer+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String packageRelationships() {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationship("rId1", "officeDocument/2006/relationships/officeDocument", "word/document.xml")
                + relationship("rId2", "package/2006/relationships/metadata/core-properties", "docProps/core.xml")
                + relationship("rId3", "officeDocument/2006/relationships/extended-properties", "docProps/app.xml")
                + "</Relationships>";
    }

    private static String relationships() {
        String type = "officeDocument/2006/relationships/";
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationship("rId1", type + "styles", "styles.xml")
                + relationship("rId2", type + "settings", "settings.xml")
                + relationship("rId3", type + "fontTable", "fontTable.xml")
                + relationship("rId4", type + "footnotes", "footnotes.xml")
                + relationship("rIdOver", type + "header", "header1.xml")
                + relationship("rIdOverEven", type + "header", "header2.xml")
                + relationship("rIdOdd", type + "footer", "footer1.xml")
                + relationship("rIdEven", type + "footer", "footer2.xml")
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/" + type
                + "\" Target=\"" + target + "\"/>";
    }

    private static String core() {
        return XML + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"></cp:coreProperties>";
    }

    private static String app() {
        return XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>fazhi</Application></Properties>";
    }
}
