package lms.web.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lms.web.privacy.domain.Register;
import lms.web.privacy.domain.RegisteredColumn;
import lms.web.privacy.usecase.RegisteredColumns;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;
import lms.web.shared.persistence.ClassifiedColumn;
import org.eclipse.persistence.sessions.Session;

/** Asks every entity. */
@Component
public class JpaRegisteredColumns implements RegisteredColumns {

    private final EntityManager entities;

    @Inject
    public JpaRegisteredColumns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Register register() {
        return new Register(ClassifiedColumn.all(entities.unwrap(Session.class)).stream()
                .filter(column -> column.words().value().compareTo(PrivacyClass.ACCOUNT) >= 0)
                .map(JpaRegisteredColumns::registered)
                .toList());
    }

    private static RegisteredColumn registered(ClassifiedColumn column) {
        Processing said = said(column.field())
                .or(() -> said(column.entity()))
                .orElseThrow(() -> new IllegalStateException(column.table() + "." + column.name()
                        + " is about people, and nothing says what it is processed for: @Processing at "
                        + column.entity().getSimpleName()));
        return new RegisteredColumn(column.table(), column.name(), said.value(), about(said), column.words());
    }

    private static Set<PersonKind> about(Processing said) {
        Set<PersonKind> about =
                EnumSet.copyOf(said.about().length == 0 ? said.value().about() : Set.of(said.about()));
        if (said.alsoVisitors()) {
            about.add(PersonKind.VISITOR);
        }
        return about;
    }

    private static Optional<Processing> said(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Processing.class));
    }
}
