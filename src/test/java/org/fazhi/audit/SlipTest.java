package org.fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check.Severity;
import org.fazhi.extract.Observation;
import org.junit.jupiter.api.Test;

/**
 * Slips of the pen: in the real reports, and in sentences for the relations they do not state, one
 * figure of a relation is written otherwise. A slip that leaves the rounding must be found, by a
 * check that names the figure; unchanged, nothing must be called wrong but what is.
 */
class SlipTest {
    /** The real slip: a 万 that was lost. */
    private static final String REAL_SLIP = "lost_magnitude";

    /** For the relations of the catalogue that no sample report states. */
    private static final List<String> CATALOGUE_SENTENCES =
            List.of(
                    "全年收到行政复议申请326件，受理298件，受理率91.4%，审结286件，结案率96%，撤回复议申请56件。",
                    "审结行政复议案件286件，实质性化解168件，实质性化解率58.7%，纠错48件，纠错率16.8%。",
                    "清理规范性文件186件，废止75件，宣布失效47件，修改62件。",
                    "调解矛盾纠纷3489件，调解成功3452件，调解成功率98.9%。",
                    "办理行政应诉案件113件，审结98件，败诉25件。",
                    "县级领导接访62批158人次。",
                    "因政府信息公开引发的行政复议案件6件，其中结果维持3件、结果纠正2件。");

    /** Relations that the words alone make: a sentence, its figures in order, what must hold. */
    private record Worded(String name, String sentence, Predicate<List<Stated>> fits) {}

    private static final List<Worded> WORDED =
            List.of(
                    new Worded(
                            "list = total",
                            "办理人大代表建议126件、政协提案158件，合计284件。",
                            v -> value(v, 0) + value(v, 1) == value(v, 2)),
                    new Worded(
                            "其中 parts ≤ total",
                            "办理行政复议案件150件，其中工伤认定类60件、治安处罚类55件、交通处罚类35件。",
                            v -> value(v, 1) + value(v, 2) + value(v, 3) <= value(v, 0)),
                    new Worded(
                            "parts in brackets ≤ total",
                            "查处违法案件284件（简易程序126件、普通程序158件）。",
                            v -> value(v, 1) + value(v, 2) <= value(v, 0)),
                    new Worded(
                            "all parts = total",
                            "办理建议提案284件，其中人大代表建议126件、政协提案158件。",
                            v -> value(v, 1) + value(v, 2) == value(v, 0)),
                    new Worded(
                            "points between rates",
                            "食品安全领域群众满意度由62.78%提高到89.2%，提高26.42个百分点。",
                            v ->
                                    near(
                                            v.get(2),
                                            value(v, 1) - value(v, 0),
                                            step(v, 0) + step(v, 1))),
                    new Worded(
                            "growth between counts",
                            "持证执法人员由612人增加至683人，增长11.6%。",
                            v -> near(v.get(2), growth(value(v, 0), value(v, 1)), 0)),
                    new Worded(
                            "growth over last year",
                            "办理公证事项118件，较上年的94件增加24件，增长25.5%。",
                            v ->
                                    value(v, 0) - value(v, 1) == value(v, 2)
                                            && near(v.get(3), growth(value(v, 1), value(v, 0)), 0)),
                    new Worded(
                            "two changes agree",
                            "查处违法案件1236件，同比增加136件，增长12.4%。",
                            v ->
                                    value(v, 1) <= value(v, 0)
                                            && near(
                                                    v.get(2),
                                                    growth(value(v, 0) - value(v, 1), value(v, 0)),
                                                    0)),
                    new Worded(
                            "rate over carried cases",
                            "受理行政复议案件83件，上年结转11件，办结90件，办结率95.7%。",
                            v ->
                                    Relation.share(v.get(3), v.get(2), value(v, 0) + value(v, 1), 0)
                                            || Relation.share(v.get(3), v.get(2), value(v, 0), 0)),
                    new Worded(
                            "repeated figure",
                            "全年收到行政复议申请326件。公开听证12场。全年收到行政复议申请326件。",
                            v -> value(v, 0) == value(v, 2)));

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    @Test
    void slipsAreFound() throws IOException {
        Set<String> covered = new HashSet<>();
        for (Path path : ProjectFiles.corpus()) {
            slipsIn(Inspected.file(Files.readString(path)), Inspected::file, covered);
        }
        for (String sentence : CATALOGUE_SENTENCES) {
            slipsIn(Inspected.sentences(sentence), Inspected::body, covered);
        }
        assertThat(covered).containsAll(CatalogueRelations.names());
        assertThat(counts.values()).as("slips of each relation").allMatch(count -> count[0] > 0);
        for (Worded worded : WORDED) {
            Inspected report = Inspected.sentences(worded.sentence());
            Relation relation = new Relation(worded.name(), report.figures(), worded.fits());
            slipsIn(report, relation, Inspected::body);
        }
        System.out.println(table());
        int slips = counts.values().stream().mapToInt(count -> count[0]).sum();
        int found = counts.values().stream().mapToInt(count -> count[1]).sum();
        assertThat(100.0 * found / slips).as("slips found, in percent").isGreaterThanOrEqualTo(95);
    }

    @Test
    void unchangedReportsHoldNoErrorButTheRealSlip() throws IOException {
        List<String> errors = new ArrayList<>();
        for (Path path : ProjectFiles.corpus()) {
            Inspected.file(Files.readString(path)).amongFigures().stream()
                    .filter(check -> check.severity() == Severity.ERROR)
                    .forEach(check -> errors.add(check.rule()));
        }
        assertThat(errors).containsExactly(REAL_SLIP);
        for (String sentence : CATALOGUE_SENTENCES) {
            assertThat(Inspected.sentences(sentence).amongFigures()).as(sentence).isEmpty();
        }
        for (Worded worded : WORDED) {
            assertThat(Inspected.sentences(worded.sentence()).amongFigures())
                    .as(worded.sentence())
                    .allMatch(check -> check.severity() == Severity.INFO);
        }
    }

    private void slipsIn(
            Inspected report, Function<String, Inspected> inspection, Set<String> covered) {
        for (Relation relation : CatalogueRelations.in(report.figures())) {
            covered.add(relation.name());
            slipsIn(report, relation, inspection);
        }
    }

    private void slipsIn(
            Inspected report, Relation relation, Function<String, Inspected> inspection) {
        int[] count = counts.computeIfAbsent(relation.name(), key -> new int[2]);
        for (Observation figure : relation.figures()) {
            for (String slip : Stated.of(figure).slips()) {
                if (relation.fitsWith(figure, slip)) {
                    continue;
                }
                count[0]++;
                if (report.with(figure, slip, inspection).doubts(figure.begin())) {
                    count[1]++;
                } else {
                    missed.add(relation.name() + ": " + figure.surface() + " → " + slip);
                }
            }
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("Slips of one figure, and those found\n");
        counts.forEach(
                (name, count) ->
                        table.append(
                                String.format(
                                        Locale.ROOT, "  %5d %5d  %s%n", count[0], count[1], name)));
        missed.forEach(each -> table.append("  missed: ").append(each).append('\n'));
        return table.toString();
    }

    private static double value(List<Stated> values, int index) {
        return values.get(index).value();
    }

    private static double step(List<Stated> values, int index) {
        return values.get(index).lastDigit();
    }

    private static double growth(double from, double to) {
        return 100 * (to - from) / from;
    }

    private static boolean near(Stated stated, double computed, double width) {
        return Relation.within(stated, computed - width, computed + width);
    }
}
