package lms.web.account.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.LinkKind;
import lms.web.account.domain.LinkWish;
import lms.web.account.domain.MailedLink;

/** Port to the links that people ask for and get by mail. */
public interface LinkStore {

    /** Keeps what somebody asked for. */
    void keep(LinkWish wish);

    /** What was asked for longest ago, locked until the transaction ends: no other node answers it too. */
    List<LinkWish> wishes(int most);

    /** The wish was answered. */
    void remove(LinkWish wish);

    /** Keeps a new link. */
    void keep(MailedLink link);

    /** The link with this token, locked until the transaction ends, because it works once. */
    Optional<MailedLink> link(String tokenHash);

    /** The account's links for this stop working. */
    void removeAll(UUID accountId, LinkKind kind);

    /** Sends what changed to the database. */
    void flush();
}
