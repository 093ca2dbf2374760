package org.vidimus.gate;

/** Every act there is. An act not allowed by the decision to somebody is refused to everybody. */
public enum Permission {
  SIGN_IN,
  READ_ACCOUNT,
  CHANGE_ACCOUNT,
  SEARCH,
  READ_TERM,
  READ_DOCUMENT,
  FIND_RELEASED,
  READ_IMAGE,
  IMPORT_PACK,
  FIND_JOBS,
  READ_JOB,
  FIND_ALERTS,
  NAME_ALERT,
  READ_ALERT,
  DRAFT_ALERT,
  EDIT_ALERT,
  WIDEN_ALERT,
  DELETE_ALERT,
  SUBMIT_ALERT,
  ENDORSE_ALERT,
  RETURN_ALERT,
  DECLINE_ALERT,
  PUBLISH_ALERT,
  WITHDRAW_ALERT,
  FIND_COURSES,
  READ_COURSE,
  UPLOAD_COURSE,
  REGISTER_FOR_COURSE,
  READ_REGISTRATION,
  RECORD_PROGRESS,
  STATE_REASON,
  NAME_OBJECT,
  NAME_PARTIES,
  READ_DISCLOSURES,
  FIND_DISCLOSURES,
  EXPORT_DISCLOSURES,
  READ_OWN_HISTORY,
  ENTER_HANDOVER,
  FIND_DIRECTORY,
  READ_PARTY,
  ENTER_PARTY,
  CHANGE_PARTY,
  READ_ORGANISATION,
  ENTER_ORGANISATION,
  CHANGE_ORGANISATION,
  READ_PERSON,
  ENTER_PERSON,
  CHANGE_PERSON,
  CHANGE_ROLES,
  CUT_OFF,
  SET_FIRST_PASSWORD,
  RENEW_FIRST_PASSWORD,
  READ_GROUP,
  ENTER_GROUP,
  CHANGE_GROUP,
  CHANGE_MEMBERS,
  FIND_CHANGES,
  READ_CHANGE,
  CONFIRM_CHANGE,
  REFUSE_CHANGE;

  /** How often the ledger gets a leaf of a success. */
  public enum Recording {
    /** It tells nothing but the id of something that another act then reads. */
    NEVER,
    ALWAYS,
    /** Tiles are asked for by the hundred: once for each picture, person and hour. */
    ALWAYS_HOURLY
  }

  /** How often successes of this act are written down. */
  public Recording recording() {
    return switch (this) {
      case NAME_ALERT, NAME_OBJECT, NAME_PARTIES -> Recording.NEVER;
      case READ_IMAGE -> Recording.ALWAYS_HOURLY;
      default -> Recording.ALWAYS;
    };
  }

  /** The reading that tells whether a refused act is denied or hidden. */
  public Permission reading() {
    return switch (this) {
      case READ_ALERT,
          EDIT_ALERT,
          WIDEN_ALERT,
          DELETE_ALERT,
          SUBMIT_ALERT,
          ENDORSE_ALERT,
          RETURN_ALERT,
          DECLINE_ALERT,
          PUBLISH_ALERT,
          WITHDRAW_ALERT ->
          READ_ALERT;
      case READ_DISCLOSURES, ENTER_HANDOVER, STATE_REASON -> NAME_OBJECT;
      case READ_DOCUMENT, IMPORT_PACK -> READ_DOCUMENT;
      case READ_REGISTRATION, RECORD_PROGRESS -> READ_REGISTRATION;
      case READ_COURSE, REGISTER_FOR_COURSE -> READ_COURSE;
      case READ_PARTY, CHANGE_PARTY -> READ_PARTY;
      case READ_ORGANISATION, CHANGE_ORGANISATION, ENTER_PERSON -> READ_ORGANISATION;
      case READ_PERSON, CHANGE_PERSON, CHANGE_ROLES, CUT_OFF, RENEW_FIRST_PASSWORD -> READ_PERSON;
      case READ_GROUP, CHANGE_GROUP, CHANGE_MEMBERS -> READ_GROUP;
      case READ_CHANGE, CONFIRM_CHANGE, REFUSE_CHANGE -> READ_CHANGE;
      default -> this;
    };
  }

  /** Whether the act only reads. */
  public boolean reads() {
    return switch (this) {
      case READ_ACCOUNT,
          SEARCH,
          READ_TERM,
          READ_DOCUMENT,
          FIND_RELEASED,
          READ_IMAGE,
          FIND_JOBS,
          READ_JOB,
          FIND_ALERTS,
          NAME_ALERT,
          READ_ALERT,
          FIND_COURSES,
          READ_COURSE,
          READ_REGISTRATION,
          NAME_OBJECT,
          NAME_PARTIES,
          READ_DISCLOSURES,
          FIND_DISCLOSURES,
          EXPORT_DISCLOSURES,
          READ_OWN_HISTORY,
          FIND_DIRECTORY,
          READ_PARTY,
          READ_ORGANISATION,
          READ_PERSON,
          READ_GROUP,
          FIND_CHANGES,
          READ_CHANGE ->
          true;
      default -> false;
    };
  }

  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
