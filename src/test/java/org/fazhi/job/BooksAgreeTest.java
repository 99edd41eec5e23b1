package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.WrittenPaper;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.Peer;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.extract.Finding;
import org.fazhi.invented.ManyDistricts;
import org.fazhi.job.env.Progress;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One figure is one figure everywhere: every book of a corpus of several provinces, levels and
 * years is read back, and whatever two places say of one thing must be one value, and the tables'.
 */
class BooksAgreeTest extends SparkClassTest {
    private static final int FIRST = 2023;
    private static final int LAST = 2024;
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final Pattern BOOK = Pattern.compile("(\\d{6})-.*\\.xlsx");
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "<c:numRef><c:f>'?([^!']+)'?!\\$([A-Z]+)\\$(\\d+):\\$[A-Z]+\\$\\d+</c:f>"
                            + "<c:numCache>(.*?)</c:numCache>");
    private static final Pattern CACHED =
            Pattern.compile("<c:pt idx=\"(\\d+)\"[^>]*><c:v>([^<]*)</c:v>");

    @TempDir static Path folder;

    private static final Map<String, WrittenBook> BOOKS = new TreeMap<>();
    private static final Map<Path, byte[]> PAPERS = new TreeMap<>();
    private static final PaperFacts POINTS = new PaperFacts();
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static BookFacts facts;

    @BeforeAll
    static void run() throws IOException {
        Path input = folder.resolve("input");
        ManyDistricts.writeWithOthers(input, 3, 4, FIRST, LAST);
        RunFolder place = new RunFolder(folder.resolve("out"));
        String briefing = ProjectFiles.conf().text("briefing.yaml");
        place.run(
                input,
                ProjectFiles.conf(
                        "briefing.yaml",
                        briefing.replaceAll("detail_maximum: \\d+", "detail_maximum: 10")),
                Progress.SILENT);
        facts = new BookFacts(SETTINGS, names());
        for (int year = FIRST; year <= LAST; year++) {
            read(place.output().resolve(String.valueOf(year)), year);
            tables(place.warehouse(), year);
        }
    }

    /** Full names of all divisions, with their codes. */
    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        ConfFiles conf = ProjectFiles.conf();
        Map<String, String[]> divisions = new TreeMap<>();
        conf.text("regions.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(division -> divisions.put(division[0], division));
        divisions.forEach(
                (code, division) -> {
                    StringBuilder name = new StringBuilder();
                    for (String[] each = division; each != null; each = divisions.get(each[4])) {
                        name.insert(0, each[5].equals("real") ? each[1] : "");
                    }
                    names.put(name.toString(), code);
                });
        return names;
    }

    private static void read(Path year, int number) throws IOException {
        try (Stream<Path> files = Files.walk(year)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                if (file.toString().endsWith(".docx")) {
                    PAPERS.put(file, Files.readAllBytes(file));
                }
            }
            for (Path file : all) {
                if (!file.toString().endsWith(".xlsx")) {
                    continue;
                }
                Matcher named = BOOK.matcher(file.getFileName().toString());
                String scope = named.matches() ? named.group(1) : RegionCode.NATION.value();
                WrittenBook book = new WrittenBook(Files.readAllBytes(file));
                BOOKS.put(file.getFileName() + " " + number, book);
                facts.read(file.getFileName().toString(), book, number, scope);
            }
        }
    }

    private static void tables(Warehouse warehouse, int year) {
        String run = warehouse.current().orElseThrow().runId();
        for (RegionIndicator row : warehouse.list(WarehouseTables.REGION_INDICATORS, run, year)) {
            if (row.value() == null || row.unit().equals("元")) {
                continue;
            }
            String measure =
                    switch (row.basis()) {
                        case REPORTED -> "own";
                        case SUMMED, RECOMPUTED -> "sum";
                        case MEDIAN -> "median";
                    };
            String at = "table region_indicators";
            facts.add(year, row.regionCode().value(), row.indicator(), measure, row.value(), at);
            if (row.basis() == RegionIndicator.Basis.SUMMED) {
                facts.add(
                        year,
                        row.regionCode().value(),
                        row.indicator(),
                        "counted",
                        row.reporting(),
                        at);
                facts.add(
                        year,
                        row.regionCode().value(),
                        row.indicator(),
                        "median",
                        row.median(),
                        at);
            }
        }
        for (Peer row : warehouse.list(WarehouseTables.PEERS, run, year)) {
            if (row.rank() != null && !money(row.indicator())) {
                String at = "table peers";
                facts.add(
                        year, row.regionCode().value(), row.indicator(), "peers", row.median(), at);
            }
        }
        POINTS.read(
                warehouse.list(WarehouseTables.COMMON_POINT_YEARS, run, year),
                warehouse.list(WarehouseTables.COMMON_POINTS, run, year));
        for (ThemeCount row : warehouse.list(WarehouseTables.THEME_COUNTS, run, year)) {
            if (row.regionCode() != null && row.kind() == Finding.Kind.SHORTCOMING) {
                String at = "table theme_counts";
                String scope = row.regionCode().value();
                String theme = row.axis() + " " + theme(row.theme());
                facts.add(year, scope, theme, "reports", row.reports(), at);
                facts.add(year, scope, "all", "base", row.ofReports(), at);
            }
        }
        pairs(warehouse.list(WarehouseTables.YEAR_ON_YEAR, run, year), year);
        for (PointYear row : warehouse.list(WarehouseTables.COMMON_POINT_YEARS, run, year)) {
            String kind = row.kind() == Finding.Kind.SHORTCOMING ? "problem " : "practice ";
            if (row.reports() > 1) {
                String at = "table common_point_years";
                String scope = row.scope().value();
                facts.add(year, scope, kind + row.name(), "reports", row.reports(), at);
                facts.add(year, scope, kind + row.name(), "share", row.share(), at);
                facts.add(year, scope, "all", "base", row.ofReports(), at);
            }
        }
    }

    private static String theme(String id) {
        return id.equals(ThemeCount.UNSORTED) ? "未归类" : SETTINGS.reading().themes().name(id);
    }

    private static boolean money(String indicator) {
        return SETTINGS.reading().indicators().byId().get(indicator).unit().equals("元");
    }

    /** The sums of two years over the districts whose comparison nothing makes doubtful. */
    private static void pairs(List<YearOnYear> rows, int year) {
        Divisions divisions = Divisions.of(ProjectFiles.gazetteer());
        Map<String, double[]> sums = new TreeMap<>();
        for (YearOnYear row : rows) {
            RegionCode code = row.regionCode();
            if (row.doubt() == null
                    && row.change() != null
                    && !money(row.indicator())
                    && !row.unit().equals("%")
                    && divisions.lowest(code, divisions.level(code))) {
                for (RegionCode above : List.of(RegionCode.NATION, code.province())) {
                    double[] sum =
                            sums.computeIfAbsent(
                                    above + " " + row.indicator(), each -> new double[3]);
                    sum[0]++;
                    sum[1] += row.value();
                    sum[2] += row.previous();
                }
            }
        }
        sums.forEach(
                (key, sum) -> {
                    String region = key.split(" ")[0];
                    String indicator = key.split(" ")[1];
                    String at = "table year_on_year";
                    facts.add(year, region, indicator, "pairs", sum[0], at);
                    facts.add(year, region, indicator, "pairs' sum", sum[1], at);
                    facts.add(year, region, indicator, "pairs' sum before", sum[2], at);
                });
    }

    @Test
    void whatTwoPlacesSayOfOneThingIsOneValue() {
        List<String> disagreeing = new ArrayList<>();
        facts.all()
                .forEach(
                        (thing, values) -> {
                            if (values.size() > 1) {
                                disagreeing.add(thing + ": " + values);
                            }
                        });
        assertThat(disagreeing).isEmpty();
        assertThat(facts.all().keySet())
                .as("what is read back")
                .hasSizeGreaterThan(1000)
                .anyMatch(thing -> thing.endsWith(" doubts"))
                .anyMatch(thing -> thing.endsWith(" pairs' sum"))
                .anyMatch(thing -> thing.contains("problem ") && thing.endsWith(" reports"))
                .anyMatch(thing -> thing.endsWith(" base"))
                .anyMatch(thing -> thing.contains("FIELD ") && thing.endsWith(" reports"))
                .anyMatch(thing -> thing.contains("NATURE ") && thing.endsWith(" reports"))
                .anyMatch(thing -> thing.endsWith(" own"))
                .anyMatch(thing -> thing.endsWith(" sum"))
                .anyMatch(thing -> thing.endsWith(" median"))
                .anyMatch(thing -> thing.endsWith(" counted"))
                .anyMatch(thing -> thing.endsWith(" stating"))
                .anyMatch(thing -> thing.endsWith(" held"));
    }

    @Test
    void aSumIsOfNoMoreDistrictsThanStateItAndTheseOfNoMoreThanAreHeld() {
        facts.all()
                .forEach(
                        (thing, values) -> {
                            if (thing.endsWith(" stating")) {
                                double stating = values.keySet().iterator().next();
                                String of = thing.substring(0, thing.lastIndexOf(' '));
                                assertThat(stating)
                                        .as(thing)
                                        .isLessThanOrEqualTo(first(of + " held", stating))
                                        .isGreaterThanOrEqualTo(first(of + " counted", 0));
                            }
                        });
    }

    private static double first(String thing, double otherwise) {
        Map<Double, String> values = facts.all().get(thing);
        return values == null ? otherwise : values.keySet().iterator().next();
    }

    /** A paper is beside its book; the counts of a common point are the table's. */
    @Test
    void whatAPaperSaysStandsInTheRowsThatItNames() throws IOException {
        int numbers = 0;
        int annexed = 0;
        for (Map.Entry<Path, byte[]> paper : PAPERS.entrySet()) {
            String name = paper.getKey().toString();
            byte[] book = Files.readAllBytes(Path.of(name.replaceFirst("docx$", "xlsx")));
            WrittenPaper.Rows rows = new WrittenPaper.Rows(book);
            WrittenPaper written = new WrittenPaper(paper.getValue());
            annexed += PaperFacts.annex(name, written, rows);
            for (WrittenPaper.Statement said : written.statements()) {
                if (said.cells().isEmpty() || PaperFacts.isPoint(said.words())) {
                    continue;
                }
                String there = said.cells().stream().map(rows::of).collect(Collectors.joining());
                assertThat(WrittenPaper.numbersOf(there))
                        .as(name + ": " + said.words() + " in " + there)
                        .containsAll(said.numbers());
                numbers += said.numbers().size();
            }
        }
        assertThat(PAPERS).hasSameSizeAs(BOOKS);
        assertThat(numbers).isGreaterThan(500);
        assertThat(annexed).isGreaterThan(50);
    }

    @Test
    void theCountsOfACommonPointAreTheTables() {
        int points = 0;
        for (Map.Entry<Path, byte[]> paper : PAPERS.entrySet()) {
            int year = Integer.parseInt(folder.relativize(paper.getKey()).getName(1).toString());
            Matcher named = CODE.matcher(paper.getKey().getFileName().toString());
            String scope = named.lookingAt() ? named.group() : RegionCode.NATION.value();
            points += POINTS.points(new WrittenPaper(paper.getValue()), year, scope);
        }
        assertThat(points).isGreaterThan(10);
    }

    @Test
    void aChartOfABookShowsTheCellsItIsDrawnFrom() {
        int[] points = {0};
        BOOKS.forEach(
                (name, book) ->
                        book.parts()
                                .forEach(
                                        (part, xml) -> {
                                            if (part.startsWith("xl/charts/chart")) {
                                                points[0] += drawn(name, book, xml);
                                            }
                                        }));
        assertThat(points[0]).isGreaterThan(100);
    }

    private static int drawn(String name, WrittenBook book, String xml) {
        int points = 0;
        Matcher series = REFERENCE.matcher(xml);
        while (series.find()) {
            int column = series.group(2).charAt(0) - 'A';
            int first = Integer.parseInt(series.group(3));
            Matcher cached = CACHED.matcher(series.group(4));
            while (cached.find()) {
                int row = first + Integer.parseInt(cached.group(1));
                String cell = book.text(series.group(1), row - 1, column);
                assertThat(Double.parseDouble(cell))
                        .as(name + " " + series.group(1) + " row " + row)
                        .isEqualTo(Double.parseDouble(cached.group(2)));
                points++;
            }
        }
        return points;
    }
}
