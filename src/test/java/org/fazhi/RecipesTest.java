package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recipes of {@code CONTRIBUTING.md} and the pages in {@code docs/} name what is there. */
class RecipesTest {
    private static final Pattern NAME = Pattern.compile("`([^`\n]+)`");
    private static final Pattern FAILING =
            Pattern.compile("`(\\w+Test)`\\s*\\((`[a-z]\\w+`[^)]*)\\)");
    private static final Pattern METHOD = Pattern.compile("`([a-z]\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
    private static final Pattern FILE = Pattern.compile("(?:src|conf|docs|data)/[\\w./-]+");

    @Test
    void everyFileAndClassOfARecipeExists() throws IOException {
        Set<String> classes = classes();
        Set<String> missing = new TreeSet<>();
        String recipes = Files.readString(Path.of("CONTRIBUTING.md"));
        Matcher names = NAME.matcher(recipes.replaceAll("(?s)```.*?```", ""));
        int found = 0;
        while (names.find()) {
            String name = names.group(1);
            String outer = name.replaceFirst("\\..*", "");
            if (FILE.matcher(name).matches()) {
                found++;
                if (!Files.exists(Path.of(name))) {
                    missing.add(name);
                }
            } else if (CLASS.matcher(outer).matches()) {
                found++;
                if (!classes.contains(outer.replaceFirst("(?<=.)Builder$", ""))) { // is generated
                    missing.add(name);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(60);
    }

    @Test
    void everyTestThatFailsFirstExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        Matcher named = FAILING.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
        int found = 0;
        while (named.find()) {
            found++;
            String test = source(named.group(1));
            Matcher methods = METHOD.matcher(named.group(2));
            while (methods.find()) {
                if (!test.contains("void " + methods.group(1) + "(")) {
                    missing.add(named.group(1) + "." + methods.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path page : pages()) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                if (!links.group(1).startsWith("http")
                        && !Files.exists(page.resolveSibling(links.group(1)))) {
                    broken.add(page + ": " + links.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Path file =
                    files.filter(path -> path.endsWith(test + ".java")).findFirst().orElseThrow();
            return Files.readString(file);
        }
    }

    private static Set<Path> pages() throws IOException {
        Set<Path> pages =
                new TreeSet<>(
                        Set.of(
                                Path.of("README.md").toAbsolutePath(),
                                Path.of("CONTRIBUTING.md").toAbsolutePath(),
                                Path.of("CHANGELOG.md").toAbsolutePath(),
                                Path.of("output/README.md").toAbsolutePath()));
        try (Stream<Path> docs = Files.walk(Path.of("docs").toAbsolutePath())) {
            docs.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    /** The simple names of all classes that have a file of their own. */
    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
