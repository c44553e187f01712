package org.stemma.quality.examination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another program, run to its end.
public final class Program {
  private static final int MINUTES = 5;

  private Program() {}

  /// How a program ended and what it said.
  public record Ended(int status, String output, String errors) {}

  /// Runs a program and waits for it.
  ///
  /// @param folder where it runs
  /// @throws IOException if it cannot be started, or does not end within five minutes
  public static Ended run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("stemma-quality", ".out");
    Path errors = Files.createTempFile("stemma-quality", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException(command.getFirst() + " did not end within " + MINUTES + " minutes");
      }
      return new Ended(process.exitValue(), text(output), text(errors));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
