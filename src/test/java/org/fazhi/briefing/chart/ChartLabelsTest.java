package org.fazhi.briefing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.figure.Histogram;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;

/** Charts are read back as they are drawn: each value stands at the bar it belongs to. */
class ChartLabelsTest {
    private static final Pattern WORDS =
            Pattern.compile("<text x='([-0-9.]+)' y='([-0-9.]+)'[^>]*>([^<]*)</text>");
    private static final Pattern RECTANGLE =
            Pattern.compile(
                    "<rect x='([-0-9.]+)' y='([-0-9.]+)' width='([-0-9.]+)' height='([-0-9.]+)'"
                            + " style='fill:(rgb\\([0-9,]+\\))");
    private static final String BAR = "rgb(91,107,124)";
    private static final String LIGHT = "rgb(196,203,211)";
    private static final String DARK = "rgb(58,70,82)";

    private static final ChartImageWriter IMAGES =
            new ChartImageWriter(ProjectFiles.settings().briefing().sheets().charts());

    /** Words with where their first letter stands. */
    private record Words(double x, double y, String text) {}

    private static String drawn(ChartModel model) {
        int height = ChartImageWriter.height(model);
        SVGGraphics2D graphics = new SVGGraphics2D(ChartImageWriter.WIDTH, height);
        IMAGES.draw(model, graphics, height);
        return graphics.getSVGElement();
    }

    private static List<Words> words(String svg) {
        List<Words> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(svg);
        while (matcher.find()) {
            words.add(
                    new Words(
                            Double.parseDouble(matcher.group(1)),
                            Double.parseDouble(matcher.group(2)),
                            matcher.group(3)));
        }
        return words;
    }

    private static List<Rectangle2D> bars(String svg, String... fills) {
        List<Rectangle2D> bars = new ArrayList<>();
        Matcher matcher = RECTANGLE.matcher(svg);
        while (matcher.find()) {
            if (List.of(fills).contains(matcher.group(5))) {
                bars.add(
                        new Rectangle2D.Double(
                                Double.parseDouble(matcher.group(1)),
                                Double.parseDouble(matcher.group(2)),
                                Double.parseDouble(matcher.group(3)),
                                Double.parseDouble(matcher.group(4))));
            }
        }
        return bars;
    }

    @Test
    void aValueStandsBehindTheEndOfItsBar() {
        List<Double> values = List.of(105.0, 84.0, 151.0, 92.5, 198.0);
        List<String> names = List.of("甲县", "乙县", "丙县", "丁县", "戊县");
        String svg = drawn(new ChartModel("图", "题", "件", "源", new ChartModel.Bars(names, values)));
        List<Rectangle2D> bars = bars(svg, BAR);
        assertThat(bars).hasSize(values.size());
        for (int i = 0; i < values.size(); i++) {
            Rectangle2D bar = bars.get(i);
            String value = ChartStyle.numbers().format(values.get(i));
            assertThat(words(svg))
                    .as("%s beside the bar of %s", value, names.get(i))
                    .anyMatch(
                            words ->
                                    words.text().equals(value)
                                            && words.y() > bar.getMinY()
                                            && words.y() < bar.getMaxY()
                                            && words.x() >= bar.getMaxX()
                                            && words.x() < bar.getMaxX() + 12);
            assertThat(words(svg))
                    .as("the name of %s", names.get(i))
                    .anyMatch(
                            words ->
                                    names.contains(words.text())
                                            && words.y() > bar.getMinY()
                                            && words.y() < bar.getMaxY() + 4);
        }
    }

    @Test
    void thePartsOfABarHoldTheirValues() {
        ChartModel model =
                new ChartModel(
                        "图",
                        "题",
                        "份",
                        "源",
                        new ChartModel.Stacked(
                                List.of("甲省", "乙省"),
                                List.of("按时", "此后"),
                                List.of(List.of(11.0, 17.0), List.of(6.0, 3.0))));
        String svg = drawn(model);
        List<Rectangle2D> bars = bars(svg, BAR, LIGHT);
        assertThat(words(svg)).extracting(Words::text).contains("11", "17", "6", "3");
        for (String value : List.of("11", "17", "6", "3")) {
            Words label =
                    words(svg).stream()
                            .filter(words -> words.text().equals(value))
                            .findFirst()
                            .orElseThrow();
            assertThat(bars)
                    .as("a part around %s as wide as its value", value)
                    .anyMatch(
                            bar ->
                                    bar.contains(label.x(), label.y() - 4)
                                            && Math.abs(
                                                            bar.getWidth() / width(bars)
                                                                    - Double.parseDouble(value)
                                                                            / 20)
                                                    < 0.02);
        }
    }

    /** How wide the longest bar is, of all its parts together. */
    private static double width(List<Rectangle2D> bars) {
        double left = bars.stream().mapToDouble(Rectangle2D::getMinX).min().orElseThrow();
        double right = bars.stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
        return right - left;
    }

    @Test
    void aCountStandsAboveItsColumn() {
        Histogram histogram =
                Histogram.of(
                        List.of(
                                3.0, 4.0, 8.0, 12.0, 13.0, 14.0, 15.0, 22.0, 27.0, 28.0, 29.0,
                                33.0));
        String svg =
                drawn(
                        new ChartModel(
                                "图",
                                "题",
                                "地",
                                "源",
                                new ChartModel.Distribution(histogram, 1, "深色为中位数所在区间")));
        List<Rectangle2D> columns = bars(svg, LIGHT, DARK);
        assertThat(columns).hasSize(histogram.counts().size());
        for (int i = 0; i < columns.size(); i++) {
            Rectangle2D column = columns.get(i);
            String count = String.valueOf(histogram.counts().get(i));
            assertThat(words(svg))
                    .as("%s above column %d", count, i)
                    .anyMatch(
                            words ->
                                    words.text().equals(count)
                                            && words.x() > column.getMinX()
                                            && words.x() < column.getMaxX()
                                            && words.y() <= column.getMinY()
                                            && words.y() > column.getMinY() - 12);
        }
    }

    @Test
    void aLongTitleStaysInsideTheImage() {
        String title = "各地自述不足涉及8个领域，提到组织领导与第一责任人、行政执法和矛盾纠纷化解不足的报告较多，各3份（共5份）";
        ChartModel.Heat heat =
                new ChartModel.Heat(List.of("甲县"), List.of("行政执法"), List.of(List.of(100)), true);
        assertThat(words(drawn(new ChartModel("图", title, "为提到", "源", heat))))
                .filteredOn(words -> words.text().equals(title))
                .singleElement()
                .satisfies(words -> assertThat(words.x()).isBetween(0.0, 100.0));
    }
}
