package lms.web.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.Base64UrlUtil;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import lms.web.account.domain.Passkey.PublicHalf;
import lms.web.account.usecase.PasskeyReader;
import lms.web.account.usecase.PasskeySite;
import lms.web.shared.kernel.Component;

/** Reads passkeys with webauthn4j. No attestation is asked for: which device somebody has is not our business. */
@Component
public class WebAuthn implements PasskeyReader {

    /** In the order of preference; these three are what all devices can do. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private static final int LONGEST = 16_384;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final PasskeySite site;

    @Inject
    public WebAuthn(PasskeySite site) {
        this.site = site;
    }

    @Override
    public Optional<String> challenge(String answer) {
        return json(answer)
                .map(credential -> credential.getJsonObject("response"))
                .map(response -> response.getString("clientDataJSON", ""))
                .flatMap(WebAuthn::decoded)
                .flatMap(WebAuthn::json)
                .map(data -> data.getString("challenge", ""));
    }

    @Override
    public Optional<String> credentialId(String answer) {
        return json(answer).map(credential -> credential.getString("id", ""));
    }

    @Override
    public Optional<PublicHalf> made(String answer, String challenge) {
        try {
            RegistrationData data = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(server(challenge), ALGORITHMS, true, true));
            var authenticator = data.getAttestationObject().getAuthenticatorData();
            var credential = authenticator.getAttestedCredentialData();
            return Optional.of(new PublicHalf(
                    Base64UrlUtil.encodeToString(credential.getCredentialId()),
                    Base64UrlUtil.encodeToString(keys.convert(credential)),
                    authenticator.getSignCount(),
                    authenticator.isFlagBE()));
        } catch (WebAuthnException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public OptionalLong signed(String answer, String challenge, PublicHalf half) {
        try {
            AuthenticationData data = manager.verifyAuthenticationResponseJSON(
                    answer, new AuthenticationParameters(server(challenge), record(half), null, true, true));
            return OptionalLong.of(data.getAuthenticatorData().getSignCount());
        } catch (WebAuthnException | IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    private ServerProperty server(String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private CredentialRecordImpl record(PublicHalf half) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                half.backupEligible(),
                null,
                half.signCount(),
                keys.convert(Base64UrlUtil.decode(half.publicKey())),
                null,
                null,
                null,
                Set.of());
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64UrlUtil.decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> json(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
