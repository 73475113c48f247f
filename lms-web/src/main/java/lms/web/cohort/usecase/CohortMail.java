package lms.web.cohort.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import lms.web.account.usecase.Contact;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/**
 * What the people of a cohort are written. Neither subject nor text names the course or the cohort: who shares a mailbox
 * or looks over a shoulder learns nothing. The page behind the link tells it after signing in.
 */
@Component
class CohortMail {

    private final Outbox outbox;
    private final Settings settings;

    @Inject
    CohortMail(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void invited(Cohort cohort, String email, String language, Part part, String token) {
        String words = part == Part.COACH ? "mail.cohort.coach" : "mail.cohort.invitation";
        put(email, language, words, Map.of("link", link("/cohorts/invitation/" + token), "day", day(cohort, language)));
    }

    void enrolled(Cohort cohort, Contact contact) {
        put(contact, "mail.cohort.enrolled", Map.of("link", link(cohort), "day", day(cohort, contact.language())));
    }

    void offered(Cohort cohort, Contact contact, Instant until) {
        put(contact, "mail.cohort.offered", Map.of("link", link(cohort), "until", moment(cohort, until, contact)));
    }

    void lapsed(Cohort cohort, Contact contact) {
        put(contact, "mail.cohort.lapsed", Map.of("link", link(cohort)));
    }

    void removed(Cohort cohort, Contact contact) {
        put(contact, "mail.cohort.removed", Map.of("day", day(cohort, contact.language())));
    }

    void cancelled(Cohort cohort, String email, String language) {
        put(email, language, "mail.cohort.cancelled", Map.of("day", day(cohort, language)));
    }

    void sessionChanged(Cohort cohort, Contact contact, Instant starts) {
        put(contact, "mail.session.changed", Map.of("link", link(cohort), "when", moment(cohort, starts, contact)));
    }

    void sessionCancelled(Cohort cohort, Contact contact, Instant starts) {
        put(contact, "mail.session.cancelled", Map.of("link", link(cohort), "when", moment(cohort, starts, contact)));
    }

    private void put(Contact contact, String words, Map<String, String> values) {
        put(contact.email(), contact.language(), words, values);
    }

    private void put(String email, String language, String words, Map<String, String> values) {
        outbox.put(new Mail(email, language, words, values));
    }

    private String link(Cohort cohort) {
        return link("/cohorts/" + cohort.id() + "/place");
    }

    private String link(String path) {
        return settings.site().url() + path;
    }

    private static String day(Cohort cohort, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale(language))
                .format(cohort.plan().startsOn());
    }

    private static String moment(Cohort cohort, Instant at, Contact contact) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm (z)", locale(contact.language()))
                .withZone(cohort.plan().zone())
                .format(at);
    }

    /** British, because a bare "en" writes dates as Americans do. */
    private static Locale locale(String language) {
        return new Locale.Builder().setLanguage(language).setRegion("GB").build();
    }
}
