# Sourced by ./stemma and ./dev with $root set: what has to be built, and one build at a time.

jar=$root/cli/target/dist/lib/stemma-cli.jar # dated by the start of the build that made it
lock=$root/.build-lock                       # a link to the process id of whoever builds

is_stale() {
  [ ! -e "$jar" ] ||
    [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$jar" 2>/dev/null | head -n 1)" ]
}

# Waits until nobody else builds. A lock whose owner is gone is taken over.
take_lock() {
  until ln -s "$$" "$lock" 2>/dev/null; do
    if [ ! -w "$root" ]; then
      echo "stemma: cannot build: $root is not writable" >&2
      exit 1
    fi
    owner=$(readlink "$lock") || continue
    if kill -0 "$owner" 2>/dev/null; then
      sleep 1
    else
      rm -f "$lock"
    fi
  done
  trap 'rm -f "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

release_lock() {
  rm -f "$lock"
  trap - EXIT INT TERM
}

# Runs Maven on $java_home with the arguments given. Sources that change meanwhile count as newer
# than the jar; a build that stopped before the jar leaves the old one as old as it is.
build() {
  started=$root/cli/.build-started
  : >"$started"
  status=0
  (cd "$root" && JAVA_HOME=$java_home mvn "$@") || status=$?
  if [ -n "$(find "$jar" -newer "$started" 2>/dev/null)" ]; then
    touch -r "$started" "$jar"
  fi
  rm -f "$started"
  return "$status"
}
