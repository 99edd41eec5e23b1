package org.fazhi;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.reading.ReaderParts;
import org.fazhi.text.Decimals;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house: data goes one way, only some rooms know Spark, paths or {@code conf/},
 * and keys are alike on every machine.
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

    private static final Set<String> PAIRS =
            Set.of("org.apache.spark.api.java.JavaPairRDD", "scala.Tuple2");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.fazhi");

    private static final Rooms ROOMS_INSIDE = new Rooms(CLASSES);

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

    /** Inside a package too. */
    @Test
    void dataGoesOneWayInsideAPackage() {
        assertThat(ROOMS_INSIDE.unplaced()).isEmpty();
        assertThat(ROOMS_INSIDE.arrowsUp()).isEmpty();
        assertThat(ROOMS_INSIDE.mended()).as("to be struck off Rooms.KNOWN").isEmpty();
    }

    @Test
    void aPackageIsEnteredThroughItsDoor() {
        assertThat(ROOMS_INSIDE.pastTheDoor()).isEmpty();
    }

    /** A stranger who opens a folder sees what is in it. */
    @Test
    void noRoomIsCrowded() {
        assertThat(ROOMS_INSIDE.crowded()).isEmpty();
    }

    /** What goes in, what comes out, what it may not know: the first thing a stranger reads. */
    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String folder = "src/main/java/" + type.getPackageName().replace('.', '/');
            if (!Files.exists(Path.of(folder, "package-info.java"))) {
                silent.add(type.getPackageName());
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Else a change of a class would leave readings as they were before it. */
    @Test
    void theReaderUsesNothingThatIsNotOfIt() {
        String[] reader = rooms(ReaderParts.PACKAGES.toArray(String[]::new));
        ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage(reader)
                .should()
                .onlyDependOnClassesThat(
                        JavaClass.Predicates.resideOutsideOfPackage("org.fazhi..")
                                .or(JavaClass.Predicates.resideInAnyPackage(reader)))
                .check(CLASSES);
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

    /** One rule of rounding: else a table and a cell of the same figure would differ. */
    @Test
    void onlyDecimalsRounds() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotBelongToAnyOf(Decimals.class)
                .should()
                .callMethod(Math.class, "rint", double.class)
                .orShould()
                .callMethod(Math.class, "round", double.class)
                .orShould()
                .callMethod(Math.class, "round", float.class)
                .check(CLASSES);
    }

    /**
     * An enum's hash differs from one Java machine to the next: as a part of a key it would send
     * equal keys to different executors, which no test on one machine can see.
     */
    @Test
    void keysOfShufflesHoldNoEnum() {
        Set<String> faults = new TreeSet<>();
        for (JavaMethod method : allMethods()) {
            Set<JavaType> types = new HashSet<>(method.getParameterTypes());
            types.add(method.getReturnType());
            types.stream()
                    .flatMap(HouseTest::keys)
                    .filter(HouseTest::holdsEnum)
                    .forEach(key -> faults.add(method.getFullName() + ": " + key.getName()));
        }
        assertThat(faults).isEmpty();
    }

    private static List<JavaMethod> allMethods() {
        return CLASSES.stream().flatMap(type -> type.getMethods().stream()).toList();
    }

    /** The keys in a type: the first of a pair, however deep. */
    private static Stream<JavaType> keys(JavaType type) {
        if (!(type instanceof JavaParameterizedType generic)) {
            return Stream.empty();
        }
        List<JavaType> parts = generic.getActualTypeArguments();
        Stream<JavaType> deeper = parts.stream().flatMap(HouseTest::keys);
        return PAIRS.contains(type.toErasure().getName())
                ? Stream.concat(Stream.of(parts.get(0)), deeper)
                : deeper;
    }

    private static boolean holdsEnum(JavaType key) {
        if (key instanceof JavaParameterizedType generic) {
            return generic.getActualTypeArguments().stream().anyMatch(HouseTest::holdsEnum);
        }
        JavaClass type = key.toErasure();
        return type.isEnum()
                || type.isRecord()
                        && type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(STATIC))
                                .anyMatch(field -> holdsEnum(field.getType()));
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> "org.fazhi." + name + "..").toArray(String[]::new);
    }
}
