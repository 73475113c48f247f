package lms.web.equality.usecase;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Sheet;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Pseudonyms, and seals on what stands under them. */
@Component
public class SealedAnswers {

    private static final String PURPOSE = "equality.pseudonym";

    private final Vault vault;

    @Inject
    public SealedAnswers(Vault vault) {
        this.vault = vault;
    }

    /** The first 128 bits of HMAC-SHA256 of the account's id, under the site's key for marks and for this purpose alone. */
    @PublicUse("computes; reads nothing")
    public UUID pseudonym(Scope.Own whose) {
        ByteBuffer mark = ByteBuffer.wrap(
                HexFormat.of().parseHex(vault.mark(PURPOSE, whose.accountId().toString())));
        return new UUID(mark.getLong(), mark.getLong());
    }

    /** Seals answers for their place. */
    String seal(UUID pseudonym, Answers answers) {
        return vault.seal(place(pseudonym), answers.written());
    }

    /**
     * Opens answers.
     *
     * @throws lms.web.shared.secret.BrokenSeal if they were changed
     */
    Answers open(Sheet sheet) {
        return Answers.read(vault.open(place(sheet.id()), sheet.answers()));
    }

    private static Place place(UUID pseudonym) {
        return new Place("equality_sheet", "answers", pseudonym);
    }
}
