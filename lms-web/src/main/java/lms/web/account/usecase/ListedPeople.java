package lms.web.account.usecase;

/**
 * Who may stand in a list that others read: everybody but those who have restricted the use of their data (UK GDPR Art.
 * 18). A test holds every query about accounts to it.
 */
public interface ListedPeople {

    /** The condition on an account {@code a}, in JPQL, to be put before others. */
    String ONLY = " a.use = lms.web.account.domain.UseOfData.ALLOWED and ";
}
