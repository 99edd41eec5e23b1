package org.fazhi.settings.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads off a regular expression how a match can begin. */
final class PrefixReader {
    private static final List<Prefix> EMPTY = List.of(Prefix.EMPTY);

    private PrefixReader() {}

    /**
     * How a match can begin.
     *
     * @param prefixes one of them; empty if that is not known
     * @param anchored whether it begins at the text's own beginning only
     */
    record Beginning(List<Prefix> prefixes, boolean anchored) {}

    static Beginning of(String expression) {
        try {
            SyntaxReader.Read read = SyntaxReader.of(expression);
            List<Prefix> prefixes = of(read.syntax());
            boolean known = prefixes.stream().noneMatch(Prefix::isEmpty);
            return new Beginning(known ? prefixes : List.of(), read.anchored());
        } catch (UnsupportedOperationException e) {
            return new Beginning(List.of(), false);
        }
    }

    private static List<Prefix> of(Syntax syntax) {
        if (syntax instanceof Syntax.Characters one) {
            return List.of(one.set() == null ? Prefix.ANY : Prefix.of(one.set()));
        }
        if (syntax instanceof Syntax.Alternatives alternatives) {
            List<Prefix> all = new ArrayList<>();
            alternatives.of().forEach(each -> all.addAll(of(each)));
            return Prefix.limited(all);
        }
        if (syntax instanceof Syntax.Repeat repeat) {
            return repeated(repeat);
        }
        List<Prefix> whole = EMPTY;
        for (Syntax part : ((Syntax.Sequence) syntax).parts()) {
            whole = Prefix.joined(whole, of(part));
        }
        return whole;
    }

    /** As far as prefixes reach. */
    private static List<Prefix> repeated(Syntax.Repeat repeat) {
        List<Prefix> item = of(repeat.item());
        List<Prefix> repeated = EMPTY;
        for (int i = Math.min(repeat.most(), Prefix.LONGEST); i > 0; i--) {
            List<Prefix> further = new ArrayList<>(Prefix.joined(item, repeated));
            if (i > repeat.least()) {
                further.add(Prefix.EMPTY);
            }
            repeated = Prefix.limited(further);
        }
        return repeated;
    }
}
