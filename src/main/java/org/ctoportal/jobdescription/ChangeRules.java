package org.ctoportal.jobdescription;

import java.util.List;
import org.ctoportal.authoring.Change;
import org.ctoportal.authoring.DocumentContent;
import org.ctoportal.authoring.DocumentRules;
import org.ctoportal.authoring.OwnClause;
import org.ctoportal.authoring.VariableFormat;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.VariableType;

/** The limits of what a change may carry, enforced on the server whatever the screen allowed. */
final class ChangeRules implements DocumentRules {

    private static final int MOST_OWN = 200;
    private static final int MOST_CODES = 1000;

    private final ClauseLibrary library;

    ChangeRules(ClauseLibrary library) {
        this.library = library;
    }

    Change checked(Change change) {
        switch (change) {
            case Change.SetValues set -> set.values().forEach(this::value);
            case Change.SetSetting set -> setting(set);
            case Change.SetEmphasis emphasis ->
                require(emphasis.duties() >= 0 && emphasis.duties() <= DutySelection.HIGHEST_EMPHASIS, "emphasis");
            case Change.SetTable table -> require(table.name().equals(JobDescriptionComposer.REPORTS), "reports");
            case Change.Reword reword -> require(reword.text().length() <= OwnClause.LONGEST, "long");
            case Change.RewordOwn reword -> text(reword.text());
            case Change.AddOwn own -> own(own.clause());
            case Change.Reorder reorder -> codes(reorder.codes());
            case Change.Include include -> codes(List.of(include.code()));
            case Change.Drop drop -> codes(List.of(drop.code()));
        }
        return change;
    }

    @Override
    public String titleOf(DocumentContent content) {
        return content.value("position.title");
    }

    @Override
    public void check(DocumentContent content) {
        var problems = Answers.of(content).problems();
        if (!problems.isEmpty()) {
            throw new AnswersException(problems);
        }
        require(content.own().size() <= MOST_OWN, "many");
    }

    private void value(String name, String value) {
        var type = library.variables().stream()
                .filter(variable -> variable.name().equals(name))
                .map(ClauseVariable::type)
                .findFirst()
                .orElse(VariableType.TEXT);
        VariableFormat.problem(type, value).ifPresent(problem -> {
            throw new RefusedChangeException(problem.name());
        });
    }

    private void setting(Change.SetSetting change) {
        require(
                library.settings().stream()
                        .filter(setting -> setting.key().equals(change.key()))
                        .anyMatch(setting -> setting.values().contains(change.value())),
                "setting");
        require(!change.key().equals("cetl.mode") || CetlStance.includes(change.value()), "setting");
    }

    private void own(OwnClause clause) {
        require(clause.id().matches("OWN-[0-9a-f-]{1,40}"), "text");
        require(
                library.kind(JobDescriptionComposer.KIND).sections().stream()
                        .anyMatch(section -> section.code().equals(clause.section())),
                "text");
        text(clause.text());
    }

    private static void codes(List<String> codes) {
        require(codes.size() <= MOST_CODES && codes.stream().allMatch(code -> code.length() <= 60), "text");
    }

    private static void text(String text) {
        require(!text.isBlank(), "required");
        require(text.length() <= OwnClause.LONGEST, "long");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new RefusedChangeException(problem);
        }
    }
}
