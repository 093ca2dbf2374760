package org.vidimus.alert.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Reading;
import org.vidimus.alert.Word;
import org.vidimus.alert.action.DeclineAlert;
import org.vidimus.alert.action.EndorseAlert;
import org.vidimus.alert.action.NameAlert;
import org.vidimus.alert.action.PublishAlert;
import org.vidimus.alert.action.ReturnAlert;
import org.vidimus.alert.action.SubmitAlert;
import org.vidimus.alert.action.WithdrawAlert;
import org.vidimus.common.JsonBody;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Permission;

/** The moves of an alert. */
@Path("/alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertVerbs {
  private final NameAlert name;
  private final SubmitAlert submit;
  private final EndorseAlert endorse;
  private final ReturnAlert giveBack;
  private final DeclineAlert decline;
  private final PublishAlert publish;
  private final WithdrawAlert withdraw;
  private final AlertAnswers answers;

  @Inject
  public AlertVerbs(
      NameAlert name,
      SubmitAlert submit,
      EndorseAlert endorse,
      ReturnAlert giveBack,
      DeclineAlert decline,
      PublishAlert publish,
      WithdrawAlert withdraw,
      AlertAnswers answers) {
    this.name = name;
    this.submit = submit;
    this.endorse = endorse;
    this.giveBack = giveBack;
    this.decline = decline;
    this.publish = publish;
    this.withdraw = withdraw;
    this.answers = answers;
  }

  /** What may be sent with any verb; each takes of it what it needs. */
  public record Said(
      @Nullable String reason,
      @Nullable JsonNode fields,
      @Nullable JsonNode by,
      @Nullable JsonNode on,
      @Nullable JsonNode place,
      @Nullable JsonNode count,
      @Nullable String contentHash) {
    static final Said NOTHING = new Said(null, null, null, null, null, null, null);

    Word word() {
      // PostgreSQL keeps no NUL in a text
      return new Word(
          reason == null ? "" : reason.replace("\0", "").strip(),
          contentHash == null ? "" : contentHash);
    }
  }

  @POST
  @Path("{ref}/{verb}")
  public Response move(
      @PathParam("ref") String ref, @PathParam("verb") String verb, InputStream body) {
    Permission act = meant(verb);
    // a verb there is not is missed by the same path as an alert there is not
    String named = act == Permission.NAME_ALERT ? ref + "/" + verb : ref;
    AlertId id = name.name(AlertId.asked(named), act);
    return answers.of(move(id, verb, JsonBody.of(body, Said.class, Said.NOTHING).as(Said::word)));
  }

  private static Permission meant(String verb) {
    return switch (verb) {
      case "submit" -> Permission.SUBMIT_ALERT;
      case "endorse" -> Permission.ENDORSE_ALERT;
      case "return" -> Permission.RETURN_ALERT;
      case "decline" -> Permission.DECLINE_ALERT;
      case "publish" -> Permission.PUBLISH_ALERT;
      case "withdraw" -> Permission.WITHDRAW_ALERT;
      default -> Permission.NAME_ALERT;
    };
  }

  private Reading move(AlertId id, String verb, Supplier<Word> said) {
    return switch (verb) {
      case "submit" -> submit.submit(id, said);
      case "endorse" -> endorse.endorse(id, said);
      case "return" -> giveBack.giveBack(id, said);
      case "decline" -> decline.decline(id, said);
      case "publish" -> publish.publish(id, said);
      case "withdraw" -> withdraw.withdraw(id, said);
      default -> throw Refusal.missing();
    };
  }
}
