package org.fazhi.settings.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.settings.conf.Phrase;
import org.junit.jupiter.api.Test;

/**
 * {@code conf/sheets.yaml} holds what the books say and nothing else. That every key is there is
 * checked when the file is read; here, that every key is said.
 */
class SheetTextsTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.fazhi");

    @Test
    void everyTextIsSaidSomewhere() {
        Set<String> unsaid = new TreeSet<>();
        unsaid(SheetTexts.class, unsaid);
        assertThat(unsaid).isEmpty();
    }

    /** A place that is declared of a text without places would never be filled. */
    @Test
    void onlyPhrasesHavePlaces() {
        Set<String> wrong = new TreeSet<>();
        placed(SheetTexts.class, wrong);
        assertThat(wrong).isEmpty();
    }

    /** Units, names of sheets and fonts, and what a book is read back by may stand in code. */
    @Test
    void noClassOfTheBooksSpeaksForItself() throws IOException {
        Set<String> names =
                Set.of(
                        "SheetNames",
                        "CellLook",
                        "ShownUnit",
                        "FigureNumberFormat",
                        "SafeText",
                        "WorkbookReader",
                        "SheetReader");
        Pattern said = Pattern.compile("(?m)^(?!\\s*(?:\\*|/)).*\"[^\"\\n]*\\p{IsHan}");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/fazhi/briefing"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (!names.contains(file.getFileName().toString().replace(".java", ""))) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContainPattern(said);
                }
            }
        }
        assertThat("    return \"本版为首版。\";").containsPattern(said);
        assertThat(" * A share: \"占比\"").doesNotContainPattern(said);
    }

    private static void unsaid(Class<?> group, Set<String> unsaid) {
        JavaClass known = CLASSES.get(group);
        Set<String> said =
                known.getMethods().stream()
                        .filter(SheetTextsTest::isCalled)
                        .map(JavaMethod::getName)
                        .collect(Collectors.toSet());
        for (RecordComponent component : group.getRecordComponents()) {
            if (!said.contains(component.getName())) {
                unsaid.add(group.getSimpleName() + "." + component.getName());
            }
            if (component.getType().isRecord()) {
                unsaid(component.getType(), unsaid);
            }
        }
    }

    private static boolean isCalled(JavaMethod method) {
        return !method.getCallsOfSelf().isEmpty() || !method.getReferencesToSelf().isEmpty();
    }

    private static void placed(Class<?> group, Set<String> wrong) {
        for (RecordComponent component : group.getRecordComponents()) {
            boolean phrase = component.getType() == Phrase.class;
            if (phrase != component.isAnnotationPresent(Phrase.Places.class)) {
                wrong.add(group.getSimpleName() + "." + component.getName());
            }
            if (component.getType().isRecord()) {
                placed(component.getType(), wrong);
            }
        }
    }
}
