package lms.web.administration.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import lms.web.administration.domain.Reason;
import lms.web.administration.domain.RecordRequest;
import lms.web.shared.kernel.Component;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Seals why a record is asked for: it can tell of danger, of a court, of a quarrel. */
@Component
public class Reasons {

    private static final String TABLE = "record_request";

    private final Vault vault;

    @Inject
    public Reasons(Vault vault) {
        this.vault = vault;
    }

    String sealKind(UUID request, Reason reason) {
        return vault.seal(new Place(TABLE, "kind", request), reason.name());
    }

    String sealWords(UUID request, String words) {
        return vault.seal(new Place(TABLE, "reason", request), words);
    }

    Reason kind(RecordRequest request) {
        return Reason.valueOf(vault.open(new Place(TABLE, "kind", request.id()), request.kind()));
    }

    String words(RecordRequest request) {
        return vault.open(new Place(TABLE, "reason", request.id()), request.reason());
    }
}
