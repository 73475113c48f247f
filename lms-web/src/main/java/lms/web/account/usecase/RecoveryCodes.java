package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lms.web.account.domain.RecoveryCode;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.secret.PaperCodes;
import lms.web.shared.secret.Vault;

/** Codes on paper that take the place of the app, each once. Only their marks are kept. */
@Component
public class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final String PURPOSE = "recovery code";

    private final SecondStepStore store;
    private final Vault vault;
    private final Ids ids;

    @Inject
    public RecoveryCodes(SecondStepStore store, Vault vault, Ids ids) {
        this.store = store;
        this.vault = vault;
        this.ids = ids;
    }

    /** New codes in place of all old ones; they can be shown this once. */
    @PublicUse("called by a use case that has asked for the rights itself")
    List<String> renew(UUID accountId) {
        List<String> codes = Stream.generate(PaperCodes::fresh).limit(HOW_MANY).toList();
        store.replaceCodes(
                accountId,
                codes.stream()
                        .map(code -> new RecoveryCode(ids.next(), accountId, mark(accountId, code)))
                        .toList());
        store.flush();
        return codes;
    }

    /** No code counts any longer. */
    @PublicUse("called by a use case that has asked for the rights itself")
    void end(UUID accountId) {
        store.replaceCodes(accountId, List.of());
    }

    /** Uses a code up, if it is one. */
    @PublicUse("whoever signs in is nobody yet")
    boolean spend(UUID accountId, String typed) {
        return store.spend(accountId, mark(accountId, typed));
    }

    private String mark(UUID accountId, String code) {
        return vault.mark(PURPOSE, accountId + "\n" + PaperCodes.plain(code));
    }
}
