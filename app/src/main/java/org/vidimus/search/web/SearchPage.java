package org.vidimus.search.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vidimus.common.Json;
import org.vidimus.common.Place;
import org.vidimus.common.Words;
import org.vidimus.glossary.Vocabulary;
import org.vidimus.search.Asked;
import org.vidimus.search.Asking;
import org.vidimus.search.Found;
import org.vidimus.search.action.Search;

/** The page one searches on: what was asked, what was found, and what else could be asked. */
@Named
@RequestScoped
public class SearchPage {
  /** What the first look says of a record; the script has no words of its own. */
  private static final List<String> LOOK =
      List.of("open", "compare", "withheld", "waiting", "no-picture", "genuine", "false");

  private final Asked asked;
  private final Found found;
  private final Address address;
  private final Words words;
  private final String lang;

  @Inject
  SearchPage(Asking asking, Search search, Place place, Words words, HttpServletRequest request) {
    this.words = words;
    this.lang = place.getLang();
    this.asked =
        asking.read(
            request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Arrays.asList(e.getValue()))),
            lang);
    this.found = search.find(() -> asked);
    this.address = new Address(asked);
  }

  public String getText() {
    return asked.text().strip();
  }

  public Found getFound() {
    return found;
  }

  /** {@code 14 found · 6 ms}. */
  public String getSummary() {
    long millis = Math.round(found.micros() / 1000.0);
    String time =
        millis < 1 ? words.say(lang, "search.under-ms") : words.say(lang, "search.ms", millis);
    return words.say(lang, "search.found", found.total(), time);
  }

  public List<Row> getRows() {
    return found.hits().stream().map(hit -> Row.of(hit, words, lang)).toList();
  }

  public List<Group> getGroups() {
    return Group.of(asked, found);
  }

  /** A text that may have been meant, with its address. */
  public record Link(String label, String address) {}

  public List<Link> getSuggestions() {
    return found.suggestions().stream()
        .map(suggestion -> new Link(suggestion.label(), address.text(suggestion.text())))
        .toList();
  }

  /** What was narrowed, each with the address without it. */
  public List<Link> getChosen() {
    return asked.chosen().entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream()
                .map(value ->
                    new Link(label(entry.getKey(), value), address.without(entry.getKey(), value))))
        .toList();
  }

  private String label(String facet, String value) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .filter(count -> count.value().equals(value))
        .map(Found.Count::label)
        .findFirst()
        .orElse(value);
  }

  /** What was recognised, for whoever finds nothing: each word of it can be asked alone. */
  public List<Link> getRecognised() {
    return found.interpretation().stream()
        .map(recognised -> new Link(recognised.label(), "/search?q=" + encoded(recognised)))
        .distinct()
        .toList();
  }

  private static String encoded(Found.Recognised recognised) {
    return java.net.URLEncoder.encode(recognised.label(), java.nio.charset.StandardCharsets.UTF_8);
  }

  public String getWide() {
    return address.wide();
  }

  public String getEarlier() {
    return asked.from() == 0 ? "" : address.from(Math.max(0, asked.from() - asked.size()));
  }

  public String getFurther() {
    int next = asked.from() + asked.size();
    return asked.size() > 0 && next < Math.min(found.total(), 10_000 - asked.size() + 1)
        ? address.from(next)
        : "";
  }

  /** Words for the first look, as JSON. */
  public String getLook() {
    Map<String, String> look = new LinkedHashMap<>();
    LOOK.forEach(key -> look.put(key, words.say(lang, "search." + key)));
    Vocabulary.LIGHT.slugs().forEach(light -> look.put(light, words.say(lang, "light." + light)));
    try {
      return Json.mapper().writeValueAsString(look);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
