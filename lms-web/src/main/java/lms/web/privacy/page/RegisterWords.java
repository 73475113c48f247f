package lms.web.privacy.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import lms.web.privacy.domain.Register;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.Words;

/** The register in the words of one language. Pages and documents say it by these, so that they cannot differ. */
public final class RegisterWords {

    private final Words words;

    /** In this language. */
    public RegisterWords(Words words) {
        this.words = words;
    }

    /** What the activity is called. */
    public Phrase title(Activity activity) {
        return words.text(key("activity.", activity) + ".title");
    }

    /** What is held for it. */
    public Phrase what(Activity activity) {
        return words.text(key("activity.", activity) + ".what");
    }

    /** What for. */
    public Phrase why(Activity activity) {
        return words.text(key("activity.", activity) + ".why");
    }

    /** Why it is lawful (UK GDPR Art. 6). */
    public Phrase basis(Activity activity) {
        return words.text(key("lawful.basis.", activity.basis()));
    }

    /** Why it is lawful although it can reveal what Art. 9 protects. */
    public List<Phrase> conditions(Activity activity) {
        return all("special.condition.", activity.conditions());
    }

    /** Who may see it besides the person; one line that says so if nobody may. */
    public List<Phrase> readers(Activity activity) {
        return activity.readers().isEmpty()
                ? List.of(words.text("data.reader.nobody"))
                : all("data.reader.", activity.readers());
    }

    /** Whom it is about. */
    public List<Phrase> about(Register.Entry entry) {
        return all("person.kind.", entry.about());
    }

    /** How long it is kept. */
    public List<Phrase> keeps(Register.Entry entry) {
        return entry.keeps().stream().map(this::kept).toList();
    }

    /** How long that is. */
    public Phrase kept(Classified.Keep keep) {
        Object length = keep.length().map(words::length).map(Phrase::text).orElse("");
        return words.text(key("mine.keep.", keep), length);
    }

    /** A constant, by the message that has its name. */
    public Phrase one(String prefix, Enum<?> value) {
        return words.text(key(prefix, value));
    }

    private List<Phrase> all(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> one(prefix, value)).toList();
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + value.name().toLowerCase(Locale.ROOT);
    }
}
