package org.vidimus.courses.scorm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text as HTML: {@code **strong**}, {@code *stressed*}, a code in backquotes, and links
 * into the portal.
 */
final class Inline {
  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern STRESSED = Pattern.compile("\\*(.+?)\\*");
  private static final Pattern CODE = Pattern.compile("`(.+?)`");
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\((vidimus:[^)]+)\\)");

  private Inline() {}

  static String html(String text) {
    String html = escape(text);
    html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
    html = STRESSED.matcher(html).replaceAll("<em>$1</em>");
    html = CODE.matcher(html).replaceAll("<bdi dir=\"ltr\" class=\"code\">$1</bdi>");
    // Without an address it is plain text; the lesson gives it one when the portal is there.
    Matcher link = LINK.matcher(html);
    return link.replaceAll("<a class=\"portal\" data-portal=\"$2\">$1</a>");
  }

  static String plain(String text) {
    return LINK.matcher(text).replaceAll("$1").replace("*", "").replace("`", "");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
