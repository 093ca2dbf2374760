package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidimus.access.Identification;
import org.vidimus.access.Preferences;
import org.vidimus.access.action.Caller;
import org.vidimus.access.action.ChangePreferences;
import org.vidimus.access.action.ReadAccount;
import org.vidimus.access.action.SignInPerson;
import org.vidimus.common.Refusal;

/** The house in its server: the gate, the ledger, the doors, on the database of this run. */
@ExtendWith(ArquillianExtension.class)
@ActivateRequestContext
class PortalIT
    implements KeepsPictures,
        ImportsPacks,
        AppointsPeople,
        OwnsNothing,
        Recatalogues,
        ReadsTheOutbox,
        AttachesPictures,
        ActsAtOnce {
  private static final Caller HERE = new Caller("127.0.0.1", "test");

  @Inject private SignInPerson signIn;
  @Inject private Identification identification;
  @Inject private ReadAccount readAccount;
  @Inject private ChangePreferences changePreferences;
  @Inject private EntityManager entities;

  @Deployment
  static WebArchive portal() {
    return Deployed.portal();
  }

  @Test
  void whoSignsInIsKnownByTheirSecret() {
    assertTrue(identification.take(signIn.open("officer", "vidimus-demo", HERE)));
    assertEquals("officer", identification.subject().username());
    assertFalse(identification.take("not a secret"));
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
    Refusal wrong = assertThrows(Refusal.class, () -> signIn.open("officer", "vidimus-demO", HERE));
    Refusal unknown =
        assertThrows(Refusal.class, () -> signIn.open("nobody-here", "vidimus-demo", HERE));
    assertEquals(wrong.key(), unknown.key());
    assertEquals(Refusal.Kind.UNSIGNED, unknown.kind());
  }

  @Test
  void anActLeavesALeafAndARefusedOneToo() {
    assertTrue(identification.take(signIn.open("examiner", "vidimus-demo", HERE)));
    long done = leaves("examiner", "change-account", "done");
    long refused = leaves("examiner", "change-account", "refused");
    changePreferences.prefer(new Preferences("id", "dark", true));
    assertEquals(done + 1, leaves("examiner", "change-account", "done"));
    assertThrows(
        Refusal.class, () -> changePreferences.prefer(new Preferences("xx", "dark", true)));
    assertEquals(refused + 1, leaves("examiner", "change-account", "refused"));
    assertEquals("id", readAccount.read().preferences().lang());
  }

  @Test
  void whoIsNotSignedInReadsNoAccount() {
    Refusal refusal = assertThrows(Refusal.class, () -> readAccount.read());
    assertTrue(List.of(Refusal.Kind.UNSIGNED, Refusal.Kind.FORBIDDEN).contains(refusal.kind()));
  }

  private long leaves(String username, String act, String result) {
    Object count =
        entities
            .createNativeQuery(
                "select count(*) from ledger l join ledger_who w on w.mark = l.mark"
                    + " where w.name = ? and l.act = ? and l.result = ?")
            .setParameter(1, username)
            .setParameter(2, act)
            .setParameter(3, result)
            .getSingleResult();
    return ((Number) count).longValue();
  }
}
