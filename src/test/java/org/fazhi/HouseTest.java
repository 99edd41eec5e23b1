package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The two rules of the house: data goes one way, and only some rooms know Spark, paths or {@code
 * conf/}.
 */
class HouseTest {
    /** From source to reader: a package uses only packages before it. */
    private static final List<String> ROOMS =
            List.of(
                    "settings",
                    "text",
                    "region",
                    "corpus",
                    "outline",
                    "extract",
                    "audit",
                    "reading",
                    "topics",
                    "compare",
                    "warehouse",
                    "briefing",
                    "job",
                    "cli");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.fazhi");

    @Test
    void dataGoesOneWay() {
        assertThat(CLASSES).isNotEmpty();
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] below =
                    ROOMS.subList(i + 1, ROOMS.size()).stream()
                            .map(room -> "org.fazhi." + room + "..")
                            .toArray(String[]::new);
            if (below.length > 0) {
                ArchRuleDefinition.noClasses()
                        .that()
                        .resideInAPackage("org.fazhi." + ROOMS.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below)
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void sparkOnlyCarries() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(rooms("topics", "compare", "warehouse", "job"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..")
                .check(CLASSES);
    }

    @Test
    void onlyJobAndCliOpenPaths() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(rooms("job", "cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "org.apache.hadoop.fs..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(CLASSES);
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> "org.fazhi." + name + "..").toArray(String[]::new);
    }
}
