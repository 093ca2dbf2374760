package org.vidimus.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vidimus.common.Text;
import org.vidimus.common.Words;

/** Names as a form asks for them: each interface language, then what others there are. */
final class FormNames {
  private FormNames() {}

  static Map<String, String> of(List<Text> names) {
    Map<String, String> all = new LinkedHashMap<>();
    Words.LANGUAGES.forEach(lang -> all.put(lang, ""));
    names.forEach(name -> all.put(name.lang(), name.text()));
    return all;
  }
}
