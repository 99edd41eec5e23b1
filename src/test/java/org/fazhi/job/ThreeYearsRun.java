package org.fazhi.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.Edition;
import org.fazhi.invented.ThreeYears;
import org.fazhi.job.publish.BriefingStage;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.Warehouse;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The reports of {@link ThreeYears}, run once for all tests of this JVM that ask for it with {@link
 * Resolver}, and the books of that run.
 */
public final class ThreeYearsRun implements AutoCloseable {
    public static final Settings SETTINGS = ProjectFiles.settings();
    public static final Briefing BRIEFING = new Briefing(SETTINGS.briefing());

    private final Path folder;
    private final RunFolder place;
    private final Warehouse warehouse;
    private final String id;
    private final BriefingStage briefings;

    private ThreeYearsRun() throws IOException {
        folder = Files.createTempDirectory("three-years");
        Path input = folder.resolve("input");
        ThreeYears.write(input);
        place = new RunFolder(folder.resolve("out"));
        place.run(input);
        warehouse = place.warehouse();
        id = warehouse.current().orElseThrow().runId();
        briefings =
                BriefingStage.of(
                        warehouse,
                        SETTINGS,
                        warehouse.current().orElseThrow(),
                        Edition.DRAFT,
                        null);
    }

    /** Where it ran. */
    RunFolder place() {
        return place;
    }

    Warehouse warehouse() {
        return warehouse;
    }

    /** The run's id. */
    String id() {
        return id;
    }

    /** What the books of a year show. */
    BriefingData data(int year) {
        return briefings.data(year, VersionSelection.stored(warehouse, id));
    }

    /** The book of all reports. */
    public static WrittenBook whole(BriefingData data) {
        return new WrittenBook(
                BRIEFING.write(BRIEFING.slicing(data).apply(BRIEFING.plan(data).get(0))).bytes());
    }

    /** The book of one district. */
    public static WrittenBook district(BriefingData data, String code) {
        BookPlan plan =
                BRIEFING.plan(data).stream()
                        .filter(due -> due.kind() == BookPlan.Kind.REGION)
                        .filter(due -> due.regionCode().value().equals(code))
                        .findFirst()
                        .orElseThrow();
        return new WrittenBook(BRIEFING.write(BRIEFING.slicing(data).apply(plan)).bytes());
    }

    @Override
    public void close() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }

    /** Gives it to test classes; it is closed when the last test of this JVM has ended. */
    static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ThreeYearsRun.class;
        }

        @Override
        public ThreeYearsRun resolveParameter(
                ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(ThreeYearsRun.class))
                    .computeIfAbsent(
                            ThreeYearsRun.class,
                            key -> {
                                try {
                                    return new ThreeYearsRun();
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            },
                            ThreeYearsRun.class);
        }
    }
}
