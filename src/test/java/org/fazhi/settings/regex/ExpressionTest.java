package org.fazhi.settings.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression finds what the library's own search finds, only faster. */
class ExpressionTest {
    private static final String TEXT = "2023年收到行政复议申请12件，（受理）9件；a-b 3.5%。\n一是甲，二是乙。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "复议|申请", "\\d+", "(?<!\\d)\\d{2}(?=件)", "[一二]是", "(?:受理)?\\d件", "^2023", "$",
                        "（[^）]*）", ".是",
                "[^，]是", "(?:a|b)-?", "\\d{0,2}件", "是?甲", "x*", "(?:[一-三]是)(?:甲|乙)", "\\.\\d",
                        "\\s一", "(件|年)"
            })
    void findsWhatTheLibraryFinds(String expression) {
        assertThat(found(new Expression(expression), TEXT)).isEqualTo(library(expression, TEXT));
    }

    @Test
    void everyExpressionOfTheProjectFindsTheSameInEveryReport() throws IOException {
        List<Expression> expressions = new ArrayList<>();
        Settings settings = ProjectFiles.settings();
        settings.reading()
                .quantities()
                .exclusions()
                .forEach(exclusion -> expressions.add(exclusion.pattern()));
        settings.reading()
                .indicators()
                .matters()
                .forEach(matter -> expressions.add(matter.words()));
        settings.reading().themes().fields().forEach(theme -> expressions.addAll(theme.words()));
        for (Path path : ProjectFiles.corpus()) {
            String text = Files.readString(path);
            for (Expression expression : expressions) {
                assertThat(found(expression, text))
                        .as(expression.toString())
                        .isEqualTo(library(expression.toString(), text));
            }
        }
    }

    private static List<String> found(Expression expression, String text) {
        List<String> found = new ArrayList<>();
        expression.forEach(text, match -> found.add(match.start() + "-" + match.end()));
        assertThat(expression.count(text)).isEqualTo(found.size());
        assertThat(expression.in(text)).isEqualTo(!found.isEmpty());
        return found;
    }

    private static List<String> library(String expression, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(expression).matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end());
        }
        return found;
    }
}
