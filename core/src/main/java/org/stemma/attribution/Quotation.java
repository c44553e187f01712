package org.stemma.attribution;

/// How words are given: in quotation marks, partly so, in the reporter's words, or not attributed
/// at all.
public enum Quotation {
  DIRECT,
  PARTIAL,
  INDIRECT,
  NONE
}
