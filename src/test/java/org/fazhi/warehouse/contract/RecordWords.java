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
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the Javadoc of a record class says, as the compiler reads it.
 *
 * @param holds what a row is
 * @param meanings of the components, by their names
 */
record RecordWords(String holds, Map<String, String> meanings) {
    private static final Map<Class<?>, RecordWords> KNOWN = new ConcurrentHashMap<>();

    static RecordWords of(Class<? extends Record> type) {
        return KNOWN.computeIfAbsent(type, each -> parsed(type));
    }

    private static RecordWords parsed(Class<? extends Record> type) {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
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
                for (Tree declared : unit.getTypeDecls()) {
                    if (declared instanceof ClassTree tree
                            && tree.getSimpleName().contentEquals(type.getSimpleName())) {
                        return of(docs.getDocCommentTree(TreePath.getPath(unit, tree)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no " + type + " in " + source);
    }

    private static RecordWords of(DocCommentTree comment) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                meanings.put(param.getName().getName().toString(), text(param.getDescription()));
            }
        }
        return new RecordWords(text(comment.getFullBody()), meanings);
    }

    private static String text(List<? extends DocTree> parts) {
        StringBuilder text = new StringBuilder();
        for (DocTree part : parts) {
            if (part instanceof TextTree words) {
                text.append(words.getBody());
            } else if (part instanceof LiteralTree code) {
                text.append('`').append(code.getBody().getBody()).append('`');
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
