package org.fazhi.compare.carry;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** A record, its components in their order, or null. */
final class RecordShape extends Shape {
    private final Class<?> type;
    private final Method[] accessors;
    private final Shape[] shapes;
    private final Constructor<?> constructor;

    RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        accessors = new Method[components.length];
        shapes = new Shape[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            shapes[i] = Shape.of(components[i].getGenericType());
            types[i] = components[i].getType();
        }
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void write(@Nullable Object record, ByteWriter to) {
        to.octet(record == null ? 0 : 1);
        if (record == null) {
            return;
        }
        try {
            for (int i = 0; i < accessors.length; i++) {
                shapes[i].write(accessors[i].invoke(record), to);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    @Override
    @Nullable Object read(ByteReader from) {
        if (from.octet() == 0) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[shapes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = shapes[i].read(from);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("bytes that are no " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }
}
