// Passkeys are the one thing here that needs a script. What belongs to them is hidden until it can work: it needs a
// browser that knows them, and a site with a name instead of a number.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), sign => sign.charCodeAt(0));
const text = buffer => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const create = ask => navigator.credentials.create({ publicKey: {
  challenge: bytes(ask.challenge),
  rp: { id: ask.site, name: ask.siteName },
  user: { id: new TextEncoder().encode(ask.user), name: ask.userName, displayName: ask.userName },
  pubKeyCredParams: [-8, -7, -257].map(alg => ({ type: "public-key", alg })),
  authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
  excludeCredentials: ask.has.map(id => ({ type: "public-key", id: bytes(id) })),
} });
const get = ask => navigator.credentials.get({ publicKey: {
  challenge: bytes(ask.challenge), rpId: ask.site, userVerification: "required",
} });

const told = ({ id, type, rawId, response }) => JSON.stringify({ id, type, rawId: text(rawId), clientExtensionResults: {},
  response: {
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: text(response.userHandle),
  } });

const use = async (part, form) => {
  const answer = await fetch(part.dataset.challenge, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (answer.redirected) {
    location.assign(answer.url);
    return;
  }
  if (!answer.ok) {
    throw new Error(answer.status);
  }
  const ask = await answer.json();
  form.elements.credential.value = told(await (part.dataset.passkey === "create" ? create(ask) : get(ask)));
  form.submit();
};

const named = !/^[\d.]+$|^\[/.test(location.hostname);
if (window.PublicKeyCredential && window.isSecureContext && named) {
  for (const part of document.querySelectorAll("[data-passkey]")) {
    const button = part.querySelector("button");
    const status = part.querySelector("[role=status]");
    part.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      status.textContent = "";
      try {
        await use(part, part.closest("form"));
      } catch {
        status.textContent = part.dataset.failed;
      }
      button.disabled = false;
    });
  }
}
