package lms.web.shared.kernel;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whose records a query may touch. Every query about people takes one; there is no query without. Whoever has no better
 * claim gets {@link #nothing()}.
 */
public sealed interface Scope {

    /** Reaches nobody: the default. */
    static Scope nothing() {
        return new Nothing();
    }

    /** The scope for looking after people's accounts: the whole site for administrators, nobody otherwise. */
    static Scope ofPeople(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR) ? new Site() : nothing();
    }

    /** Turns the scope into what a query needs; each kind has to be answered for. */
    <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Supplier<T> site);

    /** Nobody. */
    record Nothing() implements Scope {
        @Override
        public <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Supplier<T> site) {
            return nothing.get();
        }
    }

    /** One's own records. */
    record Own(UUID accountId) implements Scope {
        @Override
        public <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Supplier<T> site) {
            return own.apply(accountId);
        }
    }

    /** Everybody on the site. */
    record Site() implements Scope {
        @Override
        public <T> T fold(Supplier<T> nothing, Function<UUID, T> own, Supplier<T> site) {
            return site.get();
        }
    }
}
