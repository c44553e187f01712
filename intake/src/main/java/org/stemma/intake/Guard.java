package org.stemma.intake;

import java.util.function.Consumer;
import org.stemma.report.Received;

/// What keeps a fault of the program in one document from costing the others: it becomes a reason
/// that names the place, and the rest is read.
final class Guard {
  private Guard() {}

  /// What went wrong where a document was handed on to, which is no fault in reading it.
  @SuppressWarnings("serial")
  static final class Receiving extends RuntimeException {
    private final RuntimeException wrong;

    private Receiving(RuntimeException wrong) {
      super(wrong);
      this.wrong = wrong;
    }

    RuntimeException wrong() {
      return wrong;
    }
  }

  /// The receiver, whose own exceptions are told from those of reading.
  static Consumer<Received> receiver(Consumer<Received> to) {
    return received -> {
      try {
        to.accept(received);
      } catch (RuntimeException wrong) {
        throw new Receiving(wrong);
      }
    };
  }

  /// Reads something of a place.
  interface Reading<E extends Exception> {
    void read() throws E;
  }

  static <E extends Exception> void over(Place place, Reading<E> reading) throws E {
    try {
      reading.read();
    } catch (Receiving receiver) {
      throw receiver;
    } catch (RuntimeException | StackOverflowError fault) {
      place.to().accept(Received.Rejected.ofFault(place.source(), fault));
    }
  }
}
