package lms.web.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is sent through a data source, at the one place that no mapper can go around: the execution of statements.
 * Keeps closed connections for the next who asks, as a server's pool does.
 */
final class CountingSource {

    private final DataSource source;
    private final AtomicInteger statements = new AtomicInteger();
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    CountingSource(DataSource source) {
        this.source = source;
    }

    int statements() {
        return statements.get();
    }

    DataSource proxy() {
        return proxy(
                DataSource.class,
                (self, method, args) ->
                        method.getName().equals("getConnection") ? watched(connection()) : call(source, method, args));
    }

    private Connection connection() throws SQLException {
        Connection known = idle.poll();
        return known == null ? source.getConnection() : known;
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (self, method, args) -> {
            if (method.getName().equals("close")) {
                giveBack(connection);
                return null;
            }
            Object result = call(connection, method, args);
            return result instanceof Statement statement ? watched(statement, method.getReturnType()) : result;
        });
    }

    private Object watched(Statement statement, Class<?> face) {
        return proxy(face, (self, method, args) -> {
            if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
            }
            return call(statement, method, args);
        });
    }

    private void giveBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.push(connection);
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> face, InvocationHandler handler) {
        return face.cast(Proxy.newProxyInstance(CountingSource.class.getClassLoader(), new Class<?>[] {face}, handler));
    }
}
