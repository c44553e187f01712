package org.stemma.archive;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How values of one type are written and read: a record as its components in order, a list as
/// its length and items, a choice by its name.
sealed interface Shape permits Shape.Plain, Shape.Choice, Shape.Many, Shape.Perhaps, RecordShape {
  void write(Object value, Words.Out out) throws IOException;

  Object read(Words.In in) throws IOException;

  /// The form in words, the same for the same form only.
  String signature();

  static Shape of(Type type) {
    if (type instanceof ParameterizedType made) {
      Shape item = of(made.getActualTypeArguments()[0]);
      return made.getRawType() == List.class ? new Many(item) : new Perhaps(item);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return new RecordShape(plain);
    }
    return plain.isEnum() ? new Choice(plain) : new Plain(plain);
  }

  /// A word, number, truth or day.
  record Plain(Class<?> type) implements Shape {
    public Plain {
      if (!List.of(String.class, int.class, double.class, boolean.class, LocalDate.class)
          .contains(type)) {
        throw new IllegalArgumentException("no form for " + type.getName());
      }
    }

    @Override
    public void write(Object value, Words.Out out) throws IOException {
      switch (value) {
        case String word -> out.word(word);
        case Integer number -> out.number(number);
        case Boolean truth -> out.number(truth ? 1 : 0);
        case Double real -> out.real(real);
        case LocalDate day -> out.number(day.toEpochDay());
        default -> throw new IllegalArgumentException("no form for " + value.getClass());
      }
    }

    @Override
    public Object read(Words.In in) throws IOException {
      if (type == String.class) {
        return in.word();
      }
      if (type == int.class) {
        return in.small();
      }
      if (type == boolean.class) {
        return in.number() != 0;
      }
      return type == double.class ? (Object) in.real() : LocalDate.ofEpochDay(in.number());
    }

    @Override
    public String signature() {
      return type.getSimpleName();
    }
  }

  /// A constant of an enum.
  record Choice(Class<?> type) implements Shape {
    @Override
    public void write(Object value, Words.Out out) throws IOException {
      out.word(((Enum<?>) value).name());
    }

    @Override
    public Object read(Words.In in) throws IOException {
      String name = in.word();
      for (Object one : type.getEnumConstants()) {
        if (((Enum<?>) one).name().equals(name)) {
          return one;
        }
      }
      throw new IOException("no " + type.getSimpleName() + " " + name);
    }

    @Override
    public String signature() {
      return "one of " + type.getName();
    }
  }

  /// A list.
  record Many(Shape item) implements Shape {
    @Override
    public void write(Object value, Words.Out out) throws IOException {
      List<?> items = (List<?>) value;
      out.number(items.size());
      for (Object one : items) {
        item.write(one, out);
      }
    }

    @Override
    public Object read(Words.In in) throws IOException {
      int size = in.small();
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        items.add(item.read(in));
      }
      return items;
    }

    @Override
    public String signature() {
      return "[" + item.signature() + "]";
    }
  }

  /// What may be absent.
  record Perhaps(Shape item) implements Shape {
    @Override
    public void write(Object value, Words.Out out) throws IOException {
      Optional<?> held = (Optional<?>) value;
      out.number(held.isPresent() ? 1 : 0);
      if (held.isPresent()) {
        item.write(held.get(), out);
      }
    }

    @Override
    public Object read(Words.In in) throws IOException {
      return in.number() == 0 ? Optional.empty() : Optional.of(item.read(in));
    }

    @Override
    public String signature() {
      return item.signature() + "?";
    }
  }
}
