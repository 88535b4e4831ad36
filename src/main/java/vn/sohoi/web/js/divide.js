// Which branch goes where, by keyboard: a digit takes that column and goes on to the next row, up and down go between rows.
// Without this script the table is a plain form.
for (const table of document.querySelectorAll("[data-divide]")) {
  const rows = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("input[type=radio]")]);
  const go = (row, place) => rows[row]?.[Math.min(place, rows[row].length - 1)]?.focus();

  table.addEventListener("keydown", (event) => {
    const row = rows.findIndex((one) => one[0]?.closest("tr").contains(event.target));
    if (row < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = Math.max(0, rows[row].indexOf(event.target));
    if (/^[1-9]$/.test(event.key) && rows[row][event.key - 1]) {
      event.preventDefault();
      rows[row][event.key - 1].checked = true;
      go(Math.min(row + 1, rows.length - 1), event.key - 1);
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      go(event.key === "ArrowUp" ? row - 1 : row + 1, place);
    }
  });
}
