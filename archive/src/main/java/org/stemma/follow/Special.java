package org.stemma.follow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.text.Resource;

/// Addresses that are not those of a server on the open Internet, by the ranges of
/// `special.tsv`.
final class Special {
  private static final int FOUR = 4;

  private static final List<Range> RANGES =
      Resource.rows(Special.class, "special.tsv").stream().map(Range::of).toList();

  private Special() {}

  /// A range of addresses.
  ///
  /// @param within where in the address an IPv4 address stands that is meant; -1 if none does
  private record Range(InetAddress first, int bits, int within, String name) {
    static Range of(List<String> row) {
      List<String> parts = List.of(row.get(0).split("/", -1));
      int within = row.size() > 2 ? Integer.parseInt(row.get(2)) : -1;
      return new Range(literal(parts.get(0)), Integer.parseInt(parts.get(1)), within, row.get(1));
    }

    private static InetAddress literal(String address) {
      try {
        return InetAddress.getByName(address);
      } catch (UnknownHostException wrong) {
        throw new IllegalStateException("special.tsv: " + address, wrong);
      }
    }

    boolean holds(byte[] address) {
      byte[] wanted = first.getAddress();
      if (address.length != wanted.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (wanted[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /// What kind of address it is; empty for those of the open Internet.
  static Optional<String> of(InetAddress address) {
    return of(address.getAddress());
  }

  private static Optional<String> of(byte[] address) {
    for (Range range : RANGES) {
      if (range.holds(address)) {
        return range.within() < 0
            ? Optional.of(range.name())
            : of(Arrays.copyOfRange(address, range.within(), range.within() + FOUR));
      }
    }
    return Optional.empty();
  }
}
