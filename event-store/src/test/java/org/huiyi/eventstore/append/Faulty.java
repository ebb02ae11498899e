package org.huiyi.eventstore.append;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// Connections of which the first breaks once: before or after it has done what it was asked.
final class Faulty implements OwnConnections {
    private final OwnConnections real;
    private final String method;
    private final boolean afterwards;
    private final AtomicInteger opened = new AtomicInteger();

    /// @param method of Connection or PreparedStatement that breaks
    Faulty(OwnConnections real, String method, boolean afterwards) {
        this.real = real;
        this.method = method;
        this.afterwards = afterwards;
    }

    int opened() {
        return opened.get();
    }

    @Override
    public Connection open(java.time.Duration silence) throws SQLException {
        Connection connection = real.open(silence);
        return opened.getAndIncrement() > 0
                ? connection
                : breaking(Connection.class, connection, connection);
    }

    private <T> T breaking(Class<T> type, T target, Connection connection) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, called, arguments) -> {
                            if (!called.getName().equals(method)) {
                                return wrapped(invoke(target, called, arguments), connection);
                            }
                            if (afterwards) {
                                invoke(target, called, arguments);
                            }
                            connection.close();
                            throw new SQLException("broken", "08006");
                        }));
    }

    private Object wrapped(Object result, Connection connection) {
        return result instanceof PreparedStatement statement
                ? breaking(PreparedStatement.class, statement, connection)
                : result;
    }

    private static Object invoke(Object target, java.lang.reflect.Method called, Object[] arguments)
            throws Throwable {
        try {
            return called.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
