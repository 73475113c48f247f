package lms.web.administration.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.AccountFile;
import lms.web.learning.usecase.LearningFile;
import lms.web.membership.usecase.MemberStore;
import lms.web.organisation.usecase.UnitView;
import lms.web.organisation.usecase.Units;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Gathers what the features hold of one person. Only for a record that is open. */
@Component
public class PersonFile {

    private final AccountFile accounts;
    private final LearningFile learning;
    private final MemberStore members;
    private final Units units;

    @Inject
    public PersonFile(AccountFile accounts, LearningFile learning, MemberStore members, Units units) {
        this.accounts = accounts;
        this.learning = learning;
        this.members = members;
        this.units = units;
    }

    OpenRecord of(UUID subject, String language, Instant until, Actor actor) {
        Set<UUID> belongs =
                members.units(new Scope.Own(subject), List.of(subject)).getOrDefault(subject, Set.of());
        List<String> names = units.all(actor).stream()
                .filter(unit -> belongs.contains(unit.id()))
                .map(UnitView::name)
                .toList();
        return new OpenRecord(accounts.of(subject), names, learning.of(subject, language), until);
    }
}
