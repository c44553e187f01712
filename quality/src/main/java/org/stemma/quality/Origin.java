package org.stemma.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stemma.quality.examination.Program;

/// Where figures come from: the program's version, the commit and the machine.
record Origin(String version, String commit, String machine, String java) {
  static Origin here(Path root) throws InterruptedException {
    return new Origin(
        Optional.ofNullable(Origin.class.getPackage().getImplementationVersion()).orElse("unbuilt"),
        commit(root),
        Runtime.getRuntime().availableProcessors() + " cores, " + processor(),
        System.getProperty("java.version", "unknown"));
  }

  private static String commit(Path root) throws InterruptedException {
    try {
      Program.Ended ended = Program.run(root, List.of("git", "describe", "--always", "--dirty"));
      return ended.status() == 0 ? ended.output().strip() : "no commit";
    } catch (IOException noGit) {
      return "no commit";
    }
  }

  private static String processor() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch", "unknown processor"));
    } catch (IOException elsewhere) {
      return System.getProperty("os.arch", "unknown processor");
    }
  }
}
