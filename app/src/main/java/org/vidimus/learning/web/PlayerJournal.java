package org.vidimus.learning.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.vidimus.common.Json;
import org.vidimus.common.Refusal;
import org.vidimus.learning.Admission;
import org.vidimus.learning.action.BeginSitting;
import org.vidimus.learning.action.LeavePlayer;
import org.vidimus.learning.action.RecordProgress;

/** What the player sends: that it was opened, what lessons told, that it was left. */
@ApplicationScoped
public class PlayerJournal {
  /** A lesson's whole state is far below this; a player sends in batches of half a megabyte. */
  private static final int MOST = 8 << 20;

  private final BeginSitting beginSitting;
  private final RecordProgress recordProgress;
  private final LeavePlayer leavePlayer;

  @Inject
  PlayerJournal(BeginSitting beginSitting, RecordProgress recordProgress, LeavePlayer leavePlayer) {
    this.beginSitting = beginSitting;
    this.recordProgress = recordProgress;
    this.leavePlayer = leavePlayer;
  }

  void take(
      Admission.Admitted admitted,
      String right,
      String path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    switch (path) {
      case "/open" -> answer(response, beginSitting.begin(admitted.registration()));
      case "/progress" -> {
        SentJournal sent = read(request);
        answer(response, recordProgress.record(admitted.registration(), sent.id(), sent.steps()));
      }
      case "/leave" -> {
        leavePlayer.leave(admitted.registration(), right);
        PlayerHeaders.take(response);
        answer(response, Map.of());
      }
      default -> throw Refusal.missing();
    }
  }

  private static SentJournal read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST + 1);
    if (body.length > MOST) {
      throw Refusal.of(Refusal.Kind.TOO_BIG, "refusal.too-big");
    }
    try {
      return Optional.ofNullable(Json.mapper().readValue(body, SentJournal.class))
          .orElseThrow(SentJournal::noJournal);
    } catch (JsonProcessingException broken) {
      throw SentJournal.noJournal();
    }
  }

  private static void answer(HttpServletResponse response, Object value) throws IOException {
    byte[] body = Json.mapper().writeValueAsBytes(value);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
