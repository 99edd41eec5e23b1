package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The examples that are read wrongly and known to be, each by name: the list may only become
 * shorter. What fails beside it is a step back; what is on it and no longer fails is taken off.
 */
final class KnownMisreadings {
    private static final Path FOLDER = Path.of("src/test/resources/misread");

    private KnownMisreadings() {}

    /**
     * Holds what is read wrongly against a list.
     *
     * @param list name of the list's file
     * @param wrong the examples that fail, as they stand in the list
     */
    static void hold(String list, Collection<String> wrong) throws IOException {
        Path file = FOLDER.resolve(list);
        Set<String> known =
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> now = new TreeSet<>(wrong);
        assertThat(without(now, known))
                .as("examples that fail and were right before (%s)", file)
                .isEmpty();
        assertThat(without(known, now))
                .as("examples that are right now: take them off %s", file)
                .isEmpty();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
