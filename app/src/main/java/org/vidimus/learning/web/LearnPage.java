package org.vidimus.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Place;
import org.vidimus.learning.RegistrationId;
import org.vidimus.learning.action.LaunchRegistration;

/** The lasting address of a learner's course; it leads to the player. */
@Named
@RequestScoped
public class LearnPage {
  private final LaunchRegistration launchRegistration;
  private final Place place;
  private final PlayerLook look;

  @Inject
  LearnPage(LaunchRegistration launchRegistration, Place place, PlayerLook look) {
    this.launchRegistration = launchRegistration;
    this.place = place;
    this.look = look;
  }

  /** Opens the player. */
  public void go() throws IOException {
    RegistrationId id = RegistrationId.of(place.part("registration"));
    URI launch = launchRegistration.launch(id, look.of(place.getLang()));
    ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
    here.redirect(launch + fragment(here.getRequestParameterMap().get("lesson")));
  }

  /** Tells the player which lesson to open; it goes on where the learner was when there is none. */
  private static String fragment(@Nullable String lesson) {
    return lesson == null ? "" : "#lesson=" + URLEncoder.encode(lesson, StandardCharsets.UTF_8);
  }
}
