package org.fazhi.audit.rule;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Interval;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.AuditSettings;

/**
 * A list with its sum behind it: 人大代表建议100件、政协提案93件，合计193件. Where it says what it is the sum of
 * (总计办理建议提案193件), that may be more than was listed.
 */
public final class TotalChecks implements Rule {
    private static final int MOST = 12;

    private final AuditSettings.Words words;
    private final Rounding rounding;

    public TotalChecks(AuditSettings settings, Rounding rounding) {
        this.words = settings.words();
        this.rounding = rounding;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (List<Observation> sentence : figures.sentences()) {
            for (int at = 2; at < sentence.size(); at++) {
                Observation total = sentence.get(at);
                if (total.role() == Role.LEVEL
                        && !MeasureWords.relative(total.unit())
                        && figures.sameUnit(sentence.get(at - 1), total)
                        && isTotal(figures.before(total))) {
                    compare(total, sentence.subList(0, at), figures, checks);
                }
            }
        }
    }

    private boolean isTotal(String before) {
        return words.total().in(before) || words.namedTotal().in(before);
    }

    private void compare(
            Observation total,
            List<Observation> ahead,
            FigureIndex figures,
            CheckCollector checks) {
        List<Observation> listed = listed(total, ahead, figures);
        if (listed.size() < 2) {
            return;
        }
        if (listed.size() > MOST
                || addsUp(total, listed)
                || !words.total().in(figures.before(total)) && !holdsAll(total, listed)) {
            return;
        }
        boolean whole =
                listed.size() == ahead.size()
                        && words.total().in(figures.before(total))
                        && FigureIndex.exact(Sums.all(listed, total))
                        && listed.stream().noneMatch(figure -> open(figure, figures));
        checks.arithmetic("total_recomputed", whole ? Severity.ERROR : Severity.WARNING)
                .named("parts", listed)
                .word("sum", Sums.added(listed))
                .shown("whole", total)
                .uses(Sums.all(listed, total))
                .values(total.effectiveValue(), Sums.value(listed))
                .add();
    }

    /** 共计移送5件 is no sum of 35件、12件: a total is not below what it is of. */
    private boolean holdsAll(Observation total, List<Observation> listed) {
        return listed.stream().noneMatch(each -> rounding.count(each).above(rounding.count(total)));
    }

    /** Whether some of the listed, the others being parts of them, make the total. */
    private boolean addsUp(Observation total, List<Observation> listed) {
        Interval stated = rounding.count(total);
        for (int chosen = 1; chosen < 1 << listed.size(); chosen++) {
            List<Observation> some = new ArrayList<>();
            for (int i = 0; i < listed.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(listed.get(i));
                }
            }
            if (some.size() > 1 && Sums.interval(some, rounding).meets(stated)) {
                return true;
            }
        }
        return false;
    }

    /** The figures of the list that ends in front of the total, from the first. */
    private List<Observation> listed(
            Observation total, List<Observation> ahead, FigureIndex figures) {
        List<Observation> listed = new ArrayList<>();
        for (int i = ahead.size() - 1; i >= 0; i--) {
            Observation figure = ahead.get(i);
            if (!figures.sameUnit(figure, total)
                    || figure.role() != Role.LEVEL
                    || figure.period() != total.period()) {
                break;
            }
            listed.add(0, figure);
            String between = figures.before(figure);
            boolean first = !between.startsWith("、") && !between.startsWith("，");
            if (first || words.stages().in(between) || between.indexOf('；') >= 0) {
                break;
            }
        }
        return listed;
    }

    /** Whether more may belong to the list than is counted (等). */
    private boolean open(Observation figure, FigureIndex figures) {
        return words.openList().in(figures.before(figure))
                || words.openList().in(String.valueOf(figures.behind(figure)));
    }
}
