package lms.web.privacy.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lms.web.privacy.domain.Register;
import lms.web.privacy.domain.RegisteredColumn;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;

/** Turns the register into what the pages show. */
public final class RegisterModels {

    private final Words words;
    private final RegisterWords say;

    /** In this language. */
    public RegisterModels(Words words) {
        this.words = words;
        this.say = new RegisterWords(words);
    }

    /** The notice for the public. */
    public NoticeModel notice(Register register, Optional<String> contact, boolean signedIn) {
        return new NoticeModel(
                register.entries().stream().map(this::part).toList(), grounds(register), contact, signedIn);
    }

    private List<NoticeModel.Ground> grounds(Register register) {
        return register.entries().stream()
                .map(Register.Entry::activity)
                .collect(Collectors.groupingBy(
                        activity -> List.of(activity.basis(), activity.conditions()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(activities -> new NoticeModel.Ground(
                        say.basis(activities.get(0)),
                        say.conditions(activities.get(0)),
                        activities.stream().map(say::title).toList()))
                .toList();
    }

    private NoticeModel.Part part(Register.Entry entry) {
        Activity activity = entry.activity();
        return new NoticeModel.Part(
                id(activity),
                say.title(activity),
                say.what(activity),
                say.why(activity),
                say.readers(activity),
                say.keeps(entry),
                about(entry.about()));
    }

    /** Column by column. */
    public RegisterModel columnByColumn(Register register, boolean administers) {
        return new RegisterModel(register.entries().stream().map(this::section).toList(), administers);
    }

    private RegisterModel.Section section(Register.Entry entry) {
        Activity activity = entry.activity();
        return new RegisterModel.Section(
                id(activity),
                say.title(activity),
                say.basis(activity),
                say.conditions(activity),
                entry.columns().stream().map(this::row).toList());
    }

    private RegisterModel.Row row(RegisteredColumn column) {
        var said = column.words();
        return new RegisterModel.Row(
                column.qualified(),
                words.content(new Text(said.purpose(), Words.BASE)),
                say.one("privacy.class.", said.value()),
                say.one("privacy.form.", said.form()),
                about(column.about()),
                say.kept(said.keep()),
                said.export(),
                say.one("privacy.erase.", said.erase()));
    }

    /** Whoever has an account is named in one go. */
    private List<Phrase> about(Set<PersonKind> kinds) {
        Set<PersonKind> left = EnumSet.copyOf(kinds);
        List<Phrase> about = new ArrayList<>();
        if (left.containsAll(PersonKind.WITH_ACCOUNT)) {
            about.add(words.text("person.kind.everybody"));
            left.removeAll(PersonKind.WITH_ACCOUNT);
        }
        left.forEach(kind -> about.add(say.one("person.kind.", kind)));
        return about;
    }

    /** Where the notice tells of the activity. */
    static String id(Activity activity) {
        return activity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
