package lms.web.privacy.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return new NoticeModel(register.entries().stream().map(this::part).toList(), contact, signedIn);
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
                say.basis(activity),
                say.conditions(activity),
                say.about(entry));
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
                about(column),
                say.kept(said.keep()),
                said.export(),
                say.one("privacy.erase.", said.erase()));
    }

    private List<Phrase> about(RegisteredColumn column) {
        return column.about().containsAll(PersonKind.WITH_ACCOUNT)
                ? List.of(words.text("person.kind.everybody"))
                : EnumSet.copyOf(column.about()).stream()
                        .map(kind -> say.one("person.kind.", kind))
                        .toList();
    }

    /** Where the notice tells of the activity. */
    static String id(Activity activity) {
        return activity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
