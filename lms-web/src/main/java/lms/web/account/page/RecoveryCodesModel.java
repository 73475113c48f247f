package lms.web.account.page;

import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * The recovery codes that were just made, shown this once.
 *
 * @param codes as they are typed
 * @param next where to go on
 */
public record RecoveryCodesModel(List<String> codes, SafeUrl next) {
    public RecoveryCodesModel {
        codes = List.copyOf(codes);
    }
}
