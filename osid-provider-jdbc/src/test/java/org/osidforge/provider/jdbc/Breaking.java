package org.osidforge.provider.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections that break when a test says so. */
final class Breaking {

    /** What happens before a statement is made or a transaction committed. */
    @FunctionalInterface
    interface Accident {
        void happen(Connection connection, String what) throws SQLException;
    }

    private final String url;
    private Accident accident = (connection, what) -> {};

    Breaking(JdbcSettings settings) {
        this.url = settings.url();
    }

    void before(Accident next) {
        accident = next;
    }

    /** A source of such connections; each call opens one. */
    DataSource source() {
        return (DataSource) proxy(DataSource.class, null, (method, args) -> {
            if (method.getName().equals("getConnection")) {
                return connection(DriverManager.getConnection(url));
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private Connection connection(Connection inner) {
        return (Connection) proxy(Connection.class, inner, (method, args) -> {
            if (method.getName().equals("prepareStatement")) {
                accident.happen(inner, (String) args[0]);
            } else if (method.getName().equals("commit")) {
                accident.happen(inner, "COMMIT");
            }
            return method.invoke(inner, args);
        });
    }

    /** How a call is answered. */
    @FunctionalInterface
    private interface Answer {
        Object to(Method method, Object[] args) throws Throwable;
    }

    private static Object proxy(Class<?> type, Object inner, Answer answer) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return answer.to(method, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
