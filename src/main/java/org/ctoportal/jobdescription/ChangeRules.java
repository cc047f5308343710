package org.ctoportal.jobdescription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.DocumentRules;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.document.Text;

/** The limits of what a change may carry, enforced on the server whatever the screen allowed. */
final class ChangeRules implements DocumentRules {

    private static final int MOST_OWN = 200;
    private static final int MOST_CODES = 1000;

    private final Templates templates;

    ChangeRules(Templates templates) {
        this.templates = templates;
    }

    /** The change as it may be made. */
    Change checked(Change change) {
        switch (change) {
            case Change.SetValues set -> {
                return new Change.SetValues(set.seen(), kept(set.values()));
            }
            case Change.Together together -> {
                return new Change.Together(
                        together.changes().stream().map(this::checked).toList());
            }
            case Change.SetSetting set -> setting(set);
            case Change.SetEmphasis emphasis -> emphasis(emphasis);
            case Change.SetTable table -> table(table);
            case Change.Reword reword -> reword(reword);
            case Change.RewordOwn reword -> text(reword.text());
            case Change.AddOwn own -> own(own.clause());
            case Change.Reorder reorder -> {
                section(reorder.section());
                codes(reorder.codes());
            }
            case Change.Include include -> codes(List.of(include.code()));
            case Change.Drop drop -> codes(List.of(drop.code()));
        }
        return change;
    }

    @Override
    public String titleOf(DocumentContent content) {
        return content.value(Answers.TITLE);
    }

    @Override
    public void check(DocumentContent content) {
        var problems = Answers.of(content).problems();
        if (!problems.isEmpty()) {
            throw new AnswersException(problems);
        }
        require(content.own().size() <= MOST_OWN, "many");
    }

    private Map<String, String> kept(Map<String, String> values) {
        var kept = new HashMap<String, String>();
        values.forEach((name, value) -> {
            value(name, value);
            kept.put(name, Answers.kept(name, value));
        });
        return kept;
    }

    private void value(String name, String value) {
        var variable = templates.clauses().variables().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedChangeException("text"));
        VariableFormat.problem(variable.type(), value).ifPresent(problem -> {
            throw new RefusedChangeException(problem.name());
        });
    }

    private void setting(Change.SetSetting change) {
        if (change.key().equals(ContentLanguage.SETTING)) {
            require(ContentLanguage.tags().contains(change.value()), "setting");
            return;
        }
        require(
                templates.clauses().settings().stream()
                        .filter(setting -> setting.key().equals(change.key()))
                        .anyMatch(setting -> setting.values().contains(change.value())),
                "setting");
        require(!change.key().equals(Answers.CETL) || CetlStance.includes(change.value()), "setting");
    }

    private void emphasis(Change.SetEmphasis change) {
        require(isSkill(change.seen().skill()), "emphasis");
        codes(change.skillItems());
        require(change.duties() >= 0 && change.duties() <= DutySelection.HIGHEST_EMPHASIS, "emphasis");
    }

    private static void table(Change.SetTable change) {
        require(change.name().equals(JobDescriptionComposer.REPORTS), "reports");
        require(change.rows().stream().allMatch(DirectReport::isRow), "reports");
    }

    private static void reword(Change.Reword change) {
        codes(List.of(change.code()));
        if (!change.text().isEmpty()) {
            text(change.text());
        }
    }

    /** An own duty belongs to a skill; otherwise balance and coverage would not know it. */
    private void own(OwnClause clause) {
        require(clause.id().matches("OWN-[0-9a-f-]{1,40}"), "text");
        section(clause.section());
        require(
                isSkill(clause.group())
                        || clause.group().isEmpty() && !clause.section().equals(DutyBalance.SECTION),
                "text");
        text(clause.text());
    }

    private boolean isSkill(String code) {
        return templates.framework().skills().stream()
                .anyMatch(skill -> skill.code().equals(code));
    }

    private void section(String code) {
        require(
                templates.clauses().kind(JobDescriptionComposer.KIND).sections().stream()
                        .anyMatch(section -> section.code().equals(code)),
                "text");
    }

    private static void codes(List<String> codes) {
        require(codes.size() <= MOST_CODES && codes.stream().allMatch(code -> code.length() <= 60), "text");
    }

    /** Words of the district's own. */
    static void text(String text) {
        require(!Text.of(text).isBlank(), "required");
        require(text.length() <= OwnClause.LONGEST, "long");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new RefusedChangeException(problem);
        }
    }
}
