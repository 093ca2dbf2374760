package org.vidimus.alert;

import org.vidimus.gate.Stage;

/**
 * Where an alert stands. A move is a method of the state that allows it, so that one that is not
 * allowed does not compile. Each state says its slug of the public face and who reads in it.
 */
public sealed interface AlertState {
  /** Its word on the public face. */
  String slug();

  /** What the decision on reading knows of it. */
  Stage stage();

  /** With those who write it. */
  sealed interface WithAuthor extends AlertState {
    @Override
    default Stage stage() {
      return Stage.OWN;
    }

    /** Goes to whoever reviews it first. */
    default InReview submit(Tier tier) {
      return switch (tier) {
        case NATIONAL -> new NationalReview(false);
        case NATIONAL_BY_SECRETARIAT -> new NationalReview(true);
        case CENTRAL -> new CentralReview();
      };
    }
  }

  /** Before somebody who decides on it. */
  sealed interface InReview extends AlertState {
    /** Back to its author, to be mended and submitted again. */
    default Returned giveBack() {
      return new Returned();
    }

    /** Ends it; who declined it decides who may still read it. */
    Declined decline();

    /** Ends it, because its originator or a moderator takes it back. */
    default Withdrawn withdraw() {
      return new Withdrawn(stage());
    }
  }

  /** Stands for nothing any more. */
  sealed interface Ended extends AlertState {}

  /** Being written for the first time. */
  record Draft() implements WithAuthor {
    @Override
    public String slug() {
      return "draft";
    }
  }

  /** Came back with a reason. */
  record Returned() implements WithAuthor {
    @Override
    public String slug() {
      return "returned";
    }
  }

  /**
   * Before the national tier.
   *
   * @param bySecretariat whether the secretariat holds it
   */
  record NationalReview(boolean bySecretariat) implements InReview {
    @Override
    public String slug() {
      return "national-review";
    }

    @Override
    public Stage stage() {
      return bySecretariat ? Stage.NATIONAL_BY_SECRETARIAT : Stage.NATIONAL;
    }

    /** To whoever may hold the tier now. */
    public NationalReview handTo(Tier tier) {
      return new NationalReview(tier != Tier.NATIONAL);
    }

    public CentralReview endorse() {
      return new CentralReview();
    }

    @Override
    public Declined decline() {
      return new Declined(bySecretariat ? Stage.DECLINED_CENTRAL : Stage.DECLINED_NATIONAL);
    }
  }

  /** Before the moderators. */
  record CentralReview() implements InReview {
    @Override
    public String slug() {
      return "central-review";
    }

    @Override
    public Stage stage() {
      return Stage.CENTRAL;
    }

    public Published publish() {
      return new Published();
    }

    @Override
    public Declined decline() {
      return new Declined(Stage.DECLINED_CENTRAL);
    }
  }

  /** Released to its audience. */
  record Published() implements AlertState {
    @Override
    public String slug() {
      return "published";
    }

    @Override
    public Stage stage() {
      return Stage.OUT;
    }

    public Withdrawn withdraw() {
      return new Withdrawn(stage());
    }

    public Expired expire() {
      return new Expired();
    }
  }

  /** Its time is over; its readers still read it, and it may still be taken back from them. */
  record Expired() implements Ended {
    @Override
    public String slug() {
      return "expired";
    }

    @Override
    public Stage stage() {
      return Stage.OUT;
    }

    public Withdrawn withdraw() {
      return new Withdrawn(stage());
    }
  }

  /** Declined; the stage says by which tier. */
  record Declined(Stage stage) implements Ended {
    @Override
    public String slug() {
      return "declined";
    }
  }

  /** Withdrawn; read, without text and pictures, by those who could read it at this stage. */
  record Withdrawn(Stage stage) implements Ended {
    @Override
    public String slug() {
      return "withdrawn";
    }
  }

  /** The state as it was kept. */
  static AlertState of(String slug, Stage stage) {
    return switch (slug) {
      case "draft" -> new Draft();
      case "returned" -> new Returned();
      case "national-review" -> new NationalReview(stage == Stage.NATIONAL_BY_SECRETARIAT);
      case "central-review" -> new CentralReview();
      case "published" -> new Published();
      case "expired" -> new Expired();
      case "declined" -> new Declined(stage);
      case "withdrawn" -> new Withdrawn(stage);
      default -> throw new IllegalArgumentException("no state of an alert: " + slug);
    };
  }
}
