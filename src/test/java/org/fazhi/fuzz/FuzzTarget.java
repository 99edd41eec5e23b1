package org.fazhi.fuzz;

import java.util.Random;

/**
 * What is fuzzed: a part of the program that takes what arrives, and what must hold of it whatever
 * arrives.
 */
interface FuzzTarget {
    /** Its name on the command line and in the counts. */
    String name();

    /** Something that may arrive: mostly what is common, with a few things that are not. */
    byte[] arriving(Random random);

    /**
     * Asserts what must hold.
     *
     * @param input as {@link #arriving} gives it, or any other bytes
     * @param again whether to do it twice: the same bytes give the same
     */
    void check(byte[] input, boolean again);

    /** Characters that are worked on: the time it may take is measured by them. */
    default int size(byte[] input) {
        return input.length;
    }
}
