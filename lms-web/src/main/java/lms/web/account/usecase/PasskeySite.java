package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.net.URI;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/**
 * What passkeys know of this site. They belong to a name and not to a number, so that on the own machine it is
 * {@code localhost}.
 */
@Component
public class PasskeySite {

    private final Settings settings;

    @Inject
    public PasskeySite(Settings settings) {
        this.settings = settings;
    }

    /** The host name that passkeys are made for: the relying party's id. */
    @PublicUse("the name of the site is public")
    public String id() {
        String host = settings.site().url().getHost();
        return host.startsWith("127.") || host.equals("[::1]") ? "localhost" : host;
    }

    /** Scheme, host and port of the pages that may use them. */
    @PublicUse("the address of the site is public")
    public String origin() {
        URI url = settings.site().url();
        return url.getScheme() + "://" + id() + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }

    /** The name that people see when they choose. */
    @PublicUse("the name of the site is public")
    public String name() {
        return settings.site().name();
    }
}
