// Buttons that copy a ready text: hidden where no script runs or the browser has no clipboard, because the text itself can be
// marked and copied by hand.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    await navigator.clipboard.writeText(text.value);
    if (button.dataset.copied) button.textContent = button.dataset.copied;
  });
}
