package org.fazhi.compare.figure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Qualifier;

/** How exact a value made of several figures is. */
public final class Qualifiers {
    private Qualifiers() {}

    /** Of figures as stated; a range is about its lower end. */
    static Qualifier of(Collection<Observation> figures) {
        return together(
                figures.stream()
                        .map(
                                figure ->
                                        figure.effectiveHigh() == null
                                                ? figure.effectiveQualifier()
                                                : Qualifier.ABOUT)
                        .collect(Collectors.toSet()));
    }

    /** Exact if all are; over (under) if all are exact or over (under); else about. */
    public static Qualifier together(Collection<Qualifier> qualifiers) {
        Set<Qualifier> all = EnumSet.of(Qualifier.EXACT);
        all.addAll(qualifiers);
        if (all.equals(EnumSet.of(Qualifier.EXACT))) {
            return Qualifier.EXACT;
        }
        if (all.equals(EnumSet.of(Qualifier.EXACT, Qualifier.OVER))) {
            return Qualifier.OVER;
        }
        return all.equals(EnumSet.of(Qualifier.EXACT, Qualifier.UNDER))
                ? Qualifier.UNDER
                : Qualifier.ABOUT;
    }
}
