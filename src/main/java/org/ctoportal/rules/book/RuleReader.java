package org.ctoportal.rules.book;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads rules in the form of the packs: plain data with texts, decimals, yes or no, lists and maps. */
public final class RuleReader {

    private final Map<String, Fact> facts;

    public RuleReader(Map<String, Fact> facts) {
        this.facts = facts;
    }

    /**
     * The rules of a pack.
     *
     * @throws RefusedRuleException when a rule could never be evaluated
     */
    public static RuleBook book(Map<String, Object> data) {
        var pack = Fields.of(data);
        var header = Fields.of(pack.get("pack"));
        var groups = new LinkedHashMap<String, String>();
        pack.list("groups").stream()
                .map(Fields::of)
                .forEach(group -> groups.put(group.text("code"), group.text("name")));
        var facts = new LinkedHashMap<String, Fact>();
        pack.list("facts").stream().map(RuleReader::fact).forEach(fact -> facts.put(fact.name(), fact));
        var reader = new RuleReader(facts);
        return new RuleBook(
                header.text("name"),
                header.text("version"),
                header.text("notice"),
                groups,
                facts,
                pack.list("rules").stream().map(reader::rule).toList());
    }

    private static Fact fact(Object data) {
        var fact = Fields.of(data);
        return new Fact(fact.text("name"), FactType.of(fact.text("type")), fact.text("description"));
    }

    /** One rule. */
    public Rule rule(Object data) {
        var rule = Fields.of(data);
        var scope = Fields.of(rule.get("applies_to"));
        var message = rule.text("message");
        Message.names(message).stream()
                .filter(name -> !facts.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedRuleException("messageFact", name);
                });
        return new Rule(
                rule.text("code"),
                rule.text("group"),
                rule.text("jurisdiction"),
                RuleKind.valueOf(rule.text("kind")),
                new Scope(scope.texts("document_kinds"), scope.texts("processes")),
                new ConditionReader(facts).read(rule.get("condition")),
                Severity.valueOf(rule.text("severity")),
                message,
                rule.texts("suggested_fix"),
                effect(rule),
                rule.day("valid_from"),
                rule.dayOrNone("valid_to"),
                Coverage.valueOf(rule.text("covers_public_employer").toUpperCase(Locale.ROOT)),
                source(rule),
                rule.list("tests").stream().map(RuleReader::example).toList());
    }

    private static Effect effect(Fields rule) {
        var effect = Fields.of(rule.get("effect"));
        return new Effect(effect.text("type"), named(effect.find("parameters")));
    }

    private static RuleSource source(Fields rule) {
        var text = rule.text("source");
        var link = Optional.ofNullable(rule.find("source_link")).map(String.class::cast);
        return new RuleSource(
                text,
                link.or(() -> Citation.link(text)).orElse(""),
                rule.day("as_of"),
                rule.text("status").equals("verified"));
    }

    private static RuleCase example(Object data) {
        var example = Fields.of(data);
        return new RuleCase(
                example.text("name"),
                named(example.get("given")),
                example.text("expect").equals("FIRES"));
    }

    private static Map<String, Object> named(@org.jspecify.annotations.Nullable Object data) {
        var named = new HashMap<String, Object>();
        Fields.of(data == null ? Map.of() : data).values().forEach((name, value) -> {
            if (value != null) {
                named.put((String) name, value);
            }
        });
        return Map.copyOf(named);
    }
}
