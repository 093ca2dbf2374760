package org.vidimus.gate;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Overtaken;
import org.vidimus.common.Refusal;

/**
 * Around the transaction: writes refusals and failures, a failed commit among them, after the
 * rollback. Of two who do the like at the same moment, the later is refused as a conflict.
 */
@Act(Permission.SIGN_IN)
@Interceptor
@Priority(100)
class OuterGate {
  private final Scribe scribe;

  @Inject
  OuterGate(Scribe scribe) {
    this.scribe = scribe;
  }

  @AroundInvoke
  @Nullable Object pass(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Refusal refusal) {
      write(Called.of(call), refusal.kind());
      throw refusal;
    } catch (Exception failure) {
      if (Overtaken.by(failure)) {
        scribe.ended(Called.of(call), "refused");
        throw Refusal.conflict("refusal.overtaken");
      }
      scribe.ended(Called.of(call), "failed");
      throw failure;
    }
  }

  private void write(Called called, Refusal.Kind kind) {
    switch (kind) {
      case MISSING, UNSIGNED -> scribe.missed(called);
      // a question back to the reader, not an answer
      case REASON -> {}
      case FORBIDDEN,
          VERB,
          TOO_BIG,
          WRONG_KIND,
          CONFLICT,
          UNCONDITIONAL,
          CHANGED,
          FAULTY,
          TOO_MANY,
          BUSY,
          FAILED ->
          scribe.ended(called, "refused");
    }
  }
}
