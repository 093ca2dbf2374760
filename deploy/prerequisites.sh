# Sourced by run, verify and the benchmarks: finds what they need, or says in one line what is missing.

say() { printf '%s\n' "$*"; }
stop() { printf 'vidimus: %s\n' "$*" >&2; exit 1; }

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# The major version of a JDK, or nothing.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
}

find_jdk() {
  local candidate version
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  stop "no JDK 25 found: install one (for example Temurin 25) or set JAVA_HOME to it."
}

# Whether version $1 is at least $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -1)" = "$2" ]; }

find_maven() {
  command -v mvn >/dev/null || stop "Maven is missing: install Maven 3.8.7 or newer."
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -1)
  at_least "${version:-0}" 3.8.7 || stop "Maven $version is too old: 3.8.7 or newer is needed."
}

find_node() {
  command -v node >/dev/null && command -v npm >/dev/null || stop "Node is missing: install Node 20 or newer with npm."
  local version
  version=$(node -v | tr -d v)
  at_least "$version" 20 || stop "Node $version is too old: 20 or newer is needed."
}

# Where Chromium is; VIDIMUS_CHROMIUM goes before what the system has.
find_chromium() {
  local name
  for name in "${VIDIMUS_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" >/dev/null && { command -v "$name"; return 0; }
  done
  return 1
}

# Megabytes free where a folder is or will be.
need_disk() {
  local at=$1 need=$2 free
  while [ ! -d "$at" ]; do at=$(dirname "$at"); done
  free=$(df -Pm "$at" | awk 'NR==2{print $4}')
  [ "$free" -ge "$need" ] || stop "only $free MB are free at $at: $need MB are needed."
}

# Whether nobody listens on a loopback port.
port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

maven() { (cd "$here" && mvn -B -ntp -Dstyle.color=never "$@"); }

# Runs a stage quietly with a line of progress; on failure shows the end of its log.
stage() {
  local title=$1 log began=$SECONDS
  shift
  log=$here/deploy/target/$(printf '%s' "$title" | tr -c 'a-zA-Z0-9' '-').log
  mkdir -p "$here/deploy/target"
  printf '%s …' "$title"
  if "$@" >"$log" 2>&1; then
    printf ' %d s\n' $((SECONDS - began))
  else
    printf ' failed after %d s\n' $((SECONDS - began))
    tail -30 "$log" >&2
    stop "$title failed; the whole log is ${log#"$here"/}."
  fi
}

# Whether a file is there and newer than everything it is made from.
is_current() {
  local made=$1
  shift
  [ -f "$made" ] || return 1
  local part
  for part in "$@"; do
    [ -z "$(find "$here/$part" -newer "$made" -type f -not -path '*/target/*' -not -path '*/node_modules/*' -print -quit)" ] || return 1
  done
}

# Builds the portal, and what draws its demo, where sources are newer.
build_portal() {
  if ! is_current "$here/app/target/vidimus.war" pom.xml app content ||
    ! is_current "$here/specimens/target/vidimus-specimens.jar" pom.xml specimens ||
    ! is_current "$here/courses/target/vidimus-courses.jar" pom.xml courses; then
    stage "Build" maven -DskipTests -Dspotless.check.skip=true -pl content,specimens,courses,app package
  fi
}
