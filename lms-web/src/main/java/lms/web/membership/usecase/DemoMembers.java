package lms.web.membership.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.web.account.domain.EmailAddress;
import lms.web.account.usecase.AccountBook;
import lms.web.account.usecase.AccountBook.Known;
import lms.web.membership.domain.UnitMember;
import lms.web.organisation.usecase.UnitView;
import lms.web.organisation.usecase.Units;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Makes some people of the demonstration members of its Groups, and two of its Section besides. */
@UseCase
public class DemoMembers {

    private final MemberStore store;
    private final AccountBook book;
    private final Units units;
    private final Ids ids;

    @Inject
    public DemoMembers(MemberStore store, AccountBook book, Units units, Ids ids) {
        this.store = store;
        this.book = book;
        this.units = units;
        this.ids = ids;
    }

    /** Makes the members of an empty demonstration. */
    @PublicUse("the demonstration fills itself at start")
    public void seed() {
        join("/wales/cardiff/", 2, 9);
        join("/england/north-west/manchester/", 10, 16);
        join("/climate/", 8, 11);
        store.flush();
    }

    private void join(String path, int first, int last) {
        Optional<UUID> unit = units.at(path).map(UnitView::id);
        List<EmailAddress> addresses = IntStream.rangeClosed(first, last)
                .mapToObj(n -> new EmailAddress("learner" + n + "@demo.example"))
                .toList();
        unit.ifPresent(id -> book.known(addresses).values().stream()
                .map(Known::accountId)
                .forEach(person -> store.keep(new UnitMember(ids.next(), person, id))));
    }
}
