import { make } from "./score-question.js";
import { button } from "./score-review.js";

/** What the portal did not take, word by word; `again` sends it once more, `read` throws it away. */
export function refusedOf(answers, questions, labels, { again, read }) {
  if (!answers.length) {
    return [];
  }
  return [
    make("p", { textContent: labels.refused }),
    make("ul", {}, ...answers.map((answer) => make("li", { textContent: wordsOf(answer, questions, labels) }))),
    make(
      "div",
      { className: "score-refused-actions" },
      button("score-again", labels.sendAgain, again),
      button("score-read", labels.wasRead, read),
    ),
  ];
}

function wordsOf(answer, questions, labels) {
  const title = questions.find((question) => question.code === answer.question)?.title;
  return [title, answer.notAsked ? labels.notAsked : answer.level, answer.note].filter(Boolean).join(" · ");
}
