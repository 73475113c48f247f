package lms.web.audit.page;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import lms.web.audit.usecase.AccountNames;
import lms.web.audit.usecase.MyTrail;
import lms.web.shared.kernel.Role;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.Words;

/** Tells a person in sentences what was done to them, or to what is kept about them. */
final class MySentences {

    private final Words words;
    private final Sentences sentences;

    MySentences(Words words) {
        this.words = words;
        this.sentences = new Sentences(words, false);
    }

    /** Places of a sentence: {0} who did it, {1} the detail. A deed that has no sentence of its own is told by its kind. */
    Phrase of(MyTrail.Line line) {
        String deed = line.deed().name().toLowerCase(Locale.ROOT);
        String key = "mine.deed." + deed;
        String detail = sentences.detail(line.deed(), line.detail());
        return words.knows(key)
                ? words.text(key, who(line), detail)
                : words.text("mine.deed", who(line), words.plain("audit.kind." + deed));
    }

    private String who(MyTrail.Line line) {
        if (line.mine()) {
            return words.plain("mine.you");
        }
        return line.holder().map(this::holder).orElseGet(() -> words.plain("mine.formerly"));
    }

    private String holder(AccountNames.Holder holder) {
        String roles = holder.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map((Role role) -> words.plain("role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return words.plain("mine.holder", holder.name(), roles);
    }
}
