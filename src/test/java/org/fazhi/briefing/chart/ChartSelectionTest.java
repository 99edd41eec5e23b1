package org.fazhi.briefing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.DrawWithoutFonts;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ThemeMentions;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.extract.Finding;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartSelectionTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final Briefing BRIEFING = new Briefing(SETTINGS.briefing());
    private static final BriefingData DATA = InventedTables.of(SETTINGS, 14, 4, 7);
    private static final BookPlan ALL = BRIEFING.plan(DATA).get(0);
    private static final List<Book> IMAGES =
            BRIEFING.chartImages(BRIEFING.slicing(DATA).apply(ALL));

    @Test
    void everyChartIsAnImageForPrintAndOneInLines() throws Exception {
        assertThat(IMAGES)
                .extracting(Book::relativePath)
                .contains("2023/charts/不足涉及的领域-2023.png", "2023/charts/不足涉及的领域-2023.svg");
        for (Book image : IMAGES) {
            if (image.relativePath().endsWith(".png")) {
                BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
                assertThat(pixels.getWidth()).isGreaterThanOrEqualTo(2400);
                assertThat(colours(pixels)).as(image.relativePath()).isGreaterThan(8);
            } else {
                String svg = new String(image.bytes(), StandardCharsets.UTF_8);
                assertThat(svg).contains("<svg").doesNotContain("<text");
            }
        }
    }

    @Test
    void theChartsStandInTheirOrder() {
        BriefingData many = InventedTables.of(SETTINGS, 34, 4, 7);
        assertThat(ChartSelection.of(new BookContext(many, SETTINGS.briefing())))
                .extracting(ChartModel::name)
                .containsExactly("不足涉及的领域", "不足的性质", "不足的领域和地区", "公开时间", "行政复议申请件数", "行政复议申请件数的分布");
    }

    @Test
    void theValuesAreTheTables() {
        ChartModel chart =
                ChartSelection.of(new BookContext(DATA, SETTINGS.briefing())).stream()
                        .filter(image -> image.name().equals("行政复议申请件数"))
                        .findFirst()
                        .orElseThrow();
        ChartModel.Bars bars = (ChartModel.Bars) chart.form();
        List<Double> stated =
                DATA.regionIndicators().stream()
                        .filter(row -> row.indicator().equals("reconsideration.received"))
                        .filter(row -> row.regionLevel() != null)
                        .map(row -> row.value())
                        .toList();
        assertThat(stated).containsAll(bars.values());
        assertThat(chart.source()).startsWith("12个县（市、区）中" + bars.labels().size() + "个载明");
    }

    /** Else its bar may be the longest, and the title finds another. */
    @Test
    void whatBelongsToNoThemeIsNotDrawn() {
        List<ThemeCount> counts = new ArrayList<>(DATA.themeCounts());
        DATA.themeCounts().stream()
                .filter(count -> count.axis() == ThemeCount.Axis.FIELD)
                .map(
                        count ->
                                new ThemeCount(
                                        count.reportYear(),
                                        count.regionCode(),
                                        count.kind(),
                                        count.axis(),
                                        ThemeCount.UNSORTED,
                                        count.ofReports(),
                                        count.ofReports(),
                                        count.ofReports()))
                .distinct()
                .forEach(counts::add);
        BookContext context =
                new BookContext(
                        BriefingDataBuilder.builder(DATA).themeCounts(counts).build(),
                        SETTINGS.briefing());
        String unsorted = context.texts().frame().unsorted();
        assertThat(ThemeMentions.of(context, Finding.Kind.SHORTCOMING, ThemeCount.Axis.FIELD))
                .extracting(ThemeMentions::name)
                .contains(unsorted);
        assertThat(ChartSelection.of(context))
                .extracting(ChartModel::form)
                .noneMatch(
                        form ->
                                form instanceof ChartModel.Bars bars
                                                && bars.labels().contains(unsorted)
                                        || form instanceof ChartModel.Heat heat
                                                && heat.toString().contains(unsorted));
    }

    @Test
    void aChartThatWouldSayNothingIsNotDrawn() {
        BriefingData two = InventedTables.of(SETTINGS, 2, 2, 7);
        assertThat(ChartSelection.of(new BookContext(two, SETTINGS.briefing())))
                .extracting(ChartModel::name)
                .doesNotContain("行政复议申请件数", "不足的领域和地区");
    }

    @Test
    void aDistrictHasNoChartImagesOfItsOwn() {
        BookPlan district =
                BRIEFING.plan(DATA).stream()
                        .filter(plan -> plan.kind() == BookPlan.Kind.REGION)
                        .findFirst()
                        .orElseThrow();
        assertThat(BRIEFING.chartImages(BRIEFING.slicing(DATA).apply(district))).isEmpty();
    }

    @Test
    void theBundledFontHasEveryCharacterOfTheCatalogues() throws Exception {
        Font font = ChartFont.of(12);
        List<Path> paths =
                new ArrayList<>(List.of(Path.of("data/regions.csv"), Path.of("conf/themes.yaml")));
        try (Stream<Path> catalogue = Files.list(Path.of("conf/indicators"))) {
            catalogue.forEach(paths::add);
        }
        for (Path path : paths) {
            String text = Files.readString(path).replaceAll("\\s", "").replace("\uFEFF", "");
            int missing = font.canDisplayUpTo(text);
            assertThat(missing)
                    .as(path + (missing < 0 ? "" : ": " + text.charAt(missing)))
                    .isEqualTo(-1);
        }
    }

    @Test
    void aServerWithoutAnyFontDrawsTheSame(@TempDir Path folder) throws Exception {
        Path conf = folder.resolve("fonts.conf");
        Files.writeString(
                conf,
                "<?xml version=\"1.0\"?><fontconfig><dir>"
                        + folder
                        + "</dir><cachedir>"
                        + folder
                        + "</cachedir></fontconfig>");
        ProcessBuilder process =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        DrawWithoutFonts.class.getName());
        process.environment().put("FONTCONFIG_FILE", conf.toString());
        process.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process started = process.start();
        String drawn = new String(started.getInputStream().readAllBytes()).strip();
        assertThat(started.waitFor()).isZero();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        IMAGES.forEach(image -> digest.update(image.bytes()));
        assertThat(drawn).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    private static long colours(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth()))
                .distinct()
                .count();
    }
}
