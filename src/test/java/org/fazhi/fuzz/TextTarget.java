package org.fazhi.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A target that takes the text of a report: passages of real ones, changed. */
abstract class TextTarget implements FuzzTarget {
    /** Of so many cases one is a long repetition, to see that time grows as the length does. */
    private static final int LONG_ONE_IN = 3_000;

    private static final int WHOLE_ONE_IN = 500;
    private static final int LONG = 40_000;

    private final Seeds seeds;
    private final Mutator mutator;

    TextTarget(Seeds seeds) {
        this.seeds = seeds;
        this.mutator = new Mutator(seeds.words());
    }

    Seeds seeds() {
        return seeds;
    }

    String changed(Random random) {
        if (random.nextInt(WHOLE_ONE_IN) == 0) {
            return mutator.text(seeds.report(random), seeds.passage(random), random);
        }
        String text = mutator.text(seeds.passage(random), seeds.passage(random), random);
        return random.nextInt(LONG_ONE_IN) == 0 ? mutator.repeated(text, LONG, random) : text;
    }

    @Override
    public byte[] arriving(Random random) {
        return changed(random).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void check(byte[] input, boolean again) {
        check(new String(input, StandardCharsets.UTF_8), again);
    }

    abstract void check(String text, boolean again);
}
