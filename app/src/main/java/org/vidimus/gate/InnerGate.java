package org.vidimus.gate;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.JsonBody;

/**
 * Inside the transaction: decides, takes what was sent, runs the act, and writes the leaf of its
 * success.
 */
@Act(Permission.SIGN_IN)
@Interceptor
@Priority(2000)
class InnerGate {
  private final CurrentSubject current;
  private final Gate gate;
  private final Scribe scribe;

  @Inject
  InnerGate(CurrentSubject current, Gate gate, Scribe scribe) {
    this.current = current;
    this.gate = gate;
    this.scribe = scribe;
  }

  @AroundInvoke
  @Nullable Object pass(InvocationContext call) throws Exception {
    Called called = Called.of(call);
    Envelope envelope = gate.admit(current.get(), called);
    for (Object parameter : call.getParameters()) {
      if (parameter instanceof JsonBody<?> body) {
        body.take();
      }
    }
    Object result = call.proceed();
    scribe.done(called, envelope, result);
    return result;
  }
}
