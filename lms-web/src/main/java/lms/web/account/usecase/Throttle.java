package lms.web.account.usecase;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import lms.web.account.domain.Account;
import lms.web.account.domain.Attempt;
import lms.web.account.domain.Network;
import lms.web.account.domain.Pace;
import lms.web.account.domain.Tally;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Vault;

/**
 * Slows down whoever tries secrets: per account and per network, for all kinds of secret together. It lives in the
 * database, so that it outlives a restart and all nodes share it; each try is counted in a transaction of its own, under
 * a lock, before the secret is looked at, so that neither many at once nor a fault afterwards slips through. A try that is
 * refused does not count: whoever waits as long as they are told gets their turn.
 */
@UseCase
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Throttle {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final TallyStore store;
    private final AccountStore accounts;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public Throttle(TallyStore store, AccountStore accounts, Vault vault, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Counts a try, before the secret is looked at.
     *
     * @throws Overloaded if it has to wait; says how long
     */
    @PublicUse("whoever tries a secret is nobody yet")
    public void admit(Attempt attempt) {
        List<Counted> counted = counted(attempt, now());
        // Asked again now that the rows are held: whoever held them before may have written a later moment into them.
        Instant now = now();
        Duration wait = counted.stream()
                .map(each -> each.tally().patience(now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new Overloaded(wait);
        }
        counted.forEach(each -> each.tally().count(each.pace(), now));
        store.flush();
    }

    /**
     * The secret was right: what its account had counted is forgotten. Of its network only this try is taken back, so
     * that nobody makes room for guesses by signing in with an account of their own.
     */
    @PublicUse("whoever tries a secret is nobody yet")
    public void passed(Attempt attempt) {
        Instant now = now();
        counted(attempt, now).forEach(each -> {
            if (each.pace() == Pace.NETWORK) {
                each.tally().takeBack(each.pace(), now);
            } else {
                each.tally().forget(now);
            }
        });
        store.flush();
    }

    /** As exactly as databases keep it: what is rounded up would lie in the future. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The network first, always: two that lock the same rows in another order would wait for each other. */
    private List<Counted> counted(Attempt attempt, Instant now) {
        List<Counted> counted = new ArrayList<>();
        counted.add(counted("throttle.network", Network.of(attempt.from()), Pace.NETWORK, now));
        if (!attempt.whose().isEmpty()) {
            counted.add(
                    attempt.at() == Attempt.Kind.MAIL
                            ? counted(Tally.OF_MAIL, address(attempt.whose()), Pace.MAIL, now)
                            : counted(Tally.OF_ACCOUNT, address(attempt.whose()), Pace.ACCOUNT, now));
        }
        return counted;
    }

    private Counted counted(String purpose, String value, Pace pace, Instant now) {
        return new Counted(store.locked(vault.mark(purpose, value), now), pace);
    }

    /** An account is counted under its address, whether it is named by that or by its id. */
    private String address(String whose) {
        return ID.matcher(whose).matches()
                ? accounts.forSignIn(UUID.fromString(whose)).map(Account::email).orElse(whose)
                : whose;
    }

    private record Counted(Tally tally, Pace pace) {}
}
