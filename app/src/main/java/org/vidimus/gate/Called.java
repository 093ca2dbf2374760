package org.vidimus.gate;

import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * An act as it was called: which permission, about which object.
 *
 * @param meant the act that a name was looked up for, which a miss is written down as; else the act
 */
record Called(Permission act, Optional<ObjectId> object, Permission meant) {
  Called(Permission act, Optional<ObjectId> object) {
    this(act, object, act);
  }

  static Called of(InvocationContext call) {
    Act act = call.getMethod().getAnnotation(Act.class);
    if (act == null) {
      throw new IllegalStateException(call.getMethod() + " carries no @Act");
    }
    return new Called(
        act.value(),
        Arrays.stream(call.getParameters())
            .filter(ObjectId.class::isInstance)
            .map(ObjectId.class::cast)
            .findFirst(),
        Arrays.stream(call.getParameters())
            .filter(Permission.class::isInstance)
            .map(Permission.class::cast)
            .findFirst()
            .orElse(act.value()));
  }
}
