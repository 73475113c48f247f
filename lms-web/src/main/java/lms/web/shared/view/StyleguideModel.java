package lms.web.shared.view;

import java.util.List;

/**
 * {@code /styleguide}, in the demonstration only: every component with made-up content.
 *
 * @param coverIds ids to draw covers from
 */
public record StyleguideModel(List<String> coverIds) {
    public StyleguideModel {
        coverIds = List.copyOf(coverIds);
    }

    /** An error for the field that shows how one looks. */
    public List<FieldError> errors() {
        return List.of(FieldError.of("style-email", "error.email.format"));
    }
}
