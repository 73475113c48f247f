package lms.web.message.usecase;

import java.util.Map;

/**
 * Something to tell one person by mail.
 *
 * @param to their address
 * @param language of the mail, a BCP 47 tag
 * @param words beginning of message keys: {@code <words>.subject} and {@code <words>.body}. A subject is neutral: whoever
 *     sees it on a screen or in a list learns neither a course nor a conviction from it
 * @param values what stands for {@code {name}} in the messages, as it is; links are absolute. An instant such
 *     as {@code 2026-11-21T10:00:00Z} is written as people write a moment, a date such as {@code 2026-11-21} as a day.
 *     {@code {site}} and {@code {address}} are always there
 */
public record Mail(String to, String language, String words, Map<String, String> values) {
    public Mail {
        values = Map.copyOf(values);
    }
}
