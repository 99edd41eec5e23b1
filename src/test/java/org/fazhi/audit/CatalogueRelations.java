package org.fazhi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fazhi.ReportText;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/** The catalogue's relations between exact figures that a report states in one sentence. */
final class CatalogueRelations {
    private static final Indicators CATALOGUE = ReportText.settings().indicators();

    private CatalogueRelations() {}

    /** The names of all relations, as {@link #in} gives them. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Indicator indicator : CATALOGUE.indicators()) {
            if (indicator.rateOf() != null) {
                names.add(rate(indicator));
            }
            indicator.notAbove().forEach(above -> names.add(limit(indicator.id(), above)));
            if (indicator.partOf() != null) {
                names.add(limit(indicator.id(), indicator.partOf()));
            }
        }
        for (Indicator whole : CATALOGUE.indicators()) {
            if (parts(whole).size() > 1) {
                names.add(sum(whole));
            }
        }
        return names;
    }

    /** The relations between the figures of a report. */
    static List<Relation> in(List<Observation> figures) {
        List<Relation> relations = new ArrayList<>();
        for (Indicator indicator : CATALOGUE.indicators()) {
            for (Observation figure : exact(figures, indicator.id())) {
                if (indicator.rateOf() != null) {
                    rate(indicator, figure, figures, relations);
                }
                List<String> wholes = new ArrayList<>(indicator.notAbove());
                if (indicator.partOf() != null) {
                    wholes.add(indicator.partOf());
                }
                for (String above : wholes) {
                    for (Observation whole : beside(figure, above, figures)) {
                        relations.add(
                                new Relation(
                                        limit(indicator.id(), above),
                                        List.of(figure, whole),
                                        values -> values.get(0).value() <= values.get(1).value()));
                    }
                }
                together(indicator, figure, figures, relations);
            }
        }
        return relations;
    }

    private static void rate(
            Indicator indicator,
            Observation rate,
            List<Observation> figures,
            List<Relation> relations) {
        List<Observation> used = new ArrayList<>(List.of(rate));
        used.addAll(beside(rate, indicator.rateOf().numerator(), figures));
        int parts = used.size() - 1;
        for (String denominator : indicator.rateOf().denominators()) {
            used.addAll(beside(rate, denominator, figures));
        }
        if (parts == 1 && used.size() > 2) {
            Predicate<List<Stated>> fits =
                    values ->
                            values.subList(2, values.size()).stream()
                                    .anyMatch(
                                            whole ->
                                                    Relation.share(
                                                            values.get(0),
                                                            values.get(1),
                                                            whole.value(),
                                                            whole.step()));
            relations.add(new Relation(rate(indicator), used, fits));
        }
    }

    private static void together(
            Indicator whole,
            Observation total,
            List<Observation> figures,
            List<Relation> relations) {
        List<Observation> used = new ArrayList<>(List.of(total));
        parts(whole).forEach(part -> used.addAll(beside(total, part.id(), figures)));
        if (used.size() > 2) {
            relations.add(
                    new Relation(
                            sum(whole),
                            used,
                            values ->
                                    values.subList(1, values.size()).stream()
                                                    .mapToDouble(Stated::value)
                                                    .sum()
                                            <= values.get(0).value()));
        }
    }

    private static List<Observation> beside(
            Observation figure, String indicator, List<Observation> figures) {
        List<Observation> found =
                exact(figures, indicator).stream()
                        .filter(other -> other.sentenceBegin() == figure.sentenceBegin())
                        .toList();
        return found.size() == 1 ? found : List.of();
    }

    private static List<Observation> exact(List<Observation> figures, String indicator) {
        return figures.stream()
                .filter(Observation::counts)
                .filter(figure -> figure.indicator().equals(indicator))
                .filter(figure -> figure.qualifier() == Qualifier.EXACT)
                .toList();
    }

    private static List<Indicator> parts(Indicator whole) {
        return CATALOGUE.indicators().stream()
                .filter(indicator -> whole.id().equals(indicator.partOf()))
                .toList();
    }

    private static String rate(Indicator indicator) {
        return indicator.id() + " of its parts";
    }

    private static String limit(String part, String whole) {
        return part + " ≤ " + whole;
    }

    private static String sum(Indicator whole) {
        return "parts together ≤ " + whole.id();
    }
}
