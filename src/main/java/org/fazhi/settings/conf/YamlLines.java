package org.fazhi.settings.conf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** In which line of a YAML file, from 1, a value stands. */
final class YamlLines {
    private final Node file;
    private final List<String> text;

    /**
     * @param file the whole file as parsed
     * @param source its text
     */
    YamlLines(Node file, String source) {
        this.file = file;
        text = source.lines().toList();
    }

    /** The line of the value at a JSON pointer; of the nearest one above it that exists. */
    int of(String pointer) {
        return line(node(pointer));
    }

    /** The line of a field's name in what stands at a JSON pointer; of that where it has none. */
    int ofField(String pointer, String name) {
        Node holder = node(pointer);
        if (holder instanceof MappingNode mapping) {
            for (NodeTuple field : mapping.getValue()) {
                if (field.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                    return line(key);
                }
            }
        }
        return line(holder);
    }

    /** Whether a plain text at a JSON pointer is followed by {@code #}, which begins a remark. */
    boolean isCut(String pointer, String value) {
        Node node = node(pointer);
        if (!(node instanceof ScalarNode scalar)
                || !scalar.isPlain()
                || !scalar.getValue().equals(value)) {
            return false;
        }
        String line = text.get(scalar.getStartMark().getLine());
        int end = line.indexOf(value) + value.length();
        return line.substring(Math.min(end, line.length())).strip().startsWith("#");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private Node node(String pointer) {
        Node node = file;
        for (String step : pointer.split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            Node next = child(node, step.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                break;
            }
            node = next;
        }
        return node;
    }

    private static @Nullable Node child(Node node, String step) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step)) {
                    return tuple.getValueNode();
                }
            }
        } else if (node instanceof SequenceNode sequence && step.matches("\\d+")) {
            int index = Integer.parseInt(step);
            return index < sequence.getValue().size() ? sequence.getValue().get(index) : null;
        }
        return null;
    }
}
