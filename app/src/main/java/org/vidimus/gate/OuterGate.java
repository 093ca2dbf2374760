package org.vidimus.gate;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Refusal;

/**
 * Around the transaction: writes refusals and failures, a failed commit among them, after the
 * rollback.
 */
@Act(Permission.SIGN_IN)
@Interceptor
@Priority(100)
class OuterGate {
  private final CurrentSubject current;
  private final Recorder recorder;

  @Inject
  OuterGate(CurrentSubject current, Recorder recorder) {
    this.current = current;
    this.recorder = recorder;
  }

  @AroundInvoke
  @Nullable Object pass(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Refusal refusal) {
      record(call, refusal.kind() == Refusal.Kind.MISSING ? "missing" : "refused");
      throw refusal;
    } catch (Exception failure) {
      record(call, "failed");
      throw failure;
    }
  }

  private void record(InvocationContext call, String result) {
    if (current.get().signedIn()) {
      recorder.recordApart(Called.of(call).leaf(current.get(), Handling.CLEAR, result));
    }
  }
}
