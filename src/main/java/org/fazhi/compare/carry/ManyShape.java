package org.fazhi.compare.carry;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list, a set or a map, in the order in which it gives its elements, or null. */
final class ManyShape extends Shape {
    private final Class<?> collection;
    private final Shape[] of;

    private ManyShape(Class<?> collection, Shape[] of) {
        this.collection = collection;
        this.of = of;
    }

    static Shape of(Class<?> collection, Type[] elements) {
        if (collection != List.class && collection != Set.class && collection != Map.class) {
            throw new IllegalArgumentException("no bytes are known for " + collection);
        }
        Shape[] shapes = new Shape[elements.length];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = Shape.of(elements[i]);
        }
        return new ManyShape(collection, shapes);
    }

    /** The size and one more; 0 is null. */
    @Override
    void write(@Nullable Object value, ByteWriter to) {
        if (value == null) {
            to.number(0);
        } else if (value instanceof Map<?, ?> map) {
            to.number(map.size() + 1);
            map.forEach(
                    (key, held) -> {
                        of[0].write(key, to);
                        of[1].write(held, to);
                    });
        } else if (value instanceof Collection<?> elements) {
            to.number(elements.size() + 1);
            elements.forEach(element -> of[0].write(element, to));
        } else {
            throw new IllegalArgumentException("no " + collection + ": " + value);
        }
    }

    @Override
    @Nullable Object read(ByteReader from) {
        int size = from.number() - 1;
        if (size < 0) {
            return null;
        }
        if (collection == Map.class) {
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(of[0].read(from), of[1].read(from));
            }
            return Collections.unmodifiableMap(map);
        }
        List<Object> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(Objects.requireNonNull(of[0].read(from)));
        }
        return collection == List.class
                ? List.copyOf(elements)
                : Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
