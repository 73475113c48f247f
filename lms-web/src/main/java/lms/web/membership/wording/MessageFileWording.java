package lms.web.membership.wording;

import lms.web.membership.usecase.Remark;
import lms.web.membership.usecase.Wording;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Words;

/** Says it with the words of the message files. */
@Component
public class MessageFileWording implements Wording {

    @Override
    public String say(Remark remark, String language) {
        return Words.in(language).plain(remark.key(), remark.args().toArray());
    }

    @Override
    public String heading(String language) {
        return Words.in(language).plain("people.file.problem");
    }
}
