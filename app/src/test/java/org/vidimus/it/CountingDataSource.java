package org.vidimus.it;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.vidimus.common.PortalDataSource;

/** The portal's own, and it counts the statements that are asked of the database. */
public class CountingDataSource extends PortalDataSource {
  private static final AtomicLong STATEMENTS = new AtomicLong();

  static long statements() {
    return STATEMENTS.get();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    Connection real = super.getConnection(user, password);
    return (Connection)
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                STATEMENTS.incrementAndGet();
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
