package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidimus.access.action.Caller;
import org.vidimus.access.action.SignInPerson;
import org.vidimus.common.Pages;

/** Every route the running server knows of itself, tried by nobody. */
@ExtendWith(ArquillianExtension.class)
class RoutesIT implements AnswersInOrder, ClosesBackWays, HidesCanaries, KeepsTheLedger {
  /**
   * What the public face opens to anybody; everything else leads to the sign-in page or refuses.
   */
  private static final Set<String> OPEN =
      Set.of(
          "GET /sign-in",
          "GET /public",
          "POST /api/v1/tokens",
          "GET /openapi",
          "GET /health/live",
          "GET /health/ready",
          "GET /metrics");

  private static final List<String> SECURITY =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Cross-Origin-Opener-Policy",
          "Permissions-Policy",
          "Cache-Control");

  @Inject private ServletContext context;
  @Inject private BeanManager beans;
  @Inject private Pages pages;
  @Inject private HttpServletRequest request;
  @Inject private SignInPerson signIn;

  @Deployment
  static WebArchive portal() {
    return Deployed.portal();
  }

  @Test
  void nobodyGetsAnythingButWhatIsOpen() throws IOException, InterruptedException {
    Set<String> routes = routes();
    assertTrue(routes.size() > 40, "too few routes read: " + routes);
    Set<String> open = new TreeSet<>();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (String route : routes) {
        int status = OPEN.contains(route) ? 0 : openStatus(client, route);
        if (status > 0) {
          open.add(route + " answers " + status);
        }
      }
    }
    assertEquals(Set.of(), open, "open to anybody, though the public face does not say so");
  }

  @Test
  void everyAnswerSaysEachSecurityHeaderOnce() throws IOException, InterruptedException {
    String secret = signIn.open("moderator", "vidimus-demo", new Caller("127.0.0.1", "test"));
    Set<String> wrong = new TreeSet<>();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (String route : routes()) {
        if (route.contains(" /assets/") || route.contains(" /WEB-INF/")) {
          // what is for anybody and for ever, and what the server refuses before any filter
          continue;
        }
        for (String cookie : List.of("", "__Host-vidimus=" + secret)) {
          HttpResponse<String> answer = ask(client, route, cookie);
          for (String header : SECURITY) {
            List<String> said = answer.headers().allValues(header);
            if (said.size() != 1) {
              wrong.add(
                  "%s, signed %s, %d: %s is %s"
                      .formatted(
                          route,
                          cookie.isEmpty() ? "out" : "in",
                          answer.statusCode(),
                          header,
                          said));
            }
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void theDescriptionIsOfTheCallsThereAre() throws IOException, InterruptedException {
    JsonNode paths;
    try (Asking asking = new Asking(port())) {
      paths =
          asking
              .ask("", "GET", "/openapi", "", new byte[0], "Accept", "application/json")
              .json()
              .path("paths");
    }
    Set<String> described = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    int operations = 0;
    for (var path : paths.properties()) {
      for (var operation : path.getValue().properties()) {
        operations++;
        names.add(operation.getValue().path("operationId").asText());
        described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    assertEquals(operations, names.size(), "each has a name of its own: " + names);
    Set<String> calls = new TreeSet<>();
    for (String route : templates()) {
      if (route.contains(" /api/v1/")
          && !route.contains("planted")
          && !route.equals("GET /api/v1/{id}")) {
        calls.add(route);
      }
    }
    // one method of the server, and one call for each of the verbs
    assertTrue(calls.remove("POST /api/v1/alerts/{ref}/{verb}"), calls::toString);
    for (String verb : List.of("submit", "endorse", "return", "decline", "publish", "withdraw")) {
      calls.add("POST /api/v1/alerts/{ref}/" + verb);
    }
    described.removeIf(route -> !route.contains(" /api/v1/"));
    assertEquals(String.join("\n", calls), String.join("\n", described));
  }

  /** 0 when sent to the sign-in page, told to sign in, or told that nothing is there. */
  private int openStatus(HttpClient client, String route) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(client, route, "");
    boolean closed =
        switch (answer.statusCode()) {
          case 401, 404, 405 -> true;
          case 302 -> answer.headers().firstValue("Location").orElse("").contains("/sign-in");
          default -> false;
        };
    return closed ? 0 : answer.statusCode();
  }

  private HttpResponse<String> ask(HttpClient client, String route, String cookie)
      throws IOException, InterruptedException {
    String[] words = route.split(" ", 2);
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + request.getLocalPort() + words[1]))
            .method(words[0], body(words[0]))
            .header("Content-Type", "application/json")
            .header("Cookie", cookie)
            .build();
    return client.send(asked, HttpResponse.BodyHandlers.ofString());
  }

  /** The server refuses a body where none is due before it looks at anything else. */
  private static HttpRequest.BodyPublisher body(String verb) {
    return verb.equals("POST") || verb.equals("PUT")
        ? HttpRequest.BodyPublishers.ofString("{}")
        : HttpRequest.BodyPublishers.noBody();
  }

  @Override
  public int port() {
    return request.getLocalPort();
  }

  private Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    templates().stream()
        .filter(t -> !t.contains("planted"))
        .map(t -> t.replaceAll("\\{[^}]+}", "x"))
        .forEach(routes::add);
    routes.addAll(
        List.of(
            "GET /health",
            "GET /health/started",
            "GET /openapi/application.wadl",
            "GET /api/v1/application.wadl",
            "OPTIONS /api/v1/search",
            "GET /WEB-INF/web.xml"));
    return routes;
  }

  @Override
  public Set<String> templates() {
    Set<String> routes = new TreeSet<>();
    for (ServletRegistration servlet : context.getServletRegistrations().values()) {
      for (String mapping : servlet.getMappings()) {
        if (!mapping.startsWith("/Arquillian")) {
          routes.add("GET " + mapping.replace("/*", "/{id}").replace("*.", "/{id}."));
        }
      }
    }
    pages.all().forEach(p -> routes.add("GET " + p.address()));
    views("/").forEach(view -> routes.add("GET " + view));
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .forEach(type -> routes.addAll(resource(type)));
    return routes;
  }

  private Set<String> views(String folder) {
    Set<String> found = new TreeSet<>();
    Set<String> paths = context.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        found.addAll(views(path));
      } else if (path.endsWith(".xhtml")) {
        found.add(path);
      }
    }
    return found;
  }

  private static Set<String> resource(Class<?> type) {
    Set<String> routes = new TreeSet<>();
    String root = "/api/v1/" + type.getAnnotation(Path.class).value().replaceFirst("^/", "");
    for (Method method : type.getMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          Path sub = method.getAnnotation(Path.class);
          String path = root + (sub == null ? "" : "/" + sub.value().replaceFirst("^/", ""));
          routes.add(verb.value() + " " + path.replaceAll("//+", "/").replaceAll("/$", ""));
        }
      }
    }
    return routes;
  }
}
