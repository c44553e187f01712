package org.stemma.story;

import java.util.List;

/// One thing that a new or removed report changed among the groups.
public sealed interface Shift {
  /// The groups that are not what they were.
  default List<String> groups() {
    return switch (this) {
      case Founded founded -> List.of(founded.group());
      case Joined joined -> List.of(joined.group());
      case Merged merged -> List.of(merged.from(), merged.into());
      case Split split -> List.of(split.from(), split.into());
      case Moved moved -> List.of(moved.from(), moved.into());
      case Ended ended -> List.of(ended.group());
    };
  }

  /// A group that there was not.
  record Founded(String group, List<String> reports) implements Shift {
    public Founded {
      reports = List.copyOf(reports);
    }
  }

  /// A report that was in no group came into one.
  record Joined(String report, String group) implements Shift {}

  /// A group is no more; these reports of it are now in another.
  record Merged(String from, String into, List<String> reports) implements Shift {
    public Merged {
      reports = List.copyOf(reports);
    }
  }

  /// Part of a group is now a group of its own.
  record Split(String from, String into, List<String> reports) implements Shift {
    public Split {
      reports = List.copyOf(reports);
    }
  }

  /// Reports went from one group to another, and both go on.
  record Moved(String from, String into, List<String> reports) implements Shift {
    public Moved {
      reports = List.copyOf(reports);
    }
  }

  /// A group whose last report was removed.
  record Ended(String group) implements Shift {}
}
