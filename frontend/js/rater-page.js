/** Once answers are submitted the page is drawn anew by the server, without them. */
document.querySelector("portal-statements").addEventListener("sheet-changed", () => location.reload());
