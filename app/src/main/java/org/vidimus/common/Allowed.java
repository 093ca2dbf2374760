package org.vidimus.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The only dispensation from a house rule, with the reason. There are at most ten in the house. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Allowed {
  /** Why the rule does not fit here. */
  String value();
}
