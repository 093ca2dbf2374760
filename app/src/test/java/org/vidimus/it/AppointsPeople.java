package org.vidimus.it;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vidimus.access.Identification;
import org.vidimus.access.PartyId;
import org.vidimus.access.action.Caller;
import org.vidimus.access.action.ReadCoverage;
import org.vidimus.access.action.SetFirstPassword;
import org.vidimus.access.action.SignInPerson;
import org.vidimus.common.Refusal;

/**
 * The calls on parties and people, on the database of this run. An interface, so that its tests
 * share the one deployment of {@link PortalIT}; each makes people of its own.
 */
interface AppointsPeople {
  String PASSWORD = "a long enough one";

  private static <T> T the(Class<T> type) {
    return CDI.current().select(type).get();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static String fresh(String what) {
    return what + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String person(String username, String organisation, String roles) {
    return """
    {"username": "%s", "name": "Some Body", "mail": "some@example.org", "organisation": "%s",
     "clearance": "AMBER", "level": 1, "languages": ["en"], "contactShownTo": ["members"],
     "from": "2026-01-01"%s}
    """
        .formatted(username, organisation, roles.isEmpty() ? "" : ", \"roles\": " + roles);
  }

  private static String role(String role, LocalDate from, String to) {
    return """
    {"role": "%s", "from": "%s"%s}
    """
        .formatted(role, from, to.isEmpty() ? "" : ", \"to\": \"" + to + "\"");
  }

  /** Somebody of the border service whom their focal point entered, with a password. */
  private static String user() {
    String username = fresh("user");
    Program.Answer made =
        Program.as("nfp").post("/people", person(username, "qma-border-service", ""));
    assertEquals(201, made.status(), made.toString());
    setPassword(made.body());
    return username;
  }

  private static void setPassword(JsonNode answer) {
    String url = answer.path("firstPassword").path("url").asText();
    the(SetFirstPassword.class).set(url.substring(url.lastIndexOf('/') + 1), PASSWORD);
  }

  /** Enters as the administrator, confirms as a moderator. */
  private static JsonNode confirmed(Program.Answer entered) {
    assertEquals(202, entered.status(), entered.toString());
    String change = entered.body().path("change").asText();
    Program.Answer answer = Program.as("moderator").post("/changes/" + change + "/confirm", "");
    assertEquals(200, answer.status(), answer.toString());
    return answer.body();
  }

  @Test
  default void aNewLinkReplacesTheOneThatEndedUntilAPasswordIsSet() {
    String username = fresh("user");
    String path = "/people/" + username;
    Program nfp = Program.as("nfp");
    JsonNode first = nfp.post("/people", person(username, "qma-border-service", "")).body();
    assertTrue(nfp.get(path).body().path("passwordDue").asBoolean());
    assertFalse(Program.as("officer").get(path).body().path("passwordDue").asBoolean());
    for (String nobody : List.of("officer", "ofp", "admin", "outsider")) {
      assertEquals(403, Program.as(nobody).post(path + "/first-password", "").status(), nobody);
    }
    Program.Answer renewed = nfp.post(path + "/first-password", "");
    assertEquals(200, renewed.status(), renewed.toString());
    assertThrows(Refusal.class, () -> setPassword(first));
    setPassword(renewed.body());
    assertEquals(409, nfp.post(path + "/first-password", "").status());
    assertFalse(nfp.get(path).body().path("passwordDue").asBoolean());
  }

  @Test
  default void whoIsShownToNobodyIsReachedByWhoKeepsTheAccountAlone() {
    String username = user();
    String path = "/people/" + username;
    String shown = person(username, "qma-border-service", "");
    String hidden = shown.replace("[\"members\"]", "[]");
    assertEquals(200, Program.as("nfp").put(path, hidden).status());
    for (String keeper : List.of("nfp", "nfp2", "admin")) {
      assertEquals(
          "some@example.org", Program.as(keeper).get(path).body().path("mail").asText(), keeper);
    }
    assertTrue(Program.as(username, PASSWORD).get(path).body().hasNonNull("mail"));
    for (String other : List.of("moderator", "auditor", "officer", "ofp", "outsider")) {
      assertFalse(Program.as(other).get(path).body().hasNonNull("mail"), other);
    }
    assertTrue(Program.as("moderator").get(path).body().hasNonNull("clearance"));
    assertEquals(200, Program.as("nfp").put(path, shown).status());
    assertTrue(Program.as("moderator").get(path).body().hasNonNull("mail"));
    assertFalse(Program.as("auditor").get(path).body().hasNonNull("mail"));
  }

  @Test
  default void whoWasOvertakenSinceTheyReadIsToldSo() {
    String username = user();
    Program nfp = Program.as("nfp");
    String hash = nfp.get("/people/" + username).body().path("contentHash").asText();
    String body = person(username, "qma-border-service", "").strip();
    String begun = body.substring(0, body.length() - 1);
    String read = ", \"contentHash\": \"" + hash + "\"}";
    String other = begun.replace("Some Body", "Some Other");
    assertEquals(200, Program.as("nfp2").put("/people/" + username, other + read).status());
    assertEquals(412, nfp.put("/people/" + username, begun + read).status());
    assertEquals(200, nfp.put("/people/" + username, body).status());
  }

  @Test
  default void whatWasReadOfSomebodyOrAGroupCanBeSentBack() {
    Program nfp = Program.as("nfp");
    String path = "/people/" + user();
    JsonNode read = nfp.get(path).body();
    assertEquals(200, nfp.put(path, read.toString()).status());
    ((ObjectNode) read).putArray("roles");
    assertEquals("roles", nfp.put(path, read.toString()).faults());
    Program admin = Program.as("admin");
    String group = "/groups/qma-secretariat-desk";
    JsonNode members = admin.get(group).body();
    assertEquals(200, admin.put(group, members.toString()).status());
    ((ObjectNode) members).putArray("members");
    assertEquals("members", admin.put(group, members.toString()).faults());
  }

  @Test
  default void anOfficeOfTheCommunityNeedsTwoPeoplesWord() {
    String username = fresh("nfp");
    String body = person(username, "qma-ministry", "[" + role("nfp", today(), "") + "]");
    assertEquals(403, Program.as("nfp").post("/people", body).status());
    Program admin = Program.as("admin");
    Program.Answer entered = admin.post("/people", body);
    assertEquals(202, entered.status());
    String change = "/changes/" + entered.body().path("change").asText();
    assertEquals(404, Program.as("nfp").get("/people/" + username).status());
    assertEquals(403, admin.post(change + "/confirm", "").status());
    assertEquals(404, Program.as("officer").post(change + "/confirm", "").status());
    Program.Answer confirmed = Program.as("moderator").post(change + "/confirm", "");
    assertEquals(200, confirmed.status());
    assertEquals(409, Program.as("moderator2").post(change + "/refuse", "").status());
    setPassword(confirmed.body());
    Program appointed = Program.as(username, PASSWORD);
    assertEquals(200, appointed.get("/changes?state=open").status());
    assertEquals(403, appointed.put("/people/" + username + "/roles", "[]").status());
  }

  @Test
  default void whatIsWrittenSaysWhatItWasBefore() {
    String username = user();
    String roles = "[" + role("user", today(), "") + "," + role("ofp", today(), "") + "]";
    assertEquals(200, Program.as("nfp").put("/people/" + username + "/roles", roles).status());
    JsonNode change =
        Program.as("nfp").get("/changes?object=" + username).body().path("items").path(0);
    assertEquals("roles", change.path("matter").asText());
    assertEquals("confirmed", change.path("state").asText());
    assertEquals(1, change.path("before").path("roles").size());
    assertEquals(2, change.path("after").path("roles").size());
  }

  @Test
  default void aRoleThatEndedCountsNoMoreAtTheNextRequest() {
    String username = user();
    Program caller = Program.as(username, PASSWORD);
    assertEquals(200, caller.get("/people/nfp").status());
    String over = "[" + role("user", today().minusDays(9), today().toString()) + "]";
    assertEquals(200, Program.as("nfp").put("/people/" + username + "/roles", over).status());
    assertEquals(401, caller.get("/people/nfp").status());
  }

  @Test
  default void whoIsCutOffIsOutAtTheNextRequest() {
    String username = user();
    Program caller = Program.as(username, PASSWORD);
    assertEquals(200, caller.get("/directory").status());
    assertEquals(403, caller.post("/people/" + username + "/cut-off", "").status());
    assertEquals(403, Program.as("ofp-b").post("/people/" + username + "/cut-off", "").status());
    assertEquals(200, Program.as("nfp").post("/people/" + username + "/cut-off", "").status());
    assertEquals(401, caller.get("/directory").status());
    assertEquals(
        401, Program.as("nfp").post("/tokens", Program.signIn(username, PASSWORD)).status());
    assertEquals(0, Program.as("nfp").get("/directory?q=" + username).body().path("total").asInt());
  }

  @Test
  default void faultsAreNamedByField() {
    Program admin = Program.as("admin");
    assertEquals(
        "code,kind,names,legalBases[0].slug,legalBases[0].title,legalBases[0].kind,"
            + "legalBases[0].allows,legalBases[0].to,legalBases",
        sorted(
            admin.post(
                "/parties",
                """
                {"code": "qma", "kind": "king", "names": [],
                 "legalBases": [{"slug": "A b", "kind": "wish", "to": ["nobody-here"]}]}
                """)));
    assertEquals(
        "roles[0].from,roles[0].role,roles[1].deputyOf,roles[2].from",
        sorted(
            admin.put(
                "/people/officer/roles",
                """
                [{"role": "king", "from": "2026-02-31"},
                 {"role": "nfp", "from": "2026-01-01", "deputyOf": "nfp2"},
                 {"role": "nfp", "from": "2026-02-01"}]
                """)));
    assertEquals(
        "members[0].who",
        Program.as("nfp")
            .put("/groups/qma-examiners/members", "[{\"who\":\"qmb\",\"from\":\"2026-01-01\"}]")
            .faults());
    assertEquals("unheard", admin.post("/groups", "{\"unheard\": 1}").faults());
  }

  @Test
  default void aStateWithAFocalPointMakesItsUsersItself() {
    Program admin = Program.as("admin");
    String user = fresh("user");
    String roles = "[" + role("user", today(), "") + "]";
    assertEquals(403, admin.post("/people", person(user, "qma-border-service", roles)).status());
    confirmed(admin.post("/people", person(user, "qma-border-service", "")));
    String path = "/people/" + user;
    assertEquals("[]", admin.get(path).body().path("roles").toString());
    assertEquals(403, admin.put(path + "/roles", roles).status());
    assertEquals(200, Program.as("nfp").put(path + "/roles", roles).status());
    confirmed(admin.put(path + "/roles", "[]"));
    String elsewhere = fresh("user");
    confirmed(admin.post("/people", person(elsewhere, "qmb-immigration-office", roles)));
  }

  @Test
  default void nobodyLetsThemselvesInWithTheirOrganisation() {
    String group = fresh("group");
    confirmed(
        Program.as("admin")
            .post(
                "/groups",
                """
                {"slug": "%s", "names": [{"lang": "en", "text": "Some"}], "kind": "regional",
                 "owner": "qma", "hidden": false, "from": "2026-01-01"}
                """
                    .formatted(group)));
    String path = "/groups/" + group + "/members";
    for (String own : List.of("qma", "qma-ministry")) {
      String members = "[{\"who\": \"" + own + "\", \"from\": \"2026-01-01\"}]";
      confirmed(Program.as("nfp").put(path, members));
    }
  }

  private static String group(String slug, String owner) {
    return """
    {"slug": "%s", "names": [{"lang": "en", "text": "Some"}], "kind": "regional",
     "owner": "%s", "hidden": false, "from": "2026-01-01"}
    """
        .formatted(slug, owner);
  }

  @Test
  default void nobodyComesBackByThemselvesIntoAGroupTheySpeakFor() {
    String group = fresh("group");
    Program admin = Program.as("admin");
    confirmed(admin.post("/groups", group(group, "qma")));
    String path = "/groups/" + group + "/members";
    String member = "[{\"who\": \"nfp\", \"from\": \"2026-01-01\"%s}]";
    String ended = member.formatted(", \"to\": \"" + today().minusDays(1) + "\"");
    confirmed(admin.put(path, ended));
    Program nfp = Program.as("nfp");
    assertEquals("members[0].who", nfp.put(path, member.formatted("")).faults());
    assertEquals(200, nfp.put(path, ended).status());
  }

  @Test
  default void aModeratorDoesNotConfirmAGroupThatBecomesTheirs() {
    String group = fresh("group");
    Program.Answer entered = Program.as("admin").post("/groups", group(group, "moderator2"));
    String change = "/changes/" + entered.body().path("change").asText();
    assertEquals(403, Program.as("moderator2").post(change + "/confirm", "").status());
    assertEquals(200, Program.as("moderator").post(change + "/confirm", "").status());
  }

  private static String alert(String audience) {
    return """
    {"title": "Some", "text": "Some", "topic": "route", "audience": [%s], "handling": "GREEN",
     "grading": {"source": "B", "information": 2}, "detected": {"on": "2026-01-02"}}
    """
        .formatted(audience);
  }

  @Test
  default void aReviewThatNoFocalPointCanEndAnyMoreGoesToTheSecretariat() throws Exception {
    Program admin = Program.as("admin");
    String code = "QW" + (char) ('A' + today().getDayOfMonth() % 26);
    confirmed(
        admin.post(
            "/parties",
            "{\"code\": \""
                + code
                + "\", \"names\": [{\"lang\": \"en\", \"text\": \"Some state\"}],"
                + " \"kind\": \"member\"}"));
    String office = fresh("office");
    confirmed(
        admin.post(
            "/organisations",
            """
            {"slug": "%s", "names": [{"lang": "en", "text": "Some office"}], "party": "%s",
             "kind": "agency"}
            """
                .formatted(office, code.toLowerCase(ROOT))));
    String nfp = fresh("nfp");
    String nfpRole = "[" + role("nfp", today(), "") + "]";
    setPassword(confirmed(admin.post("/people", person(nfp, office, nfpRole))));
    String writer = fresh("writer");
    Program focal = Program.as(nfp, PASSWORD);
    Program.Answer made =
        focal.post("/people", person(writer, office, "[" + role("ofp", today(), "") + "]"));
    setPassword(made.body());
    Program author = Program.as(writer, PASSWORD);
    String path = "/alerts/" + author.post("/alerts", alert("")).body().path("id").asText();
    assertEquals(200, author.post(path + "/submit", "").status());
    Program moderator = Program.as("moderator");
    assertEquals(404, moderator.get(path).status());
    confirmed(admin.put("/people/" + nfp + "/roles", "[]"));
    for (int i = 0; i < 600 && moderator.get(path).status() == 404; i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertEquals(200, moderator.post(path + "/endorse", "").status());
  }

  @Test
  default void aModeratorDoesNotWidenThroughAGroup() {
    String group = fresh("group");
    confirmed(Program.as("admin").post("/groups", group(group, "secretariat")));
    Program ofp = Program.as("ofp");
    for (String audience : List.of("", "\"members\"")) {
      String path = "/alerts/" + ofp.post("/alerts", alert(audience)).body().path("id").asText();
      assertEquals(200, ofp.post(path + "/submit", "").status());
      assertEquals(200, Program.as("nfp").post(path + "/endorse", "").status());
      Program moderator = Program.as("moderator");
      String hash = moderator.get(path).body().path("contentHash").asText();
      String wider = alert("\"" + group + "\"");
      assertEquals(403, moderator.put(path, wider, hash).status());
    }
  }

  @Test
  default void aBasisCoversNoGroupThatOthersWillEnter() {
    Program admin = Program.as("admin");
    String group = fresh("group");
    confirmed(admin.post("/groups", group(group, "qma")));
    assertFalse(covered(group));
    String members = "[{\"who\": \"qmb\", \"from\": \"2026-01-01\"}%s]";
    String path = "/groups/" + group + "/members";
    confirmed(admin.put(path, members.formatted("")));
    assertTrue(covered(group));
    String coming = ", {\"who\": \"rom\", \"from\": \"" + today().plusDays(1) + "\"}";
    confirmed(admin.put(path, members.formatted(coming)));
    assertFalse(covered(group));
  }

  private static boolean covered(String audience) {
    Contents.become("nfp");
    return the(ReadCoverage.class).read(new PartyId("qma"), List.of(audience)).stream()
        .filter(c -> c.basis().slug().equals("qma-vessaly-protocol"))
        .anyMatch(c -> c.covered().contains(audience));
  }

  @Test
  default void theDirectoryShowsContactToWhomOneAllows() {
    for (String who : List.of("admin", "moderator", "nfp", "outsider")) {
      JsonNode found = Program.as(who).get("/directory?kind=person&q=officer").body();
      found
          .path("items")
          .forEach(e -> {
            if (e.path("id").asText().equals("officer")) {
              assertTrue(e.path("mail").asText("").isEmpty(), who);
            }
          });
    }
  }

  @Test
  default void theSamePartySentTwiceIsOneChange() {
    Program admin = Program.as("admin");
    String party =
        """
        {"code": "%s", "names": [{"lang": "en", "text": "Far state"}], "kind": "member"}
        """;
    JsonNode first = admin.post("/parties", party.formatted("QMT")).body();
    assertEquals(first, admin.post("/parties", party.formatted("qmt")).body());
    assertEquals("code", admin.post("/parties", party.formatted("12A")).faults());
    assertEquals(
        200, admin.post("/changes/" + first.path("change").asText() + "/refuse", "").status());
  }

  private static String sorted(Program.Answer answer) {
    assertEquals(422, answer.status(), answer.toString());
    return answer.faults();
  }

  @Test
  default void aHiddenGroupDoesNotExistForOthers() {
    Program officer = Program.as("officer");
    Program nfp = Program.as("nfp");
    assertEquals(200, nfp.get("/groups/qma-secretariat-desk").status());
    assertEquals(200, Program.as("auditor").get("/groups/qma-secretariat-desk").status());
    assertEquals(404, officer.get("/groups/qma-secretariat-desk").status());
    assertEquals(404, officer.put("/groups/qma-secretariat-desk/members", "[]").status());
    String query = "/directory?kind=group&q=desk";
    assertEquals(1, nfp.get(query).body().path("total").asInt());
    assertEquals(0, officer.get(query).body().path("total").asInt());
    String alert = "{\"audience\": [\"qma-secretariat-desk\"]}";
    assertEquals("audience", officer.post("/alerts", alert).faults());
    assertEquals(201, nfp.post("/alerts", alert).status());
  }

  @Test
  default void membershipIsReckonedForTheDay() {
    String group = fresh("group");
    JsonNode change =
        confirmed(
            Program.as("admin")
                .post(
                    "/groups",
                    """
                    {"slug": "%s", "names": [{"lang": "en", "text": "Some"}], "kind": "regional",
                     "owner": "qma", "hidden": false, "from": "2026-01-01"}
                    """
                        .formatted(group)));
    assertEquals("confirmed", change.path("state").asText());
    assertFalse(reach("officer").contains(group));
    String members = "[{\"who\": \"qma-border-service\", \"from\": \"%s\"%s}]";
    String path = "/groups/" + group + "/members";
    assertEquals(200, Program.as("nfp").put(path, members.formatted(today(), "")).status());
    assertTrue(reach("officer").contains(group));
    String ended = members.formatted(today().minusDays(9), ", \"to\": \"%s\"".formatted(today()));
    assertEquals(200, Program.as("nfp").put(path, ended).status());
    assertFalse(reach("officer").contains(group));
    assertEquals(200, Program.as("nfp").put(path, "[]").status());
    assertEquals(403, Program.as("officer").put(path, "[]").status());
  }

  private static Set<String> reach(String username) {
    Identification identification = the(Identification.class);
    assertTrue(
        identification.take(
            the(SignInPerson.class)
                .open(username, "vidimus-demo", new Caller("127.0.0.1", "test"))));
    return identification.subject().reach();
  }

  @Test
  default void whatAnOrganisationWroteStaysWithTheStateItWroteItUnder() {
    String slug = fresh("office");
    String organisation =
        """
        {"slug": "%s", "names": [{"lang": "en", "text": "Some office"}], "party": "%s",
         "kind": "agency"}
        """;
    Program admin = Program.as("admin");
    confirmed(admin.post("/organisations", organisation.formatted(slug, "qma")));
    String username = fresh("writer");
    Program.Answer made =
        Program.as("nfp")
            .post("/people", person(username, slug, "[" + role("ofp", today(), "") + "]"));
    assertEquals(201, made.status(), made.toString());
    setPassword(made.body());
    Program writer = Program.as(username, PASSWORD);
    String alert =
        writer
            .post(
                "/alerts",
                """
                {"title": "Some", "text": "Some", "topic": "route", "audience": ["members"],
                 "handling": "GREEN", "grading": {"source": "B", "information": 2},
                 "detected": {"on": "2026-01-02"}}
                """)
            .body()
            .path("id")
            .asText();
    assertEquals(200, writer.post("/alerts/" + alert + "/submit", "").status());
    confirmed(admin.put("/organisations/" + slug, organisation.formatted(slug, "qmb")));
    assertEquals("qmb", writer.get("/people/" + username).body().path("party").asText());
    JsonNode read = writer.get("/alerts/" + alert).body();
    assertEquals("qma", read.path("party").asText());
    assertEquals("national-review", read.path("state").asText());
    assertEquals(200, Program.as("nfp").post("/alerts/" + alert + "/endorse", "").status());
  }

  @Test
  default void whatChangedMeanwhileIsNotConfirmed() {
    String username = user();
    Program admin = Program.as("admin");
    String path = "/people/" + username + "/roles";
    String first =
        admin.put(path, "[" + role("editor", today(), "") + "]").body().path("change").asText();
    String other =
        admin.put(path, "[" + role("nfp", today(), "") + "]").body().path("change").asText();
    assertEquals(200, Program.as("moderator").post("/changes/" + other + "/confirm", "").status());
    assertEquals(409, Program.as("moderator").post("/changes/" + first + "/confirm", "").status());
    assertEquals("void", admin.get("/changes/" + first).body().path("state").asText());
    JsonNode contact = Program.as(username, PASSWORD).get("/account/contact").body();
    assertEquals("en", contact.path("languages").path(0).asText());
  }

  @Test
  default void aShareNamesABasisItsPartyStates() {
    Program nfp = Program.as("nfp");
    assertEquals("legalBasis", nfp.post("/alerts", "{\"legalBasis\": \"no-such\"}").faults());
    assertEquals(
        "legalBasis", nfp.post("/alerts", "{\"legalBasis\": \"qmb-information-law\"}").faults());
    assertEquals("qma-border-act", nfp.post("/alerts", "{}").body().path("legalBasis").asText());
  }

  @Test
  default void aBasisCoversWhoIsNamedAndWhoBelongsToThem() {
    assertTrue(reach("nfp").contains("qma-secretariat-desk"));
    List<String> audiences =
        List.of("public", "members", "secretariat", "qma", "qmb-immigration-office", "rom");
    Map<String, List<String>> covered = new HashMap<>();
    the(ReadCoverage.class)
        .read(new PartyId("qma"), audiences)
        .forEach(c -> covered.put(c.basis().slug(), c.covered()));
    assertEquals(
        List.of("members", "secretariat", "qma", "qmb-immigration-office"),
        covered.get("qma-border-act"));
    assertEquals(List.of("qma", "qmb-immigration-office"), covered.get("qma-vessaly-protocol"));
    assertEquals(audiences, covered.get("qma-public-notices-order"));
  }
}
