package org.fazhi.job;

import static org.fazhi.briefing.WrittenBook.isNumber;
import static org.fazhi.briefing.WrittenBook.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.text.Decimals;

/**
 * The figures that books state, read back cell by cell and sentence by sentence, each under what it
 * is of: year, region, indicator and measure.
 */
final class BookFacts {
    private static final Pattern SHARE = Pattern.compile("(\\d+)/(\\d+)");
    private static final String VALUE = "(?:不少于|不超过|约)?([0-9.]+)[^（；。]*";
    private static final String COUNTED = "（(\\d+)地(?:中(\\d+)地|均)计入）";
    private static final String ALONE = "（仅[^（）]+1地计入）";

    private static final Pattern POINT = Pattern.compile("(?:^|；)([^；]+?)（(\\d+)份政府报告中(\\d+)份，占");
    private static final Pattern BASE =
            Pattern.compile("政府报告（(\\d+)份）|(?:^|（|共|收录的)(\\d+)份政府报告(?:中|均|[，。；）])");
    private static final Pattern OTHERS = Pattern.compile("局|柳林镇(人民政府)?");
    private static final Pattern SUMS = Pattern.compile("(.*)（[^（]*，县（市、区）合计）");
    private static final Set<String> DOUBTS = Set.of("数据不一致", "口径待核");
    private static final Set<String> GRANTED = Set.of("表彰命名", "典型案例", "试点", "排名");

    /** What the cover counts, by its label. */
    private static final Map<String, String> COVER =
            Map.of(
                    "其中政府报告（份）", "base",
                    "政府报告的表彰、案例、试点、排名（项）", "honours",
                    "政府报告自述的首创（项）", "firsts",
                    "数据不一致、口径待核（处）", "doubts");

    /** What the sentences of the overview count. */
    private static final Map<String, Pattern> SAID =
            Map.of(
                    "base", Pattern.compile("^收录\\d{4}年度各级政府的法治政府建设年度报告(\\d+)份"),
                    "honours", Pattern.compile("试点和排名(\\d+)项"),
                    "firsts", Pattern.compile("自述首创(\\d+)项"),
                    "doubts", Pattern.compile("有(\\d+)处数据不一致或口径待核"),
                    "shortcomings", Pattern.compile("^载明的不足共(\\d+)项"));

    private final HighlightPatterns patterns;
    private final Map<String, Indicator> byName;
    private final Map<String, String> regions;
    private final Map<String, Map<Double, String>> facts = new TreeMap<>();

    /**
     * @param regions full names of the regions that books may name, with their codes
     */
    BookFacts(Settings settings, Map<String, String> regions) {
        this.patterns = settings.analysis().highlights();
        this.byName =
                settings.reading().indicators().indicators().stream()
                        .collect(Collectors.toMap(Indicator::name, each -> each));
        this.regions = regions;
    }

    /** For each thing the values stated of it, each with the first place that states it. */
    Map<String, Map<Double, String>> all() {
        return facts;
    }

    /** States a value of a thing. */
    void add(int year, String region, String indicator, String measure, double value, String at) {
        facts.computeIfAbsent(
                        year + " " + region + " " + indicator + " " + measure,
                        each -> new LinkedHashMap<>())
                .putIfAbsent(Decimals.rounded(value, 2), at);
    }

    /** Reads the book of a region; that of all reports is of 000000. */
    void read(String name, WrittenBook book, int year, String scope) {
        for (String sheet : book.names()) {
            List<Row> rows = book.rows(sheet);
            String at = name + " " + sheet + "!";
            switch (sheet) {
                case SheetNames.INDICATORS -> indicators(at, rows, year, scope);
                case SheetNames.FIGURES -> figures(at, rows, year, scope);
                case SheetNames.COMMON_PROBLEMS -> points(at, rows, year, scope, "problem ");
                case SheetNames.COMMON_PRACTICES -> points(at, rows, year, scope, "practice ");
                case SheetNames.YEAR_FIGURES -> years(at, rows, year, scope);
                case SheetNames.CONTENTS -> stating(at, rows, year, scope);
                case SheetNames.OVERVIEW, SheetNames.COVER ->
                        rows.forEach(
                                row -> {
                                    for (int i = 0; i < row.getCellCount(); i++) {
                                        sentence(at + row.getRowNum(), text(row, i), year, scope);
                                        points(at + row.getRowNum(), text(row, i), year, scope);
                                    }
                                });
                default -> {}
            }
            counts(at, sheet, rows, year, scope);
            bases(at, rows, year, scope);
        }
    }

    /** Of how many governments' reports a sentence, head or note speaks. */
    private void bases(String at, List<Row> rows, int year, String scope) {
        for (Row row : rows) {
            for (int i = 0; i < row.getCellCount(); i++) {
                Matcher base = BASE.matcher(text(row, i));
                while (base.find()) {
                    String count = base.group(1) == null ? base.group(2) : base.group(1);
                    String place = at + row.getRowNum();
                    add(year, scope, "all", "base", Double.parseDouble(count), place);
                }
            }
        }
    }

    /** The tables of fields and natures. */
    private void themes(String at, List<Row> rows, int year, String scope) {
        String axis = "";
        for (Row row : rows) {
            String first = text(row, 0);
            axis = first.contains("不足涉及的领域") ? "FIELD " : axis;
            axis = first.contains("不足的性质") ? "NATURE " : axis;
            if (isNumber(row, 1) && isNumber(row, 2)) {
                double reports = WrittenBook.number(row, 1);
                add(year, scope, axis + first, "reports", reports, at + row.getRowNum());
            }
        }
    }

    private static boolean ofGovernments(Row row) {
        return !OTHERS.matcher(text(row, 0)).find();
    }

    /** The common points of a sheet, each with how many reports state it. */
    private void points(String at, List<Row> rows, int year, String scope, String kind) {
        for (Row row : rows) {
            if (isNumber(row, 2) && isNumber(row, 3)) {
                String point = kind + text(row, 1);
                String place = at + row.getRowNum();
                add(year, scope, point, "reports", WrittenBook.number(row, 2), place);
                add(year, scope, point, "share", WrittenBook.number(row, 3), place);
            }
        }
    }

    /** The common points of a sentence of page one. */
    private void points(String at, String sentence, int year, String scope) {
        String kind =
                sentence.startsWith("共性问题：")
                        ? "problem "
                        : sentence.startsWith("多地列为成效的共性做法：") ? "practice " : null;
        if (kind != null) {
            Matcher point = POINT.matcher(sentence.substring(sentence.indexOf('：') + 1));
            while (point.find()) {
                double reports = Double.parseDouble(point.group(3));
                double of = Double.parseDouble(point.group(2));
                add(year, scope, kind + point.group(1), "reports", reports, at);
                add(year, scope, kind + point.group(1), "share", reports / of, at);
            }
        }
    }

    /** How many of something there are: said on the cover and in sentences, listed on sheets. */
    private void counts(String at, String sheet, List<Row> rows, int year, String scope) {
        if (sheet.equals(SheetNames.COVER)) {
            for (Row row : rows) {
                for (int i : new int[] {0, 3}) {
                    String thing = COVER.get(text(row, i));
                    if (thing != null && isNumber(row, i + 2)) {
                        double count = WrittenBook.number(row, i + 2);
                        add(year, scope, "all", thing, count, at + row.getRowNum());
                    }
                }
            }
        } else if (sheet.equals(SheetNames.OVERVIEW)) {
            SAID.forEach(
                    (thing, said) ->
                            rows.forEach(
                                    row -> {
                                        Matcher count = said.matcher(text(row, 1));
                                        if (count.find()) {
                                            String place = at + row.getRowNum();
                                            add(year, scope, "all", thing, decimal(count), place);
                                        }
                                    }));
        } else if (sheet.equals(SheetNames.CHECKS)) {
            long doubts = rows.stream().filter(row -> DOUBTS.contains(text(row, 2))).count();
            add(year, scope, "all", "doubts", doubts, at);
        } else if (sheet.equals(SheetNames.SHORTCOMINGS)) {
            long listed =
                    rows.stream()
                            .filter(row -> ofGovernments(row) && text(row, 8).startsWith("〔依据"))
                            .count();
            themes(at, rows, year, scope);
            if (listed > 0) {
                add(year, scope, "all", "shortcomings", listed, at);
            }
        } else if (sheet.equals(SheetNames.STRENGTHS)) {
            List<Row> own = rows.stream().filter(BookFacts::ofGovernments).toList();
            long firsts = own.stream().filter(row -> text(row, 1).equals("自述首创")).count();
            long granted = own.stream().filter(row -> GRANTED.contains(text(row, 1))).count();
            if (text(rows.get(0), 0).equals("主要成效") && firsts + granted > 0) {
                add(year, scope, "all", "firsts", firsts, at);
                add(year, scope, "all", "honours", granted, at);
            }
        }
    }

    private void indicators(String at, List<Row> rows, int year, String scope) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        boolean provinces = false;
        for (Row row : rows) {
            String label = text(row, 0);
            provinces |= label.endsWith("各省核心指标");
            if (label.equals("地区")) {
                for (int i = 1; i < row.getCellCount(); i++) {
                    Indicator head = byName.get(text(row, i).replace("※", "").split("\n")[0]);
                    if (head != null) {
                        columns.put(i, head.id());
                    }
                }
                continue;
            }
            String place = at + row.getRowNum();
            boolean shares = label.endsWith("载明/收录（地）");
            String named = shares ? label.split("\n")[0] : label;
            String region = named.startsWith("县（市、区）") ? scope : code(scope, named);
            String measure = shares ? "stating" : measure(named);
            if (region == null || columns.isEmpty()) {
                continue;
            }
            boolean byProvince = provinces;
            columns.forEach(
                    (i, indicator) -> {
                        Matcher share = SHARE.matcher(text(row, i));
                        if (share.matches()) {
                            add(year, region, indicator, "stating", whole(share, 1), place);
                            add(year, region, indicator, "held", whole(share, 2), place);
                        } else if (isNumber(row, i)) {
                            double value = WrittenBook.number(row, i);
                            String of = region.equals(scope) ? measure : gathered(indicator);
                            add(year, region, indicator, byProvince ? of : measure, value, place);
                        }
                    });
        }
    }

    /**
     * What a province's row shows of an indicator: the sum of its districts, the middle of rates.
     */
    private String gathered(String id) {
        boolean rate =
                byName.values().stream()
                        .filter(indicator -> indicator.id().equals(id))
                        .anyMatch(each -> each.kind() == Indicators.IndicatorKind.RATE);
        return rate ? "median" : "sum";
    }

    private static String measure(String label) {
        return switch (label) {
            case "县（市、区）合计" -> "sum";
            case "县（市、区）中位数" -> "median";
            default -> "own";
        };
    }

    private void figures(String at, List<Row> rows, int year, String scope) {
        boolean compared = false;
        for (Row row : rows) {
            compared |= text(row, 0).equals("指标") && text(row, 3).equals("上年");
            Indicator indicator = byName.get(text(row, 0));
            if (compared && indicator != null && isNumber(row, 2)) {
                String place = at + row.getRowNum();
                add(year, scope, indicator.id(), "own", WrittenBook.number(row, 2), place);
                if (isNumber(row, 5)) {
                    double peers = WrittenBook.number(row, 5);
                    add(year, scope, indicator.id(), "peers", peers, place);
                }
            }
        }
    }

    private void years(String at, List<Row> rows, int year, String scope) {
        String paired = null;
        for (Row row : rows) {
            Matcher sums = SUMS.matcher(text(row, 0));
            if (sums.matches()) {
                paired = byName.get(sums.group(1)).id();
            } else if (text(row, 0).endsWith("中位数）")) {
                paired = null;
            } else if (paired != null && isNumber(row, 1)) {
                String of = text(row, 0).equals("全部报告") ? scope : code(scope, text(row, 0));
                String place = at + row.getRowNum();
                add(year, of, paired, "pairs", WrittenBook.number(row, 1), place);
                add(year, of, paired, "pairs' sum", WrittenBook.number(row, 2), place);
                add(year, of, paired, "pairs' sum before", WrittenBook.number(row, 3), place);
                continue;
            }
            String region = code(scope, text(row, 0));
            Indicator indicator = byName.get(text(row, 1));
            if (region != null && indicator != null) {
                String place = at + row.getRowNum();
                if (isNumber(row, 3)) {
                    double now = WrittenBook.number(row, 3);
                    add(year, region, indicator.id(), "own", now, place);
                }
                if (isNumber(row, 4)) {
                    double before = WrittenBook.number(row, 4);
                    add(year - 1, region, indicator.id(), "own", before, place);
                }
            }
        }
    }

    private void stating(String at, List<Row> rows, int year, String scope) {
        boolean below = false;
        for (Row row : rows) {
            below |= text(row, 0).equals("指标") && text(row, 4).startsWith("县（市、区）载明");
            Indicator indicator = byName.get(text(row, 0));
            if (below && indicator != null && isNumber(row, 4)) {
                double stating = WrittenBook.number(row, 4);
                add(year, scope, indicator.id(), "stating", stating, at + row.getRowNum());
            }
        }
    }

    /** The figures of a sentence: what the government itself reports, and its districts' sums. */
    private void sentence(String at, String sentence, int year, String scope) {
        String[] parts = sentence.split("县（市、区）报告载明：", 2);
        for (HighlightPatterns.Group group : patterns.groups()) {
            for (HighlightPatterns.Quoted quoted : group.figures()) {
                String said = quoted.said();
                Matcher own = said(said, VALUE).matcher(parts[0]);
                if (own.find()) {
                    add(year, scope, quoted.indicator(), "own", decimal(own), at);
                }
                Matcher sum = said(said, "合计" + VALUE + COUNTED).matcher(sentence);
                if (sum.find()) {
                    add(year, scope, quoted.indicator(), "sum", decimal(sum), at);
                    add(year, scope, quoted.indicator(), "held", whole(sum, 2), at);
                    add(
                            year,
                            scope,
                            quoted.indicator(),
                            "counted",
                            whole(sum, sum.group(3) == null ? 2 : 3),
                            at);
                }
                Matcher alone = said(said, VALUE + ALONE).matcher(sentence);
                if (alone.find()) {
                    add(year, scope, quoted.indicator(), "sum", decimal(alone), at);
                    add(year, scope, quoted.indicator(), "counted", 1, at);
                }
            }
        }
        byName.forEach(
                (name, indicator) -> {
                    Matcher median =
                            Pattern.compile(Pattern.quote(name) + "中位数为" + VALUE + COUNTED)
                                    .matcher(sentence);
                    if (median.find()) {
                        add(year, scope, indicator.id(), "median", decimal(median), at);
                        add(year, scope, indicator.id(), "held", whole(median, 2), at);
                    }
                });
    }

    private static Pattern said(String said, String value) {
        String[] around = said.split("\\{value\\}", -1);
        return Pattern.compile(Pattern.quote(around[0]) + value + Pattern.quote(around[1]));
    }

    private static double decimal(Matcher matcher) {
        return Double.parseDouble(matcher.group(1));
    }

    private static double whole(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    /** The region that a row of a book names; rows leave out what the whole book lies in. */
    private String code(String scope, String label) {
        String named = label.endsWith("本级报告") ? label.substring(0, label.length() - 4) : label;
        String within = scope.equals("000000") ? "" : scope.replaceFirst("(00){1,2}$", "");
        List<String> codes =
                regions.entrySet().stream()
                        .filter(region -> region.getValue().startsWith(within))
                        .filter(region -> region.getKey().endsWith(named) && !named.isEmpty())
                        .filter(
                                region ->
                                        within.isEmpty() || !region.getKey().equals(named + named))
                        .sorted((one, other) -> one.getKey().length() - other.getKey().length())
                        .map(Map.Entry::getValue)
                        .toList();
        return codes.isEmpty() ? null : codes.get(0);
    }
}
