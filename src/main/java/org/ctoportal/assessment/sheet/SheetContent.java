package org.ctoportal.assessment.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.framework.Scale;

/**
 * Everything the browser draws a sheet of statements from, and nothing else: what is not in here it never learns.
 *
 * @param key names the sheet and who fills it; what is not sent yet is kept under it
 * @param address where answers go, below it {@code answers} and {@code submission}
 * @param seat goes with every answer, so that nobody answers on a sheet of somebody else
 * @param standing whether it can be filled, in words
 * @param least how many statements of a group must have a level before all is submitted
 * @param proof the levels that should have a note
 * @param longestNote of a note in characters; zero where there are none
 */
public record SheetContent(
        String key,
        String address,
        long seat,
        boolean locked,
        String standing,
        List<Scale.Level> levels,
        List<SheetPage> pages,
        List<SheetAnswer> answers,
        int least,
        Set<Integer> proof,
        int longestNote)
        implements Serializable {

    public SheetContent {
        levels = List.copyOf(levels);
        pages = List.copyOf(pages);
        answers = List.copyOf(answers);
        proof = Set.copyOf(proof);
    }

    /** As the property {@code sheet} of the element. */
    public Map<String, Object> value(SheetLabels labels) {
        var value = new HashMap<String, Object>();
        value.put("key", key);
        value.put("address", address);
        value.put("seat", seat);
        value.put("isLocked", locked);
        value.put("standing", standing);
        value.put("locale", labels.locale().toLanguageTag());
        value.put("zone", labels.zone().getId());
        value.put("least", least);
        value.put("proof", proof);
        value.put("longestNote", longestNote);
        value.put("foldsNotes", true);
        value.put("levels", levels.stream().map(SheetContent::level).toList());
        value.put("pages", numbered());
        value.put("answers", answers.stream().collect(Collectors.toMap(SheetAnswer::question, Function.identity())));
        value.put("labels", labels.value());
        return value;
    }

    private static Map<String, Object> level(Scale.Level level) {
        return Map.of("level", level.level(), "word", level.label(), "text", level.text());
    }

    private List<Map<String, Object>> numbered() {
        var number = 1;
        var shown = new ArrayList<Map<String, Object>>();
        for (var page : pages) {
            var groups = new ArrayList<Map<String, Object>>();
            for (var group : page.groups()) {
                groups.add(Map.of("name", group.name(), "statements", statements(group, number)));
                number += group.statements().size();
            }
            shown.add(Map.of("name", page.name(), "summary", page.summary(), "groups", groups));
        }
        return shown;
    }

    private static List<Map<String, Object>> statements(SheetPage.Group group, int first) {
        var statements = new ArrayList<Map<String, Object>>();
        for (var statement : group.statements()) {
            var shown = new HashMap<String, Object>();
            shown.put("number", first + statements.size());
            shown.put("code", statement.code());
            shown.put("text", statement.text());
            shown.put("prompt", statement.prompt());
            statements.add(shown);
        }
        return statements;
    }
}
