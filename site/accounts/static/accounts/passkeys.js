// Passkeys need a browser that knows them: only then are their buttons shown, and only then can they fail.

if (window.PublicKeyCredential) {
  for (const part of document.querySelectorAll("[data-passkey]")) part.hidden = false;
}

document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const place = document.querySelector("[data-passkey-failed]");
  if (place) place.textContent = place.dataset.passkeyFailed;
});
