package org.fazhi.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.gate.Difference.Change;
import org.fazhi.gate.Difference.What;

/**
 * The gate that a release passes: the frozen corpus, read by the last release and now, and a reason
 * for each difference. {@code src/check/gate} starts it.
 *
 * <pre>
 * gate                      what differs from the last release; 1 where something has no reason
 * gate VERSION              what differs from an earlier version that is kept
 * gate accept VERSION       the present reading becomes the release's; refused where something has
 *                           no reason, unless the word anyway follows
 * gate keep VERSION COMMAND keeps what an earlier build reads: COMMAND is how it is called
 * </pre>
 */
public final class Gate {
    static final Path WORKBOOK = Path.of("target/gate/changes.xlsx");
    static final Path PROPOSAL = Path.of("target/gate/proposal.yaml");

    private static final Path KEPT = Path.of("src/gate/read");
    private static final String NOW = "now";
    private static final int MOST_SHOWN = 12;

    private Gate() {}

    /** See above. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        String first = words.isEmpty() ? lastRelease() : words.get(0);
        int code =
                switch (first) {
                    case "accept" -> accept(words.get(1), words.contains("anyway"));
                    case "keep" -> keep(words.get(1), words.subList(2, words.size()));
                    default -> compare(first);
                };
        System.exit(code);
    }

    private static int compare(String version) throws IOException {
        Explained explained = differences(version);
        System.out.println(summary(explained, version));
        return fault(explained).isEmpty() ? 0 : 1;
    }

    private static int accept(String version, boolean anyway) throws IOException {
        List<String> earlier = kept();
        earlier.remove(version);
        CorpusReading now = CorpusReading.now(FrozenCorpus.listed());
        String before = earlier.get(earlier.size() - 1);
        Explained explained = explained(before, now, Reasons.since(before));
        System.out.println(summary(explained, before));
        if (!anyway && !fault(explained).isEmpty()) {
            System.out.println("Not accepted: give each change a reason, or say anyway.");
            return 1;
        }
        FrozenCorpus corpus = FrozenCorpus.found();
        corpus.write();
        CorpusReading.now(corpus).as(version).write(KEPT.resolve(version));
        Reasons.release(version);
        System.out.println("Accepted as " + version + ": commit src/gate and docs/changes.");
        return 0;
    }

    private static int keep(String version, List<String> command) throws IOException {
        CorpusReading read = CorpusReading.by(command, FrozenCorpus.listed());
        read.as(version).write(KEPT.resolve(version));
        return 0;
    }

    /** The versions that are kept, the last at the end. */
    static List<String> kept() throws IOException {
        try (Stream<Path> paths = Files.list(KEPT)) {
            return paths.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted(Comparator.comparing(Release::new))
                    .collect(Collectors.toList());
        }
    }

    static String lastRelease() throws IOException {
        List<String> kept = kept();
        return kept.get(kept.size() - 1);
    }

    /** What differs from a version, with reasons; writes the workbook and the proposal. */
    static Explained differences(String version) throws IOException {
        FrozenCorpus corpus = FrozenCorpus.listed();
        if (!corpus.changed().isEmpty()) {
            throw new IllegalStateException(
                    "The corpus is frozen: put these files back, or leave them for the next release: "
                            + corpus.changed());
        }
        return explained(version, CorpusReading.now(corpus), Reasons.since(version));
    }

    private static Explained explained(String version, CorpusReading now, List<Reason> reasons)
            throws IOException {
        VersionReading before = VersionReading.of(KEPT.resolve(version));
        Comparison comparison = Comparison.of(before, now.as(NOW), now::sentence);
        Explained explained = new Explained(comparison.differences(), reasons);
        Files.createDirectories(WORKBOOK.getParent());
        new GateWorkbook(version, explained, comparison.notCompared()).write(WORKBOOK);
        Files.writeString(PROPOSAL, explained.proposal());
        return explained;
    }

    /** What is counted, and what is wrong. */
    static String summary(Explained explained, String version) {
        StringBuilder text = new StringBuilder("Since " + version + ":\n");
        for (What what : What.values()) {
            text.append("  %-10s".formatted(GateWorkbook.name(what)));
            for (Change change : Change.values()) {
                long count =
                        explained.differences().stream()
                                .filter(one -> one.what() == what && one.change() == change)
                                .count();
                text.append("  %s %d".formatted(GateWorkbook.name(change), count));
            }
            text.append('\n');
        }
        explained.faults().forEach(fault -> text.append(fault).append('\n'));
        return text.append(fault(explained)).append("See " + WORKBOOK).toString();
    }

    /** What has no reason, and how to give it one; empty where all have. */
    static String fault(Explained explained) {
        List<Difference> open = explained.unexplained();
        if (open.isEmpty()) {
            return "";
        }
        String some =
                open.stream()
                        .limit(MOST_SHOWN)
                        .map(Gate::line)
                        .collect(Collectors.joining("\n  ", "  ", "\n"));
        return open.size()
                + " changes have no reason, in "
                + new TreeSet<>(open.stream().map(Difference::report).toList()).size()
                + " reports:\n"
                + some
                + "Where they are meant, "
                + PROPOSAL
                + " has a block for docs/changes (its README says how).\n";
    }

    private static String line(Difference one) {
        return "%s %s %s %s: %s → %s (%s)"
                .formatted(
                        GateWorkbook.name(one.what()),
                        GateWorkbook.name(one.change()),
                        one.rule(),
                        one.field(),
                        one.before(),
                        one.after(),
                        one.report());
    }
}
