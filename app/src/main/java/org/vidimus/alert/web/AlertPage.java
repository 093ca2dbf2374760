package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.action.NameAlert;
import org.vidimus.common.Place;
import org.vidimus.gate.Permission;

/** The page of one alert. */
@Named
@RequestScoped
public class AlertPage {
  private final OpenAlert.Opened opened;

  @Inject
  AlertPage(OpenAlert open, NameAlert name, Place place) {
    opened = open.open(name.name(AlertId.asked(place.part("ref")), Permission.READ_ALERT));
  }

  public OpenAlert.Opened getOpened() {
    return opened;
  }
}
