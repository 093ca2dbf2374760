package org.vidimus.it;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;

/** A view without a guard, to see it found. */
@Named
@RequestScoped
public class PlantedPage {
  static final String ADDRESS = "/planted/{id} /planted.xhtml\n";
  static final String VIEW =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><p>#{plantedPage.state}</p></html>";

  @Inject private Alerts alerts;
  @Inject private Place place;

  public String getState() {
    return AlertId.find(place.part("id"))
        .flatMap(alerts::find)
        .map(alert -> alert.state().slug())
        .orElseThrow(Refusal::missing);
  }
}
