package org.ctoportal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.rules.book.RefusedRuleException;
import org.ctoportal.rules.book.Rule;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.rules.book.RuleReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rules the portal ships, and with them what a district says of them. */
@Component
class RuleBooks {

    private static final Logger log = LoggerFactory.getLogger(RuleBooks.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final TemplateStoreService templates;
    private volatile @Nullable Kept kept;

    RuleBooks(TemplateStoreService templates) {
        this.templates = templates;
    }

    /** A published version never changes, so one that was read is kept. */
    private record Kept(PackVersionId version, RuleBook book) {}

    RuleBook shipped() {
        var version = templates.shipped(PackKind.RULES);
        var last = kept;
        if (last == null || !last.version().equals(version)) {
            last = new Kept(version, RuleReader.book(templates.data(version)));
            kept = last;
        }
        return last.book();
    }

    /** The shipped rules until the days the district set, followed by its own. */
    RuleBook with(List<DistrictRule> said) {
        var book = shipped();
        if (said.isEmpty()) {
            return book;
        }
        var byCode = said.stream().collect(Collectors.toMap(DistrictRule::code, Function.identity()));
        var rules = new ArrayList<Rule>();
        for (var rule : book.rules()) {
            var about = byCode.get(rule.code());
            rules.add(about == null ? rule : ended(rule, about));
        }
        var reader = new RuleReader(book.facts());
        for (var one : said) {
            one.definition().ifPresent(definition -> add(rules, one, reader, definition));
        }
        return book.with(rules);
    }

    /** A newer pack may know a fact no more; then the rule can say nothing, and the others still do. */
    private static void add(List<Rule> rules, DistrictRule one, RuleReader reader, String definition) {
        try {
            rules.add(ended(reader.rule(JSON.readValue(definition, Map.class)), one));
        } catch (RefusedRuleException e) {
            log.warn("Rule {} of a district can not be evaluated: {}", one.code(), e.getMessage());
        }
    }

    private static Rule ended(Rule rule, DistrictRule about) {
        return about.end().map(end -> rule.until(end.lastDay())).orElse(rule);
    }

    static String json(Map<String, Object> definition) {
        return JSON.writeValueAsString(definition);
    }
}
