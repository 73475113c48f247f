package lms.web.membership.usecase;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.web.membership.domain.Columns;
import lms.web.membership.domain.PersonField;

/** Finds columns by their headings: as they were chosen last, or by what such columns are called in English and Welsh. */
final class Headings {

    private static final Map<PersonField, Set<String>> USUAL = Map.of(
            PersonField.EMAIL,
            Set.of("email", "emailaddress", "mail", "ebost", "cyfeiriadebost"),
            PersonField.NAME,
            Set.of("name", "fullname", "displayname", "membername", "enw", "enwllawn"),
            PersonField.UNITS,
            Set.of("unit", "units", "group", "groups", "localgroup", "branch", "uned", "unedau", "grwp", "grwpiau"),
            PersonField.LANGUAGE,
            Set.of("language", "languages", "lang", "preferredlanguage", "iaith"));

    private final List<String> headings;

    Headings(List<String> header) {
        this.headings = header.stream().map(Headings::plain).toList();
    }

    /** By what such columns are usually called. */
    Columns usual() {
        return find((field, heading) -> USUAL.getOrDefault(field, Set.of()).contains(heading));
    }

    /**
     * As they were chosen last, if all that was chosen is here again.
     *
     * @param marks what {@link #marks} gave then
     * @param mark of a heading
     */
    Optional<Columns> asBefore(String marks, UnaryOperator<String> mark) {
        Set<String> chosen = Set.of(marks.split(" ", -1));
        Columns columns = find((field, heading) -> chosen.contains(field + "=" + mark.apply(heading)));
        return Optional.of(columns).filter(found -> found.places().size() == chosen.size());
    }

    /** What to keep of a choice. */
    String marks(Columns columns, UnaryOperator<String> mark) {
        return Arrays.stream(PersonField.values())
                .filter(columns.places()::containsKey)
                .map(field -> field + "="
                        + mark.apply(headings.get(columns.place(field).orElseThrow())))
                .collect(Collectors.joining(" "));
    }

    private Columns find(BiPredicate<PersonField, String> isColumn) {
        Map<PersonField, Integer> places = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            IntStream.range(0, headings.size())
                    .filter(place -> isColumn.test(field, headings.get(place)))
                    .findFirst()
                    .ifPresent(place -> places.put(field, place));
        }
        return new Columns(places);
    }

    /** Letters and digits only, without accents: "E-mail address" and "e_mail Address" are the same. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
