package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.SimplifierOf;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.text.MappedText;
import org.fazhi.text.Simplifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure, section and finding of the five reports leads back to its very characters. */
class OffsetsTest {
    private static final Simplifier SIMPLIFIER =
            SimplifierOf.settings(ReportText.settings(), List.of());

    static Stream<Path> reports() {
        return ProjectFiles.corpus().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void surfacesAreTheSource(Path path) throws IOException {
        Reading reading = read(path);
        String source = reading.document().sourceText();
        assertThat(reading.observations()).isNotEmpty();
        for (Observation figure : reading.observations()) {
            assertThat(between(source, figure.begin(), figure.end())).isEqualTo(figure.surface());
            assertThat(figure.sentenceBegin()).isLessThanOrEqualTo(figure.begin());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void textsStandBetweenTheirOffsets(Path path) throws IOException {
        Reading reading = read(path);
        String source = reading.document().sourceText();
        for (Section section : reading.sections()) {
            String between = letters(between(source, section.begin(), section.end()));
            assertThat(between)
                    .contains(letters(section.heading()))
                    .contains(letters(section.text()));
        }
        for (Finding finding : reading.findings()) {
            String between = letters(between(source, finding.begin(), finding.end()));
            assertThat(between)
                    .contains(letters(finding.text()))
                    .contains(letters(finding.detail()));
        }
        for (Observation figure : reading.observations()) {
            String behind =
                    letters(
                            between(
                                    source,
                                    figure.sentenceBegin(),
                                    source.codePointCount(0, source.length())));
            assertThat(behind).startsWith(letters(figure.sentence()));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void idsAreUniqueAndReferencesHold(Path path) throws IOException {
        Reading reading = read(path);
        Set<String> sections = unique(reading.sections().stream().map(Section::sectionId).toList());
        Set<String> figures =
                unique(reading.observations().stream().map(Observation::observationId).toList());
        Set<String> findings = unique(reading.findings().stream().map(Finding::findingId).toList());
        reading.observations().forEach(figure -> assertThat(sections).contains(figure.sectionId()));
        reading.findings().forEach(finding -> assertThat(sections).contains(finding.sectionId()));
        reading.findings().forEach(finding -> assertThat(findings).containsAll(finding.answers()));
        reading.checks().forEach(check -> assertThat(figures).containsAll(check.observationIds()));
        reading.sections().stream()
                .filter(section -> section.parentId() != null)
                .forEach(section -> assertThat(sections).contains(section.parentId()));
    }

    private static Set<String> unique(List<String> ids) {
        assertThat(ids).doesNotHaveDuplicates();
        return new HashSet<>(ids);
    }

    private static Reading read(Path path) throws IOException {
        return ReportText.reader()
                .read(path.getFileName().toString(), Files.readAllBytes(path))
                .get(0);
    }

    private static String between(String source, int begin, int end) {
        int from = source.offsetByCodePoints(0, begin);
        return source.substring(from, source.offsetByCodePoints(from, end - begin));
    }

    /** Letters and digits in simplified characters: what stays the same through normalisation. */
    private static String letters(String text) {
        MappedText.Builder mapped = new MappedText.Builder();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                mapped.add(folded.charAt(i), i, i + 1);
            }
        }
        return SIMPLIFIER.simplify(mapped.build()).text();
    }
}
