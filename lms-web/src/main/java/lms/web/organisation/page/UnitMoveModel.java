package lms.web.organisation.page;

import java.util.List;
import java.util.Optional;
import lms.web.organisation.usecase.UnitMove;
import lms.web.organisation.usecase.UnitView;
import lms.web.shared.view.Choice;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/units/…/move}: asks with the id of the unit to go below; posts it again with {@link #FROM}.
 *
 * @param fit key of the message where units of this kind can stand
 * @param places to choose from
 * @param above as chosen before
 * @param preview what moving there would change, once chosen
 * @param back page of the unit
 * @param action where both forms go
 */
public record UnitMoveModel(
        UnitView unit,
        String fit,
        List<Choice> places,
        String above,
        Optional<UnitMove> preview,
        SafeUrl back,
        SafeUrl action) {
    /** Field of the path from which the preview moves the unit. */
    public static final String FROM = "from";

    public UnitMoveModel {
        places = List.copyOf(places);
    }
}
