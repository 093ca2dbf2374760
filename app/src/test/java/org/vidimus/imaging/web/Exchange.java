package org.vidimus.imaging.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One request and its answer, as far as the servlet looks at them. */
final class Exchange {
  final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  final ByteArrayOutputStream body = new ByteArrayOutputStream();
  int status = 200;
  private final String method;
  private final String uri;
  private final Map<String, String> sent;

  Exchange(String method, String uri, Map<String, String> sent) {
    this.method = method;
    this.uri = uri;
    this.sent = sent;
  }

  /** A header of the answer; several of one name joined. */
  String header(String name) {
    return String.join(" | ", headers.getOrDefault(name, List.of()));
  }

  @SuppressWarnings("JdkObsolete") // the interface asks for a StringBuffer
  HttpServletRequest request() {
    return fake(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getMethod" -> method;
              case "getRequestURI" -> uri;
              case "getServerName" -> host();
              case "getRequestURL" -> new StringBuffer("http://" + host() + ":8080" + uri);
              case "getHeader" -> sent.get((String) arguments[0]);
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private String host() {
    return sent.getOrDefault("Host", "127.0.0.1");
  }

  HttpServletResponse response() {
    return fake(
        HttpServletResponse.class,
        (name, arguments) -> {
          switch (name) {
            case "setStatus" -> status = (int) arguments[0];
            case "setHeader" ->
                headers.put((String) arguments[0], new ArrayList<>(List.of((String) arguments[1])));
            case "addHeader" ->
                headers
                    .computeIfAbsent((String) arguments[0], any -> new ArrayList<>())
                    .add((String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", List.of((String) arguments[0]));
            case "setContentLength", "setContentLengthLong" ->
                headers.put("Content-Length", List.of(String.valueOf(arguments[0])));
            case "getOutputStream" -> {
              return new Stream();
            }
            default -> throw new UnsupportedOperationException(name);
          }
          return null;
        });
  }

  private interface Answer {
    @Nullable Object to(String name, Object[] arguments);
  }

  private static <T> T fake(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
  }

  private final class Stream extends ServletOutputStream {
    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(int b) {
      body.write(b);
    }
  }
}
