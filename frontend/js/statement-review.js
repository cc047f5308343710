import { make } from "./score-question.js";
import { button, listOf } from "./score-review.js";

/**
 * What is left before the statements are submitted: groups with too few answers bar from it, statements without an answer
 * do not, and levels without the note they should have ask for a word of confirmation.
 */
export function statementReview(groups, sheet, { go, submit, refuse }) {
  const { labels, least } = sheet;
  const answered = ({ questions }) => questions.filter((question) => question.level !== null).length;
  const short = groups.filter((group) => answered(group) < least);
  const blanks = groups.flatMap(({ questions }) => questions).filter((question) => question.isBlank);
  const unproven = groups.flatMap(({ questions }) => questions).filter((question) => question.lacksNote);
  const sure = make("input", { type: "checkbox" });
  const confirmation = make(
    "label",
    { className: "score-not-asked" },
    sure,
    make("span", { textContent: labels.confirm.replace("{0}", unproven.length) }),
  );
  const tryIt = () => {
    if (short.length) {
      refuse(labels.tooFew.replace("{0}", least).replace("{1}", short.map(({ name }) => name).join(", ")));
    } else if (unproven.length && !sure.checked) {
      refuse(labels.confirmFirst);
      sure.focus();
    } else {
      submit(sure.checked);
    }
  };
  return [
    make("h2", { textContent: labels.review }),
    ...listShort(short, least, labels, go, answered),
    ...listOf(blanks, labels.blanks, go),
    ...listOf(unproven, labels.notesMissing, go),
    make("p", { textContent: short.length || blanks.length || unproven.length ? labels.lockLater : labels.complete }),
    ...(unproven.length ? [confirmation] : []),
    button("score-submit", labels.submit, tryIt),
  ];
}

function listShort(groups, least, labels, go, answered) {
  const words = (group) => labels.shortGroup.replace("{0}", group.name).replace("{1}", answered(group)).replace("{2}", least);
  const open = ({ questions }) => questions.find((question) => question.level === null) ?? questions[0];
  return groups.length
    ? [
        make("p", { textContent: labels.short.replace("{0}", least) }),
        make(
          "ul",
          {},
          ...groups.map((group) => make("li", {}, button("score-jump", words(group), () => go(open(group))))),
        ),
      ]
    : [];
}
