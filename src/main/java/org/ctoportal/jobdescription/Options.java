package org.ctoportal.jobdescription;

import java.util.List;
import java.util.Set;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.Setting;
import org.ctoportal.framework.SettingCondition;

/** The settings that the clauses of a kind of document ask for. */
final class Options {

    private final ClauseLibrary library;
    private final Set<String> derived;

    Options(ClauseLibrary library, Set<String> derived) {
        this.library = library;
        this.derived = derived;
    }

    List<Option> of(String kind, DocumentContent content) {
        var asked = library.clauses().stream()
                .filter(clause -> clause.documentKinds().contains(kind))
                .flatMap(clause -> clause.appliesWhen().settings().stream())
                .map(SettingCondition::key)
                .filter(key -> !key.equals(Answers.CETL)) // answered by the fifth question
                .toList();
        return library.settings().stream()
                .filter(setting -> asked.contains(setting.key()))
                .filter(setting -> !derived.contains(setting.key()))
                .map(setting -> option(setting, content))
                .toList();
    }

    private static Option option(Setting setting, DocumentContent content) {
        var chosen = content.setting(setting.key());
        return new Option(
                setting.key(),
                setting.type(),
                setting.description(),
                setting.values(),
                chosen.isEmpty() ? String.join(",", setting.defaults()) : chosen);
    }
}
