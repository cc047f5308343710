import { make } from "./score-question.js";

/** What the members of the panel gave, question by question; only there once it may be seen. */
export function othersRatings(others, questions, labels) {
  const cells = (tag, words, scope) => words.map((text) => make(tag, { textContent: text ?? "–", ...scope }));
  const head = cells("th", [labels.questionColumn, ...others.map((one) => one.rater)], { scope: "col" });
  const rows = questions.map((question) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", textContent: question.title }),
      ...cells("td", others.map((one) => one.ratings[question.code])),
    ),
  );
  const table = make("div", { className: "score-table", tabIndex: 0 });
  table.setAttribute("role", "region");
  table.setAttribute("aria-label", labels.others);
  table.append(make("table", {}, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows)));
  return [make("h2", { textContent: labels.others }), table];
}
