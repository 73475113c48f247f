package lms.web.shared.persistence;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import lms.web.shared.kernel.Component;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the database to the schema this build expects. */
@Component
public class Schema {

    private final DataSource source;
    private final List<JavaMigration> steps;

    @Inject
    public Schema(DataSource source, @Any Instance<JavaMigration> steps) {
        this(source, steps.stream().toList());
    }

    /**
     * With these steps.
     *
     * @param steps what a migration does that cannot be written in SQL
     */
    public Schema(DataSource source, List<JavaMigration> steps) {
        this.source = source;
        this.steps = List.copyOf(steps);
    }

    /** Applies the migrations that are missing; does nothing when there are none. */
    public void bringUpToDate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(steps.toArray(JavaMigration[]::new))
                .load()
                .migrate();
    }
}
