package org.fazhi.compare.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Makes one figure an indicator of what a report states, by the catalogue's rule: one ({@link
 * FigureChoice}), the sum, the greatest, or none at all. Equal figures of the same subject are one
 * figure said twice. So are equal ones of different sentences where the words differ, but then a
 * person has to look (the leaders' 3 appearances, told of again in the part on their duties).
 *
 * <p>What bodies below the government did (乡镇一级办理405件) is no figure of it.
 *
 * <p>Figures are added ({@link SumRule}) where one cannot be in the other.
 */
public final class ReportFigures {
    private static final String PERCENT = "%";
    private static final Comparator<Observation> IN_ORDER =
            Comparator.comparingInt(Observation::begin).thenComparing(Observation::observationId);

    private final Map<String, Measure> measures;

    public ReportFigures(Indicators catalogue) {
        this(Measure.of(catalogue));
    }

    public ReportFigures(List<Measure> measures) {
        this.measures =
                measures.stream().collect(Collectors.toMap(Measure::id, Function.identity()));
    }

    /**
     * The figures of one report, by measure.
     *
     * @param observations of the report; those that do not count are passed over
     * @param doubtful ids of figures that a check found in error
     */
    public Map<String, StatedFigure> of(
            Collection<Observation> observations, Set<String> doubtful) {
        Map<String, List<Observation>> byIndicator = new TreeMap<>();
        for (Observation observation : observations) {
            Measure measure = measures.get(observation.indicator());
            if (measure != null
                    && observation.counts()
                    && fits(observation, measure)
                    && !measure.isBelow(observation)) {
                byIndicator.computeIfAbsent(measure.id(), id -> new ArrayList<>()).add(observation);
            }
        }
        Map<String, StatedFigure> figures = new TreeMap<>();
        byIndicator.forEach(
                (id, stated) ->
                        figures.put(
                                id,
                                figure(
                                        Objects.requireNonNull(measures.get(id)),
                                        stated,
                                        doubtful)));
        return figures;
    }

    /** A rate is a percentage; a count is none. */
    private static boolean fits(Observation observation, Measure measure) {
        return measure.isRate() == observation.unit().equals(PERCENT);
    }

    private static StatedFigure figure(
            Measure measure, List<Observation> stated, Set<String> doubtful) {
        stated.sort(IN_ORDER);
        List<Observation> once = saidOnce(withoutParts(stated));
        FigureChoice choice =
                measure.combine() == Indicators.Combine.FIRST
                        ? FigureChoice.of(measure, stated)
                        : null;
        List<Observation> used =
                switch (measure.combine()) {
                    case FIRST -> withOtherKinds(measure, Objects.requireNonNull(choice), stated);
                    case MAX ->
                            List.of(
                                    stated.stream()
                                            .max(
                                                    Comparator.comparingDouble(
                                                                    Observation::effectiveValue)
                                                            .thenComparing(IN_ORDER.reversed()))
                                            .orElseThrow());
                    case SUM -> SumRule.of(measure, once);
                    case SEPARATE -> saidOnce(stated);
                };
        boolean apart = measure.combine() == Indicators.Combine.SEPARATE && used.size() > 1;
        Double value =
                apart
                        ? null
                        : Double.valueOf(
                                used.stream().mapToDouble(Observation::effectiveValue).sum());
        List<String> ids = used.stream().map(Observation::observationId).toList();
        return new StatedFigure(
                measure.id(),
                value,
                measure.unit(),
                Qualifiers.of(used),
                scope(used),
                ids,
                value != null
                        && used.stream().noneMatch(each -> isDoubtful(each, doubtful))
                        && !(adds(measure) && inOtherWords(used, stated))
                        && !(measure.combine() == Indicators.Combine.SUM
                                && used.size() < once.size())
                        && used.stream().noneMatch(each -> measure.isWider(each.subject()))
                        && isPossible(measure, value),
                choice == null || choice.reason() == null || used.size() > 1
                        ? null
                        : choice.reason().id());
    }

    /**
     * The figure that was chosen, with those of its sentence that count other kinds of the same
     * thing (撤销3件、确认违法2件): neither alone is what the indicator names.
     */
    private static List<Observation> withOtherKinds(
            Measure measure, FigureChoice choice, List<Observation> stated) {
        List<Observation> kinds = new ArrayList<>(List.of(choice.figure()));
        for (Observation each : stated) {
            if (each.sentenceBegin() == choice.figure().sentenceBegin()
                    && Objects.equals(each.scope(), choice.figure().scope())
                    && kinds.stream()
                            .allMatch(other -> measure.areApart(other.subject(), each.subject()))) {
                kinds.add(each);
            }
        }
        return kinds.stream().sorted(IN_ORDER).toList();
    }

    /** The scope of all figures used; several where they differ. */
    private static @Nullable String scope(List<Observation> used) {
        String scopes =
                used.stream()
                        .map(Observation::scope)
                        .filter(scope -> scope != null)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("、"));
        return scopes.isEmpty() ? null : scopes;
    }

    /** What a person has settled is beyond doubt. */
    private static boolean isDoubtful(Observation figure, Set<String> doubtful) {
        return figure.correctedValue() == null && doubtful.contains(figure.observationId());
    }

    /** A count of cases or people has no fraction; a unit or a magnitude was lost if it has. */
    private static boolean isPossible(Measure measure, double value) {
        return switch (measure.kind()) {
            case FLOW, STOCK -> Decimals.isWhole(value);
            case RATE -> value >= 0 && value <= 100;
            case AMOUNT -> true;
        };
    }

    /** A part (其中…) beside its total of the same indicator in the same sentence adds nothing. */
    private static List<Observation> withoutParts(List<Observation> stated) {
        return stated.stream()
                .filter(
                        each ->
                                each.role() != Observation.Role.PART
                                        || stated.stream()
                                                .noneMatch(
                                                        total ->
                                                                total.role()
                                                                                != Observation.Role
                                                                                        .PART
                                                                        && total.sentenceBegin()
                                                                                == each
                                                                                        .sentenceBegin()))
                .toList();
    }

    private static List<Observation> saidOnce(List<Observation> stated) {
        List<Observation> once = new ArrayList<>();
        for (Observation observation : stated) {
            if (once.stream().noneMatch(before -> again(before, observation))) {
                once.add(observation);
            }
        }
        return List.copyOf(once);
    }

    private static boolean adds(Measure measure) {
        return measure.combine() == Indicators.Combine.SUM
                || measure.combine() == Indicators.Combine.SEPARATE;
    }

    /** Whether a figure was taken for one said before, though its words differ. */
    private static boolean inOtherWords(List<Observation> used, List<Observation> stated) {
        return stated.stream()
                .filter(figure -> !used.contains(figure))
                .anyMatch(
                        figure ->
                                used.stream().anyMatch(each -> again(each, figure))
                                        && used.stream().noneMatch(each -> same(each, figure)));
    }

    private static boolean again(Observation before, Observation now) {
        return same(before, now)
                || before.effectiveValue() == now.effectiveValue()
                        && before.sentenceBegin() != now.sentenceBegin();
    }

    private static boolean same(Observation before, Observation now) {
        return before.effectiveValue() == now.effectiveValue()
                && before.subject().equals(now.subject());
    }
}
