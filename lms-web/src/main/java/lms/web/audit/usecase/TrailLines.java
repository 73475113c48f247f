package lms.web.audit.usecase;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditPerson;
import lms.web.audit.domain.Deed;
import lms.web.audit.domain.Parties;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.secret.Vault;

/** Opens entries for a reader: leads pseudonyms to people and opens details, as far as the reader may. */
@Component
public class TrailLines {

    /** Details that are made of the names of roles and places, and of nothing that somebody typed. */
    private static final Set<Deed> ABOUT_ROLES =
            Set.of(Deed.ROLE_PROPOSED, Deed.ROLE_GRANTED, Deed.ROLE_ENDED, Deed.PROPOSAL_DECLINED);

    private static final int MARK_DIGITS = 8;

    private final AuditPeopleStore people;
    private final AccountNames names;
    private final Scribe scribe;

    @Inject
    public TrailLines(AuditPeopleStore people, AccountNames names, Vault vault) {
        this.people = people;
        this.names = names;
        this.scribe = new Scribe(vault);
    }

    /** With the names of those whose accounts there are. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public List<AuditPart.Line> withNames(List<AuditEntry> entries, Scope scope) {
        Map<UUID, AuditPerson> known = known(entries);
        Map<UUID, String> found = names.of(scope, accounts(known));
        return entries.stream()
                .map(entry -> line(
                        entry,
                        pseudonym ->
                                Optional.ofNullable(known.get(pseudonym)).map(person -> found.get(person.accountId())),
                        scribe.detail(entry, keyHolder(entry, known))))
                .toList();
    }

    /** Without names, and without what was typed about people. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public List<AuditPart.Line> withoutNames(List<AuditEntry> entries) {
        Map<UUID, AuditPerson> known = known(entries);
        return entries.stream()
                .map(entry -> line(
                        entry,
                        pseudonym -> Optional.empty(),
                        scribe.detail(entry, keyHolder(entry, known)).filter(detail -> isHarmless(entry))))
                .toList();
    }

    /** With the names of those who hold an office, for the person whom the entries are about. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public List<MyTrail.Line> forTheirSubject(List<AuditEntry> entries, UUID reader) {
        Map<UUID, AuditPerson> known = known(entries);
        Map<UUID, AccountNames.Holder> office = names.inOffice(accounts(known));
        return entries.stream()
                .map(entry -> {
                    Optional<UUID> account = Optional.ofNullable(
                                    known.get(entry.parties().actor()))
                            .map(AuditPerson::accountId);
                    return new MyTrail.Line(
                            entry.notedAt(),
                            entry.noted().deed(),
                            account.equals(Optional.of(reader)),
                            account.map(office::get),
                            entry.noted().object(),
                            scribe.detail(entry, keyHolder(entry, known)));
                })
                .toList();
    }

    private static AuditPart.Line line(
            AuditEntry entry, Function<UUID, Optional<String>> name, Optional<String> detail) {
        return new AuditPart.Line(
                entry.seq(),
                entry.notedAt(),
                entry.noted().deed(),
                who(entry.parties().actor(), name),
                entry.noted().object(),
                detail,
                who(entry.parties().subject(), name));
    }

    private static Optional<AuditPart.Who> who(UUID pseudonym, Function<UUID, Optional<String>> name) {
        // The end of the id is random; its beginning tells when it was made.
        String text = pseudonym.toString();
        return pseudonym.equals(Parties.NOBODY)
                ? Optional.empty()
                : Optional.of(new AuditPart.Who(text.substring(text.length() - MARK_DIGITS), name.apply(pseudonym)));
    }

    private static boolean isHarmless(AuditEntry entry) {
        return entry.parties().subject().equals(Parties.NOBODY)
                || ABOUT_ROLES.contains(entry.noted().deed());
    }

    private Map<UUID, AuditPerson> known(List<AuditEntry> entries) {
        Set<UUID> pseudonyms = new HashSet<>();
        entries.forEach(entry -> {
            pseudonyms.add(entry.parties().actor());
            pseudonyms.add(entry.parties().subject());
        });
        pseudonyms.remove(Parties.NOBODY);
        return people.behind(pseudonyms).stream().collect(Collectors.toMap(AuditPerson::id, Function.identity()));
    }

    private static Set<UUID> accounts(Map<UUID, AuditPerson> known) {
        return known.values().stream().map(AuditPerson::accountId).collect(Collectors.toSet());
    }

    private static Optional<AuditPerson> keyHolder(AuditEntry entry, Map<UUID, AuditPerson> known) {
        return Optional.ofNullable(known.get(entry.parties().keyHolder()));
    }
}
