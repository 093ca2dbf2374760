package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.Preferences;
import org.vidimus.access.action.ChangePreferences;
import org.vidimus.access.action.ReadAccount;

/** One's own choices, for the portal's scripts. */
@Path("/account/preferences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {
  private final ReadAccount readAccount;
  private final ChangePreferences changePreferences;

  @Inject
  public AccountResource(ReadAccount readAccount, ChangePreferences changePreferences) {
    this.readAccount = readAccount;
    this.changePreferences = changePreferences;
  }

  /** What may be chosen; absent stays as it is. */
  public record Chosen(
      @Nullable String lang, @Nullable String theme, @Nullable Boolean singleKeys) {}

  @GET
  public Preferences read() {
    return readAccount.read().preferences();
  }

  @PUT
  public Preferences change(Chosen chosen) {
    Preferences before = readAccount.read().preferences();
    Preferences after =
        new Preferences(
            chosen.lang == null ? before.lang() : chosen.lang,
            chosen.theme == null ? before.theme() : chosen.theme,
            chosen.singleKeys == null ? before.singleKeys() : chosen.singleKeys);
    changePreferences.prefer(after);
    return after;
  }
}
