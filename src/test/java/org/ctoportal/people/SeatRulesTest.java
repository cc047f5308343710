package org.ctoportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.identity.Role.BOARD_SECRETARY;
import static org.ctoportal.identity.Role.CONSULTANT;
import static org.ctoportal.identity.Role.DISTRICT_ADMINISTRATOR;
import static org.ctoportal.identity.Role.HR;
import static org.ctoportal.identity.Role.PANELIST;
import static org.ctoportal.identity.Role.SUPERINTENDENT;

import java.util.Set;
import org.ctoportal.identity.Role;
import org.ctoportal.people.RefusedSeatException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatRulesTest {

    private static final Set<Role> OF_HR = Set.of(HR);
    private static final Set<Role> OF_ADMINISTRATOR = Set.of(DISTRICT_ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERINTENDENT", "DISTRICT_ADMINISTRATOR", "CONSULTANT"})
    void human_resources_neither_gives_nor_takes_what_stands_above_it(Role above) {
        assertThat(SeatRules.change(OF_HR, Set.of(PANELIST), Set.of(PANELIST, above)))
                .hasValue(Why.ABOVE);
        assertThat(SeatRules.change(OF_HR, Set.of(PANELIST, above), Set.of(PANELIST)))
                .hasValue(Why.ABOVE);
        assertThat(SeatRules.close(OF_HR, Set.of(PANELIST, above))).hasValue(Why.ABOVE);
    }

    @Test
    void a_role_above_that_stays_is_no_hindrance() {
        assertThat(SeatRules.change(OF_HR, Set.of(SUPERINTENDENT), Set.of(SUPERINTENDENT, BOARD_SECRETARY)))
                .isEmpty();
    }

    @Test
    void an_administrator_gives_and_takes_every_role_of_others_and_adds_to_the_own() {
        assertThat(SeatRules.change(OF_ADMINISTRATOR, Set.of(SUPERINTENDENT), Set.of(CONSULTANT)))
                .isEmpty();
        assertThat(SeatRules.changeOwn(OF_ADMINISTRATOR, Set.of(DISTRICT_ADMINISTRATOR, SUPERINTENDENT)))
                .isEmpty();
    }

    @Test
    void nobody_else_adds_to_the_own_roles() {
        assertThat(SeatRules.changeOwn(OF_HR, Set.of(HR, BOARD_SECRETARY))).hasValue(Why.OWN_ROLE);
        assertThat(SeatRules.changeOwn(Set.of(HR, BOARD_SECRETARY), OF_HR)).isEmpty();
    }

    @Test
    void nobody_gives_away_the_last_role_of_their_own_that_keeps_the_people() {
        assertThat(SeatRules.changeOwn(Set.of(HR, PANELIST), Set.of(PANELIST))).hasValue(Why.OWN_KEEPING);
        assertThat(SeatRules.changeOwn(OF_ADMINISTRATOR, Set.of(SUPERINTENDENT)))
                .hasValue(Why.OWN_KEEPING);
        assertThat(SeatRules.changeOwn(Set.of(HR, DISTRICT_ADMINISTRATOR), OF_HR))
                .isEmpty();
    }

    @Test
    void a_seat_without_a_role_is_none() {
        assertThat(SeatRules.change(OF_ADMINISTRATOR, OF_HR, Set.of())).hasValue(Why.NO_ROLE);
        assertThat(SeatRules.changeOwn(OF_ADMINISTRATOR, Set.of())).hasValue(Why.NO_ROLE);
    }
}
