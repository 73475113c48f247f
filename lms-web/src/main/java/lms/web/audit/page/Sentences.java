package lms.web.audit.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditPart;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.Words;

/** Tells deeds in sentences: who did what to whom or what. */
final class Sentences {

    private static final Set<Deed> ABOUT_ROLES =
            Set.of(Deed.ROLE_PROPOSED, Deed.ROLE_GRANTED, Deed.ROLE_ENDED, Deed.PROPOSAL_DECLINED);
    private static final int ROLE_PARTS = 3;

    private final Words words;
    private final boolean pseudonymous;

    /**
     * In these words.
     *
     * @param pseudonymous whether people have no names here, rather than that their accounts are gone
     */
    Sentences(Words words, boolean pseudonymous) {
        this.words = words;
        this.pseudonymous = pseudonymous;
    }

    /** Places of a sentence: {0} who did it, {1} the person or thing it was done to, {2} the detail. */
    Phrase of(AuditPart.Line line) {
        String actor = line.actor().map(this::name).orElseGet(() -> words.plain("audit.system"));
        String object = line.person().map(this::name).orElseGet(() -> id(line.object()));
        return words.text(key(line.deed()), actor, object, detail(line.deed(), line.detail()));
    }

    private String name(AuditPart.Who who) {
        String without = pseudonymous ? "audit.person" : "audit.gone";
        return who.name().orElseGet(() -> words.plain(without, who.mark()));
    }

    static String key(Deed deed) {
        return "audit.deed." + deed.name().toLowerCase(Locale.ROOT);
    }

    /** The detail in words; details about roles are made of the names of roles and places. */
    String detail(Deed deed, Optional<String> readable) {
        if (readable.isEmpty()) {
            return words.plain(pseudonymous ? "audit.detail.kept" : "audit.detail.gone");
        }
        String[] parts = readable.get().split(" ", ROLE_PARTS);
        String role = parts.length < ROLE_PARTS ? "" : "role." + parts[0].toLowerCase(Locale.ROOT);
        String place = parts.length < ROLE_PARTS ? "" : "role.in." + parts[1].toLowerCase(Locale.ROOT);
        return ABOUT_ROLES.contains(deed) && words.knows(role) && words.knows(place)
                ? words.plain(role) + ", " + words.plain(place, parts[2])
                : reasonOr(readable.get());
    }

    /** Why a record was opened is kept as the last part of its message. */
    private String reasonOr(String detail) {
        String reason = "record.kind." + detail;
        return words.knows(reason) ? words.plain(reason) : detail;
    }

    /** Without the word that some write before an id. */
    private static String id(String object) {
        return object.substring(object.indexOf(':') + 1);
    }
}
