package lms.web.learning.page;

import java.util.Optional;
import lms.web.shared.view.SafeHtml;

/**
 * A line of an answer.
 *
 * @param label what it belongs to: the left side of a pair, or the place in an order
 * @param said what was chosen or typed; empty where this part was left open
 */
public record AnswerLine(Optional<SafeHtml> label, Optional<SafeHtml> said) {}
