package org.stemma.archive;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/// How records of one type are written: component after component.
record RecordShape(Class<?> type, List<Shape> parts, List<Method> accessors, Constructor<?> made)
    implements Shape {
  RecordShape(Class<?> type) {
    this(type, parts(type), accessors(type), constructor(type));
  }

  private static List<Shape> parts(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(c -> Shape.of(c.getGenericType()))
        .toList();
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
  }

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void write(Object value, Words.Out out) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      try {
        parts.get(i).write(accessors.get(i).invoke(value), out);
      } catch (IllegalAccessException | InvocationTargetException hidden) {
        throw new IllegalStateException(type.getName(), hidden);
      }
    }
  }

  @Override
  public Object read(Words.In in) throws IOException {
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts.get(i).read(in);
    }
    try {
      return made.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IOException("not a " + type.getSimpleName(), refused);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(type.getName(), hidden);
    }
  }

  @Override
  public String signature() {
    StringBuilder words = new StringBuilder(type.getName()).append('(');
    for (int i = 0; i < parts.size(); i++) {
      words.append(accessors.get(i).getName()).append(' ').append(parts.get(i).signature());
      words.append(';');
    }
    return words.append(')').toString();
  }
}
