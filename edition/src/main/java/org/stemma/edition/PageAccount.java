package org.stemma.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.attribution.Assertion;
import org.stemma.edition.Places.Quoted;

/// The account in a few sentences, with numbered notes.
final class PageAccount {
  record View(List<Sentence> sentences, List<Note> notes) {}

  record Sentence(String text, List<Note> notes) {}

  /// @param number counted from 1 through all sentences
  record Note(int number, Quoted quoted) {}

  private PageAccount() {}

  static View view(Concordance dossier, Places places) {
    Map<Assertion, Note> notes = new LinkedHashMap<>();
    List<Sentence> sentences = new ArrayList<>();
    for (var sentence : dossier.dossier().summary()) {
      List<Note> cited = new ArrayList<>();
      for (Assertion assertion : sentence.cites()) {
        cited.add(
            notes.computeIfAbsent(assertion, a -> new Note(notes.size() + 1, places.quoted(a))));
      }
      sentences.add(new Sentence(sentence.text(), cited.stream().distinct().toList()));
    }
    return new View(sentences, List.copyOf(notes.values()));
  }
}
