package lms.web.membership.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lms.web.membership.domain.Columns;
import lms.web.membership.domain.PeopleFile.Choices;
import lms.web.membership.domain.PersonField;
import lms.web.shared.kernel.Rejected;

/**
 * What somebody chose for the columns of a file.
 *
 * @param places numbers of columns as the form posts them, by field; empty where none was chosen
 */
public record TypedColumns(Map<PersonField, String> places, Choices choices) {
    public TypedColumns {
        places = Map.copyOf(places);
    }

    /** Name of the form's field, to which faults belong. */
    public static String name(PersonField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The columns, if they can be.
     *
     * @param width how many columns the file has
     * @throws Rejected if there is none for addresses, or one for two things
     */
    Columns checked(int width) {
        Map<PersonField, Integer> chosen = new EnumMap<>(PersonField.class);
        List<Rejected.Fault> faults = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (PersonField field : PersonField.values()) {
            String typed = places.getOrDefault(field, "");
            IntStream.range(0, width)
                    .filter(place -> typed.equals(String.valueOf(place)))
                    .forEach(place -> chosen.put(field, place));
            Integer place = chosen.get(field);
            if (place != null && !taken.add(place)) {
                faults.add(Rejected.Fault.of(name(field), "error.people.columns.twice"));
            }
        }
        if (!chosen.containsKey(PersonField.EMAIL)) {
            faults.add(0, Rejected.Fault.of(name(PersonField.EMAIL), "error.people.columns.email"));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return new Columns(chosen);
    }
}
