package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ctoportal.district.DistrictSummary;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SeatServiceTest {

    @Autowired
    SeatService seats;

    @Autowired
    TwoDistricts districts;

    @Autowired
    Enrollment enrollment;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    CurrentUser currentUser;

    String email;

    @BeforeEach
    void giveTheConsultantASecondSeat() {
        email = districts.emailInFirst(Role.CONSULTANT);
        var person = accounts.loadUserByUsername(email).id();
        enrollment.seat(person, districts.second(), Role.PANELIST, "Panelist");
        districts.actInFirst(Role.CONSULTANT);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_person_sees_the_districts_they_work_in() {
        assertThat(seats.districts())
                .extracting(DistrictSummary::id)
                .containsExactlyInAnyOrder(districts.first(), districts.second());
    }

    @Test
    void in_another_seat_a_person_has_the_roles_of_that_district_only() {
        var seated = seats.sit(districts.second());

        assertThat(seated.districtId()).isEqualTo(districts.second());
        assertThat(seated.has(Role.PANELIST)).isTrue();
        assertThat(seated.has(Role.CONSULTANT)).isFalse();
    }

    @Test
    void the_next_sign_in_takes_the_seat_taken_last() {
        seats.sit(districts.second());
        assertThat(accounts.loadUserByUsername(email).districtId()).isEqualTo(districts.second());

        seats.sit(districts.first());
        assertThat(accounts.loadUserByUsername(email).districtId()).isEqualTo(districts.first());
    }

    @Test
    void a_seat_in_a_district_of_others_is_refused() {
        districts.actInFirst(Role.SUPERINTENDENT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> seats.sit(districts.second()));
    }
}
