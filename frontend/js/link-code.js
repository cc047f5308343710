/**
 * A link to the entrance carries its code behind the number sign, where no server and no log gets to see it. Here it is put
 * into the field and taken out of the address.
 */
const take = () => {
  const code = decodeURIComponent(location.hash.slice(1));
  if (code) {
    document.querySelector("input[name=code]").value = code;
    history.replaceState(null, "", location.pathname);
    document.querySelector("button[type=submit]").focus();
  }
};

take();
addEventListener("hashchange", take);
