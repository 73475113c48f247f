package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lms.web.privacy.domain.PersonKeys;
import lms.web.privacy.domain.PersonalTable;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** What is kept about a person, for that person: how many of what, and how long. */
@UseCase
public class MyData {

    private final PersonalTables tables;
    private final PersonalRows rows;

    @Inject
    public MyData(PersonalTables tables, PersonalRows rows) {
        this.tables = tables;
        this.rows = rows;
    }

    /** By what it is kept for; only what is kept now. What secrets there are is not counted. */
    public List<Held> held(Actor actor) {
        PersonKeys person =
                rows.keys(new Scope.Own(actor.required().accountId())).orElseThrow(NotFound::new);
        Map<Activity, List<Counted>> byActivity = new TreeMap<>();
        tables.all().stream().filter(PersonalTable::isExported).forEach(table -> {
            long count = rows.count(table, person);
            if (count > 0) {
                byActivity
                        .computeIfAbsent(table.activity(), activity -> new ArrayList<>())
                        .add(new Counted(table.name(), count, table.keeps()));
            }
        });
        return byActivity.entrySet().stream()
                .map(part -> new Held(part.getKey(), part.getValue()))
                .toList();
    }

    /**
     * What is kept for one thing.
     *
     * @param rows never empty
     */
    public record Held(Activity activity, List<Counted> rows) {
        public Held {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Rows of one table.
     *
     * @param table in lower case
     * @param count at least one
     * @param keeps how long they are kept, every way that there is
     */
    public record Counted(String table, long count, Set<Keep> keeps) {}
}
