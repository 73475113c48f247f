package lms.web.account.usecase;

import java.util.List;

/**
 * What a browser needs to ask for a passkey.
 *
 * @param challenge in base64url
 * @param site host name that the passkey is for
 * @param siteName what people see
 * @param user who a new passkey is for: not their name, and the same for all their passkeys; empty where one is to sign
 * @param userName by which the person tells their accounts apart; empty where a passkey is to sign
 * @param has ids of the passkeys that the person has already, so that a device does not get a second one
 */
public record PasskeyAsk(
        String challenge, String site, String siteName, String user, String userName, List<String> has) {
    public PasskeyAsk {
        has = List.copyOf(has);
    }
}
