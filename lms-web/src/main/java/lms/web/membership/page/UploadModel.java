package lms.web.membership.page;

import lms.web.membership.usecase.PeopleFiles;
import lms.web.shared.http.TakesUpload;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/people/import} before there is a file. Posts it as {@link PeopleFiles#FILE}.
 *
 * @param token what proves that the file comes from this page
 */
public record UploadModel(String token) {

    /** Where the file is sent. */
    public SafeUrl action() {
        return SafeUrl.of("/admin/people/import/" + TakesUpload.PATH + "?" + TakesUpload.TOKEN + "=" + token);
    }

    /** The most megabytes of a file. */
    public int megabytes() {
        return PeopleFiles.MOST_BYTES / 1024 / 1024;
    }
}
