package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.AuthenticatorApp;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.secret.BrokenSeal;
import lms.web.shared.secret.OneTimeCodes;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Seals and opens what authenticator apps make their codes from. */
@Component
public class AppSecrets {

    private static final String TABLE = "authenticator_app";

    private final AccountStore accounts;
    private final Vault vault;
    private final Settings settings;

    @Inject
    public AppSecrets(AccountStore accounts, Vault vault, Settings settings) {
        this.accounts = accounts;
        this.vault = vault;
        this.settings = settings;
    }

    /** A secret that nobody has had before. It travels with the form, sealed for the person, until its code comes back. */
    @PublicUse("called by a use case that has asked for the rights itself")
    OfferedApp fresh(UUID accountId) {
        String secret = OneTimeCodes.newSecret();
        return offered(accountId, secret, vault.seal(offer(accountId), secret));
    }

    /**
     * The same secret again.
     *
     * @throws Conflict if it was not offered to this person
     */
    @PublicUse("called by a use case that has asked for the rights itself")
    OfferedApp again(UUID accountId, String sealed) {
        try {
            return offered(accountId, vault.open(offer(accountId), sealed), sealed);
        } catch (BrokenSeal e) {
            throw new Conflict("error.409");
        }
    }

    /** The secret, sealed for the row of the app that was made with it. */
    @PublicUse("called by a use case that has asked for the rights itself")
    String kept(UUID appId, OfferedApp offered) {
        return vault.seal(place(appId), offered.secret());
    }

    /** The secret of an app. */
    @PublicUse("called by a use case that has asked for the rights itself")
    String of(AuthenticatorApp app) {
        return vault.open(place(app.id()), app.secret());
    }

    /** The address is a key URI, as the first authenticator apps defined it and all read it. */
    private OfferedApp offered(UUID accountId, String secret, String sealed) {
        String email = accounts.forSignIn(accountId).map(Account::email).orElse("");
        String site = encoded(settings.site().name());
        String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(site, encoded(email), secret, site);
        return new OfferedApp(secret, address, sealed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Place place(UUID appId) {
        return new Place(TABLE, "secret", appId);
    }

    private static Place offer(UUID accountId) {
        return new Place(TABLE, "offer", accountId);
    }
}
