package lms.web.consent.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is done only for people who agreed to it (UK GDPR Art. 6(1)(a), 7, 9(2)(a)). There is one for each thing
 * in the product that asks {@code Consents}, and no other; all are optional. What they say to people stands in a file.
 */
public enum ConsentKind {
    /** The person's name is shown to others with a place in the same cohort who agreed to the same. */
    COHORT_NAMES,
    /** The person is asked, among the equality questions, about gender identity, which DPA 2018 Sch. 1 para 8 does not name. */
    GENDER_IDENTITY;

    /** As it stands in addresses, files and the database: {@code cohort-names}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this text, if there is one. */
    public static Optional<ConsentKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
