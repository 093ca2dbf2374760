package org.vidimus.imaging.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.imaging.Allowance;
import org.vidimus.imaging.Guards;
import org.vidimus.imaging.ImageId;

/**
 * Lets a picture out. Whoever may read the record it belongs to may see it; refuses as missing
 * otherwise. The ledger gets one leaf for each picture, person and hour.
 */
@ApplicationScoped
public class ShowPicture {
  private final Guards guards;
  private final CurrentSubject current;

  @Inject
  public ShowPicture(Guards guards, CurrentSubject current) {
    this.guards = guards;
    this.current = current;
  }

  @Act(Permission.READ_IMAGE)
  @Transactional
  public Allowance show(AskedFor picture) {
    return guards.allow(current.get(), ImageId.named(picture.text())).orElseThrow(Refusal::missing);
  }
}
