package org.ctoportal.framework.pack;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.Section;
import org.ctoportal.framework.Setting;
import org.ctoportal.framework.SettingCondition;

/** What must hold between the parts of a clause library, so that composing a document can never fail halfway. */
final class ClauseRules {

    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}|\\{\\{|}}");
    private static final String ANY = "*";

    private final ClauseLibrary library;
    private final Set<String> organizationTypes;
    private final Map<String, ClauseVariable> variables;
    private final Map<String, Setting> settings;
    private final At at;

    private ClauseRules(ClauseLibrary library, Set<String> organizationTypes, At at) {
        this.library = library;
        this.organizationTypes = organizationTypes;
        this.variables = library.variables().stream().collect(toMap(ClauseVariable::name, Function.identity()));
        this.settings = library.settings().stream().collect(toMap(Setting::key, Function.identity()));
        this.at = at;
    }

    static void check(ClauseLibrary library, Tree pack, At at) {
        var rules = new ClauseRules(library, new HashSet<>(pack.texts("organization_types")), at);
        library.settings().forEach(rules::setting);
        library.kinds().forEach(rules::kind);
        rules.contents(pack);
        library.clauses().forEach(rules::clause);
    }

    private void setting(Setting setting) {
        var here = at.under(setting.key());
        var allowed = setting.type() == Setting.Type.BOOLEAN ? List.of("true", "false") : setting.values();
        if (!allowed.containsAll(setting.values())
                || Set.copyOf(setting.values()).size() < setting.values().size()) {
            here.problem("values do not fit its type, or stand twice");
        }
        if (!setting.values().containsAll(setting.defaults())) {
            here.problem("default " + setting.defaults() + " is not among its values");
        }
        if (setting.type() != Setting.Type.SET && setting.defaults().size() != 1) {
            here.problem("must have one default");
        }
    }

    private void kind(DocumentKind kind) {
        var here = at.under(kind.code());
        var codes = new HashSet<String>();
        var last = Integer.MIN_VALUE;
        for (var section : kind.sections()) {
            if (!codes.add(section.code())) {
                here.problem("section " + section.code() + " stands twice");
            }
            if (section.order() <= last) {
                here.problem("section " + section.code() + " does not stand in rising order");
            }
            last = section.order();
            if (section.variant() != null && !kind.variants().contains(section.variant())) {
                here.problem("section " + section.code() + " names the unknown variant " + section.variant());
            }
        }
    }

    /** {@code content} says again whether a section has a slot; the two must agree. */
    private void contents(Tree pack) {
        for (var kind : pack.trees("document_kinds")) {
            for (var section : kind.trees("sections")) {
                if (section.has("slot") != section.text("content").equals("BOTH")) {
                    at.under(kind.text("code"))
                            .problem("section " + section.text("code") + " has content " + section.text("content")
                                    + (section.has("slot") ? " but a slot" : " but no slot"));
                }
            }
        }
    }

    private void clause(Clause clause) {
        var here = at.under(clause.code());
        clause.documentKinds().forEach(kind -> placement(clause, library.kind(kind), here));
        variables(clause, here);
        clause.appliesWhen().organizationTypes().stream()
                .filter(type -> !type.equals(ANY) && !organizationTypes.contains(type))
                .forEach(type -> here.problem("names the unknown organization type " + type));
        clause.appliesWhen().settings().forEach(condition -> condition(condition, here));
    }

    private static void placement(Clause clause, DocumentKind kind, At here) {
        var section = kind.sections().stream()
                .filter(one -> one.code().equals(clause.section()))
                .findFirst()
                .orElse(null);
        if (section == null) {
            here.problem("names the unknown section " + clause.section() + " of " + kind.code());
        } else if (!sameVariant(section, clause)) {
            here.problem("has the variant " + clause.variant() + ", but its section in " + kind.code() + " has "
                    + section.variant());
        }
    }

    private static boolean sameVariant(Section section, Clause clause) {
        return Objects.equals(section.variant(), clause.variant());
    }

    private void variables(Clause clause, At here) {
        var declared = new HashMap<String, ClauseVariable>();
        for (var variable : clause.variables()) {
            if (declared.put(variable.name(), variable) != null) {
                here.problem("declares the variable " + variable.name() + " twice");
            }
            var general = variables.get(variable.name());
            if (general != null && !isSameBesidesRequired(variable, general)) {
                here.problem("declares the variable " + variable.name() + " with another type, label or example than "
                        + library.code());
            }
        }
        var used = used(clause.text(), here);
        used.stream()
                .filter(name -> !declared.containsKey(name))
                .forEach(name -> here.problem("uses the variable " + name + " without declaring it"));
        new TreeSet<>(declared.keySet())
                .stream()
                        .filter(name -> !used.contains(name))
                        .forEach(name -> here.problem("declares the variable " + name + " without using it"));
    }

    private static boolean isSameBesidesRequired(ClauseVariable one, ClauseVariable other) {
        return one.type() == other.type()
                && one.label().equals(other.label())
                && one.example().equals(other.example());
    }

    private static Set<String> used(String text, At here) {
        var names = new TreeSet<String>();
        var matcher = BRACES.matcher(text);
        while (matcher.find()) {
            var name = matcher.group(1);
            if (name == null || !Shape.NAME.matcher(name.strip()).matches()) {
                here.problem("has braces that are not a variable: " + matcher.group());
            } else {
                names.add(name.strip());
            }
        }
        return names;
    }

    private void condition(SettingCondition condition, At here) {
        var setting = settings.get(condition.key());
        if (setting == null) {
            return; // noted as an unknown reference
        }
        if (!setting.values().containsAll(condition.values())
                || condition.values().isEmpty()) {
            here.problem("compares " + condition.key() + " with " + condition.values() + ", which it cannot be");
        }
        var isSet = setting.type() == Setting.Type.SET;
        var wantsSet = condition.op() == SettingCondition.Operator.CONTAINS;
        if (isSet != wantsSet) {
            here.problem("compares " + condition.key() + " by " + condition.op() + ", which does not suit its type");
        }
        if (condition.op() != SettingCondition.Operator.IN && condition.values().size() != 1) {
            here.problem("compares " + condition.key() + " with several values, which only IN does");
        }
    }
}
