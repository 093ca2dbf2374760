package org.vidimus.imaging.web;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_MODIFIED;
import static jakarta.servlet.http.HttpServletResponse.SC_SEE_OTHER;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.vidimus.common.Json;
import org.vidimus.common.ProblemDetails;
import org.vidimus.common.Sha256;
import org.vidimus.common.Words;
import org.vidimus.imaging.Allowance;
import org.vidimus.imaging.iiif.NotServed;
import org.vidimus.imaging.iiif.Print;
import org.vidimus.imaging.iiif.Recipe;

/** One answer: its headers, its conditions, and its body unless only the head was asked for. */
final class IiifAnswer {
  private static final String CONTEXT = "http://iiif.io/api/image/3/context.json";
  private static final String PROFILE = "http://iiif.io/api/image/3/level2.json";

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Allowance allowance;
  private final String portal;

  IiifAnswer(
      HttpServletRequest request,
      HttpServletResponse response,
      Allowance allowance,
      String portal) {
    this.portal = portal;
    this.request = request;
    this.response = response;
    this.allowance = allowance;
  }

  /** Makes a print, which may take its time. */
  interface Maker {
    Print make() throws IOException;
  }

  void leadTo(String place) {
    open();
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(SC_SEE_OTHER);
    response.setHeader("Location", address() + place);
  }

  /** Sends the description that is made for the address under which pictures were asked for. */
  void describe(UnaryOperator<String> description) throws IOException {
    byte[] body = description.apply(address()).getBytes(UTF_8);
    String accepted = String.valueOf(request.getHeader("Accept"));
    boolean linked = accepted.contains("application/ld+json");
    open();
    response.addHeader("Vary", "Accept");
    response.setContentType(
        linked ? "application/ld+json;profile=\"" + CONTEXT + "\"" : "application/json");
    if (!isFresh(Sha256.of(new String(body, UTF_8) + linked))) {
      response.setContentLength(body.length);
      if (wantsBody()) {
        response.getOutputStream().write(body);
      }
    }
  }

  void show(Recipe recipe, Maker maker) throws IOException {
    open();
    response.setContentType(recipe.format().mediaType());
    String canonical = address() + recipe.image() + "/" + recipe.canonical();
    response.addHeader("Link", "<" + canonical + ">;rel=\"canonical\"");
    response.addHeader("Link", "<" + PROFILE + ">;rel=\"profile\"");
    if (isFresh(recipe.key())) {
      return;
    }
    try (Print print = maker.make()) {
      response.setContentLengthLong(print.length());
      if (wantsBody()) {
        print.sendTo(Channels.newChannel(response.getOutputStream()));
      }
    }
  }

  /** Says in a language why nothing is served. */
  void refuse(NotServed why, Words words, String lang) throws IOException {
    open();
    var body = Json.mapper().createObjectNode();
    body.put("type", "about:blank");
    body.put("title", words.say(lang, "status." + why.status()));
    body.put("status", why.status());
    body.put("detail", words.say(lang, why.sentence()));
    byte[] bytes = Json.mapper().writeValueAsBytes(body);
    response.setStatus(why.status());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(ProblemDetails.TYPE);
    response.setContentLength(bytes.length);
    if (wantsBody()) {
      response.getOutputStream().write(bytes);
    }
  }

  /** Who may keep the answer, and which pages may use it. */
  private void open() {
    switch (allowance) {
      case Allowance.Open _ -> {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=86400");
      }
      case Allowance.Restricted _ -> {
        // Two people may share a browser at a counter: what one saw is not shown to the other.
        response.setHeader("Cache-Control", "private, max-age=600");
        response.addHeader("Vary", "Cookie, Authorization");
      }
    }
  }

  /** Names the answer; true, with 304 set, when the reader says they have it. */
  private boolean isFresh(String key) {
    String tag = "\"" + key.substring(0, 32) + "\"";
    response.setHeader("ETag", tag);
    String have = request.getHeader("If-None-Match");
    if (have == null
        || Arrays.stream(have.split(","))
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .noneMatch(one -> one.equals(tag) || one.equals("*"))) {
      return false;
    }
    response.setStatus(SC_NOT_MODIFIED);
    return true;
  }

  private boolean wantsBody() {
    return !request.getMethod().equals("HEAD");
  }

  /**
   * The address under which pictures were asked for, with a slash at its end: the portal's own,
   * unless somebody on this machine came by another. A cache that many share keeps what names it.
   */
  private String address() {
    String host = request.getServerName();
    boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    String url = request.getRequestURL().toString();
    String root = here ? url.substring(0, url.indexOf(IiifPath.ROOT)) : portal;
    return root + IiifPath.ROOT;
  }
}
