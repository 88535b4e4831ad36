// A sheet of numbers: arrows and Enter go from cell to cell, a block copied from a spreadsheet fills the cells from where
// it is pasted, sums follow at once. Without this script the sheet is a plain form whose buttons ask the server.
const numbers = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en-GB" : "vi-VN");
const amount = (text) => {
  const digits = text.replace(/[.,\s]/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
};
const signed = (number) => (number > 0 ? "+" : number < 0 ? "\u2212" : "") + numbers.format(Math.abs(number));

for (const grid of document.querySelectorAll("[data-grid]")) {
  const rows = [...grid.tBodies[0].rows].map((row) => [...row.querySelectorAll("input")]);
  const form = grid.closest("form");
  const gap = form.querySelector("[data-gap]");

  const add = () => {
    const sums = rows.map((row) => row.reduce((sum, cell) => sum + amount(cell.value), 0));
    const all = sums.reduce((sum, one) => sum + one, 0);
    const write = (cells, values) => cells.forEach((cell, place) => { cell.textContent = numbers.format(values[place]); });
    write(grid.querySelectorAll("[data-row-sum]"), sums);
    const parts = rows[0].map((cell, part) => rows.reduce((sum, row) => sum + amount(row[part].value), 0));
    write(grid.querySelectorAll("[data-part-sum]"), parts);
    write(grid.querySelectorAll("[data-sum]"), [all]);
    gap.textContent = signed(Number(grid.dataset.amount) - all);
  };
  const at = (cell) => {
    const row = rows.findIndex((one) => one.includes(cell));
    return [row, row < 0 ? -1 : rows[row].indexOf(cell)];
  };
  const go = (event, row, part) => {
    const cell = rows[row]?.[part];
    if (!cell) return;
    event.preventDefault();
    cell.focus();
    cell.select();
  };
  const written = () => {
    form.querySelector("[data-way]").value = "BY_HAND";
    add();
  };

  grid.addEventListener("keydown", (event) => {
    const [row, part] = at(event.target);
    if (row < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const { selectionStart: start, selectionEnd: end, value } = event.target;
    if (event.key === "ArrowUp") go(event, row - 1, part);
    else if (event.key === "ArrowDown") go(event, row + 1, part);
    else if (event.key === "ArrowLeft" && end === 0) go(event, row, part - 1);
    else if (event.key === "ArrowRight" && start === value.length) go(event, row, part + 1);
    else if (event.key === "Enter") {
      event.preventDefault();
      go(event, event.shiftKey ? row - 1 : row + 1, part);
    }
  });
  grid.addEventListener("paste", (event) => {
    const [row, part] = at(event.target);
    const block = event.clipboardData.getData("text").replace(/\r?\n$/, "").split(/\r?\n/).map((line) => line.split("\t"));
    if (row < 0 || (block.length === 1 && block[0].length === 1)) return;
    event.preventDefault();
    block.forEach((line, down) => line.forEach((text, right) => {
      const cell = rows[row + down]?.[part + right];
      if (cell) cell.value = text.trim();
    }));
    written();
  });
  grid.addEventListener("input", written);
}
