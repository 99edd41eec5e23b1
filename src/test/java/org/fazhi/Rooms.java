package org.fazhi;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.soabase.recordbuilder.core.RecordBuilderGenerated;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rooms inside the large packages: in which order data goes through them, and by which doors
 * they are entered from other packages.
 */
final class Rooms {
    /** A room that is divided no further, or a package without the rooms inside it. */
    static final int MOST_FILES = 25;

    /**
     * From source to reader. A name in lower case is a room inside the package, one in upper case a
     * class of the package itself; its other classes stand on top of all. Rooms joined by a bar do
     * not know each other.
     */
    private static final Map<String, List<String>> ORDERS =
            Map.of(
                    "settings",
                    List.of("regex", "conf", "reading", "analysis", "briefing"),
                    "corpus",
                    List.of("Document", "Report", "format", "page"),
                    "extract",
                    List.of("Observation|Finding|Statistic", "quantity|form", "figure|finding"),
                    "audit",
                    List.of("Check", "figure", "rule"),
                    "topics",
                    List.of("words", "fit", "model"),
                    "compare",
                    List.of(
                            "ReportTables",
                            "carry",
                            "figure",
                            "region",
                            "likeness",
                            "years|copies",
                            "points",
                            "highlights"),
                    "briefing",
                    List.of(
                            "data",
                            "layout",
                            "content",
                            "chart",
                            "prose",
                            "sheet|xlsx|docx",
                            "concordance"),
                    "job",
                    List.of("files", "env", "read", "update", "history", "publish|search", "run"));

    /**
     * What other packages may use of a package that has rooms: the package itself, and of its rooms
     * these, or of a room these classes alone.
     */
    private static final Map<String, List<String>> DOORS =
            Map.of(
                    "corpus",
                    List.of(),
                    "extract",
                    List.of(),
                    "audit",
                    List.of("figure", "rule.UnstatedQuantities"),
                    "compare",
                    List.of(
                            "carry",
                            "figure",
                            "region",
                            "years",
                            "likeness.StatementReader",
                            "points",
                            "copies.CopiedPassage",
                            "copies.CopiedPassages",
                            "highlights.Highlight",
                            "highlights.Highlights",
                            "highlights.StrengthProof",
                            "highlights.StrengthProofs",
                            "highlights.YearRows"),
                    "briefing",
                    List.of("concordance", "data", "xlsx.WorkbookReader"),
                    "job",
                    List.of(
                            "env",
                            "files.InputException",
                            "run",
                            "history.RunDifference",
                            "publish.RunCounts",
                            "publish.RunSummary",
                            "publish.TableFormat",
                            "read.FileContent",
                            "read.UnreadableFile",
                            "search.CorpusTrial",
                            "search.WordQuery"));

    /** Uses against an order that are still to be mended: the list may only become shorter. */
    private static final Set<String> KNOWN = Set.of();

    private final JavaClasses classes;

    Rooms(JavaClasses classes) {
        this.classes = classes;
    }

    /** Uses of what stands later in the order of a package that are not known. */
    Set<String> arrowsUp() {
        Set<String> up = allArrowsUp();
        up.removeAll(KNOWN);
        return up;
    }

    /** What is known of uses against an order and is mended: it is to be struck off the list. */
    Set<String> mended() {
        Set<String> mended = new TreeSet<>(KNOWN);
        mended.removeAll(allArrowsUp());
        return mended;
    }

    private Set<String> allArrowsUp() {
        return arrows(
                use ->
                        room(use.from).equals(room(use.to))
                                && ORDERS.containsKey(room(use.from))
                                && isUp(room(use.from), use));
    }

    /** Uses of a package's inside by classes of other packages. */
    Set<String> pastTheDoor() {
        return arrows(
                use ->
                        !room(use.from).equals(room(use.to))
                                && !inside(use.to).isEmpty()
                                && DOORS.containsKey(room(use.to))
                                && !isDoor(use.to));
    }

    private static boolean isDoor(JavaClass type) {
        List<String> doors = DOORS.get(room(type));
        return doors.contains(inside(type))
                || doors.contains(inside(type) + "." + type.getSimpleName());
    }

    /** Rooms that no order names, and names of orders that no room bears any more. */
    Set<String> unplaced() {
        Set<String> named =
                ORDERS.entrySet().stream()
                        .flatMap(
                                order ->
                                        order.getValue().stream()
                                                .flatMap(level -> Stream.of(level.split("\\|")))
                                                .map(name -> order.getKey() + "." + name))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unplaced = new TreeSet<>(named);
        for (JavaClass type : classes) {
            unplaced.remove(room(type) + "." + inside(type));
            unplaced.remove(room(type) + "." + type.getSimpleName());
            if (!inside(type).isEmpty() && !named.contains(room(type) + "." + inside(type))) {
                unplaced.add(room(type) + "." + inside(type));
            }
        }
        return unplaced;
    }

    /** Rooms in which one has to search, with the number of their files. */
    Map<String, Integer> crowded() {
        Map<String, Set<String>> files = new TreeMap<>();
        for (JavaClass type : classes) {
            files.computeIfAbsent(type.getPackageName(), key -> new TreeSet<>())
                    .add(asWritten(topLevel(type)).getSimpleName());
        }
        Map<String, Integer> crowded = new TreeMap<>();
        files.forEach(
                (room, names) -> {
                    names.remove("package-info");
                    if (names.size() > MOST_FILES) {
                        crowded.put(room, names.size());
                    }
                });
        return crowded;
    }

    private record Use(JavaClass from, JavaClass to) {}

    private Set<String> arrows(Predicate<Use> forbidden) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Rooms::use)
                .filter(use -> use.to.getPackageName().startsWith("org.fazhi"))
                .filter(forbidden)
                .map(use -> name(use.from) + " → " + name(use.to))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Use use(Dependency dependency) {
        return new Use(
                asWritten(topLevel(dependency.getOriginClass())),
                asWritten(topLevel(dependency.getTargetClass().getBaseComponentType())));
    }

    private static boolean isUp(String room, Use use) {
        int from = level(room, use.from);
        int to = level(room, use.to);
        return to > from || to == from && !place(room, use.from).equals(place(room, use.to));
    }

    private static int level(String room, JavaClass type) {
        List<String> order = ORDERS.get(room);
        for (int i = 0; i < order.size(); i++) {
            if (Arrays.asList(order.get(i).split("\\|")).contains(place(room, type))) {
                return i;
            }
        }
        return order.size();
    }

    /** What of an order a class belongs to; empty for what stands on top. */
    private static String place(String room, JavaClass type) {
        if (!inside(type).isEmpty()) {
            return inside(type);
        }
        return ORDERS.get(room).stream()
                .flatMap(level -> Stream.of(level.split("\\|")))
                .filter(type.getSimpleName()::equals)
                .findFirst()
                .orElse("");
    }

    private static JavaClass topLevel(JavaClass type) {
        JavaClass top = type;
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return top;
    }

    /** The record of a builder that is generated for it; every other class itself. */
    private static JavaClass asWritten(JavaClass type) {
        return type.isAnnotatedWith(RecordBuilderGenerated.class)
                ? type.getMethod("build").getRawReturnType()
                : type;
    }

    /** Such as {@code briefing}. */
    private static String room(JavaClass type) {
        return parts(type)[0];
    }

    /** Such as {@code sheet}, with all that is inside it; empty in the package itself. */
    private static String inside(JavaClass type) {
        String[] parts = parts(type);
        return parts.length > 1 ? parts[1] : "";
    }

    private static String[] parts(JavaClass type) {
        String name = type.getPackageName();
        return name.substring(Math.min(name.length(), "org.fazhi.".length())).split("\\.");
    }

    private static String name(JavaClass type) {
        return type.getName().substring("org.fazhi.".length());
    }
}
