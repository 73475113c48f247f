package lms.web.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts what is sent through a data source, at the one place that no mapper can go around: the execution of statements. */
final class CountingSource {

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource proxy;

    CountingSource(DataSource source) {
        this.proxy = (DataSource) watched(source, DataSource.class);
    }

    DataSource proxy() {
        return proxy;
    }

    int statements() {
        return statements.get();
    }

    private Object watched(Object target, Class<?> face) {
        return Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(), new Class<?>[] {face}, (self, method, args) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return inner(method.invoke(target, args), method.getReturnType());
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private @Nullable Object inner(@Nullable Object result, Class<?> declared) {
        if (result instanceof Connection || result instanceof Statement) {
            return watched(result, declared);
        }
        return result;
    }
}
