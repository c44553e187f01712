package org.stemma.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Reading;
import org.stemma.report.Agencies;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Finds the names of one sentence: takes each run of capitalised words apart into titles, known
/// names and new ones.
final class MentionFinder {
  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of("mr", "mrs", "ms", "mx", "sir", "dame");

  private final Reading reading;
  private final int sentence;
  private final List<Word> words;
  private final Usage usage;
  private final Gazetteer gazetteer;
  private final Runs runs;
  private final Context context;
  private final Leading leading;
  private final List<Mention> found = new ArrayList<>();

  MentionFinder(Reading reading, int sentence, List<Word> words, Usage usage, Gazetteer gazetteer) {
    this.reading = reading;
    this.sentence = sentence;
    this.words = words;
    this.usage = usage;
    this.gazetteer = gazetteer;
    Span span = reading.sentences().get(sentence).span();
    this.runs =
        new Runs(words, Agencies.in(reading.report().text().chars(), span), usage, gazetteer);
    this.context = new Context(words, gazetteer);
    this.leading = new Leading(words, runs, usage, gazetteer);
  }

  List<Mention> find() {
    int at = 0;
    while (at < words.size()) {
      Optional<Collectives.Match> collective = longest(at);
      if (collective.isPresent()) {
        collective(at, collective.get());
        at += collective.get().length();
      } else if (words.get(at).is("the", "a", "an") && runs.match(at).isEmpty()) {
        at++;
      } else if (runs.begins(at)) {
        int end = endBeforeCollective(at, runs.end(at));
        take(at, end, Roles.NONE);
        at = Math.max(end, at + 1);
      } else {
        at++;
      }
    }
    return found;
  }

  /// "Later Norwegian forces": the collective begins a name of its own.
  private int endBeforeCollective(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean land =
          gazetteer.demonym(words.get(at).text()).isPresent()
              || runs.match(at).filter(m -> m.known().isPlace()).isPresent();
      if (land && longest(at).isPresent()) {
        return at;
      }
    }
    return to;
  }

  /// A collective, unless a known name covers more words.
  private Optional<Collectives.Match> longest(int at) {
    int known = runs.match(at).map(Gazetteer.Match::length).orElse(0);
    return words.get(at).isLetters()
        ? Collectives.shared().at(words, at, gazetteer).filter(c -> c.length() > known)
        : Optional.empty();
  }

  private void collective(int at, Collectives.Match match) {
    if (match.country() > 0) {
      emit(
          at,
          at + match.country(),
          runs.match(at).map(Gazetteer.Match::known).filter(Known::isPlace),
          Roles.NONE,
          new Votes());
    }
    emit(
        at,
        at + match.length(),
        Optional.of(match.known()),
        Roles.NONE,
        new Votes().add(match.known().kind(), 4));
  }

  // ---- taking a run apart

  private void take(int from, int to, Roles roles) {
    int start = leading.trimmed(from, to);
    if (start >= to) {
      return;
    }
    Roles given = start == from || !roles.isEmpty() ? roles : Roles.NONE;
    Optional<int[]> title = title(start, to);
    if (title.isPresent()) {
      int at = title.get()[0];
      Roles role = Roles.of(Titles.shared().at(words, at, to).orElseThrow(), words, at);
      take(start, at, given);
      take(at + title.get()[1], to, given.and(role));
      return;
    }
    names(start, to, given);
  }

  /// Where a title stands in the run, and its length.
  private Optional<int[]> title(int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Gazetteer.Match> match = runs.match(at);
      if (match.isPresent()
          && (match.get().length() > 1 || match.get().known().kind() == Entity.Kind.ORGANISATION)) {
        at += match.get().length() - 1;
        continue;
      }
      Optional<Titles.Title> title = Titles.shared().at(words, at, to);
      if (title.isPresent()
          && !opensAThing(at, to, title.get())
          && !isPartOfName(from, at, to, title.get())) {
        return Optional.of(new int[] {at, title.get().length()});
      }
    }
    return Optional.empty();
  }

  /// "Queen Street", "General Hospital".
  private boolean opensAThing(int at, int to, Titles.Title title) {
    return title.length() == 1
        && Heads.isTitular(title.kind())
        && at + 1 < to
        && Heads.isHead(words.get(to - 1).text())
        && words.get(at).text().length() > 3;
  }

  /// "Northern General Hospital", "Martin Baker", "Ana Major": a one-word title inside is a title
  /// only before a name and behind a thing.
  private boolean isPartOfName(int from, int at, int to, Titles.Title title) {
    if (at == from || title.length() > 1 || FORMS_OF_ADDRESS.contains(title.kind())) {
      return false;
    }
    boolean last = at + 1 == to;
    boolean afterGiven =
        Vocabulary.isGiven(words.get(at - 1).text()) && runs.match(at - 1).isEmpty();
    boolean office =
        last
            && words.subList(from, at).stream()
                .allMatch(w -> Vocabulary.isCommon(w.text())); // "Water Commissioner"
    return afterGiven
        || !office
            && last
            && !runs.match(from).map(m -> from + m.length() == at).orElse(false)
            && !Heads.isHead(words.get(at - 1).text());
  }

  // ---- names without titles

  private void names(int from, int to, Roles roles) {
    if (from >= to) {
      return;
    }
    Optional<Gazetteer.Match> match = runs.match(from);
    int rest = from + match.map(Gazetteer.Match::length).orElse(0);
    if (match.isPresent() && rest >= to) {
      country(from, rest);
      emit(from, to, match.map(Gazetteer.Match::known), roles, new Votes());
    } else if (match.isPresent() && isBranch(match.get(), rest, to)) {
      emit(from, to, match.map(Gazetteer.Match::known), roles, new Votes());
    } else if (isThing(from, to) && !isCredit(match, rest, to)) {
      thing(from, to, roles);
    } else if (match.isPresent() && splitsBehind(match.get(), from, rest, to)) {
      emit(from, rest, match.map(Gazetteer.Match::known), Roles.NONE, new Votes());
      take(rest, to, roles);
    } else {
      unknown(from, to, roles);
    }
  }

  /// The country at the head of a body's name is named too.
  private void country(int from, int to) {
    for (int end = Math.min(from + 2, to - 1); end > from; end--) {
      Optional<Gazetteer.Match> land =
          gazetteer.at(words.subList(from, end), 0).filter(m -> m.known().isCountry());
      if (land.isPresent()) {
        emit(
            from,
            from + land.get().length(),
            land.map(Gazetteer.Match::known),
            Roles.NONE,
            new Votes());
        return;
      }
    }
  }

  /// Whether the run as a whole names an organisation, building, road or event by its first or last
  /// word.
  private boolean isThing(int from, int to) {
    boolean closed =
        to - from > 1
            && Heads.isHead(words.get(to - 1).text())
            && !Vocabulary.isGiven(words.get(from).text());
    boolean honoured = to - from > 2 && Heads.isHead(words.get(to - 1).text());
    return closed || honoured || leading.opensAsThing(from, to);
  }

  private void thing(int from, int to, Roles roles) {
    Entity.Kind kind =
        leading.opensAsThing(from, to)
            ? Heads.kind(words.get(from).text()).orElse(Entity.Kind.ORGANISATION)
            : Heads.kind(words.get(to - 1).text()).orElseThrow();
    Optional<Gazetteer.Match> country =
        runs.match(from).filter(m -> m.known().isCountry() && kind == Entity.Kind.ORGANISATION);
    country.ifPresent(
        m -> emit(from, from + m.length(), Optional.of(m.known()), Roles.NONE, new Votes()));
    emit(from, to, Optional.empty(), roles, new Votes().add(kind, 4));
  }

  /// A news house and its town: "Weir Radio Southport".
  private boolean isBranch(Gazetteer.Match match, int rest, int to) {
    return match.known().id().startsWith("house:")
        && runs.match(rest).filter(m -> m.known().isPlace() && rest + m.length() == to).isPresent();
  }

  /// A house's name before "Police have ..." is a credit, no part of a name.
  private boolean isCredit(Optional<Gazetteer.Match> match, int rest, int to) {
    boolean house = match.filter(m -> m.known().id().startsWith("house:")).isPresent();
    return house
        && rest + 1 == to
        && words
            .get(rest)
            .is("police", "army", "court", "government", "parliament", "forces", "council");
  }

  private boolean splitsBehind(Gazetteer.Match match, int from, int rest, int to) {
    boolean company = match.known().id().startsWith("company:");
    if (match.known().kind() == Entity.Kind.ORGANISATION && !company) {
      return true;
    }
    boolean person =
        Vocabulary.isGiven(words.get(rest).text())
            || words.get(to - 1).isWithArticle() && to - rest > 1;
    boolean given = Vocabulary.isGiven(words.get(from).text());
    return person && (!given || company) && to - rest > 1
        || runs.match(rest).isPresent() && !given
        || Vocabulary.isAdjective(words.get(rest).text());
  }

  private void unknown(int from, int to, Roles roles) {
    for (int at = from + 1; at < to; at++) {
      Optional<Gazetteer.Match> match = runs.match(at);
      boolean group =
          match.isPresent()
              && match.get().known().kind() == Entity.Kind.ORGANISATION
              && match.get().known().strong();
      boolean surname = at + 1 == to && Vocabulary.isGiven(words.get(at - 1).text());
      boolean adjective = Vocabulary.isLabel(words.get(at).text()) || isAdjective(at) && !surname;
      if (group || adjective) {
        unknown(from, at, roles);
        take(adjective ? at + 1 : at, to, Roles.NONE);
        return;
      }
    }
    int person = personBehind(from, to);
    if (person < to) {
      unknown(from, person, Roles.NONE);
      take(person, to, roles);
      return;
    }
    int end = lowerHead(from, to);
    Votes votes = new Votes();
    if (end > to) {
      votes.add(lowerKind(words.get(to)), 3);
    }
    emit(from, end, Optional.empty(), roles, votes);
  }

  /// Where a person's name begins behind that of a body, as in "Water Board Ana Lee"; `to` if
  /// nowhere.
  private int personBehind(int from, int to) {
    for (int at = from + 1; at + 1 < to; at++) {
      boolean body =
          Heads.kind(words.get(at - 1).text())
              .filter(k -> k == Entity.Kind.ORGANISATION)
              .isPresent();
      if (body
          && Vocabulary.isGiven(words.get(at).text())
          && !Vocabulary.isGiven(words.get(from).text())) {
        return at;
      }
    }
    return to;
  }

  private boolean isAdjective(int at) {
    String text = words.get(at).text();
    return Vocabulary.isAdjective(text) || gazetteer.demonym(text).isPresent();
  }

  /// The end of the name with a lower-case word behind it that says what it is: "Castle prison".
  private int lowerHead(int from, int to) {
    if (to >= words.size()) {
      return to;
    }
    String next = words.get(to).text();
    boolean follows =
        Heads.isLowerHead(next) && to - from <= 3 || Heads.isLongLowerHead(next) && to - from >= 3;
    return follows ? to + 1 : to;
  }

  private static Entity.Kind lowerKind(Word head) {
    return Heads.kind(
            head.text().substring(0, 1).toUpperCase(Locale.ROOT) + head.text().substring(1))
        .orElse(Entity.Kind.FACILITY);
  }

  // ---- the mention

  private void emit(int from, int to, Optional<Known> known, Roles before, Votes votes) {
    int end = known.filter(Known::isPlace).isPresent() ? lowerHead(from, to) : to;
    Optional<Known> meant = end > to ? Optional.empty() : known;
    if (end > to) {
      votes.add(lowerKind(words.get(to)), 3);
    }
    Span span = new Span(words.get(from).span().start(), words.get(end - 1).span().end());
    String text = reading.of(span).replaceAll("[\\s\\p{Z}]+", " ");
    boolean direction =
        to - from == 1
            && words
                .get(from)
                .is("north", "south", "east", "west", "central", "northern", "southern");
    if (text.length() < 2
        || direction
        || meant.isEmpty() && to - from == 1 && isAdjective(from) && before.isEmpty()) {
      return;
    }
    Roles roles = before.and(context.rolesBefore(from)).and(context.rolesAfter(end));
    context.vote(votes, from, end, meant, roles);
    found.add(
        new Mention(
            new Passage(reading.id(), span),
            sentence,
            text,
            meant,
            votes,
            roles(roles, span),
            roles.gender(),
            isCertain(from, end, meant, roles)));
  }

  private List<Role> roles(Roles roles, Span name) {
    Passage of = new Passage(reading.id(), name);
    return roles.titled().stream()
        .map(
            t ->
                new Role(
                    t.kind(),
                    reading.of(t.span()).replaceAll("[\\s\\p{Z}]+", " "),
                    new Passage(reading.id(), t.span()),
                    of))
        .toList();
  }

  private boolean isCertain(int from, int to, Optional<Known> known, Roles roles) {
    Word word = words.get(from);
    boolean ordinary = Vocabulary.isCommon(word.text());
    boolean alone = to - from == 1 && (word.opens() || runs.isTitleCase() || ordinary);
    return !alone
        || known.filter(Known::strong).isPresent()
        || !roles.isEmpty()
        || word.isAllCapitals() && !Vocabulary.isCommon(word.text()) && word.text().length() < 7
        || word.isWithArticle()
        || from == 0 && to < words.size() && "-–—".contains(words.get(to).text()) // a dateline
        || usage.isName(word) && !ordinary
        || !word.engine().equals("O") && !usage.isSmall(word) && !(ordinary && word.opens());
  }
}
