package org.stemma.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways to print the name of a group, brought to one: its country as a code, no "Ltd", "Water
/// Department" for
/// "Department of Water".
///
/// @param country the code of the country that heads the name, blank for none
/// @param withoutCountry the rest in its common form
record Forms(String country, String withoutCountry) {
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?:,? (?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|gmbh|holdings|group)\\.?)+$");
  private static final Pattern OF = Pattern.compile("(?<body>.+) of (?:the )?(?<land>\\S+)");
  private static final Pattern ADJECTIVE = Pattern.compile("(?:n|ese|ish|i|ic|ch)$");
  private static final Pattern OFFICE =
      Pattern.compile("^(?<office>department|ministry) of (?:the )?(?<matter>.+)$");
  private static final Pattern FORCE =
      Pattern.compile("(?<=\\bpolice) (?:department|service|force)$");
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?:[Tt]he )?Government of (?:the )?(.+)");

  static Forms of(String name) {
    Matcher government = GOVERNMENT.matcher(name);
    String printed = government.matches() ? government.group(1) + " government" : name;
    String coded = Gazetteer.builtIn().withCode(printed.replaceFirst("^(?:The|the) ", ""));
    boolean land = coded.matches("[A-Z]{2} .*");
    String rest = LEGAL.matcher(Spelling.key(land ? coded.substring(3) : coded)).replaceFirst("");
    rest = FORCE.matcher(rest).replaceFirst("");
    Matcher office = OFFICE.matcher(rest);
    String common = office.matches() ? office.group("matter") + " " + office.group("office") : rest;
    return new Forms(land ? coded.substring(0, 2) : "", common);
  }

  String canonical() {
    return (country + " " + withoutCountry).strip();
  }

  boolean isOfCountry() {
    return !country.isEmpty();
  }

  /// Whether one is "X of Y" and the other X with an adjective made of Y, as "Relief Board of
  /// Weirtonia" and "Weirtonian Relief Board".
  static boolean isTurned(String a, String b) {
    Matcher of = OF.matcher(a);
    int blank = b.indexOf(' ');
    if (!of.matches() || blank < 0) {
      return false;
    }
    String land = of.group("land");
    String people = b.substring(0, blank);
    int stem = Math.min(land.length(), people.length()) - 2;
    return b.substring(blank + 1).equals(of.group("body"))
        && stem >= 3
        && people.startsWith(land.substring(0, stem))
        && ADJECTIVE.matcher(people).find();
  }
}
