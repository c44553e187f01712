package org.stemma.attribution;

/// What the origin's word rests on. Only the first five are evidence.
public enum Basis {
  OBSERVED,
  TOOK_PART,
  STATED,
  RELAYED,
  INFERRED,
  PRESUPPOSED,
  FORECAST
}
