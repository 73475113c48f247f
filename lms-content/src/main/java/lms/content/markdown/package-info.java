/**
 * The only room that knows Flexmark and the OWASP sanitiser. Text goes in and our own tree comes out; HTML goes in and
 * harmless HTML comes out. Unhardened, Flexmark hangs on a file of 41 characters, so every guard stands here too:
 * limits before parsing, linear replacements for two of its scanners, and one worker thread with a large stack and a
 * time limit.
 */
@NullMarked
package lms.content.markdown;

import org.jspecify.annotations.NullMarked;
