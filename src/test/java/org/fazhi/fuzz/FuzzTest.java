package org.fazhi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever arrives, what is read of it is sound. Two minutes at most: the whole build has forty.
 * The properties {@code fazhi.fuzz.cases}, {@code .seconds} and {@code .seed} say more.
 */
@Timeout(3_600)
class FuzzTest {
    /** Inputs that failed once; the names begin with those of their targets. */
    private static final Path FOUND = Path.of("src/test/resources/fuzz/found");

    private static final long CASES = Long.getLong("fazhi.fuzz.cases", 20_000);
    private static final long SECONDS = Long.getLong("fazhi.fuzz.seconds", 100);
    private static final long SEED = Long.getLong("fazhi.fuzz.seed", 20_240_131);
    private static final int TURN = 500;

    private static final List<FuzzTarget> TARGETS = FuzzPlan.targets(List.of());

    static Stream<Path> found() {
        try (Stream<Path> files = Files.list(FOUND)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatFailedOnceHolds(Path input) throws IOException {
        String name = input.getFileName().toString();
        FuzzTarget target =
                TARGETS.stream()
                        .filter(one -> name.startsWith(one.name() + "-"))
                        .findFirst()
                        .orElseThrow();
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> target.check(bytes, true)).doesNotThrowAnyException();
    }

    @Test
    void whateverArrivesIsReadSoundly() {
        FuzzRun run = new FuzzRun(SEED, Path.of("target/fuzz"));
        FuzzPlan.run(run, TARGETS, CASES, Duration.ofSeconds(SECONDS), TURN);
        assertThat(run.failures()).isEmpty();
        assertThat(run.cases().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TARGETS.stream().map(FuzzTarget::name).toList());
    }
}
