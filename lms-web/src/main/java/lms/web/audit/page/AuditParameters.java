package lms.web.audit.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditQuestion;
import lms.web.shared.http.Forms;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.SafeUrl;

/** The filters of the trail as they were typed. A day that is none is told and then left out. */
public class AuditParameters {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final String deed;
    private final String from;
    private final String until;
    private final int page;

    /** Read by JAX-RS. */
    public AuditParameters(
            @QueryParam(AuditModel.DEED) @DefaultValue("") String deed,
            @QueryParam(AuditModel.FROM) @DefaultValue("") String from,
            @QueryParam(AuditModel.UNTIL) @DefaultValue("") String until,
            @QueryParam("page") @DefaultValue("1") String page) {
        this.deed = deed;
        this.from = from.strip();
        this.until = until.strip();
        this.page = Forms.number(page);
    }

    String from() {
        return from;
    }

    String until() {
        return until;
    }

    Optional<Deed> deed() {
        return Arrays.stream(Deed.values())
                .filter(known -> known.name().equals(deed))
                .findFirst();
    }

    List<FieldError> errors() {
        return Stream.of(error(AuditModel.FROM, from), error(AuditModel.UNTIL, until))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whole days, the last one included. */
    AuditQuestion question() {
        return new AuditQuestion(
                deed(), day(from).map(this::start), day(until).map(last -> start(last.plusDays(1))), page);
    }

    SafeUrl at(int number) {
        return SafeUrl.of("/admin/audit?" + AuditModel.DEED + "=" + Forms.encoded(deed) + "&" + AuditModel.FROM + "="
                + Forms.encoded(from) + "&" + AuditModel.UNTIL + "=" + Forms.encoded(until) + "&page=" + number);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static Optional<FieldError> error(String field, String typed) {
        return typed.isEmpty() || day(typed).isPresent()
                ? Optional.empty()
                : Optional.of(FieldError.of(field, "error.day"));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            // Four digits for the year: more would leave the range that databases have for moments.
            return typed.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
