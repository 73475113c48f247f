package lms.web.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * The application's persistence unit on a real database, without a container. Like the container's, its entity manager
 * serves whichever transaction runs on the thread.
 */
public final class Storage {

    private static final Map<Engine, Storage> SHARED = new EnumMap<>(Engine.class);

    private final CountingSource source;
    private final EntityManagerFactory factory;

    @SuppressWarnings("ThreadLocalUsage") // a storage lives as long as the process
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    private final EntityManager entities;

    private Storage(DataSource source) {
        this.source = new CountingSource(source);
        this.factory = Persistence.createEntityManagerFactory(
                "lms",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", this.source.proxy(),
                        "eclipselink.logging.level", "SEVERE"));
        this.entities = (EntityManager) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(running(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The storage of this kind, emptied; one for all tests, because starting one takes a second. */
    public static synchronized Storage emptied(Engine engine) {
        Storage storage = SHARED.computeIfAbsent(engine, each -> new Storage(each.fresh()));
        storage.empty(engine);
        return storage;
    }

    /** On a database of its own, with what is in it. */
    public static Storage on(DataSource source) {
        return new Storage(source);
    }

    /** Lets go of the database. */
    public void close() {
        factory.close();
    }

    /** The entity manager of the transaction that runs. */
    public EntityManager entities() {
        return entities;
    }

    /** What the persistence unit was made from. */
    public EntityManagerFactory factory() {
        return factory;
    }

    /** Does the work in a transaction, as a call of a use case is: in the one that runs, or else in one of its own. */
    public <T> T transaction(Callable<T> work) {
        if (current.get() != null) {
            return done(work);
        }
        EntityManager manager = factory.createEntityManager();
        current.set(manager);
        try {
            manager.getTransaction().begin();
            T result = done(work);
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            current.remove();
            manager.close();
        }
    }

    /** As {@link #transaction}, for work without a result. */
    public void inTransaction(Runnable work) {
        transaction(() -> {
            work.run();
            return true;
        });
    }

    /** What the persistence unit reads and writes through. */
    public DataSource source() {
        return source.proxy();
    }

    /** How many SQL statements the work sends. */
    public int statements(Runnable work) {
        int before = source.statements();
        work.run();
        return source.statements() - before;
    }

    /** A connection of one's own, to look at what the application does not show. */
    public Connection connection() throws SQLException {
        return source.proxy().getConnection();
    }

    /** How many rows a table has. */
    public long rows(String table) {
        return transaction(() -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue());
    }

    private static <T> T done(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private EntityManager running() {
        EntityManager manager = current.get();
        if (manager == null) {
            throw new IllegalStateException("No transaction runs on this thread");
        }
        return manager;
    }

    private void empty(Engine engine) {
        try (var connection = source.proxy().getConnection()) {
            new Tables(connection).empty(engine);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot empty the database", e);
        }
    }
}
