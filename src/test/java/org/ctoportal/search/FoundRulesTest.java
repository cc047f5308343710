package org.ctoportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ctoportal.identity.Role;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.rules.RuleKeepingService;
import org.ctoportal.rules.RulesRoutes;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Rules are found by their code and their words, also after one was ended. */
@IntegrationTest
class FoundRulesTest {

    @Autowired
    FindingService finding;

    @Autowired
    TwoDistricts districts;

    @Autowired
    RuleBookService book;

    @Autowired
    RuleKeepingService rules;

    @Autowired
    AutowireCapableBeanFactory beans;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    private List<String> places(String words) {
        return finding.find(words).stream()
                .filter(group -> group.kind() == FoundKind.RULE)
                .flatMap(group -> group.some().stream())
                .map(Found::route)
                .toList();
    }

    @Test
    void a_rule_is_found_by_its_code_and_its_words_by_whoever_reads_documents() {
        var index = beans.createBean(IndexDesk.class);
        var district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        index.bringUpToDate(district);
        var rule = book.book().rules().getFirst();
        var place = RulesRoutes.ruleOf(rule.code());

        assertThat(places(rule.code())).contains(place);
        assertThat(places(rule.source().text())).isNotEmpty();
        districts.actIn(district, Role.PANELIST);
        assertThat(places(rule.code())).isEmpty();
        districts.actIn(district, Role.SUPERINTENDENT);
        rules.end(rule.code(), LocalDate.of(2027, 6, 30), "Repealed");
        index.bringUpToDate(district);
        assertThat(places(rule.code())).contains(place);
    }
}
