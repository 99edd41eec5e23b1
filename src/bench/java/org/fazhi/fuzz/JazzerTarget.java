package org.fazhi.fuzz;

import java.util.List;

/**
 * A target as Jazzer calls it, which follows what the code does with its input: the property {@code
 * fazhi.fuzz.target} says which.
 */
public final class JazzerTarget {
    private static final FuzzTarget TARGET =
            FuzzPlan.targets(List.of(System.getProperty("fazhi.fuzz.target", "figures"))).get(0);

    private JazzerTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.check(input, false);
    }
}
