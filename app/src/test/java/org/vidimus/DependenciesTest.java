package org.vidimus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Everything the build names has its row in {@code docs/dependencies.md}, and nothing else has. */
class DependenciesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path TABLE = ROOT.resolve("docs/dependencies.md");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Set<String> OURS = Set.of("org.vidimus", "org.apache.maven.plugins", "");

  @Test
  void theTableNamesWhatTheBuildNames() throws Exception {
    Set<String> build = new TreeSet<>();
    for (Path file : files()) {
      build.addAll(file.endsWith("pom.xml") ? artifacts(file) : packages(file));
    }
    assertTrue(build.size() > 40, "too little read of the build: " + build);
    assertEquals(
        String.join("\n", build),
        String.join("\n", table()),
        "docs/dependencies.md and the build name different things");
  }

  @Test
  void everyRowSaysWhyAndUnderWhichLicence() throws IOException {
    for (String row : rows()) {
      String[] cells = row.split("\\|", -1);
      assertEquals(5, cells.length, row);
      for (String cell : List.of(cells[1], cells[2], cells[3])) {
        assertTrue(!cell.isBlank(), row);
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(ROOT, 2)) {
      return found
          .filter(f -> f.endsWith("pom.xml") || f.endsWith("package.json"))
          .filter(f -> !f.toString().contains("node_modules"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> artifacts(Path pom)
      throws IOException, ParserConfigurationException, SAXException {
    Element project =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(pom.toFile())
            .getDocumentElement();
    Set<String> names = new TreeSet<>();
    for (String kind : List.of("dependency", "plugin", "artifactItem", "path")) {
      NodeList found = project.getElementsByTagName(kind);
      for (int i = 0; i < found.getLength(); i++) {
        Element element = (Element) found.item(i);
        if (!OURS.contains(child(element, "groupId"))) {
          names.add(child(element, "artifactId"));
        }
      }
    }
    return names;
  }

  private static String child(Element element, String name) {
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        return node.getTextContent().trim();
      }
    }
    return "";
  }

  private static Set<String> packages(Path json) throws IOException {
    JsonNode read = new ObjectMapper().readTree(json.toFile());
    Set<String> names = new TreeSet<>();
    read.path("dependencies").fieldNames().forEachRemaining(names::add);
    read.path("devDependencies").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(l -> l.startsWith("| `")).toList();
  }

  private static Set<String> table() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String row : rows()) {
      Matcher name = NAME.matcher(row.split("\\|", -1)[1]);
      while (name.find()) {
        assertTrue(names.add(name.group(1)), name.group(1) + " stands twice");
      }
    }
    return names;
  }
}
