package lms.web.consent.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.Wording;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.secret.Secrets;

/** The wordings that are in force on this site, by their hashes. They are read once: new words come with a new start. */
@Component
public class Wordings {

    private static final String FALLBACK = "en";

    private final Map<String, Wording> byHash;

    @Inject
    public Wordings(WordingFile file) {
        this.byHash = file.read().stream().collect(Collectors.toUnmodifiableMap(Wordings::hash, Function.identity()));
    }

    /** SHA-256 of all that is put to the person. */
    static String hash(Wording wording) {
        return Secrets.hash(wording.whole());
    }

    /** Those of a kind, in all languages. */
    Set<String> hashes(ConsentKind kind) {
        return byHash.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The wording in the language, or in English where there is none. */
    Wording in(String language, ConsentKind kind) {
        List<Wording> all = byHash.values().stream()
                .filter(wording -> wording.kind() == kind)
                .toList();
        return all.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(wording -> wording.language().equals(FALLBACK))
                        .findFirst()
                        .orElseThrow());
    }

    /** All of them by their hashes. */
    @PublicUse("the same for everybody")
    public Map<String, Wording> all() {
        return byHash;
    }
}
