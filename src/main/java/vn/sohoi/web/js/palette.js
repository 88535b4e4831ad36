// Ctrl+K puts the cursor into the palette field, Escape leaves it. Without this script the field is a plain form.
const field = document.querySelector("[data-palette] input");

document.addEventListener("keydown", (event) => {
  if (!field) return;
  const asked = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
  if (asked) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "Escape" && document.activeElement === field) {
    field.blur();
  }
});

// The number of a paper or a telephone must not stand in an address: it goes the way of the form for signing out, which is posted.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-numbers]");
  const number = form?.elements.q.value.replace(/[\s.()-]/g, "") ?? "";
  if (!/^\+?\d{6,15}$/.test(number)) return;
  event.preventDefault();
  const posted = document.querySelector("form.leave").cloneNode(true);
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "so", value: number });
  Object.assign(posted, { action: form.dataset.numbers, hidden: true });
  posted.append(field);
  document.body.append(posted);
  posted.submit();
});

// A form that comes back with refusals starts at their list, so that a screen reader reads them first.
document.querySelector("[data-errors]")?.focus();
document.addEventListener("htmx:afterSwap", () => document.querySelector("[data-errors]")?.focus());

// A refusal leads to its field: the cursor stands there, not only the view.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-errors] a");
  if (link) document.getElementById(link.hash.slice(1))?.focus();
});
