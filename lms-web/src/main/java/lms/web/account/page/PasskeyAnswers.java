package lms.web.account.page;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import lms.web.account.usecase.PasskeyAsk;

/** What goes to and comes from the script that speaks with passkeys. */
final class PasskeyAnswers {

    /** Hidden field of what the passkey answered; empty where none was used. */
    static final String CREDENTIAL = "credential";

    private PasskeyAnswers() {}

    /** What the script needs to ask for a passkey. */
    static Response ask(PasskeyAsk ask) {
        var json = Json.createObjectBuilder()
                .add("challenge", ask.challenge())
                .add("site", ask.site())
                .add("siteName", ask.siteName())
                .add("user", ask.user())
                .add("userName", ask.userName())
                .add("has", Json.createArrayBuilder(ask.has()))
                .build();
        return Response.ok(json.toString(), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
