package lms.web.shared.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who asks. Every use case takes one, so that nothing is done on nobody's behalf. */
public sealed interface Actor {

    /** Somebody without a sign-in. */
    static Actor visitor() {
        return new Visitor();
    }

    /** Answers one of two questions, so that no caller forgets the visitor. */
    <T> T fold(Function<Visitor, T> visitor, Function<Person, T> person);

    /** The person behind the request, if there is one. */
    default Optional<Person> person() {
        return fold(visitor -> Optional.empty(), Optional::of);
    }

    /**
     * The person behind the request.
     *
     * @throws SignInRequired if nobody is signed in
     */
    default Person required() {
        return person().orElseThrow(SignInRequired::new);
    }

    /** Whether the actor holds the role for the whole site. */
    default boolean holds(Role role) {
        return grants(role).anyMatch(grant -> grant.scopeKind() == Grant.ScopeKind.SITE);
    }

    /** Whether the actor holds the role in this place, or for the whole site. */
    default boolean holds(Role role, Grant.ScopeKind kind, String key) {
        return holds(role)
                || grants(role)
                        .anyMatch(grant ->
                                grant.scopeKind() == kind && grant.scopeKey().equals(key));
    }

    /** Whether the actor holds the role anywhere. */
    default boolean holdsSomewhere(Role role) {
        return grants(role).findAny().isPresent();
    }

    /** Paths of the units in which the actor holds the role. */
    default Set<String> unitsOf(Role role) {
        return keys(role, Grant.ScopeKind.UNIT).collect(Collectors.toUnmodifiableSet());
    }

    /** The cohorts in which the actor holds the role. */
    default Set<UUID> cohortsOf(Role role) {
        return keys(role, Grant.ScopeKind.COHORT).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> keys(Role role, Grant.ScopeKind kind) {
        return grants(role).filter(grant -> grant.scopeKind() == kind).map(Grant::scopeKey);
    }

    private Stream<Grant> grants(Role role) {
        return person().map(Person::grants).orElse(Set.of()).stream().filter(grant -> grant.role() == role);
    }

    /** Nobody is signed in. */
    record Visitor() implements Actor {
        @Override
        public <T> T fold(Function<Visitor, T> visitor, Function<Person, T> person) {
            return visitor.apply(this);
        }
    }

    /**
     * Somebody who is signed in.
     *
     * @param accountId the account
     * @param signInId this browser's sign-in
     * @param displayName the name the person chose to be shown
     * @param language interface language, a BCP 47 tag
     * @param grants roles beyond that of learner, which everybody has; none while they rest
     * @param standing whether the person's roles count now
     * @param confirmedAt when the person last showed a secret in this browser
     */
    record Person(
            UUID accountId,
            UUID signInId,
            String displayName,
            String language,
            Set<Grant> grants,
            Standing standing,
            Instant confirmedAt)
            implements Actor {

        /** How long it counts that somebody showed a secret, before an act that a stranger at the desk must not do. */
        public static final Duration CONFIRMATION_HOLDS = Duration.ofMinutes(10);

        public Person {
            grants = standing == Standing.FULL ? Set.copyOf(grants) : Set.of();
        }

        /** Somebody who has just signed in with all that their roles need. */
        public Person(UUID accountId, UUID signInId, String displayName, String language, Set<Grant> grants) {
            this(accountId, signInId, displayName, language, grants, Standing.FULL, Instant.MAX);
        }

        /**
         * For acts that whoever finds the browser open must not do.
         *
         * @throws ConfirmationRequired unless the person showed a secret in the last ten minutes
         */
        public void requireConfirmed(Instant now) {
            if (!isConfirmed(now)) {
                throw new ConfirmationRequired();
            }
        }

        /** Whether the person showed a secret in the last ten minutes. */
        public boolean isConfirmed(Instant now) {
            return !confirmedAt.isBefore(now.minus(CONFIRMATION_HOLDS));
        }

        @Override
        public <T> T fold(Function<Visitor, T> visitor, Function<Person, T> person) {
            return person.apply(this);
        }

        /** The scope that holds this person's own records and nobody else's. */
        public Scope own() {
            return new Scope.Own(accountId);
        }
    }
}
