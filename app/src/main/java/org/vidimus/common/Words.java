package org.vidimus.common;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Words for people, from the content bundles; a missing key shows itself, so that a test finds it.
 */
@ApplicationScoped
public class Words {
  /** Interface languages, the first is the one to fall back to. */
  public static final List<String> LANGUAGES = List.of("en", "id");

  private static final String BUNDLE = "org.vidimus.content.messages";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The words of a key in a language, with ICU message arguments {0}, {1} … filled in. */
  public String say(String lang, String key, Object... arguments) {
    ResourceBundle bundle = bundle(lang);
    if (!bundle.containsKey(key)) {
      return key;
    }
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.forLanguageTag(lang)).format(arguments);
  }

  public boolean has(String key) {
    return bundle("en").containsKey(key);
  }

  private static ResourceBundle bundle(String lang) {
    String known = LANGUAGES.contains(lang) ? lang : "en";
    return ResourceBundle.getBundle(
        BUNDLE, Locale.forLanguageTag(known), Words.class.getClassLoader(), EXACT);
  }
}
