package lms.web.shared.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of a page, and differs from request to request. A page that was posted and refused
 * is the same page with {@link #withErrors errors}.
 *
 * @param site this installation
 * @param words the language of the page
 * @param languages the languages to choose from; none or one shows no choice
 * @param path path of the page, with query, as requested
 * @param visitor who is signed in
 * @param notice the message at the top
 * @param errors what is wrong with the form that was sent, in the order of its fields
 */
public record Frame(
        Site site,
        Words words,
        List<LanguageChoice> languages,
        String path,
        Optional<Visitor> visitor,
        Optional<Notice> notice,
        List<FieldError> errors) {
    /** Name of the hidden field that carries the {@link Visitor#csrf token} of a form. */
    public static final String CSRF = "csrf";

    public Frame {
        languages = List.copyOf(languages);
        errors = List.copyOf(errors);
    }

    /** The frame of a page without notice and errors. */
    public static Frame of(Site site, Words words, String path, Optional<Visitor> visitor) {
        return new Frame(site, words, List.of(), path, visitor, Optional.empty(), List.of());
    }

    /** This frame with a choice of languages. */
    public Frame withLanguages(List<LanguageChoice> choices) {
        return new Frame(site, words, choices, path, visitor, notice, errors);
    }

    /** This frame with a message at the top. */
    public Frame saying(Notice said) {
        return new Frame(site, words, languages, path, visitor, Optional.of(said), errors);
    }

    /** This frame around a form that was refused. */
    public Frame withErrors(List<FieldError> wrong) {
        return new Frame(site, words, languages, path, visitor, notice, wrong);
    }

    /** What is wrong with a field. */
    public Optional<FieldError> error(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }
}
