package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.vidimus.access.DirectoryEntry;
import org.vidimus.access.DirectoryQuery;
import org.vidimus.access.action.FindDirectory;
import org.vidimus.common.Slice;
import org.vidimus.gate.Role;

/** Who there is, found by words, state, organisation, role, topic, language. */
@Named
@RequestScoped
public class DirectoryPage {
  private static final int SIZE = 50;

  private final HttpServletRequest request;
  private final DirectoryQuery query;
  private final Slice<DirectoryEntry> found;

  @Inject
  DirectoryPage(FindDirectory find, HttpServletRequest request) {
    this.request = request;
    this.query =
        new DirectoryQuery(
            asked("kind"),
            asked("q"),
            asked("party"),
            asked("organisation"),
            asked("role"),
            asked("topic"),
            asked("language"),
            Part.of(asked("from"), "", SIZE).from(),
            SIZE);
    this.found = find.find(query);
  }

  private String asked(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  public DirectoryQuery getQuery() {
    return query;
  }

  public Slice<DirectoryEntry> getFound() {
    return found;
  }

  public boolean isNarrowed() {
    return !(query.q()
            + query.kind()
            + query.party()
            + query.organisation()
            + query.role()
            + query.topic()
            + query.language())
        .isEmpty();
  }

  public List<String> getRoles() {
    return Arrays.stream(Role.values()).map(Role::slug).toList();
  }

  public boolean isMore() {
    return query.from() + SIZE < found.total();
  }

  public boolean isBehind() {
    return query.from() > 0;
  }

  /** This page's address at another part of the list. */
  public String at(int steps) {
    StringBuilder address = new StringBuilder("/directory?");
    for (String name : List.of("kind", "q", "party", "organisation", "role", "topic", "language")) {
      if (!asked(name).isEmpty()) {
        address
            .append(name)
            .append('=')
            .append(URLEncoder.encode(asked(name), StandardCharsets.UTF_8))
            .append('&');
      }
    }
    return address.append("from=").append(Math.max(0, query.from() + steps * SIZE)).toString();
  }
}
