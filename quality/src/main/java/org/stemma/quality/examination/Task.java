package org.stemma.quality.examination;

import java.io.IOException;

/// How one corpus is put to a stage and measured. It runs on one thread and leaves nothing behind.
interface Task {
  Measurement measure(Setting setting) throws IOException, InterruptedException;
}
