package org.ctoportal.home;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.EssentialFacts;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SetUpServiceTest {

    @Autowired
    SetUpService setUp;

    @Autowired
    DistrictProfileService districts;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    TwoDistricts people;

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void each_step_is_done_by_the_facts_and_what_is_hidden_is_no_longer_due() {
        people.actIn(people.another(Map.of()), Role.HR);
        assertThat(setUp.get().isDue()).isTrue();
        assertThat(line(SetUpStep.PROFILE).number()).isEqualTo(EssentialFacts.NAMES.size());
        assertThat(line(SetUpStep.DOCUMENT).done()).isFalse();

        districts.keepFacts(EssentialFacts.NAMES.stream().collect(toMap(name -> name, name -> "Entered")));
        descriptions.draft(CedarHollow.answers());
        assertThat(line(SetUpStep.PROFILE).done()).isTrue();
        assertThat(line(SetUpStep.DOCUMENT).done()).isTrue();

        setUp.hide(true);
        assertThat(setUp.get().isDue()).isFalse();
        setUp.hide(false);
        assertThat(setUp.get().hidden()).isFalse();
    }

    private SetUpLine line(SetUpStep step) {
        return setUp.get().lines().stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
