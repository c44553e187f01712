package org.stemma.report;

/// What a part of a page is; everything but the body is kept and labelled.
public enum Zone {
  HEADLINE,
  BYLINE,
  DATELINE,
  BODY,
  CAPTION,
  EMBED,
  CREDIT,
  FURNITURE
}
