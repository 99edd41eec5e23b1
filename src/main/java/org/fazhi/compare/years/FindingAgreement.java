package org.fazhi.compare.years;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.extract.Finding;

/** How far what is known of two findings agrees, apart from their words. */
final class FindingAgreement {
    private FindingAgreement() {}

    /** Shared ids over those of the shorter list; 0 where one has none. */
    static double overlap(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        return (double) shared.size() / Math.min(one.size(), other.size());
    }

    /** Whether both are laid to the same. */
    static boolean holder(Finding one, Finding other) {
        return one.holder() != null && one.holder().equals(other.holder());
    }

    /** Whether the points of both are the same letter by letter, punctuation apart. */
    static boolean verbatim(Finding one, Finding other) {
        return letters(one.text()).equals(letters(other.text()));
    }

    /** Its letters and digits. */
    static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
