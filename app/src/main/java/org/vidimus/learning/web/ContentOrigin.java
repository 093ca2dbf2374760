package org.vidimus.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;
import org.vidimus.learning.Admission;
import org.vidimus.learning.LearningSettings;
import org.vidimus.learning.action.OpenPlayer;

/**
 * Stands before everything else and keeps two worlds apart: on a registration's own host it serves
 * the player, the package and the player's journal, under that registration's right, and nothing of
 * the portal; the portal's host never comes here.
 */
public class ContentOrigin extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient LearningSettings settings;
  private final transient Admission admission;
  private final transient OpenPlayer openPlayer;
  private final transient PlayerPage page;
  private final transient PlayerAssets assets;
  private final transient PlayerJournal journal;
  private final transient PackageFiles files;
  private final transient Words words;

  @Inject
  public ContentOrigin(
      LearningSettings settings,
      Admission admission,
      OpenPlayer openPlayer,
      PlayerPage page,
      PlayerAssets assets,
      PlayerJournal journal,
      PackageFiles files,
      Words words) {
    this.settings = settings;
    this.admission = admission;
    this.openPlayer = openPlayer;
    this.page = page;
    this.assets = assets;
    this.journal = journal;
    this.files = files;
    this.words = words;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String host = request.getHeader("Host");
    Optional<String> label = settings.label(host == null ? "" : host);
    if (label.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    PlayerHeaders.set(response);
    try {
      serve(label.get(), request, response);
    } catch (Refusal refusal) {
      // nobody is known here, so it is said in the browser's language
      String lang = Words.asked(request.getLocales()).orElse("en");
      PlayerHeaders.refuse(
          response, refusal, settings.portal(), lang, words.say(lang, "learning.player.nothing"));
    }
  }

  private void serve(String label, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String code = request.getParameter("launch");
    if (label.isEmpty()) {
      throw Refusal.missing();
    }
    if (path.equals("/") && code != null && isRead(request)) {
      open(label, code, request, response);
    } else if (path.startsWith("/assets/") && isRead(request)) {
      assets.send(path, request, response);
    } else {
      inside(label, path, request, response);
    }
  }

  /** A code opens once; whoever comes back to its address with the right it gave is led on. */
  private void open(
      String label, String code, HttpServletRequest request, HttpServletResponse response) {
    boolean known = admission.admit(label, PlayerHeaders.right(request)).isPresent();
    try {
      PlayerHeaders.give(response, openPlayer.open(label, code).secret());
    } catch (Refusal used) {
      if (!known) {
        throw used;
      }
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/");
  }

  private void inside(
      String label, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String right = PlayerHeaders.right(request);
    Admission.Admitted admitted = admission.admit(label, right).orElseThrow(Refusal::missing);
    if (isRead(request)) {
      if (path.equals("/")) {
        page.send(admitted, response);
      } else if (path.startsWith("/package/")) {
        files.send(admitted, path.substring("/package/".length()), request, response);
      } else {
        throw Refusal.missing();
      }
    } else if (request.getMethod().equals("POST") && PlayerHeaders.isOwn(request)) {
      journal.take(admitted, right, path, request, response);
    } else {
      throw Refusal.missing();
    }
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }
}
