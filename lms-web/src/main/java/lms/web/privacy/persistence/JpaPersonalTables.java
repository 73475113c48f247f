package lms.web.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.privacy.domain.Lead;
import lms.web.privacy.domain.PersonalColumn;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.usecase.PersonalTables;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Component;
import lms.web.shared.persistence.ClassifiedColumn;
import org.eclipse.persistence.sessions.Session;

/** The tables about people, read from the entities: nobody keeps a list of them. */
@Component
public class JpaPersonalTables implements PersonalTables {

    private final EntityManager entities;

    @Inject
    public JpaPersonalTables(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<PersonalTable> all() {
        Map<String, List<ClassifiedColumn>> columns = ClassifiedColumn.all(entities.unwrap(Session.class)).stream()
                .collect(Collectors.groupingBy(ClassifiedColumn::table, TreeMap::new, Collectors.toList()));
        return parentsFirst(columns.entrySet().stream()
                .map(table -> table(table.getKey(), table.getValue()))
                .filter(table -> !table.leads().isEmpty())
                .toList());
    }

    private static PersonalTable table(String name, List<ClassifiedColumn> columns) {
        Class<?> entity = columns.get(0).entity();
        Stream<Lead> self = Optional.ofNullable(entity.getAnnotation(About.class))
                .filter(about -> about.value() != Way.PERSONAL_STORE)
                .map(about -> lead("id", "id", about, false))
                .stream();
        return new PersonalTable(
                name,
                entity,
                Stream.concat(self, columns.stream().flatMap(JpaPersonalTables::lead))
                        .toList(),
                columns.stream()
                        .map(column -> new PersonalColumn(
                                column.field().getName(),
                                column.name(),
                                column.field().getType(),
                                column.words()))
                        .toList());
    }

    private static Stream<Lead> lead(ClassifiedColumn column) {
        return Optional.ofNullable(column.field().getAnnotation(About.class))
                .map(about -> lead(
                        column.field().getName(),
                        column.name(),
                        about,
                        column.words().form() == Form.SEALED))
                .stream();
    }

    private static Lead lead(String attribute, String column, About about, boolean sealed) {
        return new Lead(attribute, column, about.value(), about.of(), List.of(about.purposes()), sealed);
    }

    private static List<PersonalTable> parentsFirst(List<PersonalTable> tables) {
        List<PersonalTable> left = new ArrayList<>(tables);
        // What hangs on the account only by its id comes after the account too.
        left.sort(Comparator.comparing(table -> table.entity().isAnnotationPresent(About.class) ? 0 : 1));
        List<PersonalTable> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            PersonalTable next = left.stream()
                    .filter(table -> left.stream().noneMatch(other -> table.hangsOn(other.entity())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables hang on each other in a circle"));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
