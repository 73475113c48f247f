package lms.web.authoring.page;

import java.util.Locale;
import java.util.Map;
import lms.content.Localised;
import lms.web.catalogue.domain.Visibility;
import lms.web.shared.view.Access;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/** Titles in the reader's language, and the addresses of the trainer's pages. */
final class Titles {

    static final SafeUrl LIST = SafeUrl.of("/author");

    private Titles() {}

    /** In the language, else in the first that it has. */
    static Text in(String language, Localised words) {
        Map<String, String> texts = words.byLanguage();
        String tag = texts.containsKey(language)
                ? language
                : texts.keySet().iterator().next();
        return new Text(String.valueOf(texts.get(tag)), tag);
    }

    static Access access(Visibility visibility) {
        return Access.valueOf(visibility.name());
    }

    static SafeUrl curriculum(String id) {
        return SafeUrl.of("/author/" + id);
    }

    static SafeUrl offer(String id, String revision) {
        return SafeUrl.of("/author/" + id + "/offers/" + revision);
    }

    static SafeUrl preview(String id, String revision, String lesson, boolean facilitator) {
        return SafeUrl.of(
                "/author/" + id + "/offers/" + revision + "/lessons/" + lesson + (facilitator ? "/facilitator" : ""));
    }

    /** Languages by their names, such as for what changed in them. */
    static String languageKey(String tag) {
        return "language.in." + tag.toLowerCase(Locale.ROOT);
    }
}
