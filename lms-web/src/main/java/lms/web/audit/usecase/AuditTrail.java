package lms.web.audit.usecase;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import lms.web.audit.domain.AuditEntry;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** Reading what was noted: for auditors and administrators. */
@UseCase
public class AuditTrail {

    private static final int PAGE_SIZE = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditStore store;
    private final AccountNames names;

    @Inject
    public AuditTrail(AuditStore store, AccountNames names) {
        this.store = store;
        this.names = names;
    }

    /**
     * A part of the trail.
     *
     * @throws NotFound unless the actor is an auditor or an administrator
     */
    public AuditPart read(AuditQuestion question, Actor actor) {
        actor.required();
        Scope scope = Scope.toAudit(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        long total = store.count(scope, question);
        int pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.max(1, Math.min(pages, question.page()));
        List<AuditEntry> entries = store.newest(scope, question, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        Map<UUID, String> known = names.of(scope, people(entries));
        var lines = entries.stream()
                .map(entry -> new AuditPart.Line(
                        entry.seq(),
                        entry.notedAt(),
                        Optional.ofNullable(known.get(entry.actorId())),
                        entry.noted(),
                        id(entry).map(known::get)))
                .toList();
        return new AuditPart(lines, total, page, pages);
    }

    private static Set<UUID> people(List<AuditEntry> entries) {
        Set<UUID> people = new HashSet<>();
        entries.forEach(entry -> {
            people.add(entry.actorId());
            id(entry).ifPresent(people::add);
        });
        return people;
    }

    private static Optional<UUID> id(AuditEntry entry) {
        String object = entry.noted().object();
        return ID.matcher(object).matches() ? Optional.of(UUID.fromString(object)) : Optional.empty();
    }
}
