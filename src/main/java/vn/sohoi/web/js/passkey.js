// A passkey: the machine is asked first, and what it answers goes with the form like anything that was typed. A browser that
// cannot shows no button.
if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const without of document.querySelectorAll("[data-passkey-missing]")) without.hidden = true;
  for (const button of document.querySelectorAll("[data-passkey]")) {
    button.hidden = false;
    button.addEventListener("click", () => answer(button));
  }
}

async function answer(button) {
  const form = button.form;
  const makes = button.dataset.makes === "true";
  if (makes && !form.reportValidity()) return;
  const failed = form.querySelector("[data-passkey-failed]");
  failed.hidden = true;
  try {
    const question = await (await fetch(button.dataset.ask)).json();
    const shown = makes
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
    form.elements[button.dataset.passkey].value = JSON.stringify(shown.toJSON());
    form.submit();
  } catch {
    failed.hidden = false;
  }
}
