package org.ctoportal.authoring.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseVariable;

/**
 * Fills the variables of a clause. A missing required variable is reported and shown as a gap; an empty optional one
 * prints nothing, and the spaces it leaves are collapsed to one. Spaces around a typed value are not kept, so a word right
 * behind a word of the template is set apart. Values are never read as templates again.
 */
final class Wording {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_.]*)\\s*}}");
    private static final Pattern LABEL_LINE = Pattern.compile("[^{}:]{1,60}: (\\{\\{\\s*[a-z][a-z0-9_.]*\\s*}})");
    private static final String GAP = "[%s]";

    private final Map<String, String> values;

    Wording(Map<String, String> values) {
        this.values = values;
    }

    record Filled(String text, List<String> missing) {}

    Filled fill(Clause clause) {
        var missing = new LinkedHashSet<String>();
        var lines = new ArrayList<String>();
        for (var line : clause.text().split("\n", -1)) {
            if (!isEmptyLabelLine(line, clause)) {
                lines.add(fillLine(line, clause, missing));
            }
        }
        return new Filled(String.join("\n", lines).strip(), List.copyOf(missing));
    }

    /** "Position code: " with nothing behind it would read like a mistake. */
    private boolean isEmptyLabelLine(String line, Clause clause) {
        if (!LABEL_LINE.matcher(line).matches()) {
            return false;
        }
        var variable = VARIABLE.matcher(line);
        return variable.find() && isOptionalAndEmpty(variable.group(1), clause);
    }

    private boolean isOptionalAndEmpty(String name, Clause clause) {
        return valueOf(variable(clause, name)).isEmpty()
                && !variable(clause, name).required();
    }

    private String fillLine(String line, Clause clause, LinkedHashSet<String> missing) {
        var matcher = VARIABLE.matcher(line);
        var text = new StringBuilder();
        var end = 0;
        while (matcher.find()) {
            text.append(line, end, matcher.start());
            end = matcher.end();
            var variable = variable(clause, matcher.group(1));
            var value = valueOf(variable);
            if (value.isEmpty() && variable.required()) {
                missing.add(variable.name());
                value = GAP.formatted(variable.label());
            }
            text.append(runsIntoWord(text, value) ? " " : "").append(value);
            end = value.isEmpty() ? skipSpaces(line, end, text) : end;
        }
        return text.append(line, end, line.length()).toString();
    }

    private static boolean runsIntoWord(StringBuilder before, String value) {
        return !before.isEmpty()
                && !value.isEmpty()
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isLetterOrDigit(value.charAt(0));
    }

    private static int skipSpaces(String line, int from, StringBuilder before) {
        if (!before.isEmpty() && before.charAt(before.length() - 1) != ' ') {
            return from;
        }
        var next = from;
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        if (next == line.length() && !before.isEmpty()) {
            before.setLength(before.length() - 1);
        }
        return next;
    }

    /**
     * The district's own words for the clause. They may have been taken over while a required value was missing: its gap is
     * filled once there is one, and reported until then.
     */
    Filled fillGaps(String ownWords, Clause clause) {
        var gaps = gaps(clause);
        if (gaps.isEmpty()) {
            return new Filled(ownWords, List.of());
        }
        var missing = new LinkedHashSet<String>();
        var anyGap = Pattern.compile(gaps.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        var text = anyGap.matcher(ownWords).replaceAll(found -> {
            var variable = Objects.requireNonNull(gaps.get(found.group()));
            var value = valueOf(variable);
            if (value.isEmpty()) {
                missing.add(variable.name());
            }
            return Matcher.quoteReplacement(value.isEmpty() ? found.group() : value);
        });
        return new Filled(text, List.copyOf(missing));
    }

    private static Map<String, ClauseVariable> gaps(Clause clause) {
        return clause.variables().stream()
                .filter(ClauseVariable::required)
                .collect(Collectors.toMap(
                        variable -> GAP.formatted(variable.label()), Function.identity(), (first, second) -> first));
    }

    private String valueOf(ClauseVariable variable) {
        return VariableFormat.print(variable.type(), values.getOrDefault(variable.name(), ""));
    }

    private static ClauseVariable variable(Clause clause, String name) {
        return clause.variables().stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(clause.code() + " uses the undeclared variable " + name));
    }
}
