package lms.web.audit.page;

import java.util.Locale;
import java.util.Set;
import lms.web.audit.domain.AuditEntry.Noted;
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

    Sentences(Words words) {
        this.words = words;
    }

    /** Places of a sentence: {0} who did it, {1} the person or thing it was done to, {2} the detail. */
    Phrase of(AuditPart.Line line) {
        Noted noted = line.noted();
        String somebody = words.plain("audit.somebody");
        String object = line.person().orElse(ABOUT_ROLES.contains(noted.deed()) ? somebody : id(noted.object()));
        return words.text(key(noted.deed()), line.actor().orElse(somebody), object, detail(noted));
    }

    static String key(Deed deed) {
        return "audit.deed." + deed.name().toLowerCase(Locale.ROOT);
    }

    private String detail(Noted noted) {
        String[] parts = noted.detail().split(" ", ROLE_PARTS);
        String role = parts.length < ROLE_PARTS ? "" : "role." + parts[0].toLowerCase(Locale.ROOT);
        String place = parts.length < ROLE_PARTS ? "" : "role.in." + parts[1].toLowerCase(Locale.ROOT);
        return ABOUT_ROLES.contains(noted.deed()) && words.knows(role) && words.knows(place)
                ? words.plain(role) + ", " + words.plain(place, parts[2])
                : noted.detail();
    }

    /** Without the word that some write before an id. */
    private static String id(String object) {
        return object.substring(object.indexOf(':') + 1);
    }
}
