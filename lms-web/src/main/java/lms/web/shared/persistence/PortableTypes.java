package lms.web.shared.persistence;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Sends UUIDs as UUIDs. EclipseLink 4.0 binds them as text, which PostgreSQL refuses, and fails on reading a null one
 * (eclipselink#2768, #2717); no column here is a nullable UUID.
 */
public class PortableTypes implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (var descriptor : session.getDescriptors().values()) {
            for (var mapping : descriptor.getMappings()) {
                if (mapping instanceof DirectToFieldMapping direct
                        && direct.getAttributeClassification() == UUID.class) {
                    direct.setConverter(null);
                    direct.getField().setSqlType(Types.OTHER);
                    direct.getField().setType(UUID.class);
                }
            }
        }
    }
}
