package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.document.Block;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.Section;

/** The sheet that gathers what was done for a growth plan. A sentence for which words are missing is left out. */
final class EvidenceSheet {

    static final String KIND = "PDP_EVIDENCE";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final String LINE = "____";

    private final ClauseLibrary library;
    private final Circumstances circumstances;
    private final GrowthPlanDetails plan;
    private final String position;
    private final List<Done> done;

    EvidenceSheet(ClauseLibrary library, Circumstances circumstances, GrowthPlanDetails plan, String position) {
        this.library = library;
        this.circumstances = circumstances;
        this.plan = plan;
        this.position = position;
        this.done = plan.goals().stream()
                .flatMap(goal -> goal.evidence().stream().map(line -> new Done(goal, line)))
                .sorted(Comparator.comparing((Done one) -> one.line().doneOn()))
                .toList();
    }

    private record Done(GoalDetails goal, EvidenceLine line) {}

    Document document(Masthead masthead) {
        var blocks = new ArrayList<Block>();
        blocks.add(who());
        var values = values();
        library.kind(KIND).sections().stream()
                .sorted(Comparator.comparingInt(Section::order))
                .forEach(section -> add(section, values, blocks));
        return new Document("Professional learning evidence sheet", Locale.US, masthead, blocks);
    }

    private Fields who() {
        var fields = new ArrayList<Field>();
        fields.add(new Field("Name", Text.of(plan.owner())));
        if (!position.isBlank()) {
            fields.add(new Field("Position", Text.of(position)));
        }
        period().ifPresent(period -> fields.add(new Field("Period", Text.of(period))));
        return new Fields(fields);
    }

    private Optional<String> period() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        var first = day(done.getFirst().line().doneOn());
        var last = day(done.getLast().line().doneOn());
        return Optional.of(first.equals(last) ? first : first + " to " + last);
    }

    /** What the clauses ask for; what nobody said is not there. */
    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        put(values, "pdp.goal", withoutStop(plan.words().goal()));
        put(values, "pdp.skills", plan.focus().stream().map(SkillStanding::name).collect(joining("; ")));
        put(values, "pdp.hours", plan.hours().toPlainString());
        put(values, "pdp.collaborators", withoutStop(plan.words().partners()));
        put(values, "pdp.change", withoutStop(plan.words().change()));
        put(values, "pdp.result", withoutStop(plan.words().result()));
        put(values, "pdp.next", withoutStop(plan.words().next()));
        put(values, "supervisor.name", plan.sharedWith().isEmpty() ? "the supervisor" : plan.sharedWith());
        return values;
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isBlank()) {
            values.put(name, value);
        }
    }

    /** The sentence around it has its own. */
    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private void add(Section section, Map<String, String> values, List<Block> blocks) {
        var sentences = new ArrayList<Block>();
        clauses(section).forEach(clause -> sentences.addAll(blocks(clause, values)));
        switch (section.code()) {
            case "GOAL" -> sentences.addAll(goals());
            case "ACTIVITIES" -> sentences.addAll(activities());
            case "EVIDENCE" -> sentences.addAll(evidence());
            default -> {}
        }
        if (!sentences.isEmpty() && !section.code().equals("HEADER")) {
            blocks.add(new Heading(2, section.title()));
            blocks.addAll(sentences);
        }
    }

    private Stream<Clause> clauses(Section section) {
        return library.clauses().stream()
                .filter(clause -> clause.documentKinds().contains(KIND))
                .filter(clause -> clause.section().equals(section.code()))
                .filter(clause -> circumstances.allow(clause.appliesWhen()))
                .filter(clause -> clause.appliesWhen().settings().isEmpty())
                .sorted(Comparator.comparingInt(Clause::order));
    }

    private List<Block> blocks(Clause clause, Map<String, String> values) {
        var known = clause.variables().stream().allMatch(variable -> values.containsKey(variable.name()));
        if (!known) {
            return List.of();
        }
        var text = clause.text();
        for (var variable : clause.variables()) {
            text = text.replace("{{" + variable.name() + "}}", Objects.requireNonNull(values.get(variable.name())));
        }
        var blocks = new ArrayList<Block>();
        for (var paragraph : text.split("\n\n")) {
            for (var line : paragraph.split("\n")) {
                blocks.add(line.contains(LINE) ? signature(line) : new Paragraph(Text.of(line), note(clause)));
            }
        }
        return blocks;
    }

    private static SignatureLines signature(String line) {
        return new SignatureLines(Arrays.stream(line.split(":\\s*_+\\s*"))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList());
    }

    private Note note(Clause clause) {
        return new Note(
                clause.code(),
                library.code() + " " + library.version() + ": "
                        + clause.provenance().source());
    }

    private List<Block> goals() {
        return plan.goals().isEmpty()
                ? List.of()
                : List.of(new Table(
                        "Goals of the growth plan",
                        List.of(
                                Column.rowHeading("Goal"),
                                Column.text("Skill"),
                                Column.text("Due"),
                                Column.text("Status")),
                        plan.goals().stream().map(this::goal).toList()));
    }

    private Row goal(GoalDetails goal) {
        var due = goal.words().dueOn();
        var status =
                switch (goal.words().status()) {
                    case PLANNED -> "Planned";
                    case UNDER_WAY -> "Under way";
                    case DONE -> "Done " + day(Objects.requireNonNull(goal.doneOn()));
                };
        return new Row(
                List.of(
                        Text.of(goal.words().wording()),
                        Text.of(skill(goal.skill())),
                        Text.of(due == null ? "" : day(due)),
                        Text.of(status)),
                goal.code().isEmpty()
                        ? null
                        : new Note(goal.code(), goal.source() + (goal.reworded() ? ", reworded" : "")));
    }

    private List<Block> activities() {
        return done.isEmpty()
                ? List.of(new Paragraph(Text.of("No activity has been recorded yet.")))
                : List.of(new Table(
                        "Activities with hours",
                        List.of(
                                Column.rowHeading("Activity"),
                                Column.text("Date"),
                                Column.text("Hours"),
                                Column.text("Skill"),
                                Column.text("Provider")),
                        done.stream()
                                .map(one -> Row.of(
                                        one.line().note().isEmpty()
                                                ? one.goal().words().wording()
                                                : one.line().note(),
                                        day(one.line().doneOn()),
                                        one.line().hours().toPlainString() + " h",
                                        skill(one.goal().skill()),
                                        one.line().provider()))
                                .toList()));
    }

    private List<Block> evidence() {
        var linked = done.stream().filter(one -> !one.line().link().isEmpty()).toList();
        return linked.isEmpty()
                ? List.of(new Callout("Links", Text.of("None was recorded."), null))
                : linked.stream()
                        .<Block>map(one -> new Paragraph(Text.of(day(one.line().doneOn()) + ": ")
                                .plus(Text.link(one.line().link(), one.line().link()))))
                        .toList();
    }

    private String skill(String code) {
        return plan.standings().stream()
                .filter(standing -> standing.code().equals(code))
                .map(SkillStanding::name)
                .findFirst()
                .orElse("");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
