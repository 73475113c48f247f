package lms.web.account.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import lms.web.account.usecase.CommonPasswords;
import lms.web.shared.kernel.Component;

/** The 30,000 most common passwords, as the zxcvbn library lists them from published leaks. */
@Component
public class ListedPasswords implements CommonPasswords {

    private final Set<String> listed = read();

    @Override
    public boolean holds(String text) {
        return listed.contains(text);
    }

    private static Set<String> read() {
        try {
            return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords is missing", e);
        }
    }
}
