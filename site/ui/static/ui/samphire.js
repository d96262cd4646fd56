// What JavaScript sweetens; every page works without it.

const TOO_SOON = 5000; // milliseconds in which a second press means the first one

function ignoreSecondPress(event) {
  const form = event.target;
  if (form.method !== "post") return;
  const now = Date.now();
  if (now - Number(form.dataset.sentAt || 0) < TOO_SOON) {
    event.preventDefault();
    return;
  }
  form.dataset.sentAt = String(now);
}

function forgetPresses() {
  for (const form of document.querySelectorAll("form[data-sent-at]")) delete form.dataset.sentAt;
}

async function wakeParts() {
  if (!document.querySelector('[data-module^="govuk-"]')) return;
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  const { createAll, Checkboxes, ErrorSummary, Radios } = await import("./build/govuk-frontend.min.js");
  createAll(ErrorSummary);
  createAll(Radios);
  createAll(Checkboxes);
}

document.addEventListener("submit", ignoreSecondPress);
window.addEventListener("pageshow", forgetPresses); // the back button brings the page as it was
wakeParts();
