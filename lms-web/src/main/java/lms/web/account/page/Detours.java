package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Standing;
import lms.web.shared.problem.Problems;

/**
 * Ways that lead from a page over another one and back: signing in, showing a secret again, setting up a second step. What
 * was typed is kept where its page can show it again. Programs are told and led nowhere.
 */
@Component
class Detours {

    private final Visit visit;
    private final SignIns signIns;
    private final Problems problems;

    @Inject
    Detours(Visit visit, SignIns signIns, Problems problems) {
        this.visit = visit;
        this.signIns = signIns;
        this.problems = problems;
    }

    /** Over the sign-in page. */
    Response toSignIn() {
        return isProgram() ? problems.answer(401) : over("/sign-in", visit.back());
    }

    /** Over the page on which a secret is shown again. */
    Response toConfirmation() {
        return isProgram() ? problems.answer(403) : over(ConfirmationPage.PATH, kept());
    }

    /** If the person's roles rest, over the page that wakes them; otherwise there is nothing here. */
    Response toWakeRoles() {
        Standing standing = visit.actor().person().map(Actor.Person::standing).orElse(Standing.FULL);
        if (standing == Standing.FULL || isProgram()) {
            return problems.answer(404);
        }
        return over(ConfirmationPage.PATH, kept());
    }

    private boolean isProgram() {
        return visit.path().startsWith("/api/");
    }

    /** Keeps what was sent, and says where to come back to. */
    private String kept() {
        if (visit.sent().isNone()) {
            return visit.back();
        }
        signIns.hold(visit.sent(), visit.actor());
        return visit.path();
    }

    static Response over(String path, String back) {
        return Response.seeOther(URI.create(path + "?return=" + Forms.encoded(back)))
                .build();
    }
}
