package org.stemma.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;

/// The titles and roles beside a name, and the gender they tell.
record Roles(List<Titled> titled, Optional<String> gender) {
  static final Roles NONE = new Roles(List.of(), Optional.empty());

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /// A title where it stands.
  record Titled(String kind, Span span) {}

  Roles {
    titled = List.copyOf(titled);
  }

  /// A title that begins at the word.
  static Roles of(Titles.Title title, List<Word> words, int at) {
    return new Roles(
        List.of(new Titled(title.kind(), span(words, at, at + title.length()))), title.gender());
  }

  /// A title in apposition, with the words before it and what it is the title of: "the head of the
  /// Weir Board".
  static Roles behind(Titles.Title title, List<Word> words, int from, int at) {
    int start = ARTICLES.contains(words.get(from).lower()) && from < at ? from + 1 : from;
    int end = Complement.end(words, at + title.length(), i -> false);
    return new Roles(List.of(new Titled(title.kind(), span(words, start, end))), Optional.empty());
  }

  private static Span span(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  Roles and(Roles other) {
    List<Titled> all = new ArrayList<>(titled);
    other.titled.stream().filter(t -> !all.contains(t)).forEach(all::add);
    return new Roles(all, gender.or(other::gender));
  }

  boolean isEmpty() {
    return titled.isEmpty();
  }
}
