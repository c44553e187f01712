package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;

/// Those whom a report has cited or brought in so far, and whom of them a pronoun, a role or a
/// repeated description means.
final class Cited {
  static final Set<String> SINGULAR = Set.of("he", "she");

  /// How many sentences, or speakers, back somebody is still meant.
  private static final int RECENT = 2;

  private final Callings callings;
  private final List<Speaker> cited = new ArrayList<>();
  private Optional<Speaker> introduced = Optional.empty();
  private int introducedAt = -1;

  Cited(Callings callings) {
    this.callings = callings;
  }

  /// The last one cited, of any kind.
  Optional<Speaker> last() {
    return cited.isEmpty() ? Optional.empty() : Optional.of(cited.getLast());
  }

  /// Notes who is cited; a person whom a sentence brought in before is no longer the last.
  void cite(Speaker speaker) {
    cited.add(speaker);
    if (speaker.isPerson()) {
      introducedAt = -1;
    }
  }

  /// Notes who is cited within the words of the last one: "he" is rather that last one.
  void citeWithin(Speaker speaker) {
    cited.add(Math.max(0, cited.size() - 1), speaker);
  }

  /// Notes whom a sentence brings in.
  void introduce(Speaker speaker, int sentence) {
    introduced = Optional.of(speaker);
    introducedAt = sentence;
  }

  /// The person cited or brought in whose name ends so.
  Optional<Speaker> surnamed(String head) {
    return cited.reversed().stream()
        .filter(s -> s.kind() == Link.Kind.PERSON && s.head().equals(head))
        .findFirst()
        .or(() -> introduced.filter(s -> s.head().equals(head)));
  }

  /// The person whom one of the sentences before brought in, if this one opens with its source.
  Optional<Speaker> opening(Range source, int sentence) {
    return broughtIn(sentence).filter(s -> source.from() <= 1);
  }

  /// The person whom one of the sentences before brought in, and nobody spoke since.
  Optional<Speaker> broughtIn(int sentence) {
    boolean before = introducedAt >= 0 && sentence > introducedAt;
    return introduced.filter(s -> before && sentence - introducedAt <= RECENT);
  }

  /// Whether "he" or "she" may mean somebody.
  boolean mayBeCalled(String pronoun, Speaker speaker) {
    return callings
        .gender(speaker)
        .map(g -> g.equals(pronoun.equals("he") ? "m" : "f"))
        .orElse(true);
  }

  /// One before whom a role or a repeated description means: who was described so, who bears the
  /// role, then whoever was brought in or cited last and bears no other one.
  Optional<Speaker> before(Calling calling, Optional<Speaker> opening) {
    Optional<Speaker> same =
        cited.reversed().stream().filter(s -> callings.isDescribedAs(s, calling)).findFirst();
    if (same.isPresent() || !calling.isPerson()) {
      return same.or(() -> Optional.of(calling).filter(Calling::isBody).flatMap(this::bearer));
    }
    return opening
        .filter(s -> s.kind() == Link.Kind.PERSON && callings.mayBe(s, calling))
        .or(() -> bearer(calling))
        .or(() -> recent().filter(s -> callings.mayBe(s, calling)));
  }

  private Optional<Speaker> bearer(Calling calling) {
    return cited.reversed().stream().filter(s -> callings.bears(s, calling)).findFirst();
  }

  private Optional<Speaker> recent() {
    return cited.reversed().stream()
        .limit(RECENT)
        .filter(Speaker::isPerson)
        .findFirst()
        .filter(s -> s.kind() == Link.Kind.PERSON);
  }

  /// The last one cited whom a pronoun fits.
  Optional<Speaker> pronoun(String word, Span printed) {
    for (Speaker speaker : cited.reversed()) {
      boolean fits =
          SINGULAR.contains(word)
              ? speaker.isPerson() && mayBeCalled(word, speaker)
              : word.equals("it")
                  ? speaker.kind() == Link.Kind.GROUP || speaker.kind() == Link.Kind.AGENCY
                  : speaker.plural();
      if (fits) {
        Span where =
            speaker.entity().isPresent()
                ? printed
                : speaker.printed(); // a pronoun describes nobody
        return Optional.of(speaker.at(where, "“" + word + "” is the last one cited that it fits"));
      }
    }
    return Optional.empty();
  }
}
