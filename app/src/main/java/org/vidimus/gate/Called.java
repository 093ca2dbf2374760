package org.vidimus.gate;

import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;

/** An act as it was called: which permission, about which object. */
record Called(Permission act, Optional<ObjectId> object) {
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
            .findFirst());
  }
}
