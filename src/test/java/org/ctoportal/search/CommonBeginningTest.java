package org.ctoportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.search.IndexReader.Row;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is found by a beginning that very much has, as in a district of 10,000 documents; here some letters are said to be one. */
@IntegrationTest
class CommonBeginningTest {

    private static final int MANY = 1000;

    @Autowired
    IndexReader index;

    @Autowired
    TwoDistricts districts;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AutowireCapableBeanFactory beans;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    private Set<String> places(String words, String common) {
        return index.best(Query.of(words).sparing(common::equals), currentUser.get(), MANY).stream()
                .map(Row::route)
                .collect(Collectors.toSet());
    }

    @Test
    void alone_it_is_looked_for_in_titles_and_beside_other_words_it_may_be_missing() {
        var district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        var place = JobDescriptionRoutes.editorOf(descriptions.draft(CedarHollow.answers()));
        beans.createBean(IndexDesk.class).bringUpToDate(district);

        assertThat(places("sala", "")).contains(place);
        assertThat(places("sala", "sala")).doesNotContain(place);
        assertThat(places("chie", "chie")).contains(place);
        assertThat(places("chief xy", "")).doesNotContain(place);
        assertThat(places("chief xy", "xy")).contains(place);
        assertThat(index.isCommon("te")).isFalse();
        assertThat(index.isCommon("te", 1)).isTrue();
    }
}
