package org.vidimus.learning;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vidimus.common.Sentence;

/**
 * Reads XML that a stranger wrote: no document type, no entities from elsewhere, bounded depth and
 * size. Refuses when the text is not well formed, and says where.
 */
final class MarkupReader {
  /** Deeper than any organisation seen (7), shallow enough for recursion. */
  private static final int DEPTH = 200;

  private static final int ELEMENTS = 500_000;

  /** Where and why the text cannot be read. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final transient Sentence sentence;

    Malformed(int line, String key, Object... arguments) {
      super(key);
      this.line = line;
      this.sentence = Sentence.of(key, arguments);
    }

    int line() {
      return line;
    }

    Sentence sentence() {
      return sentence;
    }
  }

  private final XMLInputFactory factory = factory();

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing is fetched from elsewhere");
    });
    return factory;
  }

  /** The root element with all below it. */
  Markup read(InputStream in) throws Malformed {
    try {
      return tree(factory.createXMLStreamReader(in));
    } catch (XMLStreamException fault) {
      throw new Malformed(
          fault.getLocation() == null ? 0 : Math.max(0, fault.getLocation().getLineNumber()),
          "learning.fault.xml",
          plain(String.valueOf(fault.getMessage())));
    } catch (RuntimeException fault) {
      // the parser answers some broken encodings so
      throw new Malformed(0, "learning.fault.xml", plain(String.valueOf(fault.getMessage())));
    }
  }

  private static Markup tree(XMLStreamReader in) throws XMLStreamException, Malformed {
    Deque<Markup> open = new ArrayDeque<>();
    Markup root = null;
    int seen = 0;
    while (in.hasNext()) {
      // where the last event ended the next one begins: a start tag may span lines
      int line = Math.max(1, in.getLocation().getLineNumber());
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Markup element = element(in, line);
          if (open.size() >= DEPTH || ++seen > ELEMENTS) {
            throw new Malformed(element.line(), "learning.fault.xml-deep");
          }
          if (open.isEmpty()) {
            root = element;
          } else {
            open.getLast().add(element);
          }
          open.addLast(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.removeLast();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.getLast().add(in.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Malformed(
                in.getLocation().getLineNumber(), "learning.fault.xml-entity", in.getLocalName());
        default -> {
          // comments, instructions and a document type carry nothing for us
        }
      }
    }
    if (root == null) {
      throw new Malformed(1, "learning.fault.xml-empty");
    }
    return root;
  }

  private static Markup element(XMLStreamReader in, int line) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.putIfAbsent(
          in.getAttributeLocalName(i).toLowerCase(Locale.ROOT), in.getAttributeValue(i));
    }
    String space = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    return new Markup(space, in.getLocalName(), line, attributes);
  }

  /** The parser's own words without its preamble. */
  private static String plain(String message) {
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + 9)).strip();
  }
}
