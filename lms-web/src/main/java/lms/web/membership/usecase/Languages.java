package lms.web.membership.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that the site speaks, as people write them: the tag, or the name in English or in the language itself.
 *
 * @param offered what the site speaks, the usual one first
 */
record Languages(List<Locale> offered) {
    Languages {
        offered = List.copyOf(offered);
    }

    /** BCP 47 tag of the language that is meant. */
    Optional<String> tag(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT);
        return offered.stream()
                .filter(language ->
                        language.toLanguageTag().toLowerCase(Locale.ROOT).equals(plain)
                                || name(language, Locale.ENGLISH).equals(plain)
                                || name(language, Locale.forLanguageTag("cy")).equals(plain)
                                || name(language, language).equals(plain))
                .map(Locale::toLanguageTag)
                .findFirst();
    }

    /** BCP 47 tag of the language of people who did not choose. */
    String usual() {
        return offered.get(0).toLanguageTag();
    }

    /** The tags, for people to choose from. */
    String tags() {
        return String.join(", ", offered.stream().map(Locale::toLanguageTag).toList());
    }

    private static String name(Locale language, Locale in) {
        return language.getDisplayLanguage(in).toLowerCase(Locale.ROOT);
    }
}
