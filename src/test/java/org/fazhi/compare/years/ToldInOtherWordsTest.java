package org.fazhi.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ProjectFiles;
import org.fazhi.Ratio;
import org.fazhi.ReportText;
import org.fazhi.compare.likeness.StatementReader;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingReader;
import org.fazhi.outline.Outliner;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/**
 * Six districts over three years, each told in other words every year: what recurs, what was done.
 */
class ToldInOtherWordsTest {
    private static final Path DISTRICTS = Path.of("src/test/resources/history/districts.txt");
    private static final Pattern MARK = Pattern.compile("\\{(\\w+)}([^。；，\\n]+)");
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final FindingReader READER = new FindingReader(ReportText.settings());
    private final List<String> wrong = new ArrayList<>();

    /** A year of a district: its findings, and the matter of each by id. */
    private record Year(
            String region, int year, List<Finding> findings, Map<String, String> matters) {}

    @Test
    void mostOfWhatRecursIsSeenAndHardlyAnythingElse() throws IOException {
        Recurrences recurrences =
                new Recurrences(
                        ProjectFiles.settings().analysis().comparison(),
                        new StatementReader(
                                ProjectFiles.settings().analysis().points(),
                                ProjectFiles.settings().analysis().comparison()));
        Ratio seen = new Ratio();
        Ratio wrongly = new Ratio();
        for (Year[] years : successive()) {
            Set<String> before = new HashSet<>(years[0].matters().values());
            for (Recurrence row : recurrences.of(reports(years[0], years[1]))) {
                if (row.findingId() == null) {
                    continue;
                }
                String now = years[1].matters().get(row.findingId());
                String then =
                        row.previousFindingId() == null
                                ? null
                                : years[0].matters().get(row.previousFindingId());
                if (before.contains(now)) {
                    count(
                            seen,
                            now.equals(then),
                            true,
                            years,
                            row.findingId(),
                            row.previousFindingId());
                } else {
                    count(
                            wrongly,
                            then != null,
                            false,
                            years,
                            row.findingId(),
                            row.previousFindingId());
                }
            }
        }
        System.out.println("Recurring seen " + seen + ", new taken for recurring " + wrongly);
        wrong.forEach(System.out::println);
        assertThat(seen.percent()).isGreaterThanOrEqualTo(90);
        assertThat(wrongly.percent()).isLessThanOrEqualTo(5);
    }

    @Test
    void mostPlansThatAreAnsweredAreSeenAndHardlyAnythingElse() throws IOException {
        Promises promises = new Promises(ProjectFiles.settings().analysis().comparison());
        Ratio seen = new Ratio();
        Ratio wrongly = new Ratio();
        for (Year[] years : successive()) {
            Set<String> done = new HashSet<>();
            years[1].findings().stream()
                    .filter(each -> each.kind() == Finding.Kind.STRENGTH)
                    .forEach(each -> done.add(years[1].matters().get(each.findingId())));
            for (Promise row : promises.of(reports(years[0], years[1]))) {
                String plan = years[0].matters().get(row.findingId());
                String answer = row.findingIds().isEmpty() ? null : row.findingIds().get(0);
                if (plan != null && done.contains(plan)) {
                    boolean right = answer != null && plan.equals(years[1].matters().get(answer));
                    count(seen, right, true, years, answer, row.findingId());
                } else {
                    count(wrongly, answer != null, false, years, answer, row.findingId());
                }
            }
        }
        System.out.println(
                "Answered plans seen " + seen + ", others taken for answered " + wrongly);
        wrong.forEach(System.out::println);
        assertThat(seen.percent()).isGreaterThanOrEqualTo(90);
        assertThat(wrongly.percent()).isLessThanOrEqualTo(5);
    }

    private void count(
            Ratio ratio, boolean hit, boolean good, Year[] years, String now, String before) {
        ratio.count(hit);
        if (hit != good) {
            wrong.add(
                    "  "
                            + (good ? "missed " : "false ")
                            + text(years[0], before)
                            + " | "
                            + text(years[1], now));
        }
    }

    private static String text(Year year, String id) {
        return year.findings().stream()
                .filter(each -> each.findingId().equals(id))
                .map(each -> each.text() + each.fields() + each.natures() + each.holder())
                .findFirst()
                .orElse("-");
    }

    private static SuccessiveReports reports(Year before, Year now) {
        ReportPair pair = new ReportPair(new RegionCode(now.region()), now.year(), "now", "before");
        return new SuccessiveReports(pair, before.findings(), now.findings(), List.of(), List.of());
    }

    private static List<Year[]> successive() throws IOException {
        List<Year> years = new ArrayList<>();
        for (String part : Files.readString(DISTRICTS).split("(?m)^== ")) {
            if (!part.startsWith("#")) {
                String[] head = part.lines().findFirst().orElseThrow().split(" ");
                years.add(
                        read(
                                head[0],
                                Integer.parseInt(head[1]),
                                part.substring(part.indexOf('\n') + 1)));
            }
        }
        List<Year[]> pairs = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).region().equals(years.get(i - 1).region())) {
                pairs.add(new Year[] {years.get(i - 1), years.get(i)});
            }
        }
        assertThat(pairs).hasSize(12);
        return pairs;
    }

    private static Year read(String region, int year, String text) {
        Map<String, String> said = new HashMap<>();
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            said.put(marks.group(2), marks.group(1));
        }
        Report report = ReportText.body(year, marks.replaceAll("$2"));
        List<Finding> findings =
                READER.read(report.document(), OUTLINER.outline(report.document(), report.body()));
        Map<String, String> matters = new HashMap<>();
        for (Finding finding : findings) {
            said.forEach(
                    (words, matter) -> {
                        if (finding.text().contains(words) || words.contains(finding.text())) {
                            matters.put(finding.findingId(), matter);
                        }
                    });
        }
        said.forEach(
                (words, matter) ->
                        assertThat(matters)
                                .as(
                                        region
                                                + " "
                                                + year
                                                + " "
                                                + words
                                                + findings.stream().map(Finding::text).toList())
                                .containsValue(matter));
        return new Year(region, year, findings, matters);
    }
}
