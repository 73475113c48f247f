package lms.web.privacy.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Processing;

/**
 * A table that holds something about people.
 *
 * @param name in lower case
 * @param entity to which it belongs
 * @param leads every way from its rows to a person; never empty
 * @param columns all of them, also those that say nothing about anybody; by name
 */
public record PersonalTable(String name, Class<?> entity, List<Lead> leads, List<PersonalColumn> columns) {
    public PersonalTable {
        leads = List.copyOf(leads);
        columns = List.copyOf(columns);
    }

    /** The ways from a row to the person whom it is about. */
    public List<Lead> about() {
        return leads.stream().filter(lead -> lead.way().isAbout()).toList();
    }

    /** The ways from a row to somebody who did something to it. */
    public List<Lead> doers() {
        return leads.stream().filter(lead -> !lead.way().isAbout()).toList();
    }

    /** The columns that the person's own export holds (UK GDPR Art. 15 and 20). */
    public List<PersonalColumn> exported() {
        return columns.stream().filter(column -> column.words().export()).toList();
    }

    /** What its rows are kept for. */
    public Activity activity() {
        return Objects.requireNonNull(entity.getAnnotation(Processing.class), name)
                .value();
    }

    /** How long what its rows say about people is kept, every way that there is. */
    public Set<Keep> keeps() {
        return columns.stream()
                .filter(PersonalColumn::isPersonal)
                .map(column -> column.words().keep())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Keep.class)));
    }

    /** Whether the person's own export holds its rows as they are. The trail is told in sentences instead. */
    public boolean isExported() {
        return !exported().isEmpty() && leads.stream().noneMatch(lead -> lead.way() == Way.SUBJECT_PSEUDONYM);
    }

    /** Whether its rows go when their person is erased; rows that stay lead to nobody any more (UK GDPR Art. 17). */
    public boolean rowsGo() {
        return columns.stream().anyMatch(column -> column.words().erase() == Erase.DELETE_ROW);
    }

    /** Whether its rows are about a person only because rows of that entity are. */
    public boolean hangsOn(Class<?> parent) {
        return leads.stream().filter(PersonalTable::hasParent).anyMatch(lead -> lead.parent() == parent);
    }

    /** Whether the rows of another table have to exist before its own. */
    public boolean hangs() {
        return leads.stream().anyMatch(PersonalTable::hasParent);
    }

    private static boolean hasParent(Lead lead) {
        return lead.way() == Way.PARENT;
    }
}
