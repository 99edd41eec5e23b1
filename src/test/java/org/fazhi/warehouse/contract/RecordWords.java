package org.fazhi.warehouse.contract;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.fazhi.warehouse.RowCodec;

/**
 * What the Javadoc of a record class or an enumeration says, as the compiler reads it; names of
 * columns and values are as tables have them.
 *
 * @param holds what a row is, or what the values say
 * @param meanings of the components or constants, by their names; a constant may have none
 */
record RecordWords(String holds, Map<String, String> meanings) {
    private static final Map<Class<?>, RecordWords> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern COMPONENT = Pattern.compile("\\b[a-z]+([A-Z][a-z]+)+\\b");

    static RecordWords of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordWords::parsed);
    }

    private static RecordWords parsed(Class<?> type) {
        Path source =
                Path.of(
                        "src/main/java",
                        type.getName().replace('.', '/').replaceFirst("\\$.*", "") + ".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjects(source));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                ClassTree tree = find(unit.getTypeDecls(), type.getSimpleName());
                if (tree != null) {
                    return new RecordWords(
                            inTables(text(comment(docs, unit, tree)), type),
                            meanings(docs, unit, tree, type));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no " + type + " in " + source);
    }

    private static ClassTree find(List<? extends Tree> declared, String name) {
        for (Tree each : declared) {
            if (each instanceof ClassTree tree) {
                ClassTree found =
                        tree.getSimpleName().contentEquals(name)
                                ? tree
                                : find(tree.getMembers(), name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Map<String, String> meanings(
            DocTrees docs, CompilationUnitTree unit, ClassTree tree, Class<?> type) {
        Map<String, String> meanings = new LinkedHashMap<>();
        if (type.isEnum()) {
            for (Tree member : tree.getMembers()) {
                if (member instanceof VariableTree constant) {
                    String words = inTables(text(comment(docs, unit, constant)), type);
                    if (!words.isEmpty()) {
                        meanings.put(constant.getName().toString(), words);
                    }
                }
            }
            return meanings;
        }
        DocCommentTree comment = docs.getDocCommentTree(TreePath.getPath(unit, tree));
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                meanings.put(
                        param.getName().getName().toString(),
                        inTables(text(param.getDescription()), type));
            }
        }
        return meanings;
    }

    private static List<? extends DocTree> comment(
            DocTrees docs, CompilationUnitTree unit, Tree tree) {
        DocCommentTree comment = docs.getDocCommentTree(TreePath.getPath(unit, tree));
        return comment == null ? List.of() : comment.getFullBody();
    }

    /** {@code OK} is {@code ok} in tables, {@code scopeId} is {@code scope_id}. */
    private static String inTables(String words, Class<?> type) {
        Set<String> constants =
                Stream.concat(
                                Stream.of(type),
                                type.isRecord()
                                        ? Stream.of(type.getRecordComponents())
                                                .map(RecordComponent::getType)
                                        : Stream.empty())
                        .filter(Class::isEnum)
                        .flatMap(each -> Stream.of(each.getEnumConstants()))
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toSet());
        String named =
                CONSTANT.matcher(words)
                        .replaceAll(
                                word ->
                                        constants.contains(word.group())
                                                ? word.group().toLowerCase(Locale.ROOT)
                                                : word.group());
        return COMPONENT.matcher(named).replaceAll(word -> RowCodec.columnName(word.group()));
    }

    private static String text(List<? extends DocTree> parts) {
        StringBuilder text = new StringBuilder();
        for (DocTree part : parts) {
            if (part instanceof TextTree words) {
                text.append(words.getBody());
            } else if (part instanceof LiteralTree code) {
                text.append('`').append(code.getBody().getBody().strip()).append('`');
            } else if (part instanceof LinkTree link) {
                String label = text(link.getLabel());
                String target = link.getReference().getSignature();
                text.append(label.isEmpty() ? target.replaceFirst(".*[.#]", "") : label);
            } else if (part instanceof StartElementTree) {
                text.append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
