package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vidimus.access.action.OpenFirstPassword;
import org.vidimus.access.action.SetFirstPassword;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;

/** Behind the link that somebody new is handed: their first password, once. */
@Named
@RequestScoped
public class FirstPasswordPage {
  private final SetFirstPassword setFirst;
  private final String secret;
  private final String username;
  private final Words words;
  private final Place place;
  private String password = "";
  private String problem = "";
  private boolean done;

  @Inject
  FirstPasswordPage(OpenFirstPassword open, SetFirstPassword setFirst, Words words, Place place) {
    this.setFirst = setFirst;
    this.words = words;
    this.place = place;
    this.secret = place.part("secret");
    this.username = open.open(secret);
  }

  /** Takes the password. */
  public void set() {
    try {
      setFirst.set(secret, password);
      done = true;
    } catch (Refusal refusal) {
      problem =
          refusal.problems().stream()
              .map(p -> words.say(place.getLang(), p.sentence()))
              .findFirst()
              .orElseGet(() -> words.say(place.getLang(), refusal.key()));
    }
  }

  public String getUsername() {
    return username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getProblem() {
    return problem;
  }

  public boolean isDone() {
    return done;
  }
}
