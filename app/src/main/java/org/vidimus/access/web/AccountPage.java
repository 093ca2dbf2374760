package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.Account;
import org.vidimus.access.Preferences;
import org.vidimus.access.SignIn;
import org.vidimus.access.action.ChangePassword;
import org.vidimus.access.action.ChangePreferences;
import org.vidimus.access.action.EndOtherSessions;
import org.vidimus.access.action.EndSession;
import org.vidimus.access.action.ReadAccount;
import org.vidimus.access.action.SignOut;
import org.vidimus.common.Place;
import org.vidimus.common.Redirect;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;

/** One's own account: password, language, theme, keys, sessions. */
@Named
@RequestScoped
public class AccountPage {
  private final ReadAccount readAccount;
  private final ChangePassword changePassword;
  private final ChangePreferences changePreferences;
  private final EndSession endSession;
  private final EndOtherSessions endOthers;
  private final SignOut signOut;
  private final Place place;
  private final Words words;
  private final HttpServletRequest request;
  private Account account;
  private String before = "";
  private String after = "";
  private String lang;
  private String theme;
  private boolean singleKeys;
  private String done = "";
  private String problem = "";
  private String beforeFault = "";
  private String afterFault = "";

  @Inject
  AccountPage(
      ReadAccount readAccount,
      ChangePassword changePassword,
      ChangePreferences changePreferences,
      EndSession endSession,
      EndOtherSessions endOthers,
      SignOut signOut,
      Place place,
      Words words,
      HttpServletRequest request) {
    this.readAccount = readAccount;
    this.changePassword = changePassword;
    this.changePreferences = changePreferences;
    this.endSession = endSession;
    this.endOthers = endOthers;
    this.signOut = signOut;
    this.place = place;
    this.words = words;
    this.request = request;
    this.account = readAccount.read();
    this.lang = account.preferences().lang();
    this.theme = account.preferences().theme();
    this.singleKeys = account.preferences().singleKeys();
    if (request.getParameter("saved") != null) {
      this.done = words.say(place.getLang(), "account.choices-saved");
    }
  }

  /** Takes the new password; what is wrong with either is said beside it. */
  public void changePassword() {
    try {
      changePassword.change(before, after, request.getRemoteAddr());
      succeed("account.password-changed");
    } catch (Refusal refusal) {
      switch (refusal.kind()) {
        case FAULTY -> afterFault = said(refusal);
        case UNSIGNED -> beforeFault = words.say(place.getLang(), "account.before-wrong");
        case TOO_MANY -> beforeFault = said(refusal);
        default -> problem = said(refusal);
      }
    }
  }

  /** Takes language, theme and keys; the cookie of an earlier language no longer speaks. */
  public void prefer() throws IOException {
    changePreferences.prefer(new Preferences(lang, theme, singleKeys));
    go("/account?saved=true" + (lang.isEmpty() ? "" : "&lang=" + lang));
  }

  /** Ends another session. */
  public void end(UUID session) {
    attempt("account.session-ended", () -> endSession.end(session));
  }

  /** Ends every session and token but this session. */
  public void endOthers() {
    attempt("account.others-ended", endOthers::end);
  }

  /** Whether there is anything but this session. */
  public boolean isOthers() {
    return account.sessions().stream().anyMatch(s -> !s.own());
  }

  /** What a session or token is used from, in words. */
  public String machine(SignIn.Row row) {
    if (row.kind().equals("token")) {
      return words.say(place.getLang(), "account.token");
    }
    Machine machine = Machine.of(row.machine());
    return machine.isKnown()
        ? words.say(place.getLang(), "account.machine-on", machine.browser(), machine.system())
        : machine.said().isEmpty()
            ? words.say(place.getLang(), "account.machine-unknown")
            : machine.said();
  }

  /** Leaves. */
  public void signOut() throws IOException {
    signOut.leave();
    // what forms of theirs remember is nobody else's
    FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
    response().addCookie(SignInPage.session("", 0));
    go("/sign-in");
  }

  private void attempt(String success, Runnable act) {
    try {
      act.run();
      succeed(success);
    } catch (Refusal refusal) {
      problem = said(refusal);
    }
  }

  private void succeed(String key) {
    done = words.say(place.getLang(), key);
    account = readAccount.read();
  }

  private String said(Refusal refusal) {
    return refusal.problems().stream()
        .map(p -> words.say(place.getLang(), p.sentence()))
        .findFirst()
        .orElseGet(() -> words.say(place.getLang(), refusal.key()));
  }

  private static void go(String address) throws IOException {
    Redirect.to(response(), address);
    FacesContext.getCurrentInstance().responseComplete();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  public Account getAccount() {
    return account;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getLang() {
    return lang;
  }

  /** The choice of nothing arrives as null. */
  public void setLang(@Nullable String lang) {
    this.lang = Objects.requireNonNullElse(lang, "");
  }

  public String getTheme() {
    return theme;
  }

  /** The choice of nothing arrives as null. */
  public void setTheme(@Nullable String theme) {
    this.theme = Objects.requireNonNullElse(theme, "");
  }

  public boolean isSingleKeys() {
    return singleKeys;
  }

  public void setSingleKeys(boolean singleKeys) {
    this.singleKeys = singleKeys;
  }

  public String getDone() {
    return done;
  }

  public String getProblem() {
    return problem;
  }

  /** What is wrong with the password typed as the present one; empty for nothing. */
  public String getBeforeFault() {
    return beforeFault;
  }

  /** What is wrong with the new password; empty for nothing. */
  public String getAfterFault() {
    return afterFault;
  }
}
