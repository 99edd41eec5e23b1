package org.fazhi.briefing.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.prose.Paper;
import org.fazhi.text.Decimals;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/**
 * A bar chart as Word and WPS draw it themselves. Its values stand in it: no workbook is embedded,
 * since the one beside the document has the table.
 */
final class ChartWriter {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String INLINE =
            "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"%1$s\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                    + "<wp:extent cx=\"%2$d\" cy=\"%3$d\"/><wp:docPr id=\"%4$d\" name=\"%5$s\""
                    + " descr=\"%6$s\"/><wp:cNvGraphicFramePr/>"
                    + "<a:graphic><a:graphicData uri=\"%7$s\"><c:chart xmlns:c=\"%7$s\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " r:id=\"%8$s\"/></a:graphicData></a:graphic></wp:inline>";

    /** Of a bar, and of title and margins, in twentieths of a point. */
    private static final long BAR = 300;

    private static final long TITLE = 900;

    private final XWPFDocument document;
    private final long width;

    /**
     * @param width of the text, in twentieths of a point
     */
    ChartWriter(XWPFDocument document, long width) {
        this.document = document;
        this.width = width;
    }

    /** Draws a chart in a paragraph of its own. */
    void write(XWPFParagraph paragraph, Paper.Chart chart, int number) {
        long height = TITLE + BAR * chart.labels().size();
        String inline =
                INLINE.formatted(
                        MAIN,
                        width * Units.EMU_PER_DXA,
                        height * Units.EMU_PER_DXA,
                        number,
                        "chart" + number,
                        escaped(said(chart)),
                        CHART,
                        part(chart, number));
        try {
            CTDrawing drawing = paragraph.getCTP().addNewR().addNewDrawing();
            drawing.set(XmlObject.Factory.parse("<x>" + inline + "</x>").selectPath("x")[0]);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part of the chart; gives the id of its relation. */
    private String part(Paper.Chart chart, int number) {
        try {
            PackagePartName name =
                    PackagingURIHelper.createPartName("/word/charts/chart" + number + ".xml");
            PackagePart part = document.getPackage().createPart(name, TYPE);
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml(chart).getBytes(UTF_8));
            }
            return document.getPackagePart()
                    .addRelationship(name, TargetMode.INTERNAL, RELATION)
                    .getId();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read aloud: the title, and each label with its value. */
    private static String said(Paper.Chart chart) {
        StringBuilder said = new StringBuilder(chart.title().replace('\n', ' ')).append('：');
        for (int i = 0; i < chart.labels().size(); i++) {
            said.append(i == 0 ? "" : "；")
                    .append(chart.labels().get(i))
                    .append(' ')
                    .append(number(chart.values().get(i)));
        }
        return said.toString();
    }

    private static String xml(Paper.Chart chart) {
        int bars = chart.labels().size();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<c:chartSpace xmlns:c=\""
                + CHART
                + "\" xmlns:a=\""
                + MAIN
                + "\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/>"
                + lines(chart.title())
                + "</c:rich></c:tx><c:overlay val=\"0\"/></c:title>"
                + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart>"
                + "<c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
                + "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:spPr><a:solidFill>"
                + "<a:srgbClr val=\"7F7F7F\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>"
                + "<c:dLbls><c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>"
                + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
                + "<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat><c:strLit><c:ptCount val=\""
                + bars
                + "\"/>"
                + points(chart.labels())
                + "</c:strLit></c:cat><c:val><c:numLit><c:formatCode>General</c:formatCode>"
                + "<c:ptCount val=\""
                + bars
                + "\"/>"
                + points(chart.values().stream().map(ChartWriter::number).toList())
                + "</c:numLit></c:val></c:ser><c:gapWidth val=\"60\"/><c:axId val=\"1\"/>"
                + "<c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling>"
                + "<c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
                + "<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/>"
                + "<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>"
                + "<c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx><c:valAx>"
                + "<c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/>"
                + "</c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/><c:numFmt formatCode=\"General\""
                + " sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
                + "<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/>"
                + "<c:crossBetween val=\"between\"/></c:valAx></c:plotArea>"
                + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr>"
                + "<a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr>"
                + "<a:defRPr sz=\"900\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>"
                + "<a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"SimSun\"/></a:defRPr></a:pPr>"
                + "<a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr></c:chartSpace>";
    }

    /** A title, a line a line. */
    private static String lines(String title) {
        return title.lines()
                .map(
                        line ->
                                "<a:p><a:pPr><a:defRPr sz=\"1000\" b=\"0\"/></a:pPr><a:r>"
                                        + "<a:rPr lang=\"zh-CN\" sz=\"1000\" b=\"0\"/><a:t>"
                                        + escaped(line)
                                        + "</a:t></a:r></a:p>")
                .collect(Collectors.joining());
    }

    private static String points(List<String> values) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            points.append("<c:pt idx=\"")
                    .append(i)
                    .append("\"><c:v>")
                    .append(escaped(values.get(i)))
                    .append("</c:v></c:pt>");
        }
        return points.toString();
    }

    private static String number(double value) {
        return Decimals.isWhole(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String escaped(String words) {
        return SafeText.clean(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
