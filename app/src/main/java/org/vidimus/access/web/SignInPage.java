package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.vidimus.access.action.Caller;
import org.vidimus.access.action.SignInPerson;
import org.vidimus.common.Place;
import org.vidimus.common.Redirect;
import org.vidimus.common.Refusal;
import org.vidimus.common.SignInAddress;
import org.vidimus.common.Words;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInPage {
  private final SignInPerson signIn;
  private final Place place;
  private final Words words;
  private final HttpServletRequest request;
  private String username = "";
  private String password = "";
  private String to;
  private String problem = "";

  @Inject
  SignInPage(SignInPerson signIn, Place place, Words words, HttpServletRequest request) {
    this.signIn = signIn;
    this.place = place;
    this.words = words;
    this.request = request;
    String wanted = request.getParameter("to");
    this.to = wanted == null ? "/" : SignInAddress.safe(wanted);
  }

  /** Opens a session and goes on to where one wanted to be. */
  public void open() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      String secret =
          signIn.open(
              username.trim(),
              password,
              new Caller(
                  request.getRemoteAddr(),
                  Objects.requireNonNullElse(request.getHeader("User-Agent"), "")));
      // what was seen here before belongs to whoever saw it
      faces.getExternalContext().invalidateSession();
      HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
      response.addCookie(session(secret, -1));
      Redirect.to(response, SignInAddress.safe(to));
      faces.responseComplete();
    } catch (Refusal refusal) {
      problem = words.say(place.getLang(), refusal.key());
    }
  }

  static Cookie session(String secret, int seconds) {
    Cookie cookie = new Cookie(Door.COOKIE, secret);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getProblem() {
    return problem;
  }
}
