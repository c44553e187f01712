package org.stemma.quality.fit;

import java.io.IOException;
import java.util.List;
import org.stemma.quality.examination.Ground;

/// Where examples come from: named data that is read, or stories that are made.
interface Examples {
  /// What the data is, with its version, for the header of the weights file.
  String data();

  /// The examples, in an order that does not change.
  ///
  /// @throws IOException if the data is not there; the message says where it was looked for
  List<Example> in(Ground ground) throws IOException;
}
