package org.ctoportal.credential.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.rule.Degree;
import org.ctoportal.credential.rule.EligibilityAnswer.Outcome;
import org.ctoportal.credential.rule.Experience;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class KeptEligibilityServiceTest {

    private static final WriteEligibility ALEX = new WriteEligibility(
            Degree.NONE,
            List.of(
                    new Experience(LocalDate.of(2018, 6, 1), LocalDate.of(2020, 1, 31), Set.of("A1")),
                    new Experience(LocalDate.of(2020, 2, 1), null, Set.of("A1", "A2", "A3"))));

    @Autowired
    KeptEligibilityService kept;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void a_request_for_a_waiver_is_followed_until_it_is_granted_and_is_for_its_owner_alone() {
        var district = districts.another("WI", CedarHollow.facts());
        districts.actIn(district, Role.BOARD_SECRETARY);
        clock.goTo(LocalDate.of(2026, 1, 5));
        kept.keep(Catalogue.CETL, ALEX);
        answer(WaiverStage.ASKED, LocalDate.of(2026, 1, 5));
        kept.keep(Catalogue.CETL, ALEX);

        var asked = kept.find(Catalogue.CETL).orElseThrow();
        assertThat(asked.words()).isEqualTo(ALEX);
        assertThat(asked.outcome()).isEqualTo(Outcome.WAIVER_PATH);
        assertThat(asked.waiver()).isEqualTo(WaiverStage.ASKED);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> answer(WaiverStage.GRANTED, LocalDate.of(2026, 1, 4)));

        clock.goTo(LocalDate.of(2026, 3, 1));
        answer(WaiverStage.REFUSED, LocalDate.of(2026, 2, 1));
        answer(WaiverStage.ASKED, LocalDate.of(2026, 2, 10));
        answer(WaiverStage.GRANTED, LocalDate.of(2026, 2, 20));
        assertThat(kept.find(Catalogue.CETL).orElseThrow().answeredOn()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> answer(WaiverStage.REFUSED, LocalDate.of(2026, 2, 21)));
        districts.actIn(district, Role.HR);
        assertThat(kept.find(Catalogue.CETL)).isEmpty();
    }

    @Test
    void what_was_said_before_stays_with_its_day_the_latest_first_until_it_is_forgotten() {
        var district = districts.another("WI", CedarHollow.facts());
        districts.actIn(district, Role.BOARD_SECRETARY);
        clock.goTo(LocalDate.of(2026, 1, 5));
        kept.keep(Catalogue.CETL, ALEX);
        clock.goTo(LocalDate.of(2026, 2, 5));
        kept.keep(Catalogue.CETL, ALEX);
        assertThat(kept.earlier(Catalogue.CETL)).as("nothing else was said").isEmpty();
        kept.keep(
                Catalogue.CETL,
                new WriteEligibility(Degree.NONE, ALEX.experience().subList(0, 1)));
        clock.goTo(LocalDate.of(2026, 3, 5));
        kept.keep(Catalogue.CETL, ALEX);

        assertThat(kept.earlier(Catalogue.CETL))
                .extracting(EarlierAnswer::keptOn)
                .containsExactly(LocalDate.of(2026, 2, 5), LocalDate.of(2026, 2, 5));
        assertThat(kept.earlier(Catalogue.CETL).getLast().words()).isEqualTo(ALEX);
        districts.actIn(district, Role.HR);
        assertThat(kept.earlier(Catalogue.CETL)).as("of somebody else").isEmpty();
        districts.actIn(district, Role.BOARD_SECRETARY);
        kept.forget(Catalogue.CETL);
        assertThat(kept.earlier(Catalogue.CETL)).isEmpty();
    }

    private void answer(WaiverStage stage, LocalDate on) {
        kept.answer(Catalogue.CETL, new AnswerWaiver(stage, on, ""));
    }
}
