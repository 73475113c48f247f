package lms.web.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import lms.web.shared.kernel.Component;

/**
 * The one data source. The driver follows the setting, so that H2 and PostgreSQL need no second build; connections are
 * tested before use, so that the pool recovers when the database comes back.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/lms",
        className = "${MPCONFIG=lms.database.driver}",
        url = "${MPCONFIG=lms.database.url}",
        user = "${MPCONFIG=lms.database.user}",
        password = "${MPCONFIG=lms.database.password}",
        minPoolSize = 2,
        maxPoolSize = 16,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2"
        })
@Component
public class Database {

    @Resource(lookup = "java:app/jdbc/lms")
    private DataSource source;

    @PersistenceContext(unitName = "lms")
    private EntityManager entities;

    @Produces
    @Dependent
    DataSource source() {
        return source;
    }

    @Produces
    @Dependent
    EntityManager entities() {
        return entities;
    }
}
