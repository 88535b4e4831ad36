// A roll call by keyboard: a few letters of a name leave those whom they fit, Enter turns the first of them over, arrows go
// from box to box, Enter in the empty field goes to the button. Without this script the list is a plain form of boxes.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

for (const form of document.querySelectorAll("[data-call]")) {
  const find = form.querySelector("[data-find]");
  const counter = form.querySelector("[data-said]");
  const save = form.querySelector("[data-save]");
  const rows = [...form.querySelectorAll(".calls li")].map((row) => {
    const name = row.querySelector("label span").textContent.trim();
    return { row, name, words: plain(name).split(/\s+/), box: row.querySelector("input[type=checkbox]") };
  });
  const shown = () => rows.filter(({ row }) => !row.hidden);
  const say = (text, ...numbers) => numbers.reduce((said, number, place) => said.replace(`%${place}`, number), text);

  const count = (told = "") => {
    const came = rows.filter(({ box }) => box.checked).length;
    counter.textContent = told + say(counter.dataset.said, came, rows.length - came);
    save.textContent = say(save.dataset.save, came, rows.length - came);
  };
  const sift = () => {
    const typed = plain(find.value).split(/\s+/).filter(Boolean);
    for (const { row, words } of rows)
      row.hidden = !typed.every((part) => words.some((word) => word.startsWith(part)));
    const first = typed.length ? shown()[0] : undefined;
    for (const one of rows) one.row.classList.toggle("chosen", one === first);
  };
  const turn = ({ name, box }) => {
    box.checked = !box.checked;
    count(say(box.checked ? counter.dataset.marked : counter.dataset.unmarked, name) + " ");
  };

  form.querySelector("[data-by-script]").hidden = false;
  // what stands in a notice is read before anything is typed
  if (matchMedia("(hover: hover)").matches && !document.querySelector("main .notice")) find.focus();
  find.addEventListener("input", sift);
  find.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      shown()[0]?.box.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!find.value.trim()) return save.focus();
      if (shown()[0]) turn(shown()[0]);
      find.value = "";
      sift();
    }
  });
  form.addEventListener("change", () => count());
  form.addEventListener("keydown", (event) => {
    const place = shown().findIndex(({ box }) => box === event.target);
    if (place < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      (shown()[place + (event.key === "ArrowDown" ? 1 : -1)]?.box ?? find).focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      turn(shown()[place]);
    } else if (event.key.length === 1 && event.key !== " ") {
      find.focus();
    }
  });
  count();
}
