package org.vidimus.learning.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vidimus.common.Json;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;
import org.vidimus.learning.Admission;
import org.vidimus.learning.Heading;
import org.vidimus.learning.LearningSettings;
import org.vidimus.learning.LessonPlan;
import org.vidimus.learning.Standard;
import org.vidimus.learning.action.ReadPlayer;

/**
 * The player's one page, from {@code WEB-INF/player/player.html}: names in double braces are filled
 * in, everything else stands as written. It is no Faces page, because the content origin serves
 * nothing of the portal.
 */
@ApplicationScoped
public class PlayerPage {
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-z]+)(?::([^}]*))?}}");

  private static final String WORDS = "learning.player.";

  private final ReadPlayer readPlayer;
  private final PlayerAssets assets;
  private final LearningSettings settings;
  private final Words words;
  private final String template;

  @Inject
  PlayerPage(
      ReadPlayer readPlayer,
      PlayerAssets assets,
      LearningSettings settings,
      Words words,
      ServletContext context)
      throws IOException {
    this.readPlayer = readPlayer;
    this.assets = assets;
    this.settings = settings;
    this.words = words;
    try (InputStream in =
        Objects.requireNonNull(context.getResourceAsStream("/WEB-INF/player/player.html"))) {
      this.template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void send(Admission.Admitted admitted, HttpServletResponse response) throws IOException {
    ReadPlayer.PlayerView view = readPlayer.read(admitted.registration());
    String page =
        GAP.matcher(template)
            .replaceAll(
                gap -> Matcher.quoteReplacement(fill(gap.group(1), gap.group(2), admitted, view)));
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String fill(
      String name,
      @org.jspecify.annotations.Nullable String rest,
      Admission.Admitted admitted,
      ReadPlayer.PlayerView view) {
    String lang = admitted.look().lang();
    String argument = rest == null ? "" : rest;
    return switch (name) {
      case "lang" -> lang;
      case "dir" -> lang.equals("ar") ? "rtl" : "ltr";
      case "theme" ->
          admitted.look().theme().isEmpty()
              ? ""
              : " data-theme=\"" + escape(admitted.look().theme()) + "\"";
      case "title" -> escape(view.titles().in(lang));
      case "portal" -> escape(settings.portal().toString());
      case "course" -> view.course().text();
      case "alone" -> view.lessons().size() == 1 ? " alone" : "";
      case "asset" -> assets.at(argument);
      case "engine" ->
          assets.at(
              view.standard() == Standard.SCORM_12
                  ? "player/scorm12.min.js"
                  : "player/scorm2004.min.js");
      case "say" -> escape(say(lang, argument));
      case "tell" ->
          "<span data-say=\"" + argument + "\">" + escape(say(lang, argument)) + "</span>";
      case "label" ->
          "aria-label=\"" + escape(say(lang, argument)) + "\" data-label=\"" + argument + "\"";
      case "contents" -> contents(lang, view);
      case "boot" -> boot(admitted, view);
      default -> throw new IllegalStateException("the player's page has an unknown gap: " + name);
    };
  }

  private String say(String lang, String key) {
    return words.say(lang, WORDS + key);
  }

  private String contents(String lang, ReadPlayer.PlayerView view) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (LessonPlan lesson : view.lessons()) {
      places.put(lesson.identifier(), places.size());
    }
    return view.contents().stream()
        .map(h -> line(titled(h, lang, view), places))
        .collect(Collectors.joining("\n"));
  }

  private static Heading titled(Heading heading, String lang, ReadPlayer.PlayerView view) {
    Texts titles = view.lessonTitles().getOrDefault(heading.lesson(), Texts.NONE);
    return titles.isEmpty()
        ? heading
        : new Heading(heading.depth(), titles.in(lang), heading.lesson());
  }

  private String line(Heading heading, Map<String, Integer> places) {
    Integer place = places.get(heading.lesson());
    String title = escape(heading.title());
    if (place == null) {
      return "<li class=\"chapter\">" + title + "</li>";
    }
    return "<li><a href=\"#lesson\" data-lesson=\""
        + place
        + "\" data-depth=\""
        + Math.min(2, heading.depth())
        + "\"><span>"
        + icon("ok", "yes")
        + icon("no", "no")
        + "<i class=\"half\" hidden></i>"
        + icon("ring", "ring")
        + "</span><span><span class=\"t\">"
        + title
        + "</span><span class=\"unseen\"></span></span><span class=\"small dim\"></span></a></li>";
  }

  private String icon(String kind, String name) {
    return "<svg class=\"i s "
        + kind
        + "\" aria-hidden=\"true\""
        + (kind.equals("ring") ? "" : " hidden")
        + "><use href=\""
        + assets.at("icons.svg")
        + "#i-"
        + name
        + "\"/></svg>";
  }

  private String boot(Admission.Admitted admitted, ReadPlayer.PlayerView view) {
    Map<String, Object> boot = new LinkedHashMap<>();
    boot.put("registration", admitted.registration().value());
    boot.put("portal", settings.portal());
    boot.put("language", admitted.look().lang());
    boot.put("standard", view.standard());
    boot.put(
        "course",
        Map.of(
            "id",
            view.course().value(),
            "titles",
            spoken(view.titles()::in),
            "version",
            view.version()));
    boot.put("learner", Map.of("id", admitted.learner(), "name", admitted.name()));
    boot.put("lessons", view.lessons());
    boot.put("titles", spoken(lang -> titles(view, lang)));
    boot.put("keys", admitted.singleKeys());
    boot.put("words", spoken(this::saidIn));
    try {
      return Json.mapper().writeValueAsString(boot).replace("<", "\\u003c");
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The same in every language of the portal: the learner may turn the player to another. */
  private static <T> Map<String, T> spoken(Function<String, T> in) {
    Map<String, T> all = new LinkedHashMap<>();
    Words.LANGUAGES.forEach(lang -> all.put(lang, in.apply(lang)));
    return all;
  }

  private static List<String> titles(ReadPlayer.PlayerView view, String lang) {
    return view.lessons().stream()
        .map(l -> titled(new Heading(0, l.title(), l.identifier()), lang, view).title())
        .toList();
  }

  /** Every word of the player in a language, by its key. */
  private Map<String, String> saidIn(String lang) {
    return words.all(lang).entrySet().stream()
        .filter(e -> e.getKey().startsWith(WORDS))
        .collect(Collectors.toMap(e -> e.getKey().substring(WORDS.length()), Map.Entry::getValue));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
