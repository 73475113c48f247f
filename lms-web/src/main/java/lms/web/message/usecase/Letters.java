package lms.web.message.usecase;

import lms.web.message.domain.Letter;

/** Port to the words of mails. */
public interface Letters {

    /** The mail in words, in its language or else in English, with the signature that every mail has. */
    Letter write(Mail mail);
}
