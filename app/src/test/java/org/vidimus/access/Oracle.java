package org.vidimus.access;

import java.util.List;
import java.util.Set;

/**
 * Who may do what, written by hand from the section of that name of the product's description and
 * from nothing else: it knows no class of the portal. Each sentence stands above what it became.
 */
public final class Oracle {
  private static final List<String> CEILINGS =
      List.of("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED");

  private Oracle() {}

  /** Who asks. */
  public record Reader(
      boolean signedIn,
      Set<String> roles,
      String organisation,
      String party,
      String clearance,
      int level,
      Set<String> reach) {}

  /** What it is about, and what the reader did to it. */
  public record Item(
      String kind,
      String state,
      boolean bySecretariat,
      String organisation,
      String party,
      String handling,
      Set<String> audience,
      int level,
      boolean wrote,
      boolean edited,
      boolean submitted,
      boolean endorsed) {}

  /** Whether the reader may do the act, named by its slug, to the record. */
  public static boolean may(Reader reader, String act, Item record) {
    return switch (act) {
      case "read-alert", "name-alert" -> record.kind.equals("alert") && readsAlert(reader, record);
      case "read-document" -> record.kind.equals("document") && readsDocument(reader, record);
      case "read-image", "state-reason" -> reads(reader, record);
      case "edit-alert" -> readsAlert(reader, record) && edits(reader, record);
      // only the originator widens
      case "widen-alert" ->
          readsAlert(reader, record)
              && edits(reader, record)
              && (wrote(reader, record) || ofp(reader, record) || nfp(reader, record));
      // a draft is thrown away by those who edit it
      case "delete-alert" ->
          readsAlert(reader, record) && (wrote(reader, record) || ofp(reader, record));
      case "submit-alert" -> readsAlert(reader, record) && submits(reader, record);
      case "endorse-alert" -> readsAlert(reader, record) && endorses(reader, record);
      case "return-alert", "decline-alert" ->
          readsAlert(reader, record) && holdsTier(reader, record);
      case "publish-alert" -> readsAlert(reader, record) && publishes(reader, record);
      case "withdraw-alert" -> readsAlert(reader, record) && withdraws(reader, record);
      case "read-disclosures" -> readsLedger(reader, record);
      // Draft: every user but auditor, admin. Everybody but these may search and take courses.
      case "draft-alert", "search", "find-alerts", "find-courses" -> isUser(reader);
      // Import packs, edit documents: editor.
      case "import-pack" -> has(reader, "editor");
      // Courses, assignments, anybody's registration: course manager.
      case "upload-course" -> has(reader, "course-manager");
      default -> throw new IllegalArgumentException("the oracle does not know " + act);
    };
  }

  private static boolean reads(Reader reader, Item record) {
    return record.kind.equals("alert") ? readsAlert(reader, record) : readsDocument(reader, record);
  }

  // Clearance and level always bind, except that an author reads what they wrote.
  private static boolean cleared(Reader reader, Item record) {
    return CEILINGS.indexOf(reader.clearance) >= CEILINGS.indexOf(record.handling)
        && reader.level >= record.level;
  }

  // auditor and admin read records only as anybody not signed in does.
  private static boolean isUser(Reader reader) {
    return reader.signedIn
        && !reader.roles.contains("auditor")
        && !reader.roles.contains("administrator");
  }

  private static boolean has(Reader reader, String role) {
    return isUser(reader) && reader.roles.contains(role);
  }

  // ... whatever is handled CLEAR with the audience public.
  private static boolean openToAnybody(Item record) {
    return record.handling.equals("CLEAR")
        && record.audience.contains("public")
        && record.level == 1;
  }

  private static boolean wrote(Reader reader, Item record) {
    return isUser(reader) && record.wrote;
  }

  private static boolean ofp(Reader reader, Item record) {
    return has(reader, "ofp") && reader.organisation.equals(record.organisation);
  }

  private static boolean nfp(Reader reader, Item record) {
    return has(reader, "nfp") && reader.party.equals(record.party);
  }

  // An empty audience means nobody but the originator.
  private static boolean inAudience(Reader reader, Item record) {
    return isUser(reader) && record.audience.stream().anyMatch(reader.reach::contains);
  }

  private static boolean readsAlert(Reader reader, Item record) {
    if (!record.kind.equals("alert")) {
      return false;
    }
    boolean published = record.state.equals("published");
    if (!isUser(reader)) {
      return published && openToAnybody(record);
    }
    if (wrote(reader, record)) {
      return true;
    }
    if (!cleared(reader, record)) {
      return false;
    }
    return switch (record.state) {
      // draft, returned: author, OFPs of the organisation.
      case "draft" -> ofp(reader, record);
      // national-review: these and the state's NFPs (the moderators where the secretariat holds
      // the tier).
      case "national-review" ->
          ofp(reader, record)
              || nfp(reader, record)
              || (record.bySecretariat && has(reader, "moderator"));
      // central-review: and the moderators.
      case "central-review" ->
          ofp(reader, record) || nfp(reader, record) || has(reader, "moderator");
      // published, superseded, expired: and the audience; the moderators whatever the audience.
      case "published" ->
          ofp(reader, record)
              || nfp(reader, record)
              || has(reader, "moderator")
              || inAudience(reader, record);
      // declined: author, OFPs, the state's NFPs, and the moderators if they declined it.
      case "declined" ->
          ofp(reader, record)
              || nfp(reader, record)
              || (record.bySecretariat && has(reader, "moderator"));
      default -> throw new IllegalArgumentException(record.state);
    };
  }

  // Read a document or specimen: audience, clearance and, for features and pictures, inspection
  // level; editors all within theirs.
  private static boolean readsDocument(Reader reader, Item record) {
    if (!record.kind.equals("document")) {
      return false;
    }
    if (!isUser(reader)) {
      return openToAnybody(record);
    }
    return cleared(reader, record) && (inAudience(reader, record) || has(reader, "editor"));
  }

  // Edit it: draft, returned: author, OFPs. national-review: NFP. central-review: moderator. Where
  // the secretariat holds the national tier, its moderators stand for the NFP.
  private static boolean edits(Reader reader, Item record) {
    return switch (record.state) {
      case "draft" -> wrote(reader, record) || ofp(reader, record);
      case "national-review" ->
          record.bySecretariat ? has(reader, "moderator") : nfp(reader, record);
      case "central-review" -> has(reader, "moderator");
      default -> false;
    };
  }

  // Submit: an OFP of the author's organisation, or an author who is OFP, NFP or moderator.
  private static boolean submits(Reader reader, Item record) {
    boolean office = has(reader, "ofp") || has(reader, "nfp") || has(reader, "moderator");
    return ofp(reader, record) || (wrote(reader, record) && office);
  }

  // Endorse, return, decline in the national tier: an NFP or deputy of the originating state,
  // nobody else; ... the secretariat takes the tier. Nobody endorses what they wrote, edited or
  // submitted.
  private static boolean endorses(Reader reader, Item record) {
    boolean secretariat = record.state.equals("national-review") && record.bySecretariat;
    boolean office = secretariat ? has(reader, "moderator") : nfp(reader, record);
    return office && !record.wrote && !record.edited && !record.submitted;
  }

  // Publish, return, decline in the central tier: moderator. In no tier at all the state refuses
  // whoever holds one.
  private static boolean holdsTier(Reader reader, Item record) {
    return switch (record.state) {
      case "national-review" ->
          record.bySecretariat ? has(reader, "moderator") : nfp(reader, record);
      case "central-review" -> has(reader, "moderator");
      default -> has(reader, "moderator") || nfp(reader, record);
    };
  }

  // nobody publishes what they wrote, edited, submitted or endorsed.
  private static boolean publishes(Reader reader, Item record) {
    return has(reader, "moderator")
        && !record.wrote
        && !record.edited
        && !record.submitted
        && !record.endorsed;
  }

  // Withdraw: originator or moderator.
  private static boolean withdraws(Reader reader, Item record) {
    return wrote(reader, record)
        || ofp(reader, record)
        || nfp(reader, record)
        || has(reader, "moderator");
  }

  // Ledger rows: the object's originator, the state's NFPs, the auditor. The originator of what is
  // imported is the importer's organisation and party: its editors. Clearance and level always
  // bind, except that an author reads what they wrote.
  private static boolean readsLedger(Reader reader, Item record) {
    boolean imported =
        record.kind.equals("document")
            && has(reader, "editor")
            && reader.organisation.equals(record.organisation);
    boolean originator = ofp(reader, record) || nfp(reader, record) || imported;
    return wrote(reader, record)
        || (originator && cleared(reader, record))
        || (reader.signedIn && reader.roles.contains("auditor"));
  }
}
