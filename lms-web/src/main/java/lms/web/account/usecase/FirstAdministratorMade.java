package lms.web.account.usecase;

/** Told once in the life of a site: its first administrator has an account, and the set-up token is void. */
public record FirstAdministratorMade() {}
