package org.vidimus.common.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.vidimus.common.SentBody;

/**
 * Gives bodies that are read late the kind they were sent as: a wrong kind is told after what one
 * may not see or do.
 */
@Provider
public class SentBodies implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = context.proceed();
    String kind = context.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
    return body instanceof InputStream stream
        ? new SentBody(stream, Objects.requireNonNullElse(kind, ""))
        : body;
  }
}
