package lms.web.shared.persistence;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import lms.web.shared.kernel.Component;
import org.flywaydb.core.Flyway;

/** Brings the database to the schema this build expects. */
@Component
public class Schema {

    private final DataSource source;

    @Inject
    public Schema(DataSource source) {
        this.source = source;
    }

    /** Applies the migrations that are missing; does nothing when there are none. */
    public void bringUpToDate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
