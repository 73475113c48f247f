package lms.web.membership.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Which column of a file holds what.
 *
 * @param places number of the column, from 0, by what it holds; what is in no column is missing
 */
public record Columns(Map<PersonField, Integer> places) {

    /** None chosen. */
    public static final Columns NONE = new Columns(Map.of());

    public Columns {
        places = Map.copyOf(places);
    }

    /** Where something stands, if it stands anywhere. */
    public OptionalInt place(PersonField field) {
        Integer place = places.get(field);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** As it is kept: {@code EMAIL=1 NAME=0}. */
    String text() {
        return Arrays.stream(PersonField.values())
                .filter(places::containsKey)
                .map(field -> field + "=" + places.get(field))
                .collect(Collectors.joining(" "));
    }

    /** What {@link #text} wrote. */
    static Columns of(String text) {
        Map<PersonField, Integer> places = new EnumMap<>(PersonField.class);
        for (String part : text.split(" ", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                places.put(PersonField.valueOf(part.substring(0, equals)), Integer.valueOf(part.substring(equals + 1)));
            }
        }
        return new Columns(places);
    }
}
