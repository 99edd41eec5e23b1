package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.briefing.WrittenPaper;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.extract.Finding;

/**
 * What papers say in numbers, parsed back and held against the tables and the workbook beside each.
 */
final class PaperFacts {
    private static final Pattern POINT =
            Pattern.compile(
                    "[0-9]+．(.+?)。([0-9]+)份报告中([0-9]+)份载明，占([0-9]+)%"
                            + "(?:（[^（）]*）(?:，其中([0-9]+)份的上年报告亦载明)?(?:，([0-9]+)份的下一年度安排中有对应举措)?)?");
    private static final Pattern HEADING = Pattern.compile("共性问题（([0-9]+)大类([0-9]+)条）");
    private static final Pattern ALL = Pattern.compile("全部([0-9]+)条见");
    private static final Pattern REST = Pattern.compile("其余([0-9]+)条见");
    private static final Pattern ANNEX = Pattern.compile("条见(附表[0-9]?)。");
    private static final Pattern UNPLANNED =
            Pattern.compile("“([^“”]+)”由([0-9]+)份报告载明，([0-9]+)份的下一年度安排中未见对应举措");
    private static final int FEWEST = 2;

    private final Map<String, PointYear> points = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    void read(List<PointYear> years, List<PointMember> members) {
        for (PointYear row : years) {
            if (row.kind() == Finding.Kind.SHORTCOMING && row.reports() >= FEWEST) {
                points.put(key(row.reportYear(), row.scope().value(), row.name()), row);
            }
        }
        for (PointMember row : members) {
            fields.put(row.pointId(), row.fields().isEmpty() ? "" : row.fields().get(0));
        }
    }

    private static String key(int year, String scope, String name) {
        return year + " " + scope + " " + name;
    }

    /** Whether a sentence tells of a common point, whose counts are the tables'. */
    static boolean isPoint(String words) {
        return POINT.matcher(words).find();
    }

    /**
     * The counts of the common problems in a paper.
     *
     * @return how many points it tells of
     */
    int points(WrittenPaper paper, int year, String scope) {
        int told = 0;
        Matcher point = POINT.matcher(paper.text());
        while (point.find()) {
            told++;
            PointYear row = points.get(key(year, scope, point.group(1)));
            assertThat(row).as(point.group()).isNotNull();
            assertThat(
                            List.of(
                                    number(point, 2),
                                    number(point, 3),
                                    number(point, 4),
                                    number(point, 5),
                                    number(point, 6)))
                    .as(point.group())
                    .isEqualTo(
                            List.of(
                                    row.ofReports(),
                                    row.reports(),
                                    (int) Math.round(100 * row.share()),
                                    row.recurring(),
                                    row.withPlan() == null ? 0 : row.withPlan()));
        }
        Matcher named = ANNEX.matcher(paper.text());
        while (named.find()) {
            assertThat(paper.text()).contains("\n" + named.group(1) + "　");
        }
        Matcher heading = HEADING.matcher(paper.text());
        while (heading.find()) {
            List<PointYear> all =
                    points.entrySet().stream()
                            .filter(each -> each.getKey().startsWith(key(year, scope, "")))
                            .map(Map.Entry::getValue)
                            .toList();
            Set<String> kinds =
                    all.stream()
                            .map(each -> fields.getOrDefault(each.pointId(), ""))
                            .collect(Collectors.toSet());
            Matcher every = ALL.matcher(paper.text());
            Matcher rest = REST.matcher(paper.text());
            assertThat(List.of(number(heading, 1), number(heading, 2)))
                    .as(heading.group())
                    .isEqualTo(List.of(kinds.size(), all.size()));
            assertThat(every.find() ? number(every, 1) : told + (rest.find() ? number(rest, 1) : 0))
                    .isEqualTo(all.size());
        }
        Matcher advised = UNPLANNED.matcher(paper.text());
        while (advised.find()) {
            PointYear row = points.get(key(year, scope, advised.group(1)));
            assertThat(row).as(advised.group()).isNotNull();
            assertThat(List.of(number(advised, 2), number(advised, 3)))
                    .as(advised.group())
                    .isEqualTo(List.of(row.reports(), row.withoutPlan()));
        }
        return told;
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    /**
     * The rows of annexed tables, and the bars of a chart, each with a row of the workbook that has
     * its words.
     *
     * @return how many there are
     */
    static int annex(String name, WrittenPaper paper, WrittenPaper.Rows rows) {
        int seen = 0;
        for (List<String> row : paper.annexed()) {
            List<String> words = new ArrayList<>();
            for (String cell : row) {
                if (!cell.contains("、") && !cell.endsWith("日")) {
                    words.addAll(List.of(cell.split("\\s+")));
                }
            }
            assertThat(rows.anywhere(words)).as(name + ": " + words).isTrue();
            seen++;
        }
        Set<String> labels = new HashSet<>();
        for (Map.Entry<String, String> bar : paper.bars()) {
            assertThat(labels.add(bar.getKey())).isTrue();
            assertThat(rows.anywhere(List.of(bar.getKey()), bar.getValue()))
                    .as(name + ": " + bar)
                    .isTrue();
            seen++;
        }
        return seen;
    }
}
