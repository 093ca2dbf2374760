package org.vidimus.gate;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Inside the transaction: decides, runs the act, and writes the leaf of its success. */
@Act(Permission.SIGN_IN)
@Interceptor
@Priority(2000)
class InnerGate {
  private final CurrentSubject current;
  private final Gate gate;
  private final Recorder recorder;

  @Inject
  InnerGate(CurrentSubject current, Gate gate, Recorder recorder) {
    this.current = current;
    this.gate = gate;
    this.recorder = recorder;
  }

  @AroundInvoke
  @Nullable Object pass(InvocationContext call) throws Exception {
    Subject subject = current.get();
    Called called = Called.of(call);
    Envelope envelope = gate.envelope(subject, called.object());
    gate.admit(subject, called.act(), envelope);
    Object result = call.proceed();
    // whoever reads without signing in reads what is open to everybody
    if (subject.signedIn() || !called.act().reads()) {
      recorder.record(called.leaf(current.get(), envelope.handling(), "done"));
    }
    return result;
  }
}
