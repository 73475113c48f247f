package lms.web.audit.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.SignedHead;
import lms.web.audit.domain.TrailRow;
import lms.web.shared.secret.Vault;

/**
 * Ties the entries of the trail to one another. The link of an entry is an HMAC-SHA256, under a key that the database
 * does not have, over the link before it and the entry; so whoever changes an entry without the key has no link for it.
 * The end of the trail is proven in the same way, and signed from time to time for another place.
 */
public final class Chain {

    /** What the first entry is tied to: 32 zero bytes. */
    public static final String START = "0".repeat(64);

    private static final Pattern LINK = Pattern.compile("[0-9a-f]{64}");

    private final Vault vault;

    /** With the keys of the site. */
    public Chain(Vault vault) {
        this.vault = vault;
    }

    /** The link of the entry after the one that has this link. */
    public String after(String link, TrailRow row) {
        return HexFormat.of().formatHex(vault.link(HexFormat.of().parseHex(link), row.canonical()));
    }

    /** What shows that we ended the trail here. No entry begins with a letter, so that none can pass for it. */
    public String proof(long seq, String link) {
        byte[] end = ("end " + seq).getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(vault.link(HexFormat.of().parseHex(link), end));
    }

    /** Whether we ended the trail here, once. */
    public boolean isOurs(AuditHead.End end) {
        return isLink(end.link()) && proof(end.seq(), end.link()).equals(end.proof());
    }

    /** Whether it can be a link at all. */
    static boolean isLink(String text) {
        return LINK.matcher(text).matches();
    }

    /** Signs the end of the trail. */
    SignedHead sign(Instant at, AuditHead.End end) {
        String statement = SignedHead.statement(at, end);
        byte[] signature = vault.sign(statement.getBytes(StandardCharsets.UTF_8));
        return new SignedHead(
                statement, end.seq(), end.link(), Base64.getEncoder().encodeToString(signature));
    }

    /** Whether we signed it. */
    boolean isOurs(SignedHead head) {
        try {
            byte[] signature = Base64.getDecoder().decode(head.signature());
            return vault.isSigned(head.statement().getBytes(StandardCharsets.UTF_8), signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
