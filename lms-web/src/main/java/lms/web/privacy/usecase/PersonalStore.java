package lms.web.privacy.usecase;

import java.util.List;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Scope;

/**
 * Port to what is kept about a person where no row leads to them, on purpose: behind a keyed pseudonym, or outside the
 * database. Whoever keeps such a thing implements it, and the person's export and erasure reach it.
 */
public interface PersonalStore {

    /** What it is called in an export: letters and underscores. */
    String name();

    /** What it is kept for. */
    Activity activity();

    /**
     * What is kept about the person; empty if nothing is.
     *
     * @param language in which the person reads, a BCP 47 tag
     */
    List<Entry> part(Scope.Own whose, String language);

    /** Removes it all; nothing changes a second time. */
    void erase(Scope.Own whose);

    /**
     * Something kept.
     *
     * @param name by which programs know it: letters, digits, hyphens and underscores
     * @param words what it is, in words for the person
     */
    record Entry(String name, String words, String value) {}
}
