package org.vidimus.gate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every act there is. An act not allowed by the decision to somebody is refused to everybody. */
public enum Permission {
  SIGN_IN(Nature.DEED),
  END_SESSION(Nature.DEED),
  OPEN_FIRST_PASSWORD(Nature.LOOK_UP),
  SET_FIRST_PASSWORD(Nature.DEED),
  CHANGE_PASSWORD(Nature.DEED),
  READ_ACCOUNT(Nature.READING),
  CHANGE_ACCOUNT(Nature.DEED),
  ACT_FROM_ELSEWHERE(Nature.DEED),
  SEARCH(Nature.READING),
  FIND_OPENED(Nature.READING),
  READ_TERM(Nature.READING),
  READ_DOCUMENT(Nature.READING),
  FIND_RELEASED(Nature.READING),
  READ_IMAGE(Nature.GLANCE),
  IMPORT_PACK(Nature.DEED, READ_DOCUMENT),
  FIND_JOBS(Nature.READING),
  READ_JOB(Nature.READING),
  FIND_ALERTS(Nature.READING),
  FIND_DUE_ALERTS(Nature.LOOK_UP),
  FIND_STRANDED_REVIEWS(Nature.LOOK_UP),
  NAME_ALERT(Nature.LOOK_UP),
  READ_ALERT(Nature.READING),
  DRAFT_ALERT(Nature.DEED),
  EDIT_ALERT(Nature.DEED, READ_ALERT),
  WIDEN_ALERT(Nature.DEED, READ_ALERT),
  DELETE_ALERT(Nature.DEED, READ_ALERT),
  SUBMIT_ALERT(Nature.DEED, READ_ALERT),
  ENDORSE_ALERT(Nature.DEED, READ_ALERT),
  RETURN_ALERT(Nature.DEED, READ_ALERT),
  DECLINE_ALERT(Nature.DEED, READ_ALERT),
  PUBLISH_ALERT(Nature.DEED, READ_ALERT),
  WITHDRAW_ALERT(Nature.DEED, READ_ALERT),
  EXPIRE_ALERT(Nature.DEED, READ_ALERT),
  HAND_OVER_REVIEW(Nature.DEED, READ_ALERT),
  FIND_COURSES(Nature.READING),
  READ_COURSE(Nature.READING),
  UPLOAD_COURSE(Nature.DEED),
  REGISTER_FOR_COURSE(Nature.DEED, READ_COURSE),
  READ_REGISTRATION(Nature.READING),
  OPEN_PLAYER(Nature.DEED),
  RECORD_PROGRESS(Nature.DEED, READ_REGISTRATION),
  NAME_OBJECT(Nature.LOOK_UP),
  STATE_REASON(Nature.DEED, NAME_OBJECT),
  NAME_PARTIES(Nature.LOOK_UP),
  READ_DISCLOSURES(Nature.READING, NAME_OBJECT),
  FIND_DISCLOSURES(Nature.READING),
  EXPORT_DISCLOSURES(Nature.READING),
  READ_OWN_HISTORY(Nature.READING),
  ENTER_HANDOVER(Nature.DEED, NAME_OBJECT),
  FIND_DIRECTORY(Nature.READING),
  READ_PARTY(Nature.READING),
  ENTER_PARTY(Nature.DEED),
  CHANGE_PARTY(Nature.DEED, READ_PARTY),
  READ_ORGANISATION(Nature.READING),
  ENTER_ORGANISATION(Nature.DEED),
  CHANGE_ORGANISATION(Nature.DEED, READ_ORGANISATION),
  READ_PERSON(Nature.READING),
  ENTER_PERSON(Nature.DEED, READ_ORGANISATION),
  CHANGE_PERSON(Nature.DEED, READ_PERSON),
  CHANGE_ROLES(Nature.DEED, READ_PERSON),
  CUT_OFF(Nature.DEED, READ_PERSON),
  RENEW_FIRST_PASSWORD(Nature.DEED, READ_PERSON),
  READ_GROUP(Nature.READING),
  ENTER_GROUP(Nature.DEED),
  CHANGE_GROUP(Nature.DEED, READ_GROUP),
  CHANGE_MEMBERS(Nature.DEED, READ_GROUP),
  FIND_CHANGES(Nature.READING),
  READ_CHANGE(Nature.READING),
  CONFIRM_CHANGE(Nature.DEED, READ_CHANGE),
  REFUSE_CHANGE(Nature.DEED, READ_CHANGE);

  /** What the ledger gets of a success. */
  public enum Nature {
    /** Changes something: a leaf always. */
    DEED,
    /** Shows something: a leaf of whoever is signed in. */
    READING,
    /** Shows a tile, as are asked for by the hundred: once for each picture, person and hour. */
    GLANCE,
    /** Tells nothing but the id of something that another act then reads: no leaf. */
    LOOK_UP
  }

  private final Nature nature;
  private final @Nullable Permission reading;

  Permission(Nature nature) {
    this(nature, null);
  }

  /** An act about what somebody may read by another: whoever may not is told it is not there. */
  Permission(Nature nature, @Nullable Permission reading) {
    this.nature = nature;
    this.reading = reading;
  }

  /** What the ledger gets of a success. */
  public Nature nature() {
    return nature;
  }

  /** The reading that tells whether a refused act is denied or hidden. */
  public Permission reading() {
    return reading == null ? this : reading;
  }

  /** Whether the act only reads. */
  public boolean reads() {
    return nature != Nature.DEED;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
