package lms.web.shared.http;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Standing;
import lms.web.shared.view.Assets;
import lms.web.shared.view.Frame;
import lms.web.shared.view.LanguageChoice;
import lms.web.shared.view.MenuEntry;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Section;
import lms.web.shared.view.Site;
import lms.web.shared.view.Visitor;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.StaticTemplates;
import lms.web.shared.view.generated.Templates;

/** Makes the frame around the page that answers the present request. */
@Component
public class Frames {

    /** Query parameter with which a visitor reads one page in another language. */
    public static final String LANGUAGE = "in";

    private final Visit visit;
    private final Settings settings;
    private final ServletContext application;

    @Inject
    public Frames(Visit visit, Settings settings, ServletContext application) {
        this.visit = visit;
        this.settings = settings;
        this.application = application;
    }

    /** The frame for the request that is being answered. */
    public Frame current() {
        var visitor = visit.actor().person().map(this::visitor);
        Frame frame = Frame.of(site(), words(), visit.pathWithQuery(), visitor);
        return visitor.isPresent() ? frame : frame.withLanguages(choices());
    }

    /** The frame around a form that was refused, which says what is wrong, field by field. */
    public Frame refused(Rejected rejected) {
        return current().withErrors(Forms.errors(rejected));
    }

    /** The words for the request that is being answered. */
    public Words words() {
        return Words.in(visit.language());
    }

    /** The servlet context can be asked only while a request is answered. */
    private Site site() {
        return new Site(settings.site().name(), settings.mode().hasDemoData(), Assets.in(application));
    }

    private Visitor visitor(Actor.Person person) {
        return new Visitor(person.displayName(), visit.formToken(), tasks(person), resting(person));
    }

    /** Waking leads back to this page. */
    private Optional<Visitor.Resting> resting(Actor.Person person) {
        return person.standing() == Standing.FULL
                ? Optional.empty()
                : Optional.of(new Visitor.Resting(
                        "resting." + person.standing(),
                        SafeUrl.of("/me/confirm?return=" + Forms.encoded(visit.pathWithQuery()))));
    }

    /** One line for each job; whoever holds no role sees none. */
    private static List<MenuEntry> tasks(Actor.Person person) {
        List<MenuEntry> tasks = new ArrayList<>();
        if (person.holdsSomewhere(Role.OFFICER) || person.holdsSomewhere(Role.COACH)) {
            tasks.add(new MenuEntry(Section.COHORTS, "nav.cohorts", SafeUrl.of("/cohorts")));
        }
        if (person.holdsSomewhere(Role.OFFICER)) {
            tasks.add(new MenuEntry(Section.MEMBERS, "nav.members", SafeUrl.of("/members")));
        }
        if (person.holdsSomewhere(Role.AUTHOR) || person.holdsSomewhere(Role.REVIEWER)) {
            tasks.add(new MenuEntry(Section.AUTHOR, "nav.author", SafeUrl.of("/author")));
        }
        if (person.holds(Role.ADMINISTRATOR)) {
            tasks.add(new MenuEntry(Section.PEOPLE, "nav.admin", SafeUrl.of("/admin")));
        }
        if (person.holds(Role.AUDITOR) && !person.holds(Role.ADMINISTRATOR)) {
            tasks.add(new MenuEntry(Section.PEOPLE, "audit.title", SafeUrl.of("/admin/audit")));
        }
        return tasks;
    }

    private List<LanguageChoice> choices() {
        return settings.languages().stream()
                .map(Locale::toLanguageTag)
                .map(tag -> new LanguageChoice(tag, SafeUrl.of(visit.path() + "?" + LANGUAGE + "=" + tag)))
                .toList();
    }

    @Produces
    @Dependent
    static Templates templates() {
        return new StaticTemplates();
    }
}
