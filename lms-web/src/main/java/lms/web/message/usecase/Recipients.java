package lms.web.message.usecase;

import lms.web.message.domain.MailPurpose;

/** Port to what people have said about being written to. */
public interface Recipients {

    /** What whoever has this address said; nothing if nobody has. */
    Wishes of(String address);

    /**
     * What somebody said.
     *
     * @param restricted that their data are only to be kept (UK GDPR Art. 18)
     * @param objectsToNotices that they do not want to be told of changed sessions (Art. 21)
     */
    record Wishes(boolean restricted, boolean objectsToNotices) {

        /** Somebody who has said nothing. */
        public static final Wishes NONE = new Wishes(false, false);

        boolean admit(MailPurpose purpose) {
            return switch (purpose) {
                case OWN -> true;
                case NOTICE -> !restricted && !objectsToNotices;
                case OTHER -> !restricted;
            };
        }
    }
}
