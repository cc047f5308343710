import { make } from "./score-question.js";

/** What is left to do before the scorecard is submitted; `go` shows a question, `submit` locks the whole. */
export function reviewOf(questions, labels, { go, submit }) {
  const blanks = questions.filter((question) => question.isBlank);
  const lacking = questions.filter((question) => question.lacksNote);
  const unexplained = questions.filter((question) => question.lacksReason);
  const words = blanks.length || lacking.length || unexplained.length ? labels.lockLater : labels.complete;
  const label = blanks.length ? labels.submitBlank.replace("{0}", blanks.length) : labels.submit;
  return [
    make("h2", { textContent: labels.review }),
    ...listOf(blanks, labels.blanks, go),
    ...listOf(lacking, labels.notesMissing, go),
    ...listOf(unexplained, labels.reasonsMissing, go),
    make("p", { textContent: words }),
    button("score-submit", label, submit),
  ];
}

/** More than these stand between the reader and the way to submit; they are folded. */
const MANY = 12;

/** Questions by their titles, each a way to it; nothing where there are none. */
export function listOf(questions, words, go) {
  const said = words.replace("{0}", questions.length);
  const items = questions.map((question) => make("li", {}, button("score-jump", question.title, () => go(question))));
  if (questions.length > MANY) {
    return [make("details", {}, make("summary", { textContent: said }), make("ul", {}, ...items))];
  }
  return questions.length ? [make("p", { textContent: said }), make("ul", {}, ...items)] : [];
}

export function button(className, textContent, click) {
  const element = make("button", { type: "button", className, textContent });
  element.addEventListener("click", click);
  return element;
}
