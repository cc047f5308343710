package org.ctoportal.jobdescription;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Composer;
import org.ctoportal.authoring.compose.Derived;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.VariableType;
import org.jspecify.annotations.Nullable;

/** The memo that asks a board for a new position, composed from the description and what was said for the memo. */
final class PositionMemoPaper {

    static final String KIND = "POSITION_MEMO";

    /** What is asked for the memo itself, beside its description. */
    static final Set<String> ASKED = Set.of("memo.from", "meeting.date", "memo.reason");

    /** What is said in this memo alone: that, and what follows from the description. */
    static final Set<String> OWN = Stream.concat(
                    ASKED.stream(),
                    Stream.of(
                            "memo.summary",
                            "memo.duties",
                            "memo.pay",
                            "memo.revision",
                            "memo.other.cost",
                            "memo.total",
                            "memo.funding",
                            "memo.start"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String SUMMARY = "SUMMARY";

    private final Templates templates;
    private final DistrictProfile district;

    PositionMemoPaper(Templates templates, DistrictProfile district) {
        this.templates = templates;
        this.district = district;
    }

    ComposedDocument compose(
            DocumentContent content, ComposedDocument described, DutyBalance balance, MemoAnswers memo, int revision) {
        // a description holds no value that only the memo prints, such as the name of the board
        var values = ProfileDefaults.of(templates.clauses(), district);
        content.values().forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value);
            }
        });
        values.put("memo.from", memo.from());
        values.put("meeting.date", memo.meeting() == null ? "" : memo.meeting().toString());
        values.put("memo.reason", memo.reason());
        values.put("memo.summary", summary(described));
        values.put("memo.duties", duties(balance));
        var pay = range(content, BigDecimal.ZERO);
        values.put("memo.pay", pay.isEmpty() ? "" : pay + " a year");
        values.put("memo.revision", "draft of revision " + revision);
        var dropped = new HashSet<String>();
        var otherCost = memo.otherCost();
        if (otherCost == null) {
            dropped.add("PM-OTHER");
        } else {
            values.put("memo.other.cost", otherCost.toPlainString());
            values.put("memo.total", range(content, otherCost));
            dropped.add("PM-NOCOST");
        }
        optional("memo.funding", memo.funding(), "PM-FUNDING", values, dropped);
        optional("memo.start", memo.starts(), "PM-START", values, dropped);
        var ofMemo = DocumentContent.of(content.settings(), values).withChosen(Set.of(), dropped);
        var derived = Map.of(
                JobDescriptionComposer.REPORTS,
                supervised(Answers.reports(content)),
                "framework.version",
                templates.framework().version());
        var circumstances =
                new Circumstances(district.state(), district.organizationType().name());
        return new Composer(templates, KIND, circumstances, (slot, any) -> List.of())
                .compose(ofMemo, new Derived(Map.of(), derived));
    }

    private static void optional(
            String name, String text, String clause, Map<String, String> values, Set<String> dropped) {
        if (text.isBlank()) {
            dropped.add(clause);
        } else {
            values.put(name, text);
        }
    }

    /** A memo tells also that nobody is supervised. */
    private static String supervised(List<DirectReport> reports) {
        return reports.isEmpty() ? "no positions" : new Supervision(reports).phrase();
    }

    private static String summary(ComposedDocument described) {
        return described.section(SUMMARY).map(ComposedSection::clauses).orElse(List.of()).stream()
                .map(ComposedClause::text)
                .collect(Collectors.joining(" "));
    }

    private static String duties(DutyBalance balance) {
        return balance.total() + " duties: "
                + balance.areas().stream()
                        .map(area -> area.name() + " " + area.percent() + "%")
                        .collect(Collectors.joining(", "));
    }

    /** Both ends of the pay, each with what comes on top; the one that is known, or nothing, while they are not given. */
    private static String range(DocumentContent content, BigDecimal more) {
        var answers = Answers.of(content);
        return Stream.of(amount(answers.salaryMin(), more), amount(answers.salaryMax(), more))
                .filter(amount -> !amount.isEmpty())
                .distinct()
                .collect(Collectors.joining(" to "));
    }

    private static String amount(@Nullable BigDecimal amount, BigDecimal more) {
        return amount == null
                ? ""
                : VariableFormat.print(VariableType.MONEY, amount.add(more).toPlainString());
    }
}
