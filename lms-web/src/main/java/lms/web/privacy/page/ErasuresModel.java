package lms.web.privacy.page;

import java.time.ZoneId;
import java.util.List;
import lms.web.privacy.usecase.ErasureRequestView;

/**
 * {@code /admin/privacy/erasures}: people who are to be erased.
 *
 * @param requests the oldest first
 * @param zone to tell moments in
 */
public record ErasuresModel(List<ErasureRequestView> requests, ZoneId zone) {
    public ErasuresModel {
        requests = List.copyOf(requests);
    }
}
