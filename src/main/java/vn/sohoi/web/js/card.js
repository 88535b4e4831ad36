// An activation card's code comes behind the hash of the address, which no server sees: it is put into the form and taken out
// of the address at once.
const cardForm = document.querySelector("form[data-card]");
if (cardForm && location.hash.includes("/")) {
  const [login, code] = decodeURIComponent(location.hash.slice(1)).split("/");
  cardForm.elements.login.value = login;
  cardForm.elements.code.value = code;
  history.replaceState(null, "", location.pathname);
  cardForm.elements.password.focus();
}
