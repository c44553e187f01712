package org.stemma.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What each name of a story names: the votes of all its mentions together, and those of longer
/// names that end in it.
final class Kinds {
  private static final Pattern LEGAL_FORM =
      Pattern.compile(" (?:inc|corp|ltd|llc|plc|co|gmbh|ag)$");

  private final Map<String, Votes> votes = new HashMap<>();

  Kinds(List<Mention> mentions) {
    for (Mention mention : mentions) {
      votes.computeIfAbsent(key(mention), k -> new Votes()).addAll(mention.votes());
    }
    Map<String, Votes> bare = new HashMap<>();
    for (Mention mention : mentions) {
      if (!mention.isOneWord() && of(mention) == Entity.Kind.PERSON) {
        PersonName name = PersonName.of(mention.text());
        bare.computeIfAbsent(name.surname(), k -> new Votes()).add(Entity.Kind.PERSON, 3);
        bare.computeIfAbsent(name.first(), k -> new Votes()).add(Entity.Kind.PERSON, 1);
      }
    }
    for (Mention mention : mentions) {
      int blank = mention.key().indexOf(' ');
      boolean company =
          blank > 2 && of(mention) == Entity.Kind.ORGANISATION && isBusiness(mention.text());
      if (company) {
        bare.computeIfAbsent(mention.key().substring(0, blank), k -> new Votes())
            .add(Entity.Kind.ORGANISATION, 2);
      }
    }
    bare.forEach((key, more) -> votes.computeIfPresent(key, (k, own) -> joined(own, more)));
  }

  /// "Weir Motor Company": then "Weir" alone is likely the company too.
  private static boolean isBusiness(String text) {
    return Heads.isBusiness(text.substring(text.lastIndexOf(' ') + 1));
  }

  /// The name without the legal form of a company, which both printings share.
  private static String key(Mention mention) {
    return LEGAL_FORM.matcher(mention.key()).replaceFirst("");
  }

  private static Votes joined(Votes own, Votes more) {
    Votes all = new Votes();
    all.addAll(own);
    all.addAll(more);
    return all;
  }

  /// A strong name of the gazetteer keeps its kind; any other takes that for which most speaks.
  Entity.Kind of(Mention mention) {
    boolean fixed =
        mention.known().filter(k -> k.strong() && k.kind() != Entity.Kind.PLACE).isPresent();
    return fixed
        ? mention.known().orElseThrow().kind()
        : votes.getOrDefault(key(mention), mention.votes()).winner();
  }
}
