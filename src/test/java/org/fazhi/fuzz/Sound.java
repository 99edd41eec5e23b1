package org.fazhi.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.audit.Check;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.jspecify.annotations.Nullable;

/** What must hold of everything that is read: offsets true, ids unique, values finite. */
final class Sound {
    private Sound() {}

    static void sections(List<Section> sections, String source) {
        int length = source.codePointCount(0, source.length());
        Set<String> ids = new HashSet<>();
        int before = -1;
        for (Section section : sections) {
            require(ids.add(section.sectionId()), "two sections are " + section.sectionId());
            require(
                    section.begin() >= before
                            && section.end() >= section.begin()
                            && section.end() <= length,
                    "offsets of " + section);
            require(
                    section.parentId() == null || ids.contains(section.parentId()),
                    "no parent of " + section);
            before = section.begin();
        }
    }

    static void figures(List<Observation> figures, Set<String> sections, String source) {
        int[] points = source.codePoints().toArray();
        Set<String> ids = new HashSet<>();
        for (Observation figure : figures) {
            require(ids.add(figure.observationId()), "two figures are " + figure.observationId());
            require(
                    0 <= figure.sentenceBegin()
                            && figure.sentenceBegin() <= figure.begin()
                            && figure.begin() < figure.end()
                            && figure.end() <= points.length,
                    "offsets of " + figure);
            require(
                    new String(points, figure.begin(), figure.end() - figure.begin())
                            .equals(figure.surface()),
                    "the surface of " + figure);
            require(
                    figure.sectionId() == null || sections.contains(figure.sectionId()),
                    "no section of " + figure);
            require(Double.isFinite(figure.value()), "the value of " + figure);
            require(
                    figure.valueHigh() == null || Double.isFinite(figure.valueHigh()),
                    "the upper end of " + figure);
        }
    }

    static void findings(List<Finding> findings, Set<String> sections, String source) {
        int length = source.codePointCount(0, source.length());
        Set<String> ids = new HashSet<>();
        for (Finding finding : findings) {
            require(ids.add(finding.findingId()), "two findings are " + finding.findingId());
            require(
                    0 <= finding.begin()
                            && finding.begin() < finding.end()
                            && finding.end() <= length,
                    "offsets of " + finding);
            require(
                    finding.sectionId() == null || sections.contains(finding.sectionId()),
                    "no section of " + finding);
        }
        for (Finding finding : findings) {
            require(ids.containsAll(finding.answers()), "it answers nothing: " + finding);
        }
    }

    static void checks(List<Check> checks, List<Observation> figures) {
        Set<String> known = new HashSet<>();
        figures.forEach(figure -> known.add(figure.observationId()));
        Set<String> ids = new HashSet<>();
        for (Check check : checks) {
            require(ids.add(check.checkId()), "two checks are " + check.checkId());
            require(known.containsAll(check.observationIds()), "no figures of " + check);
            require(finite(check.stated()) && finite(check.computed()), "values of " + check);
            require(Double.isFinite(check.confidence()), "confidence of " + check);
        }
    }

    private static boolean finite(@Nullable Double value) {
        return value == null || Double.isFinite(value);
    }

    static void same(Object one, Object other) {
        require(one.equals(other), "it is not the same when read again");
    }

    static void require(boolean holds, String problem) {
        if (!holds) {
            throw new UnsoundException(problem);
        }
    }

    /** Something does not hold. */
    static final class UnsoundException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnsoundException(String problem) {
            super(problem);
        }
    }
}
