package lms.web.testkit;

import java.util.ArrayList;
import java.util.List;
import lms.web.account.usecase.Passwords;

/** Passwords without the slow hash; notes what it was asked, because what is asked takes time that others can measure. */
public final class PlainPasswords implements Passwords {

    private static final String DECOY = "decoy";

    private final List<String> checked = new ArrayList<>();
    private String parameters = "today";

    /** The hashes against which something was checked. */
    public List<String> checked() {
        return List.copyOf(checked);
    }

    /** From now on hashes are made with other parameters. */
    public void harden(String parameters) {
        this.parameters = parameters;
    }

    @Override
    public String hash(String password) {
        return parameters + ":" + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        checked.add(hash);
        return hash.substring(hash.indexOf(':') + 1).equals(password) && !hash.equals(DECOY);
    }

    @Override
    public String decoy() {
        return DECOY;
    }

    @Override
    public boolean isOutdated(String hash) {
        return !hash.startsWith(parameters + ":");
    }
}
