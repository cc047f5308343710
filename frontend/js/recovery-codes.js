// Copies and prints the recovery codes on the page that shows them once.
const codes = document.getElementById("recovery-codes");
const copy = document.getElementById("copy-codes");
const said = document.getElementById("codes-said");

copy.closest("p").hidden = false;
copy.addEventListener("click", async () => {
  const text = [...codes.children].map((code) => code.textContent).join("\n");
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = copy.dataset.done;
  } catch {
    getSelection().selectAllChildren(codes);
  }
});
document.getElementById("print-codes").addEventListener("click", () => print());
