package org.fazhi.audit.rule;

import java.util.List;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.AuditSettings.Partition;
import org.jspecify.annotations.Nullable;

/**
 * All that a total is made of, listed behind it without a word that it is so: 评查案卷85件，优秀22件、合格51件、
 * 不合格12件. Of some totals the catalogue knows no more than that the parts cannot exceed it (received
 * ones are accepted, rejected, or something else).
 */
public final class PartitionChecks implements Rule {
    private final AuditSettings settings;
    private final Rounding rounding;

    public PartitionChecks(AuditSettings settings, Rounding rounding) {
        this.settings = settings;
        this.rounding = rounding;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (List<Observation> sentence : figures.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                Observation total = sentence.get(at);
                List<Observation> behind = sentence.subList(at + 1, sentence.size());
                for (Partition partition : settings.partitions()) {
                    List<Observation> parts = parts(partition, total, behind, figures);
                    if (parts != null) {
                        compare(partition, total, parts, checks);
                        break;
                    }
                }
            }
        }
    }

    /** The parts in any order, directly behind the total; null where others stand there. */
    private static @Nullable List<Observation> parts(
            Partition partition, Observation total, List<Observation> behind, FigureIndex figures) {
        int count = partition.parts().size();
        if (total.role() != Role.LEVEL
                || behind.size() < count
                || !partition.whole().in(total.subject())) {
            return null;
        }
        List<Observation> parts = behind.subList(0, count);
        boolean goesOn = behind.size() > count && figures.before(behind.get(count)).startsWith("、");
        boolean alike =
                parts.stream()
                        .allMatch(
                                part ->
                                        part.role() == Role.LEVEL
                                                && part.period() == total.period()
                                                && figures.sameUnit(total, part));
        boolean named =
                partition.parts().stream()
                        .allMatch(
                                words ->
                                        parts.stream()
                                                .anyMatch(part -> words.in(figures.before(part))));
        return alike && named && !goesOn ? parts : null;
    }

    private void compare(
            Partition partition,
            Observation total,
            List<Observation> parts,
            CheckCollector checks) {
        Sums.exceeds(total, parts, rounding, checks);
        if (!partition.open()) {
            Sums.fallsShort(total, parts, rounding, checks);
        }
    }
}
